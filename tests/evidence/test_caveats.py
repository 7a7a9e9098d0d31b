"""A number stands beside what a reader must know with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from evidence.conftest import FINDING, WORDS
from steadyspine.content import Site
from steadyspine.evidence.caveats import missing_caveats, unknown_needs

Make = Callable[..., Site]
Records = Mapping[str, str]

NEEDS = """
    needs:
      - says: It was one small trial.
        words: [small trial, stopped early]
    """
WALKING = "84 out of 100 people could walk. [@patchell2005]"


@pytest.fixture
def guarded(records: Records) -> dict[str, str]:
    """The finding with a caveat that a reader must see, and its source."""
    return {**records, "docs/_data/evidence/walk.yml": FINDING + NEEDS}


def told(make_site: Make, files: Records, body: str) -> list[str]:
    """What the rule says of a page with this text."""
    return [problem.message for problem in missing_caveats(make_site({**files, "docs/page.md": body}))]


def test_number_without_its_caveat_is_named_with_the_words_that_mend_it(
    make_site: Make, guarded: dict[str, str]
) -> None:
    """The writer reads what must be said, and with which words."""
    assert told(make_site, guarded, f"# Walking\n\n{WALKING}") == [
        '"84 out of 100" (walk) needs a caveat beside it: It was one small trial. '
        "Say so, with one of these: small trial, stopped early."
    ]


@pytest.mark.parametrize(
    "body",
    [
        "# Walking\n\nIn one small trial, 84 out of 100 people could walk. [@patchell2005]",
        f"# Walking\n\n{WALKING}\n\nIt stopped early.",
        f"# Walking\n\nA small trial looked at this.\n\n{WALKING}",
        "# Walking\n\nIn that trial were 2,103 people. [@patchell2005]",
        "# Walking\n\n84 out of 100 people liked it. [@other]",
    ],
    ids=["same block", "the next", "the one before", "a plain count", "another source"],
)
def test_caveat_beside_the_number_is_enough(make_site: Make, guarded: dict[str, str], body: str) -> None:
    """In the same block or its neighbor; the size of a study and other people's numbers need none."""
    assert told(make_site, guarded, body) == []


def test_caveat_two_blocks_away_is_too_far_in_the_open_text(make_site: Make, guarded: dict[str, str]) -> None:
    """A reader who stops after a paragraph must have met it."""
    body = f"# Walking\n\n{WALKING}\n\nWalking matters.\n\nThe trial stopped early."

    assert len(told(make_site, guarded, body)) == 1


def test_among_the_studies_the_part_from_heading_to_heading_counts(
    make_site: Make, guarded: dict[str, str]
) -> None:
    """There, a part is read as a whole; a caveat in the next part is not beside it."""
    words = {"docs/_data/words/en.yml": WORDS}
    begin = f"# Walking\n\n## The studies\n\n### Trials\n\n{WALKING}\n\nWalking matters.\n\n"

    assert told(make_site, {**guarded, **words}, f"{begin}The trial stopped early.") == []
    assert len(told(make_site, {**guarded, **words}, f"{begin}### More\n\nThe trial stopped early.")) == 1


def test_caveat_may_be_for_some_values_only(make_site: Make, records: Records) -> None:
    """The other numbers of the finding stand alone."""
    needs = NEEDS.rstrip() + "\n        values: [radiation alone]\n"
    files = {**records, "docs/_data/evidence/walk.yml": FINDING + needs}

    assert told(make_site, files, f"# Walking\n\n{WALKING}") == []
    assert len(told(make_site, files, "# Walking\n\n57 out of 100 could. [@patchell2005]")) == 1


def test_caveat_for_a_value_that_does_not_exist_is_named(make_site: Make, records: Records) -> None:
    """A slip of the pen would guard nothing."""
    needs = NEEDS.rstrip() + "\n        values: [radiatin alone]\n"
    files = {**records, "docs/_data/evidence/walk.yml": FINDING + needs}

    assert [problem.message for problem in unknown_needs(make_site(files))] == [
        'There is no value for "radiatin alone". Did you mean "radiation alone"?'
    ]
