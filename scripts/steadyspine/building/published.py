"""Remembers what the published site was built from, so that a build with nothing to do ends at once."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from steadyspine.building.inputs import Inputs, Stamp, files_below
from steadyspine.content.whole import write_whole

RECORD = ".cache/published.json"


@dataclass(frozen=True, slots=True)
class Published:
    """The site that was put in place last."""

    made_from: str
    """A digest of all that it was built from."""

    books: bool
    """Whether books were printed for it."""

    says: str
    """What was said when it was built."""

    files: Stamp
    """Path, size and time of change of each of its files."""


def remember(root: Path, site: Path, inputs: Inputs, says: str, *, books: bool) -> None:
    """Write down what the site was built from, and its files as they are."""
    told = {
        "made_from": inputs.whole,
        "books": books,
        "says": says,
        "files": sorted(files_below(str(site))),
    }
    write_whole(root / RECORD, json.dumps(told).encode())


def unchanged(root: Path, site: Path, inputs: Inputs, *, books: bool) -> Published | None:
    """The published site, if a build would make the same one again; nothing if it would not, or might not."""
    known = _read(root / RECORD)
    if known is None or known.made_from != inputs.whole or (books and not known.books):
        return None
    return known if tuple(sorted(files_below(str(site)))) == known.files else None


def _read(path: Path) -> Published | None:
    with suppress(OSError, ValueError, TypeError):
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return Published(**{**found, "files": tuple(tuple(file) for file in found["files"])})
    return None
