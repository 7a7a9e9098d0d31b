"""The records of the decision: each rule on a small decision, a fault and beside it what is sound."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from steadyspine.checks import find_problems
from steadyspine.content import Site

CHOICE = """
order: {order}
name: {name}
short: {name}
what: It is done.
suits: It may suit you.
good: [It helps with pain.]
bad: [It can do some harm.]
life: ["Body: you rest."]
unknown: Nobody knows for sure.
best: It goes well. Nobody has counted how often.
likely: It helps. Nobody has counted how often.
worst: It does harm. Nobody has counted how often.
"""
FILES = {
    "choices/knife": CHOICE.format(order=1, name="The knife"),
    "choices/rays": CHOICE.format(order=2, name="Rays"),
    "situations/walking": """
order: 1
asks: Can I walk?
answers:
  - {key: "yes", says: "Yes"}
  - {key: "no", says: "No", danger: true}
""",
    "chances/walking": """
order: 1
asks: Walking after
kind: benefit
people: Counted in nobody.
says: {knife: Not known., rays: Not known.}
when: ["walking: yes"]
""",
    "wishes/weeks": """
order: 1
one: Hard weeks.
other: Good weeks.
one_fits: [knife]
""",
    "questions/cure": """
order: 1
asks: Can it cure?
answers:
  - {says: "Yes"}
  - {says: "No", right: true}
explains: It cannot.
""",
}
WORDS = "extra: {words: {decision_unknown: {a: Nobody has counted}}}\n"


def said(make_site: Callable[..., Site], changes: dict[str, tuple[str, str]]) -> list[str]:
    """What the rules of the decision say when parts of records are replaced."""
    texts = dict(FILES)
    for name, (old, new) in changes.items():
        assert old in texts[name]
        texts[name] = texts[name].replace(old, new)
    files = {f"docs/_data/decision/{name}.yml": text.lstrip() for name, text in texts.items()}
    site = make_site({"docs/_data/words/en.yml": WORDS, **files})
    return [
        f"{problem.file.removeprefix('docs/_data/decision/')}:{problem.line}: {problem.message}"
        for problem in find_problems(site)
        if problem.rule.startswith("decision")
        or problem.rule in ("missing-field", "wrong-value", "unknown-field")
    ]


def test_a_sound_decision_passes(make_site: Callable[..., Site]) -> None:
    """All the faults below are made in it."""
    assert said(make_site, {}) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        (
            "wishes/weeks",
            "[knife]",
            "[knive]",
            'wishes/weeks.yml:2: There is no docs/_data/decision/choices/knive.yml. Did you mean "knife"?',
        ),
        (
            "chances/walking",
            ", rays: Not known.}",
            "}",
            'chances/walking.yml:2: The chance says nothing of "rays". '
            'If nobody has counted it, write "Not known."',
        ),
        (
            "chances/walking",
            "walking: yes",
            "walking: yess",
            'chances/walking.yml:2: No question has the answer "walking: yess". Did you mean "walking: yes"?',
        ),
        (
            "choices/rays",
            "[It can do some harm.]",
            "[]",
            'choices/rays.yml:7: The field "bad" is missing or empty. Add it; see docs/_templates/.',
        ),
        (
            "choices/rays",
            "[It can do some harm.]",
            "[It can do some harm and hurt you for many long weeks.]",
            "choices/rays.yml:2: Good points: 1 (4 words). Bad points: 1 (12 words). "
            "Give as many of each, in about the same detail.",
        ),
        (
            "choices/knife",
            "It helps. Nobody has counted how often.",
            "It helps.",
            'choices/knife.yml:11: The course "likely" cites no figure. '
            'Cite one, or say that there is none: "Nobody has counted".',
        ),
        (
            "questions/cure",
            '{says: "Yes"}',
            '{says: "Yes", right: true}',
            'questions/cure.yml:2: The question has 2 right answers. Mark one with "right: true".',
        ),
        (
            "situations/walking",
            "danger",
            "dangr",
            'situations/walking.yml:5: There is no field "dangr". Did you mean "danger"?',
        ),
    ],
    ids=["choice", "silent", "answer", "empty", "uneven", "course", "right", "field"],
)  # fmt: skip
def test_fault_is_named_with_its_file_and_line(
    make_site: Callable[..., Site], name: str, old: str, new: str, message: str
) -> None:
    """One line, at the record."""
    assert message in said(make_site, {name: (old, new)})


def test_course_may_cite_instead(make_site: Callable[..., Site]) -> None:
    """A story with a source needs no other words."""
    change = ("It helps. Nobody has counted how often.", '"It helps. [@key2020]"')

    assert said(make_site, {"choices/knife": change}) == []


def test_choices_told_alike_but_not_in_the_same_words_pass(make_site: Callable[..., Site]) -> None:
    """Up to twice as many words is about the same detail."""
    change = ("[It can do some harm.]", "[It can do some harm for some time.]")

    assert said(make_site, {"choices/rays": change}) == []
