"""Who is asked to look at a change: by paths that exist, and nobody who was made up."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINES = (ROOT / ".github/CODEOWNERS").read_text(encoding="utf-8").splitlines()
OFFERED = [
    line.removeprefix("#").split() for line in LINES if line.removeprefix("#").lstrip().startswith("/")
]


@pytest.mark.parametrize("words", OFFERED, ids=lambda words: words[0])
def test_each_line_is_about_files_that_are_there(words: list[str]) -> None:
    """A page that moved would be looked at by nobody."""
    path, *owners = words

    assert list(ROOT.glob(path.strip("/")))
    assert owners and all(owner.startswith("@") for owner in owners)


def test_a_placeholder_asks_nobody() -> None:
    """The host takes a line with a word in capitals for a mistake; it must stay a comment."""
    asked = [line for line in LINES if line.startswith("/")]

    assert [
        line for line in asked if any(word[1:].isupper() for word in line.split() if word[0] == "@")
    ] == []
    assert OFFERED
