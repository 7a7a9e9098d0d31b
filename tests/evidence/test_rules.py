"""What the rules say about numbers and findings."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from steadyspine.content import Site
from steadyspine.evidence.rules import (
    missing_parts,
    numbers_in_words,
    too_certain,
    unknown_findings,
    unknown_sources,
    unlike_counts,
    unproven_numbers,
    unused_findings,
)

RECORD = "docs/_data/evidence/walk.yml"
MEND = "Write the record's number; if the record is wrong, mend the number there, then here."
Make = Callable[..., Site]
Records = Mapping[str, str]


@pytest.mark.parametrize(
    "text",
    [
        "84 out of 100 could walk. [@patchell2005]",
        "84 out of 100 could walk, and 57 could with radiation alone. [@patchell2005]",
        "They walked for 122 days, were unable to for 48 hours, and were seen within 30 days. [@patchell2005]",
        "42 of 50 people, out of 2,103 people. [@patchell2005]",
        "Pain fell by 3 out of 10. [@patchell2005]",
        "- 84 out of 100 could walk.\n- It was a trial. [@patchell2005]",
        "Two groups were compared. [@patchell2005]\n\n- 84 out of 100\n- 57 out of 100",
        "| Way | Walking |\n| --- | --- |\n| Surgery [@patchell2005] | 84 out of 100 |",
        '??? clinician "For clinicians"\n\n    OR 6.2 (95% CI 2 to 19.8; p 0.001); 84% (42 of 50). [@patchell2005]',
        '!!! ask "Ask your team"\n\n    - Am I among the 99 out of 100?',
        "## 99 out of 100",
        "The bones from T1 to T12.",
    ],
)
def test_numbers_that_are_proven(make_site: Make, records: Records, text: str) -> None:
    """By a value, by whom and when it is about, or by a source cited in the same list or table."""
    assert [str(problem) for problem in unproven_numbers(make_site({**records, "docs/page.md": text}))] == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "85 out of 100 could walk. [@patchell2005]",
            '"85 out of 100" is in no record of patchell2005. docs/_data/evidence/walk.yml:4 has 84 out of 100 '
            "(surgery and radiation); docs/_data/evidence/walk.yml:5 has 57 out of 100 (radiation alone). "
            + MEND,
        ),
        (
            "They walked for 122 weeks. [@patchell2005]",
            '"122 weeks" is in no record of patchell2005. docs/_data/evidence/walk.yml:6 has 122 days '
            "(kept walking); docs/_data/evidence/walk.yml:4 has 84 out of 100 (surgery and radiation). "
            + MEND,
        ),
        (
            "84 out of 100 could walk.",
            '"84 out of 100" has no source beside it. patchell2005 gives this number: cite it if you mean it.',
        ),
        ("See 7 people.", '"7 people" has no source beside it. Cite one, or write a plain count as a word.'),
        (
            "84 out of 100 could walk. [@other]",
            '"84 out of 100": no evidence record rests on other. '
            "Add one in docs/_data/evidence/, or leave the number out.",
        ),
        (
            '??? clinician "For clinicians"\n\n    OR 6.3. [@patchell2005]',
            '"6.3" is in no record of patchell2005. docs/_data/evidence/walk.yml:7 has 6.2 odds ratio '
            "(odds ratio); docs/_data/evidence/walk.yml:8 has 3 points (pain). " + MEND,
        ),
    ],
)
def test_numbers_that_are_not(make_site: Make, records: Records, text: str, message: str) -> None:
    """Another number, another unit, no source, or a source without a record."""
    problems = list(unproven_numbers(make_site({**records, "docs/page.md": text})))

    assert [message] == [problem.message for problem in problems]


def test_number_is_held_against_the_source_that_is_meant(make_site: Make, records: Records) -> None:
    """The one cited behind it, though others stand in the same list; the last number has only its list's."""
    sleep = (
        records["docs/_data/evidence/walk.yml"]
        .replace("patchell2005", "other")
        .replace("number: 84", "number: 33")
    )
    text = "- 34 out of 100 slept. [@other]\n- It was 85 out of 100. [@patchell2005]\n- And 86 out of 100."
    site = make_site({**records, "docs/_data/evidence/sleep.yml": sleep, "docs/page.md": text})

    said = [problem.message for problem in unproven_numbers(site)]
    assert said[0].startswith(
        '"34 out of 100" is in no record of other. docs/_data/evidence/sleep.yml:4 has 33'
    )
    assert said[1].startswith(
        '"85 out of 100" is in no record of patchell2005. docs/_data/evidence/walk.yml:4'
    )
    assert said[2].startswith('"86 out of 100" is in no record of other or patchell2005.')


