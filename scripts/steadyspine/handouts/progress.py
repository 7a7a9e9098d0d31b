"""Tells how far the printing is: a bar on a terminal, a few plain lines in a log."""

from __future__ import annotations

from collections.abc import Callable
from typing import TextIO

WIDTH = 30
STEPS = 4


def progress(stream: TextIO, says: str) -> Callable[[int, int], None]:
    """A function that takes how many sheets are ready and how many there will be.

    Args:
        stream: Where to write; a terminal gets one line that fills up.
        says: The words before the count: "Handouts".
    """
    return _bar(stream, says) if stream.isatty() else _lines(stream, says)


def _bar(stream: TextIO, says: str) -> Callable[[int, int], None]:
    def tell(ready: int, total: int) -> None:
        full = WIDTH * ready // total if total else WIDTH
        stream.write(f"\r{says} [{'#' * full}{'.' * (WIDTH - full)}] {ready} of {total}")
        if ready == total:
            stream.write("\n")
        stream.flush()

    return tell


def _lines(stream: TextIO, says: str) -> Callable[[int, int], None]:
    told = -1

    def tell(ready: int, total: int) -> None:
        nonlocal told
        step = STEPS * ready // total if total else STEPS
        if step > told:
            told = step
            stream.write(f"{says}: {ready} of {total}\n")
            stream.flush()

    return tell
