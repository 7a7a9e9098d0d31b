"""Remembers the finished pages in which no rule found a fault, by their bytes."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path

from steadyspine.content.whole import write_whole
from steadyspine.publishing.built import BuiltPage, written

KEPT = ".cache/proofs.json"


class Proofs:
    """Pages that were proved while all else that rules look at was the same."""

    def __init__(self, root: Path, depends_on: str) -> None:
        """Read what earlier builds proved.

        Args:
            root: The project's root.
            depends_on: A digest of all that rules look at besides the page; nothing if that is not known.
        """
        self._path = root / KEPT
        self._depends_on = depends_on
        self._before = _read(self._path, depends_on) if depends_on else frozenset()
        self._now: set[str] = set()

    def hold(self, page: BuiltPage) -> bool:
        """Whether a page was proved, as it is now."""
        digest = _digest(page)
        if digest in self._before:
            self._now.add(digest)
        return digest in self._before

    def add(self, page: BuiltPage) -> None:
        """A page was proved just now."""
        self._now.add(_digest(page))

    def keep(self) -> None:
        """Write down what is proved, for the next build."""
        if self._depends_on and self._now != self._before:
            told = {"depends_on": self._depends_on, "proved": sorted(self._now)}
            write_whole(self._path, json.dumps(told).encode())


def _read(path: Path, depends_on: str) -> frozenset[str]:
    with suppress(OSError, ValueError, TypeError, KeyError):
        found = json.loads(path.read_text(encoding="utf-8"))
        return frozenset(found["proved"] if found["depends_on"] == depends_on else ())
    return frozenset()


def _digest(page: BuiltPage) -> str:
    return hashlib.blake2b(page.name.encode() + b"\0" + written(page), digest_size=16).hexdigest()
