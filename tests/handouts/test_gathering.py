"""Words and sources of a pack stand once, at its end."""

from __future__ import annotations

from lxml import html

from steadyspine.handouts.gathering import (
    drop_ways_on,
    refer_to_boxes,
    refer_to_pictures,
    said,
    take_questions,
    take_sources,
    take_words,
)


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


def shown(title: str) -> html.HtmlElement:
    """A page with one picture."""
    figure = (
        f'<figure class="ss-figure"><svg><title>{title}</title></svg><figcaption>Look.</figcaption></figure>'
    )
    return html.fragment_fromstring(f"<article>{figure}</article>")


def test_picture_stands_once_in_a_pack_and_later_pages_lead_to_it() -> None:
    """A pack of five pages need not print the same drawing five times."""
    seen: set[str] = set()
    first, second, other = shown("The cord"), shown("The cord"), shown("The bone")
    for page_of_pack in (first, second, other):
        refer_to_pictures(page_of_pack, seen, "See the picture:")

    assert len(first.findall("figure")) == len(other.findall("figure")) == 1
    assert second.find("figure") is None
    assert said(second) == "See the picture: The cord"


def test_written_chart_stays() -> None:
    """It is no picture, so that nothing could be led to."""
    chart = '<figure class="ss-figure ss-figure--flow"><ol aria-label="The way"><li>Go.</li></ol></figure>'
    seen: set[str] = set()
    first, second = (html.fragment_fromstring(f"<article>{chart}</article>") for _ in range(2))
    for page_of_pack in (first, second):
        refer_to_pictures(page_of_pack, seen, "See the picture:")

    assert second.find("figure") is not None


def test_what_to_read_next_is_left_out_of_a_pack_and_nothing_else() -> None:
    """The sources after it stay, and so does a heading that only sounds alike."""
    read = html.fragment_fromstring(
        '<article><h2 id="read-next-week">One</h2><p>a</p><h2 id="read-next">Read next</h2><ul><li>b</li></ul>'
        '<section class="ss-sources"><h2>Sources</h2></section></article>'
    )
    drop_ways_on(read, "read-next")

    assert said(read) == "OneaSources"


def asking(*questions: str, title: str = "Ask your team") -> html.HtmlElement:
    """A page that ends in questions."""
    items = "".join(f"<li>{question}</li>" for question in questions)
    return html.fragment_fromstring(f"<article><p>Text.</p><h2>{title}</h2><ul>{items}</ul></article>")


def test_questions_of_a_pack_stand_once() -> None:
    """A section of another name keeps its list."""
    first, second, other = asking("Who?", "When?"), asking("when?", "Why?"), asking("Who?", title="Bring")
    known: list[html.HtmlElement] = []
    for page_of_pack in (first, second, other):
        take_questions(page_of_pack, "Ask your team", known)

    assert [said(one) for one in known] == ["Who?", "When?", "Why?"]
    assert [said(one) for one in (first, second, other)] == ["Text.", "Text.", "Text.BringWho?"]


def boxed(signs: str) -> html.HtmlElement:
    """A page with a box of signs."""
    return html.fragment_fromstring(
        f'<article><div class="admonition urgent"><p class="admonition-title">Call if:</p><p>{signs}</p></div></article>'
    )


def test_box_stands_once_in_a_pack_and_later_pages_lead_to_it() -> None:
    """Only if it says the same, word for word."""
    seen: dict[str, str] = {}
    first, second, other = boxed("A fever."), boxed("A fever."), boxed("A cough.")
    for page_of_pack in (first, second, other):
        refer_to_boxes(page_of_pack, seen, "See the box:")

    assert said(second) == "See the box: Call if:"
    assert said(other) == "Call if:A cough."
    assert first[0].get("data-ss-place") == second[0][0].get("data-ss-place") != other[0].get("data-ss-place")
