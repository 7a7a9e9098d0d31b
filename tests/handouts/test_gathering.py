"""Words and sources of a pack stand once, at its end."""

from __future__ import annotations

from lxml import html

from steadyspine.handouts.gathering import said, take_sources, take_words


def page(mark: str, *sources: str) -> html.HtmlElement:
    """A page that cites its first source once."""
    items = "".join(f"<li>{source}</li>" for source in sources)
    return html.fragment_fromstring(
        f'<article><p>True.<sup class="ss-cite"><a>{mark}</a></sup></p>'
        f'<section class="ss-sources"><h2>Sources</h2><ol>{items}</ol></section></article>'
    )


def test_source_that_two_pages_cite_has_one_number() -> None:
    """The second page's first source is the pack's second, and its second the pack's first."""
    first, second = page("1", "Patchell 2005"), page("2", "Rades 2022", "Patchell 2005")
    known: list[html.HtmlElement] = []

    take_sources(first, known)
    take_sources(second, known)

    assert [said(one) for one in known] == ["Patchell 2005", "Rades 2022"]
    assert [said(first), said(second)] == ["True.1", "True.1"]


def test_words_leave_the_page_with_their_meaning() -> None:
    """One list a word, in the order of the page."""
    article = html.fragment_fromstring(
        '<article><p>A scan.</p><section class="ss-words"><dl><dt>MRI</dt><dd>A scan.</dd></dl></section></article>'
    )

    found = take_words(article)

    assert {word: html.tostring(one) for word, one in found.items()} == {
        "mri": b"<dl><dt>MRI</dt><dd>A scan.</dd></dl>"
    }
    assert said(article) == "A scan."
