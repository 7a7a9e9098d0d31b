"""Words for readers: found under their names, filled in, and none missing from the language file."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from guide import guide
from steadyspine.content import Site
from steadyspine.content.wording import phrase, phrases, spoken_date

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site() -> Site:
    """The guide itself."""
    return guide()


def test_words_are_filled_in_and_a_missing_name_stands_for_itself(site: Site) -> None:
    """A reader never meets an empty place."""
    assert phrase(site, "handout.changed", date="today") == "Text of today"
    assert phrase(site, "handout.no-such-word") == "handout.no-such-word"
    assert phrase(site, "handout") == "handout"
    assert phrases(site, "handout.changed") == {}


def test_date_is_said_as_readers_say_it(site: Site) -> None:
    """The month in words, since 3/4 is March in one country and April in another."""
    assert spoken_date(site, date(2026, 3, 4)) == "March 4, 2026"


def test_every_word_that_the_code_asks_for_is_in_the_language_file(site: Site) -> None:
    """A name that leads nowhere would be printed as it is, `handout.versoin`, on every sheet."""
    asked = sorted({name for path in (ROOT / "scripts").rglob("*.py") for name in names_asked_for(path)})

    assert len(asked) > 60
    assert [name for name in asked if not leads_somewhere(site, name)] == []
    assert not leads_somewhere(site, "handout.versoin")
    assert not leads_somewhere(site, "handout.versoin.*")


def names_asked_for(path: Path) -> Iterator[str]:
    """Each name that a file gives to `phrase` or `phrases`; what is filled in later is a star."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in FUNCTIONS:
            yield from spelled(call.args[1])


FUNCTIONS = ("phrase", "phrases")


def spelled(name: ast.expr) -> Iterator[str]:
    """The texts that a name can be; a choice between two gives both."""
    if isinstance(name, ast.IfExp):
        yield from spelled(name.body)
        yield from spelled(name.orelse)
    if isinstance(name, ast.Constant) and isinstance(name.value, str):
        yield name.value
    if isinstance(name, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in name.values)


def leads_somewhere(site: Site, name: str) -> bool:
    """Whether words stand under a name, or under the part of it before the first star."""
    at: object = site.words
    for step in name.split("."):
        if "*" in step:
            return isinstance(at, dict) and bool(at)
        if not isinstance(at, dict) or step not in at:
            return False
        at = at[step]
    return bool(at)
