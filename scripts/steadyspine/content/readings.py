"""Keeps what was made of each file, so that a file whose text is the same is not taken apart again."""

from __future__ import annotations

import hashlib
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from steadyspine.content.records import Problem
from steadyspine.content.whole import write_whole

KEPT = ".cache/readings.pickle"
_READERS = ("pyyaml", "pybtex")
Made = TypeVar("Made")


class _Kept(NamedTuple):
    """What was made of a text."""

    digest: bytes
    """Of the text, and of whatever else its meaning depends on."""

    value: Any
    problems: tuple[Problem, ...]


class Readings:
    """What was made of the files of one project, in this process and the one before."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._before = _load(root / KEPT)
        self._used: dict[str, _Kept] = {}

    def of(
        self,
        file: str,
        text: str,
        make: Callable[[list[Problem]], Made],
        problems: list[Problem],
        depends_on: bytes = b"",
    ) -> Made:
        """What is made of a file's text: the value that was made before, while the text is the same.

        Args:
            file: Its path from the project's root.
            text: What stands in it.
            make: Makes the value, and puts what is wrong into the list it is given.
            problems: Takes in what was wrong.
            depends_on: Whatever else the value depends on.
        """
        digest = hashlib.blake2b(depends_on + text.encode(), digest_size=16).digest()
        kept = self._before.get(file)
        if kept is None or kept.digest != digest:
            found: list[Problem] = []
            kept = _Kept(digest, make(found), tuple(found))
        self._used[file] = kept
        problems.extend(kept.problems)
        value: Made = kept.value
        return value

    def keep(self) -> None:
        """Writes down what was made, for the next process; only in a project's main folder."""
        same = self._used.keys() == self._before.keys() and all(
            kept is self._before[file] for file, kept in self._used.items()
        )
        if not same and (self._root / "mkdocs.yml").is_file():
            _save(self._root / KEPT, self._used)


@cache
def _code() -> bytes:
    """Another value whenever our own code, Python or a library that reads files is another."""
    digest = hashlib.blake2b(repr((sys.version, *map(version, _READERS))).encode(), digest_size=16)
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.digest()


def _load(path: Path) -> dict[str, _Kept]:
    """What an earlier process kept, or nothing if that was other code or cannot be read."""
    # Only our own file of this name is ever read, and no commit can bring one: git ignores its folder.
    with suppress(Exception):
        raw = path.read_bytes()
        if raw.startswith(_code()):
            found = pickle.loads(raw[len(_code()) :])  # noqa: S301 - see above
            return found if isinstance(found, dict) else {}
    return {}


def _save(path: Path, readings: dict[str, _Kept]) -> None:
    """Writes the readings down; without them, the next process only takes longer."""
    with suppress(OSError):
        write_whole(path, _code() + pickle.dumps(readings, pickle.HIGHEST_PROTOCOL))
