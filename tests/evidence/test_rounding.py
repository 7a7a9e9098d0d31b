"""A number that is rounded for readers is the nearest to the exact one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from evidence.conftest import FINDING
from steadyspine.content import Site
from steadyspine.evidence.rounding import wrongly_rounded

Make = Callable[..., Site]


def told(make_site: Make, records: Mapping[str, str], said: str, exact: str) -> list[str]:
    """What the rule says of a finding with these two values in place of its own."""
    start, end = FINDING.index("values:\n") + len("values:\n"), FINDING.index("people:")
    finding = f"{FINDING[:start]}      - {{{said}}}\n      - {{{exact}}}\n    {FINDING[end:]}"
    files = {**records, "docs/_data/evidence/walk.yml": finding}
    return [str(problem) for problem in wrongly_rounded(make_site(files))]


def test_harm_rounded_down_is_reported(make_site: Make, records: Mapping[str, str]) -> None:
    """With the exact number, and the one to say."""
    (problem,) = told(
        make_site,
        records,
        "who: weaker, number: 8, unit: out of 100",
        'who: "weaker, exact", number: 8.5, unit: percent',
    )

    assert '"8" (weaker) stands for 8.5, which is nearer to 9.' in problem


def test_benefit_rounded_up_is_reported(make_site: Make, records: Mapping[str, str]) -> None:
    """Where the record calls the one for readers rounded."""
    said = told(
        make_site,
        records,
        'who: "fall in pain, rounded", number: 4, unit: points',
        "who: fall in pain, number: 3.4, unit: points",
    )

    assert len(said) == 1


def test_share_is_held_to_the_people_counted(make_site: Make, records: Mapping[str, str]) -> None:
    """A count in another value is no way around it."""
    (problem,) = told(
        make_site,
        records,
        "who: got worse, number: 8, unit: out of 100",
        "who: people who got worse, number: 17, unit: people, of: 199",
    )

    assert '"8" (got worse) stands for 8.54, which is nearer to 9.' in problem


@pytest.mark.parametrize(
    ("said", "exact"),
    [
        ("who: weaker, number: 9, unit: out of 100", 'who: "weaker, exact", number: 8.5, unit: percent'),
        ("who: weaker, number: 8.5, unit: percent", 'who: "weaker, exact", number: 8.54, unit: percent'),
        ('who: "lost, rounded", number: 2200, unit: mL', "who: lost, number: 2180, unit: mL"),
        ('who: "lost, rounded", number: 2, unit: liters', "who: lost, number: 2180, unit: mL"),
        ("who: weaker, number: 8, unit: out of 100", 'who: "stronger, exact", number: 8.5, unit: percent'),
        (
            "who: got worse, number: 9, unit: out of 100",
            "who: people who got worse, number: 17, unit: people, of: 199",
        ),
        (
            "who: infected, number: 6, unit: out of 100, count: 135, of: 2088",
            'who: "infected, exact", number: 6.5, unit: percent',
        ),
    ],
)
def test_nearest_and_what_cannot_be_held_are_not_reported(
    make_site: Make, records: Mapping[str, str], said: str, exact: str
) -> None:
    """Other precision, another unit, another name, or a count that says more than the source prints."""
    assert told(make_site, records, said, exact) == []
