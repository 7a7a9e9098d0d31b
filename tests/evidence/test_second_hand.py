"""A number that was read only where somebody quotes the study is called so."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from evidence.conftest import FINDING
from steadyspine.content import Site
from steadyspine.evidence.second_hand import unsaid_second_hand

WORDS = """
    extra:
      words:
        layers: {studies: The studies}
        evidence: {second_hand: {words: [news report, quote], none: There is none.}}
    """
WALKING = "84 out of 100 people could walk. [@patchell2005]"

Make = Callable[..., Site]


@pytest.fixture
def quoted(records: Mapping[str, str]) -> dict[str, str]:
    """The finding, read only as quoted elsewhere, and the words that say so."""
    finding = FINDING.replace("verified: primary", "verified: secondary")
    return {**records, "docs/_data/evidence/walk.yml": finding, "docs/_data/words/en.yml": WORDS}


def told(make_site: Make, files: Mapping[str, str], body: str) -> list[str]:
    """What the rule says of a page with this text."""
    page = {"docs/page.md": f"# Walking\n\n{body}"}
    return [problem.message for problem in unsaid_second_hand(make_site({**files, **page}))]


def test_quoted_number_is_named_with_the_words_that_mend_it(
    make_site: Make, quoted: Mapping[str, str]
) -> None:
    """The writer reads which number it is, and what to write."""
    assert told(make_site, quoted, WALKING) == [
        '"84 out of 100" (walk) was read only where another publication quotes it. '
        "Say so beside it, with one of these: news report, quote."
    ]


@pytest.mark.parametrize(
    "body",
    [
        "By a news report, 84 out of 100 people could walk. [@patchell2005]",
        f"{WALKING}\n\nA textbook quotes this.",
        "In that trial were 2,103 people. [@patchell2005]",
        "84 out of 100 people liked it. [@other]",
        f"## The studies\n\n### Trials\n\n{WALKING}\n\nWalking matters.\n\nWe read it in a news report.",
    ],
    ids=["same block", "the next", "size of a study", "another source", "same part of the studies"],
)
def test_words_beside_the_number_are_enough(make_site: Make, quoted: Mapping[str, str], body: str) -> None:
    """The size of a study and other people's numbers need none."""
    assert told(make_site, quoted, body) == []


def test_words_in_another_part_of_the_studies_are_too_far(make_site: Make, quoted: Mapping[str, str]) -> None:
    """Each part is read by itself."""
    body = f"## The studies\n\n### Trials\n\n{WALKING}\n\n### More\n\nWe read it in a news report."

    assert len(told(make_site, quoted, body)) == 1


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Ambulant 84 out of 100, as a textbook quotes it. [@patchell2005]", 0),
        ("Ambulant 84 out of 100. [@patchell2005]\nA textbook quotes another study.", 1),
    ],
    ids=["in its line", "in the next line"],
)
def test_among_clinicians_the_line_of_the_number_counts(
    make_site: Make, quoted: Mapping[str, str], line: str, count: int
) -> None:
    """They look things up line by line."""
    words = {"docs/_data/words/en.yml": WORDS.replace("studies: The studies", "studies: S, clinicians: C")}

    assert len(told(make_site, {**quoted, **words}, f"## S\n\n### C\n\n{line}")) == count


def test_number_read_at_first_hand_as_well_needs_no_words(make_site: Make, quoted: Mapping[str, str]) -> None:
    """Another finding of the same source, read in the source itself, gives it too."""
    files = {**quoted, "docs/_data/evidence/walk-again.yml": FINDING}

    assert told(make_site, files, WALKING) == []


def test_list_names_what_was_quoted_and_nothing_else(
    render: Callable[..., str], quoted: Mapping[str, str]
) -> None:
    """Each with a link to its row, and why we are that sure."""
    first_hand = FINDING.replace("measured: Able to walk after treatment", "measured: Strength")
    files = {**quoted, "docs/_data/evidence/strong.yml": first_hand}
    html = render("[[second-hand]]", files=files, page="reference/evidence.md", extensions=("evidence",))

    assert '<a href="evidence.md#walk">Able to walk after treatment</a>: One small trial' in html
    assert "Strength" not in html


def test_list_without_any_says_so(render: Callable[..., str], records: Mapping[str, str]) -> None:
    """An empty list would look like a fault."""
    files = {**records, "docs/_data/words/en.yml": WORDS}
    html = render("[[second-hand]]", files=files, page="reference/evidence.md", extensions=("evidence",))

    assert "There is none." in html