def test_source_in_the_next_paragraph_proves_nothing(make_site: Make, records: Records) -> None:
    """The reader must find the source where the number stands."""
    site = make_site({**records, "docs/page.md": "84 out of 100 walk.\n\nIt was a trial. [@patchell2005]"})

    assert [problem.line for problem in unproven_numbers(site)] == [7]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Half of people could walk.", ["Half of people"]),
        ("One in ten had a clot.", ["One in ten"]),
        ("Twice as many could walk.", ["Twice as many"]),
        ("Half of people could walk. [@patchell2005]", []),
        ("Lift the lower half of the bed.", []),
    ],
)
def test_shares_in_words_need_a_source(
    make_site: Make, records: Records, text: str, typed: list[str]
) -> None:
    """Whoever says "half" says a number."""
    problems = numbers_in_words(make_site({**records, "docs/page.md": text}))

    assert [
        f'"{one}" has no source beside it. Cite one in the same paragraph, or leave it out.' for one in typed
    ] == [problem.message for problem in problems]


@pytest.mark.parametrize(
    ("old", "new", "rule", "message"),
    [
        (
            "[patchell2005]",
            "[patchel2005]",
            unknown_sources,
            'There is no source "patchel2005". Did you mean "patchell2005"?',
        ),
        (
            "verified: primary",
            "verified: primary\n    disagrees: [walks]\n    disagreement: It does.",
            unknown_findings,
            'There is no record docs/_data/evidence/walks.yml. Did you mean "walk"?',
        ),
        (
            "verified: primary",
            "verified: secondary",
            too_certain,
            '"certainty: moderate" is too much for what was read as quoted elsewhere. Write "low", or add a second source.',
        ),
        ("number: 84", "number: 86", unlike_counts, "42 of 50 is 84 out of 100, not 86. Mend one of them."),
        (
            "    time: Within 30 days\n",
            "",
            missing_parts,
            'The record does not say over what time. Add "time:".',
        ),
    ],
)
def test_findings_that_do_not_hold(
    make_site: Make, records: Records, old: str, new: str, rule: Callable[..., object], message: str
) -> None:
    """Each with one thing wrong; the same record without it passes."""
    wrong = make_site({**records, RECORD: records[RECORD].replace(old, new)})

    assert list(rule(make_site(records))) == []  # type: ignore[call-overload]
    assert [message] == [problem.message for problem in rule(wrong)]  # type: ignore[attr-defined]


def test_number_may_be_rounded_either_way(make_site: Make, records: Records) -> None:
    """45 of 1000 is 4.5 out of 100: 4 and 5 are both right."""
    for number in (4, 5):
        text = records[RECORD].replace(
            "number: 84, unit: out of 100, count: 42, of: 50",
            f"number: {number}, unit: out of 100, count: 45, of: 1000",
        )
        assert list(unlike_counts(make_site({**records, RECORD: text}))) == []


def test_finding_that_no_page_uses_is_reported(make_site: Make, records: Records) -> None:
    """A page uses a finding when it cites one of its sources."""
    assert list(unused_findings(make_site({**records, "docs/page.md": "A trial. [@patchell2005]"}))) == []
    assert [str(problem) for problem in unused_findings(make_site(records))] == [
        f"{RECORD}:1: No page cites patchell2005. Use the finding, or delete the file. [unused-finding]"
    ]
