"""The records of the decision: each rule on a small decision, a fault and beside it what is sound."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from evidence.conftest import FINDING
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
  - {key: seen, says: "No, seen", danger: true, seen: true, ask: By when?}
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
about: The weeks
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
            "situations/walking",
            "asks: Can I walk?",
            "asks: Can I walk?\ntyped: {asks: How far, highest: far}",
            'situations/walking.yml:3: "far" is not a whole number. Write digits only, for example 42.',
        ),
        (
            "wishes/weeks",
            "other: Good weeks.",
            "other: Good weeks that I can spend with those I love.",
            "wishes/weeks.yml:3: The two wishes have 2 and 10 words. Write them about equally long.",
        ),
        (
            "wishes/weeks",
            "one_fits: [knife]",
            "one_fits: [knife]\nother_fits: [rays, knife]",
            'wishes/weeks.yml:3: Both wishes fit "knife". Leave it out of both.',
        ),
        (
            "wishes/weeks",
            "[knife]",
            "[knive]",
            'wishes/weeks.yml:3: There is no docs/_data/decision/choices/knive.yml. Did you mean "knife"?',
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
    ids=["typed", "uneven wish", "both", "choice", "silent", "answer", "empty", "uneven", "course", "right", "field"],
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


def found(make_site: Callable[..., Site], rule: str, files: dict[str, str]) -> list[str]:
    """What one rule says of the small decision with other records beside it."""
    records = {f"docs/_data/decision/{name}.yml": text.lstrip() for name, text in FILES.items()}
    site = make_site({"docs/_data/words/en.yml": WORDS, **records, **files})
    return [problem.message for problem in find_problems(site) if problem.rule == rule]


@pytest.mark.parametrize(
    ("pairs", "alone"),
    [(["knife", "rays"], ""), (["knife", "knife", "rays"], '"knife" stands alone against other choices in 2 of 3')],
    ids=["half", "more than half"],
)  # fmt: skip
def test_no_choice_stands_alone_in_more_than_half_of_the_pairs(
    make_site: Callable[..., Site], pairs: list[str], alone: str
) -> None:
    """Or the wishes would be a verdict on it. With two choices every pair parts one from the other."""
    folder = "docs/_data/decision"
    files = {
        f"{folder}/wishes/pair-{at}.yml": FILES["wishes/weeks"].replace("knife", key).lstrip()
        for at, key in enumerate(pairs)
    }
    files[f"{folder}/wishes/weeks.yml"] = FILES["wishes/weeks"].replace("one_fits: [knife]", "").lstrip()
    third = {f"{folder}/choices/cement.yml": CHOICE.format(order=3, name="Cement").lstrip()}

    assert found(make_site, "decision-balance", files) == []
    said = found(make_site, "decision-balance", {**files, **third})
    assert [message.split(" pairs.")[0] for message in said] == ([alone] if alone else [])


@pytest.mark.parametrize(
    ("certainty", "message"),
    [
        ("", 'The chance does not say how sure its numbers are. Add "certainty: low".'),
        ("certainty: moderate", 'A finding behind the chance is "low". Write "certainty: low".'),
        ("certainty: low", ""),
        ("certainty: very low", ""),
    ],
)
def test_chance_is_no_surer_than_the_findings_behind_it(
    make_site: Callable[..., Site], certainty: str, message: str
) -> None:
    """The least sure source counts; being less sure is allowed."""
    chance = FILES["chances/walking"].replace("knife: Not known.", 'knife: "Some. [@a2020]"')
    finding = {
        "docs/_data/evidence/walk.yml": FINDING.replace("moderate", "low").replace("patchell2005", "a2020")
    }
    files = {"docs/_data/decision/chances/walking.yml": chance.lstrip() + certainty + "\n", **finding}

    assert found(make_site, "decision-sure", files) == ([message] if message else [])


def test_story_is_no_surer_than_the_findings_behind_it(make_site: Callable[..., Site]) -> None:
    """The three stories of a choice count as one; a choice that tells no number needs no word."""
    story = "It helps. [@patchell2005]"
    choice = FILES["choices/knife"].replace("It helps. Nobody has counted how often.", f'"{story}"').lstrip()
    files = {"docs/_data/evidence/walk.yml": FINDING}

    def says(more: str) -> list[str]:
        return found(
            make_site, "decision-sure", {**files, "docs/_data/decision/choices/knife.yml": choice + more}
        )

    assert says("") == ['The choice does not say how sure its numbers are. Add "certainty: moderate".']
    assert says("certainty: high") == [
        'A finding behind the choice is "moderate". Write "certainty: moderate".'
    ]
    assert says("certainty: moderate") == []


@pytest.mark.parametrize(
    ("says", "complaints"),
    [
        ("84 out of 100. [@patchell2005]", 1),
        ("84 out of 100. Others range from 57 to 90. [@patchell2005; @other]", 0),
        ("84 out of 100. Others range from 60 to 90. [@patchell2005; @other]", 1),
        ("Not known. [@patchell2005]", 0),
    ],
    ids=["bare", "whole", "wrong end", "no figure"],
)
def test_figure_has_its_range_beside_it(make_site: Callable[..., Site], says: str, complaints: int) -> None:
    """Where its headline records one."""
    files = {
        "docs/page.md": '# A\n\n--8<-- "decision-chances.md"\n',
        "docs/_data/evidence/walk.yml": FINDING,
        "docs/_data/evidence/other.yml": FINDING.replace("84", "90")
        .replace("count: 42, of: 50", "count: 9, of: 10")
        .replace("patchell2005", "other"),
        "docs/_data/headlines/walking-surgery.yml": """
outcome: Able to walk
treatment: surgery
finding: walk
who: [surgery and radiation]
say: 84 out of 100 people could walk.
why: The only trial.
spread: Others found more and fewer.
range:
  - {finding: walk, who: radiation alone}
  - {finding: other, who: surgery and radiation}
""",
        "docs/_data/decision/chances/walking.yml": FILES["chances/walking"]
        .replace("knife: Not known.", f'knife: "{says}"')
        .lstrip(),
    }

    assert len(found(make_site, "decision-range", files)) == complaints
