"""What the rules say about citations and sources."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from steadyspine.citations.rules import lost_sources, malformed_citations, uncited_sources, unknown_sources
from steadyspine.content import Site

BIB = "docs/_data/references.bib"
FINDING = """
    measured: Walking
    topic: results
    values: [{who: all, number: 1, unit: days}]
    people: Adults
    time: Soon
    study: randomized trial
    certainty: low
    why: Small.
    sources: [patchell2005]
    verified: primary
    checked: 2026-11-22
    """
SOURCES = {BIB: "@misc{patchell2005,\n  author = {Patchell, R},\n  title = {T}\n}\n"}


def test_unknown_source_is_reported_with_the_nearest(make_site: Callable[..., Site]) -> None:
    """On the line where it stands."""
    site = make_site(SOURCES | {"docs/index.md": "# Home\n\nOne.\nTwo. [@patchel2005]\n"})

    assert [str(problem) for problem in unknown_sources(site)] == [
        f'docs/index.md:10: There is no source "patchel2005" in {BIB}. Did you mean "patchell2005"? [unknown-source]'
    ]


@pytest.mark.parametrize(
    "typed", ["[patchell2005]", "[@ patchell2005]", "(@patchell2005)", "[@a, @b]", "[@a; b]", "@patchell2005"]
)
def test_malformed_citation_is_reported(make_site: Callable[..., Site], typed: str) -> None:
    """Each way of getting it nearly right."""
    site = make_site(SOURCES | {"docs/index.md": f"# Home\n\nOne. {typed}\n"})

    assert [str(problem) for problem in malformed_citations(site)] == [
        f'docs/index.md:9: "{typed}" is not a citation. '
        "Write [@key], or [@key; @other] for two sources. [malformed-citation]"
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "[@patchell2005]",
        "[@a; @b]",
        "`[patchell2005]`",
        "[a link](https://x.org/@a)",
        "me@x.org",
        "[patchell2005](index.md)",
        "- [ ] To do",
    ],
)
def test_what_is_no_mistake_is_not_reported(make_site: Callable[..., Site], typed: str) -> None:
    """Good citations, code, links, addresses, boxes to tick."""
    assert list(malformed_citations(make_site(SOURCES | {"docs/index.md": f"# Home\n\n{typed}\n"}))) == []


def test_source_that_nothing_cites_is_reported(make_site: Callable[..., Site]) -> None:
    """A finding that rests on it counts as a use."""
    page = {"docs/index.md": "# Home\n\nText.\n"}
    finding = {"docs/_data/evidence/walk.yml": FINDING}

    assert list(uncited_sources(make_site(SOURCES | page | finding))) == []
    assert [str(problem) for problem in uncited_sources(make_site(SOURCES | page))] == [
        f'{BIB}:1: Nothing cites "patchell2005". Cite it, or delete its entry. [uncited-source]'
    ]


WHOLE = {"author": "Patchell, R", "title": "T", "year": "2005", "url": "https://x.org/a"}


def told(make_site: Callable[..., Site], **fields: str) -> list[str]:
    """What the rule says of one entry with these fields beside those of a whole one; empty ones are left out."""
    given = "".join(f"  {name} = {{{text}}},\n" for name, text in (WHOLE | fields).items() if text)
    return [problem.message for problem in lost_sources(make_site({BIB: f"@misc{{key,\n{given}}}\n"}))]


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"url": "", "doi": "10.1/x"},
        {"url": "", "pmid": "1"},
        {"url": "", "journal": "Spine"},
        {"url": "", "publisher": "NICE"},
        {"year": "", "urldate": "2026-11-29"},
        {"author": "", "unseen": "author"},
        {"author": "", "year": "", "unseen": "author, year"},
        {"title": "[A leaflet]", "unseen": "title"},
    ],
)
def test_whole_source_is_not_reported(make_site: Callable[..., Site], fields: dict[str, str]) -> None:
    """Any way to find it, a day for an undated page, and what is missing owned up to."""
    assert told(make_site, **fields) == []


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"url": ""}, 'A reader cannot find "key". Add a DOI'),
        ({"author": ""}, '"key" has no author. Look it up;'),
        ({"year": ""}, '"key" has no year. Look it up;'),
        ({"title": ""}, '"key" has no title. Look it up;'),
        ({"title": "[A leaflet]"}, '"key" has no title. Look it up;'),
        ({"author": "", "unseen": "year"}, '"key" has no author. Look it up;'),
    ],
)
def test_source_that_lacks_a_piece_is_reported(
    make_site: Callable[..., Site], fields: dict[str, str], says: str
) -> None:
    """Each piece by its name."""
    assert told(make_site, **fields)[0].startswith(says)


def test_piece_called_unseen_that_is_there_is_reported(make_site: Callable[..., Site]) -> None:
    """What was completed is no longer called unseen; a misspelled piece is found in the same way."""
    assert told(make_site, unseen="author") == [
        '"key" says that its author was not seen, but it needs none. Take that out.'
    ]
    assert len(told(make_site, unseen="autor")) == 1
