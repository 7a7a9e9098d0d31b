"""What the rules say about terms."""

from __future__ import annotations

from collections.abc import Callable

from steadyspine.content import Site
from steadyspine.glossary.rules import long_meanings, meanings_that_repeat, missing_pages, unused_terms

RECORD = "docs/_data/glossary/scan.yml"


def test_term_that_no_page_uses_is_reported(make_site: Callable[..., Site]) -> None:
    """The word inside "scanner" is no use; another name of the term is."""
    scan = "term: scan\nplain: A picture.\nalso: [body picture]\n"
    unused = make_site({"docs/index.md": "# Home\n\nThe scanner.", RECORD: scan})
    used = make_site({"docs/index.md": "# Home\n\nA body picture.", RECORD: scan})

    assert list(unused_terms(used)) == []
    assert [str(problem) for problem in unused_terms(unused)] == [
        f'{RECORD}:1: No page uses "scan". Use it, list its other forms under "forms:", say "in_letters: true" '
        "if people meet it in letters and reports, or delete the file. [unused-term]"
    ]


def test_term_that_people_meet_in_letters_needs_no_page(make_site: Callable[..., Site]) -> None:
    """Someone looks it up who read it in a report."""
    scan = "term: scan\nplain: A picture.\nin_letters: true\n"

    assert list(unused_terms(make_site({"docs/index.md": "# Home\n\nThe scanner.", RECORD: scan}))) == []


def test_related_page_that_is_missing_is_reported(make_site: Callable[..., Site]) -> None:
    """With the nearest page that exists."""
    site = make_site(
        {"docs/scans.md": "# Scans", RECORD: "term: scan\nplain: A picture.\npages: [scan.md]\n"}
    )

    assert [str(problem) for problem in missing_pages(site)] == [
        f'{RECORD}:3: There is no page "docs/scan.md". Did you mean "scans.md"? [unknown-page]'
    ]


def test_long_meaning_is_reported(make_site: Callable[..., Site]) -> None:
    """Three sentences are too many; two are not."""
    two = make_site({RECORD: "term: scan\nplain: A picture. It is new.\n"})
    three = make_site({RECORD: "term: scan\nplain: A picture. It is new. It is loud.\n"})

    assert list(long_meanings(two)) == []
    assert [str(problem) for problem in long_meanings(three)] == [
        f'{RECORD}:2: The meaning of "scan" has 8 words in 3 sentences. '
        'Keep to 2 sentences and 40 words; the rest can go under "longer:". [long-meaning]'
    ]


def test_meaning_that_uses_its_own_word_is_reported(make_site: Callable[..., Site]) -> None:
    """A circle explains nothing; a longer word that begins alike is fine."""
    circle = make_site({RECORD: "term: scan\nplain: A scan of the body.\n"})
    fine = make_site({RECORD: "term: scan\nplain: A picture from a scanner.\n"})

    assert list(meanings_that_repeat(fine)) == []
    assert [problem.rule for problem in meanings_that_repeat(circle)] == ["meaning-repeats-word"]
