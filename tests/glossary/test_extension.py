"""Terms in pages: which are marked, and what is added to the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

GLOSSARY_PAGE = {"docs/reference/glossary.md": "# Words\n\n[[glossary]]\n"}
SCAN = {"scan": "A picture of the inside of the body."}
LINK = '<a class="ss-term" data-ss-term="scan" href="reference/glossary.md#scan">'


@pytest.fixture
def first_part(render: Callable[..., str]) -> Callable[..., str]:
    """What stands before the words at the page's end."""

    def convert(text: str, **more: object) -> str:
        html = render(text, glossary=SCAN, files=GLOSSARY_PAGE, extensions=("glossary",), **more)
        return html.partition("<section")[0].strip()

    return convert


def test_first_use_is_a_link_and_the_second_is_not(first_part: Callable[..., str]) -> None:
    """The reader is told once."""
    assert f"<p>A {LINK}scan</a>. The scan is loud.</p>" == first_part("A scan. The scan is loud.")


def test_text_around_emphasis_keeps_its_order(first_part: Callable[..., str]) -> None:
    """A term in the tail of another element is found, and nothing moves."""
    assert f"<p>One <em>big</em> {LINK}scan</a> <em>now</em> end.</p>" == first_part(
        "One *big* scan *now* end."
    )


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("The scanner is loud.", "<p>The scanner is loud.</p>"),
        ("## The scan", '<h2 id="the-scan">The scan</h2>'),
        ("[A scan](page.md)", '<p><a href="page.md">A scan</a></p>'),
        ("`scan`", "<p><code>scan</code></p>"),
        (
            '!!! emergency "Call now if:"\n\n    The scan hurts.',
            '<div class="admonition emergency">\n<p class="admonition-title">Call now if:</p>\n<p>The scan hurts.</p>\n</div>',
        ),
        (
            '!!! note "The scan"\n\n    It is loud.',
            '<div class="admonition note">\n<p class="admonition-title">The scan</p>\n<p>It is loud.</p>\n</div>',
        ),
        (
            '??? clinician "The scan"\n\n    It is loud.',
            '<details class="clinician">\n<summary>The scan</summary>\n<p>It is loud.</p>\n</details>',
        ),
    ],
)
def test_places_where_a_link_would_be_in_the_way(
    first_part: Callable[..., str], text: str, html: str
) -> None:
    """Headings, links, code, titles of boxes, and whatever stands in an emergency box."""
    assert html == first_part(text)


def test_heading_does_not_use_up_the_first_use(first_part: Callable[..., str]) -> None:
    """The first use that can be marked is marked."""
    assert first_part("## The scan\n\nA scan.").endswith(f"<p>A {LINK}scan</a>.</p>")


def test_words_of_the_page_stand_at_its_end(render: Callable[..., str]) -> None:
    """In the order of a dictionary, with how to say them."""
    words = {"docs/_data/words/en.yml": 'extra: {words: {glossary: {on_this_page: Words, say: "Say {how}"}}}'}
    records = {
        "scan": "A picture.",
        "mri": {"term": "MRI", "plain": "A loud & slow scan.", "say": "em-ar-eye"},
    }
    html = render("A scan, the MRI.", glossary=records, files=GLOSSARY_PAGE | words, extensions=("glossary",))

    assert (
        '<section class="ss-words ss-generated" data-ss-unsearched="true" id="words-on-this-page">'
        '<details><summary><h2 data-ss-unsearched="true" id="words-on-this-page-title">Words</h2></summary>'
        '<dl class="ss-words__list">'
        '<dt id="word-mri">MRI <span class="ss-words__say">Say em-ar-eye</span></dt><dd>A loud &amp; slow scan.</dd>'
        '<dt id="word-scan">scan</dt><dd>A picture.</dd></dl></details></section>'
    ) in html


def test_unmarked_terms_are_left_alone(render: Callable[..., str]) -> None:
    """`mark: false` keeps very common words free of links."""
    html = render("A scan.", glossary={"scan": {"plain": "A picture.", "mark": False}}, files=GLOSSARY_PAGE)

    assert html == "<p>A scan.</p>"


def test_main_page_of_a_term_names_its_other_names(render: Callable[..., str]) -> None:
    """People search for a page with the words they know."""
    words = {"docs/_data/words/en.yml": 'extra: {words: {glossary: {other_words: "Also: {names}."}}}'}
    record = {
        "plain": "A picture.",
        "also": ["picture"],
        "uk": ["photo"],
        "misspelled": ["skan"],
        "pages": ["page.md"],
    }
    html = render("Text.", glossary={"scan": record}, files=words)

    assert html == '<p>Text.</p>\n<p class="ss-other-words ss-generated">Also: scan (picture, photo).</p>'


def test_glossary_lists_every_term_with_its_anchor(render: Callable[..., str]) -> None:
    """Letters lead to their sections, and nothing on the page is marked."""
    words = {
        "docs/_data/words/en.yml": """
            extra: {words: {glossary: {letters: Letters, also: "Or: {names}", uk: "UK: {names}", read_more: "More:"}}}
            """,
        "docs/scans/index.md": "# Scans",
    }
    record = {
        "plain": "A picture.",
        "longer": "It takes time.",
        "also": ["picture"],
        "uk": ["photo"],
        "pages": ["scans/index.md"],
    }
    html = render(
        "A scan.\n\n[[glossary]]", glossary={"scan": record}, files=words, page="reference/glossary.md"
    )

    assert html == (
        "<p>A scan.</p>\n"
        '<div class="ss-glossary ss-generated" data-ss-list=""><nav aria-label="Letters" class="ss-letters"><a href="#letter-s">S</a></nav>'
        '<details class="ss-group"><summary><h2 data-ss-unsearched="true" id="letter-s">S</h2> '
        '<span class="ss-group__count" data-ss-unsearched="true">1</span></summary>'
        '<dl class="ss-glossary__list"><div class="ss-entry" data-ss-row=""><dt class="ss-entry__term" id="scan">scan</dt>'
        '<dd class="ss-entry__plain">A picture.</dd><dd class="ss-entry__longer">It takes time.</dd>'
        '<dd class="ss-entry__names">Or: picture</dd><dd class="ss-entry__uk">UK: photo</dd>'
        '<dd class="ss-entry__pages">More: <a href="../scans/index.md">Scans</a></dd></div></dl></details></div>'
    )
