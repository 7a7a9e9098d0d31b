"""A source that was taken back stops the build."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from steadyspine.citations.retractions import retracted_sources, unknown_looks
from steadyspine.content import Site

FILE = "docs/_data/retractions/2026.yml"
BIB = {"docs/_data/references.bib": "@misc{one,\n  author = {Patchell, R},\n  title = {T}\n}\n"}
WORDS = """
    extra:
      words:
        page: {months: [Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec], date: "{month} {day}, {year}"}
        citations:
          looked_up: "Looked up at {where} on {date}: {found}."
          found: {nothing: nothing shown, correction: corrected}
    """

Make = Callable[..., Site]


def looks(*rows: tuple[str, str, str]) -> dict[str, str]:
    """A record of looks: source, day, what was found."""
    lines = "".join(
        f"  - {{source: {source}, where: PubMed, seen: {day}, found: {found}}}\n"
        for source, day, found in rows
    )
    return {FILE: f"looks:\n{lines}"}


@pytest.mark.parametrize(
    ("found", "says"), [("retraction", "was retracted"), ("concern", "carries an expression of concern")]
)
def test_source_that_was_taken_back_is_reported(make_site: Make, found: str, says: str) -> None:
    """Where the look stands, with what to do."""
    site = make_site(BIB | looks(("one", "2026-11-29", found)))

    assert [str(problem) for problem in retracted_sources(site)] == [
        f'{FILE}:2: "one" {says}, as seen at PubMed on 2026-11-29. '
        "Take it out, with every number that rests on it. [retracted-source]"
    ]


@pytest.mark.parametrize("found", ["nothing", "correction"])
def test_source_that_stands_is_not_reported(make_site: Make, found: str) -> None:
    """A correction is no retraction."""
    assert list(retracted_sources(make_site(BIB | looks(("one", "2026-11-29", found))))) == []


def test_source_that_is_out_is_not_reported_as_retracted(make_site: Make) -> None:
    """The look at it is, so that the record is mended too."""
    site = make_site(BIB | looks(("two", "2026-11-29", "retraction")))

    assert list(retracted_sources(site)) == []
    assert [problem.rule for problem in unknown_looks(site)] == ["unknown-look"]


def test_list_of_sources_says_what_the_newest_look_showed(
    make_site: Make, render: Callable[..., str]
) -> None:
    """Whatever the order of the rows; a source without a look has no such line."""
    rows = looks(("one", "2026-11-29", "correction"), ("one", "2025-01-02", "nothing"))
    other = {
        "docs/_data/references.bib": f"{BIB['docs/_data/references.bib']}@misc{{two,\n  title = {{U}}\n}}\n"
    }
    page = {"docs/walk.md": "# Walking\n\nA. [@one; @two]\n"}
    files = rows | other | page | {"docs/_data/words/en.yml": WORDS}
    html = render("[[sources]]", files=files, page="reference/sources.md", extensions=("citations",))

    assert html.count("Looked up at PubMed on Nov 29, 2026: corrected.") == 1
    assert html.count("Looked up") == 1
