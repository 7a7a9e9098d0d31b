"""What stands side by side on a leaf in standard print: a tall picture and its text, two short lists."""

from __future__ import annotations

import pytest
from lxml import html

from steadyspine.handouts.beside import lists_beside, text_beside

TEXT = f"<h2>What it is</h2><p>{'A word. ' * 60}</p><h2>Next</h2><p>{'More words. ' * 60}</p>"


def page(high: int, after: str, letters: int = 16) -> html.HtmlElement:
    """The picture of a page with what follows it."""
    svg = f'<svg viewBox="0 0 360 {high}"><title>T</title><text font-size="{letters}">A</text></svg>'
    figure = f'<figure class="ss-figure">{svg}<figcaption>Look.</figcaption></figure>'
    article = html.fragment_fromstring(f"<article>{figure}{after}</article>")
    return article.find("figure")


def test_text_stands_beside_a_tall_picture_until_it_is_as_high() -> None:
    """The picture keeps the width that its letters need."""
    found, wide = text_beside(page(600, TEXT))

    assert [one.tag for one in found] == ["h2", "p", "h2", "p"]
    assert 360 * 10 / 16 * 25.4 / 72 <= wide <= 85


@pytest.mark.parametrize(
    ("high", "after", "letters"),
    [
        pytest.param(120, TEXT, 16, id="low"),
        pytest.param(600, TEXT, 12, id="wide, since its letters are small"),
        pytest.param(600, "<p>Little.</p>", 16, id="with little text after it"),
        pytest.param(
            600, f"<table><tr><td>a</td><td>b</td><td>c</td></tr></table>{TEXT}", 16, id="with a wide table"
        ),
    ],
)
def test_picture_stands_alone(high: int, after: str, letters: int) -> None:
    """Where text beside it would be narrow, short, or not text."""
    assert text_beside(page(high, after, letters))[0] == []


@pytest.mark.parametrize("last", ["<h2>Why</h2>", "<p>You may need it if:</p>"])
def test_what_announces_something_stays_with_it(last: str) -> None:
    """No heading and no lead-in is the last beside a picture, when its list stands below."""
    found, _ = text_beside(page(500, f"<p>{'A word. ' * 80}</p>{last}<figure></figure>"))

    assert [one.tag for one in found] == ["p"]


def section(*parts: str) -> str:
    """A section with blocks of these kinds."""
    return "<h2>A</h2>" + "".join(f"<{part}>b</{part}>" for part in parts)


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        (section("ul") + section("p", "ul"), 2),
        (section("ul") + section("ol") + section("p"), 2),
        (section("ul") + section("ul", "p"), 0),
        (section("p") + section("ul"), 0),
        (section("ul"), 0),
    ],
)
def test_two_sections_of_one_list_each_stand_side_by_side(markup: str, wanted: int) -> None:
    """Not if one of them holds more than its list, or is alone."""
    article = html.fragment_fromstring(f"<article>{markup}</article>")

    assert len(lists_beside(article[0])) == wanted
