"""Guesses what somebody meant to type."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(typed: str, known: Iterable[str]) -> str:
    """A sentence that names the nearest known word, with a space before it, or nothing."""
    nearest = get_close_matches(typed, sorted(known), n=1, cutoff=0.6)
    return f' Did you mean "{nearest[0]}"?' if nearest else ""


def listed(words: Iterable[str]) -> str:
    """The words as one phrase: `a, b or c`."""
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last
