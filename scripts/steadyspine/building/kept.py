"""Remembers of which texts something was made or proved, to tell which pages it must be done for again."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from steadyspine.building.inputs import Inputs
from steadyspine.content.whole import write_whole


@dataclass(frozen=True, slots=True)
class Kept:
    """The texts from which something was made."""

    pages: Mapping[str, str]
    """A digest of each page's file, by its path from `docs/`."""

    rest: str
    """A digest of everything else."""

    def changed(self, inputs: Inputs) -> set[str] | None:
        """The pages whose texts are others now; nothing at all if anything but texts of pages is."""
        if self.rest != inputs.rest:
            return None
        return {path for path, digest in inputs.pages.items() if self.pages.get(path) != digest}


def read_kept(path: Path) -> Kept | None:
    """What was written down, if it can be read."""
    with suppress(OSError, ValueError, TypeError):
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return Kept(**found)
    return None


def keep(path: Path, inputs: Inputs, without: Collection[str] = ()) -> None:
    """Write down of which texts something was made; of those left out, it will be made again."""
    pages = {page: digest for page, digest in inputs.pages.items() if page not in without}
    write_whole(path, json.dumps(asdict(Kept(pages, inputs.rest))).encode())
