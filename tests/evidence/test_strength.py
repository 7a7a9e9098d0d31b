"""A study finds no clear difference; that there is none, no study can show."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from evidence.conftest import FINDING
from steadyspine.content import Site
from steadyspine.evidence.strength import bare_differences

Make = Callable[..., Site]


def told(make_site: Make, files: Mapping[str, str]) -> list[str]:
    """What the rule says of a site with these files."""
    return [str(problem) for problem in bare_differences(make_site(files))]


def test_bare_difference_beside_a_source_is_reported(make_site: Make, records: Mapping[str, str]) -> None:
    """With the words that mend it."""
    page = {"docs/page.md": "# Walking\n\nOne.\n\nA trial found no difference. [@patchell2005]\n"}

    assert told(make_site, {**records, **page}) == [
        'docs/page.md:11: "no difference" says more than a study can. Write "no clear difference"; '
        'for clinicians, "no significant difference". [bare-difference]'
    ]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("People were no slower after it than before.", "no slower"),
        ("It helped no more than radiation alone.", "no more than"),
        ("No more people could walk.", "No more people"),
        ("One hospital found no gain.", "no gain"),
        ("A newer study found no link.", "no link"),
        ("Survival was not different.", "not different"),
        ("Pain eased by about as much.", "about as much"),
        ("Results were about the same.", "about the same"),
        ("Taking part was neither good nor bad.", "neither good nor bad"),
    ],
)
def test_other_words_for_it_are_reported(
    make_site: Make, records: Mapping[str, str], text: str, typed: str
) -> None:
    """What a small study did not find is not proof that it is not there."""
    page = {"docs/page.md": f"# Walking\n\nOne.\n\n{text} [@patchell2005]\n"}

    (problem,) = told(make_site, {**records, **page})

    assert f'"{typed}" says more than a study can.' in problem


@pytest.mark.parametrize(
    "text",
    [
        "A trial found no clear difference. [@patchell2005]",
        "There was no significant difference. [@patchell2005]",
        "The groups did not differ significantly. [@patchell2005]",
        "It makes no difference which door you use.",
        "After a year most people could no longer be asked. [@patchell2005]",
        "Hospice is for people who may live no more than 6 months. [@patchell2005]",
        "No benefit for walking was shown. [@patchell2005]",
        "A pretend treatment is done in much the same way. [@patchell2005]",
        "Two studies are of about the same size. [@patchell2005]",
    ],
)
def test_what_a_study_can_say_is_not_reported(make_site: Make, records: Mapping[str, str], text: str) -> None:
    """Nor what no source is cited for."""
    assert told(make_site, {**records, "docs/page.md": f"# Walking\n\n{text}\n"}) == []


def test_records_are_held_to_it_too(make_site: Make, records: Mapping[str, str]) -> None:
    """Readers meet them in the table of numbers."""
    finding = FINDING.replace("why: One small trial", "why: The groups did not differ")

    assert len(told(make_site, {**records, "docs/_data/evidence/walk.yml": finding})) == 1
