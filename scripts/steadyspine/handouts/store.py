"""Keeps finished PDFs between builds, each with what it shows and what it was made from."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from steadyspine.content.whole import write_whole

INDEX = "index.json"
HERE = Path(__file__).parent
LAYS_OUT = ("pdf.py", "fields.py", "lettering.py")
"""The modules between a sheet's text and its finished PDF; all others only write the text."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of a finished PDF."""

    made_from: str
    """Of what its text is made: the built pages, the words, our own code. Quick to work out."""

    shows: str
    """Of its text and of what lays it out: while this is the same, so is the PDF."""

    pages: int


class Store:
    """A folder of finished PDFs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._known = {
            name: kept for name, kept in _read(folder / INDEX).items() if (folder / name).is_file()
        }

    def get(self, name: str) -> Kept | None:
        """What is known of a PDF, if the store holds it."""
        return self._known.get(name)

    def put(self, name: str, kept: Kept, pdf: bytes | None = None) -> None:
        """Keep a PDF; without one, the PDF that is there is still right."""
        if pdf is not None:
            write_whole(self.folder / name, pdf)
        self._known[name] = kept

    def close(self, wanted: Iterable[str]) -> None:
        """Write down what the store holds, and throw away what no handout needs any more."""
        wanted = set(wanted)
        self._known = {name: kept for name, kept in self._known.items() if name in wanted}
        text = json.dumps({name: asdict(kept) for name, kept in self._known.items()}, sort_keys=True)
        path = self.folder / INDEX
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            write_whole(path, text.encode())
        for file in self.folder.glob("*.pdf"):
            if file.name not in self._known:
                file.unlink()

    def copy(self, name: str, target: Path) -> None:
        """Put a PDF from the store at a place in the site."""
        target.parent.mkdir(exist_ok=True)
        target.unlink(missing_ok=True)
        try:
            os.link(self.folder / name, target)
        except OSError:
            shutil.copyfile(self.folder / name, target)


def _read(index: Path) -> Mapping[str, Kept]:
    """What the store held when it was closed; nothing if that cannot be read."""
    try:
        found: dict[str, Any] = json.loads(index.read_text(encoding="utf-8"))
        return {name: Kept(**kept) for name, kept in found.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def digest_of(text: str) -> str:
    """A digest of a sheet's text and of what lays it out: the engine, the fonts, what we add to the PDF."""
    return hashlib.sha256(layout_fingerprint() + text.encode()).hexdigest()


@cache
def layout_fingerprint() -> bytes:
    """A digest of everything that turns a sheet's text into its PDF."""
    return _fingerprint([*(HERE / name for name in LAYS_OUT), *sorted(HERE.rglob("*.ttf"))])


@cache
def code_fingerprint() -> bytes:
    """A digest of all our code that writes a sheet's text."""
    folders = (HERE, HERE.parent / "content")
    return _fingerprint(
        [path for one in folders for path in sorted(one.rglob("*")) if path.suffix in (".py", ".typ")]
    )


def _fingerprint(files: Iterable[Path]) -> bytes:
    digest = hashlib.sha256("".join(version(name) for name in ("typst", "pikepdf", "segno")).encode())
    for path in files:
        digest.update(path.read_bytes())
    return digest.digest()
