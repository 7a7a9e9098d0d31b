"""Guesses what somebody meant to type."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import PurePosixPath
from posixpath import relpath


def did_you_mean(typed: str, known: Iterable[str], *, cutoff: float = 0.7) -> str:
    """A sentence that names the nearest known word, with a space before it, or nothing.

    Args:
        typed: What stands there.
        known: What could have been meant.
        cutoff: How alike the two must be, from 0 to 1.
    """
    nearest = get_close_matches(typed, sorted(known), n=1, cutoff=cutoff)
    return f' Did you mean "{nearest[0]}"?' if nearest else ""


def listed(words: Iterable[str]) -> str:
    """The words as one phrase: `a, b or c`."""
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last


def page_meant(typed: str, pages: Iterable[PurePosixPath], start: PurePosixPath) -> str:
    """A sentence that names the page meant: one of the same name in another folder, or of nearly that name.

    Args:
        typed: The page as typed.
        pages: All pages, from `docs/`.
        start: The folder that the suggestion starts from; `.` for `docs/` itself.
    """
    by_name: dict[str, list[PurePosixPath]] = {}
    for page in pages:
        by_name.setdefault(page.name, []).append(page)
    name = PurePosixPath(typed).name
    nearest = [name] if name in by_name else get_close_matches(name, sorted(by_name), n=1, cutoff=0.8)
    meant = by_name[nearest[0]] if nearest else []
    return f' Did you mean "{relpath(meant[0], start)}"?' if len(meant) == 1 else ""
