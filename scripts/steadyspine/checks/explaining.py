"""Says what each check means, why it matters, and what is wrong and right; the examples are tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from steadyspine.checks.catalog import RULES
from steadyspine.content import Rule

EXAMPLES = Path(__file__).parent / "examples.yml"
PAGE, PATIENTS = "docs/about/a.md", "docs/operations/rods.md"
TODAY = "TODAY"
"""Stands for the day on which an example is tried."""

_IN_WORDS = "in words"
_PAGES = {"page": PAGE, "patients": PATIENTS}


@dataclass(frozen=True, slots=True)
class Example:
    """What a rule speaks of, and what it is content with."""

    rule: str
    why: str
    file: str
    """Where both stand, or nothing for an example in words."""

    wrong: str
    right: str | None
    """Nothing when the file must not be there."""

    below_title: bool = False
    """Whether both are Markdown to be put below the title of a page that is there."""

    said_at: str = ""
    """The file of which the rule speaks, if it is another."""

    beside: Mapping[str, str] = field(default_factory=dict)
    """Other files that it takes."""


def guide() -> dict[str, str]:
    """The small made-up guide into which examples are put, by file."""
    return {str(file): str(text) for file, text in _read()["guide"].items()}


def examples() -> list[Example]:
    """An example for each rule, in the order in which they are told."""
    return [_example(name, told) for name, told in _read()["rules"].items()]


@cache
def _read() -> Mapping[str, Mapping[str, Any]]:
    found: Mapping[str, Mapping[str, Any]] = yaml.safe_load(EXAMPLES.read_text(encoding="utf-8"))
    return found


def _example(name: str, told: Mapping[str, Any]) -> Example:
    (place, shown), *_ = ((key, value) for key, value in told.items() if key != "why")
    one: Mapping[str, Any] = shown
    file = "" if place == _IN_WORDS else one.get("path") or _PAGES.get(place, place)
    return Example(
        rule=name,
        why=str(told["why"]),
        file=file,
        wrong=one["wrong"],
        right=one["right"],
        below_title=place in _PAGES,
        said_at=one.get("at", file),
        beside=one.get("beside", {}),
    )


def explained() -> str:
    """The page "What the checks say" as Markdown."""
    rules = {rule.name: rule for rule in RULES}
    parts = [part for one in examples() for part in _explained(rules[one.rule], one)]
    return "\n".join((*_HEAD, *parts))


def explain(name: str) -> str:
    """The part of the page on one rule, or nothing when there is no such rule."""
    rules = {rule.name: rule for rule in RULES}
    return next(("\n".join(_explained(rules[name], one)) for one in examples() if one.rule == name), "")


def _explained(rule: Rule, one: Example) -> Iterator[str]:
    stops = "It stops a build, too." if rule.group == "structure" else "A build goes on."
    yield f"## {rule.name}\n\n{rule.says} {one.why} {stops}\n"
    if not one.file:
        yield f"Wrong: {one.wrong}\n\nRight: {one.right}\n"
        return
    where = f" (in `{one.file}`)" if not one.below_title else ""
    yield f"Wrong{where}:\n\n{_quoted(one.wrong)}\n"
    yield f"Right:\n\n{_quoted(one.right)}\n" if one.right is not None else "Right: no such file.\n"


def _quoted(text: str) -> str:
    """A text as it stands in a file, in a fence longer than any that it holds."""
    shown = text.replace("\ufeff", "(a hidden byte order mark)").strip("\n") or "(nothing)"
    return f"`````text\n{shown}\n`````"


_HEAD = (
    "# What the checks say",
    "",
    "Written by `make generated` from `scripts/steadyspine/checks/examples.yml` and the rules. Do not edit.",
    "",
    "`steady check` names the place, what was typed and what to do. The rule stands in brackets at the end.",
    "Here stands what each rule asks for, why it matters to readers, what is wrong and what is right.",
    "Every example is one of the rule's own tests.",
    "",
)
