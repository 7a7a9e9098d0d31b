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
    meant = nearest(typed, known, cutoff=cutoff)
    return f' Did you mean "{meant}"?' if meant else ""


def nearest(typed: str, known: Iterable[str], *, cutoff: float = 0.7) -> str:
    """The known word most like what was typed, or nothing when none is like it."""
    found = get_close_matches(typed, sorted(known), n=1, cutoff=cutoff)
    return found[0] if found else ""


def listed(words: Iterable[str], joint: str = "or") -> str:
    """The words as one phrase: `a, b or c`."""
    *first, last = words
    return f"{', '.join(first)} {joint} {last}" if first else last


def page_hint(typed: str, pages: Iterable[PurePosixPath], start: PurePosixPath) -> str:
    """The sentence of `page_meant`, or what to do when no page is like what was typed."""
    return page_meant(typed, pages, start) or " Look for its file in docs/ and write the way to it."


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
    # Many leave out the ending: `decide/risks` means `decide/risks.md`.
    names = [one for one in (name, f"{name}.md") if one in by_name]
    names = names or get_close_matches(name, sorted(by_name), n=1, cutoff=0.8)
    meant = by_name[names[0]] if names else []
    return f' Did you mean "{relpath(meant[0], start)}"?' if len(meant) == 1 else ""
