"""Citations in pages, and the lists of sources."""

from __future__ import annotations

from collections.abc import Callable

import pytest

FILES = {
    "docs/_data/references.bib": """
        @misc{one2001, author = {One, Ann}, title = {First}}
        @misc{two2002, author = {Two, Bob}, title = {Second}}
        @misc{six2006, author = {Six, Cy}, title = {Not cited}}
        """,
    "docs/_data/words/en.yml": """
        extra:
          words:
            citations:
              heading: Sources
              source: "Source {number}"
              back: "Back to {number}"
              back_again: "Back to {number}, place {place}"
              cited_on: "Cited on:"
        """,
}


@pytest.fixture
def cite(render: Callable[..., str]) -> Callable[..., str]:
    """Only citations, with two sources to cite."""
    return lambda text, **more: render(text, extensions=("citations",), files=FILES, **more)


def mark(number: int, place: int = 1) -> str:
    """One number as readers get it."""
    return f'<a aria-label="Source {number}" href="#source-{number}" id="cite-{number}-{place}">{number}</a>'


def test_sources_are_numbered_by_first_use(cite: Callable[..., str]) -> None:
    """In the order of the text, also through boxes and lists; a second use keeps the number."""
    html = cite("- A. [@two2002]\n- B. [@one2001; @two2002]")

    assert html == (
        f'<ul>\n<li>A.<sup class="ss-cite">[{mark(1)}]</sup></li>\n'
        f'<li>B.<sup class="ss-cite">[{mark(1, 2)}, {mark(2)}]</sup></li>\n</ul>\n'
        '<section class="ss-sources ss-generated" data-ss-unsearched="true">'
        '<h2 data-ss-unsearched="true" id="sources-for-this-page">Sources</h2><ol class="ss-sources__list">'
        '<li id="source-1">Two B. Second. <a aria-label="Back to 1" class="ss-sources__back" href="#cite-1-1">↩</a> '
        '<a aria-label="Back to 1, place 2" class="ss-sources__back" href="#cite-1-2">↩</a></li>'
        '<li id="source-2">One A. First. <a aria-label="Back to 2" class="ss-sources__back" href="#cite-2-1">↩</a></li>'
        "</ol></section>"
    )


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("`[@one2001]`", "<p><code>[@one2001]</code></p>"),
        ("A. [@nobody]", '<p>A.<sup class="ss-cite">[@nobody]</sup></p>'),
        ("A. [@ one2001]", "<p>A. [@ one2001]</p>"),
        ("A. [one2001]", "<p>A. [one2001]</p>"),
        ("Write to me@one2001.example.", "<p>Write to me@one2001.example.</p>"),
        ("A\n\n        [@one2001]", "<p>A</p>\n<pre><code>    [@one2001]\n</code></pre>"),
    ],
)
def test_what_is_no_citation_is_left_alone(cite: Callable[..., str], text: str, html: str) -> None:
    """Code, addresses, and mistakes, which the check reports; no empty list appears."""
    assert html == cite(text)


def test_list_of_all_sources_names_the_pages(cite: Callable[..., str]) -> None:
    """Sources that are cited, by name, each with its own anchor."""
    html = cite("# Sources\n\nA. [@two2002]\n\n[[sources]]", page="reference/sources.md")

    assert (
        '<details class="ss-group"><summary><h2 data-ss-unsearched="true" id="sources-t">T</h2> '
        '<span class="ss-group__count" data-ss-unsearched="true">1</span></summary>'
        '<ul class="ss-references__list" data-ss-unsearched="true"><li data-ss-row="" id="two2002">Two B. Second.'
        '<p class="ss-references__pages">Cited on: <a href="sources.md">Sources</a></p></li></ul></details></div>'
    ) in html
