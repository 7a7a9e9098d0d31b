"""Finds fenced blocks of one kind in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_FENCE = re.compile(r"(?P<indent> *)(?P<mark>`{3,}|~{3,}) *(?P<kind>[^`]*?) *$")


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block, by the numbers of its lines counted from 0."""

    start: int
    end: int
    """The line after its last one."""

    indent: str
    text: str


def find_fences(lines: Sequence[str], kind: str) -> Iterator[Fence]:
    """The blocks fenced with this kind, in order; one shown inside another fence is not one of them."""
    at = 0
    while at < len(lines):
        opened = _FENCE.match(lines[at])
        if opened is None:
            at += 1
            continue
        end = _closing(lines, at, opened["mark"])
        if opened["kind"] == kind:
            inside = [line.removeprefix(opened["indent"]) for line in lines[at + 1 : end - 1]]
            yield Fence(at, end, opened["indent"], "\n".join(inside))
        at = end


def _closing(lines: Sequence[str], start: int, mark: str) -> int:
    """The line after the one that closes a fence; the end of the text when none does."""
    for at in range(start + 1, len(lines)):
        text = lines[at].strip()
        if text.startswith(mark) and not text.strip(mark[0]):
            return at + 1
    return len(lines)
