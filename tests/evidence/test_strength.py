"""A study finds no clear difference; that there is none, no study can show."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from tests.evidence.conftest import FINDING

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
    "text",
    [
        "A trial found no clear difference. [@patchell2005]",
        "There was no significant difference. [@patchell2005]",
        "The groups did not differ significantly. [@patchell2005]",
        "It makes no difference which door you use.",
    ],
)
def test_what_a_study_can_say_is_not_reported(make_site: Make, records: Mapping[str, str], text: str) -> None:
    """Nor what no source is cited for."""
    assert told(make_site, {**records, "docs/page.md": f"# Walking\n\n{text}\n"}) == []


def test_records_are_held_to_it_too(make_site: Make, records: Mapping[str, str]) -> None:
    """Readers meet them in the table of numbers."""
    finding = FINDING.replace("why: One small trial", "why: The groups did not differ")

    assert len(told(make_site, {**records, "docs/_data/evidence/walk.yml": finding})) == 1
