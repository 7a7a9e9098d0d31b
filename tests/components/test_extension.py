"""Pieces that the guide makes out of what writers type."""

from __future__ import annotations

from collections.abc import Callable

import pytest

BOXES = {
    "docs/_data/words/en.yml": "extra: {words: {boxes: {urgent: Urgent, ask: Ask, keypoints: Key points}}}"
}
DRAWING = """
    <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 360 10" style="x">
    <style>a{}</style><script>1</script><title>Spine</title><desc id="bones-desc">Its bones.</desc>
    <defs><clipPath id="a"><path d="M0 0"/></clipPath></defs>
    <g clip-path="url(#a)" onclick="x"><use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#a"/></g></svg>
    """


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            '!!! urgent "Call today if:"\n\n    It hurts.',
            '<div class="admonition urgent">\n<p class="admonition-title">'
            '<span class="ss-box__kind">Urgent:</span> Call today if:</p>\n<p>It hurts.</p>\n</div>',
        ),
        (
            '!!! ask "Ask your team"\n\n    - Why?',
            '<div class="admonition ask">\n<p class="admonition-title">Ask your team</p>\n<ul>\n<li>Why?</li>\n</ul>\n</div>',
        ),
        (
            '!!! doors "Where are you?"\n\n    Here.',
            '<div class="admonition doors">\n<p class="admonition-title">Where are you?</p>\n<p>Here.</p>\n</div>',
        ),
    ],
)
def test_box_says_its_kind_once(render: Callable[..., str], text: str, html: str) -> None:
    """Not when the title says it already, and not when the kind has no word."""
    assert html == render(text, files=BOXES, extensions=("components",))


def test_table_rows_become_cards(render: Callable[..., str]) -> None:
    """Every cell names its column; the first one is the row's heading; alignment is a class."""
    html = render(
        "| Way | Good | Bad |\n| --- | ---: | --- |\n| Rods | *steady* | |", extensions=("components",)
    )

    assert html == (
        '<table>\n<thead>\n<tr>\n<th scope="col">Way</th>\n'
        '<th class="ss-table__cell--right" scope="col">Good</th>\n<th scope="col">Bad</th>\n</tr>\n</thead>\n'
        '<tbody>\n<tr>\n<th scope="row">Rods</th>\n'
        '<td class="ss-table__cell--right" data-label="Good"><em>steady</em></td>\n'
        '<td data-label="Bad"></td>\n</tr>\n</tbody>\n</table>'
    )


def test_drawing_stands_in_the_page(render: Callable[..., str]) -> None:
    """Named by its own title, without anything that runs; ids and references begin with the file's name."""
    text = '![One bone.](../images/bones.svg "Look at the cord.")'
    html = render(
        text, files={"docs/images/bones.svg": DRAWING}, page="spine/page.md", extensions=("components",)
    )

    assert "".join(html.split("\n")) == (
        '<figure class="ss-figure"><svg aria-labelledby="bones-title bones-desc" data-ss-unsearched="true" '
        'focusable="false" role="img" viewBox="0 0 360 10"><title id="bones-title">Spine</title>'
        '<desc id="bones-desc">Its bones.</desc><defs><clipPath id="bones-a"><path d="M0 0"></path></clipPath></defs>'
        '<g clip-path="url(#bones-a)"><use href="#bones-a"></use></g></svg>'
        "<figcaption>Look at the cord.</figcaption></figure>"
    )


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            '![One bone.](bone.png "Look here.")',
            '<figure class="ss-figure"><img alt="One bone." src="bone.png"><figcaption>Look here.</figcaption></figure>',
        ),
        ("![One bone.](bone.png)", '<p><img alt="One bone." src="bone.png"></p>'),
        ('See ![it](bone.png "x").', '<p>See <img alt="it" src="bone.png" title="x">.</p>'),
        ("![One bone.](missing.svg)", '<p><img alt="One bone." src="missing.svg"></p>'),
    ],
)
def test_other_images(render: Callable[..., str], text: str, html: str) -> None:
    """A photograph with a caption becomes a figure; images in a sentence and missing files are left alone."""
    assert html == render(text, extensions=("components",)).replace(" />", ">")


def test_place_for_handouts(render: Callable[..., str]) -> None:
    """The list is filled in when the handouts are made."""
    html = render("[[handouts]]", page="reference/handouts.md", extensions=("components",))

    assert html == '<div class="ss-handouts" data-ss-fill="all-handouts"></div>'
