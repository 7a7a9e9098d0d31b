"""Marks inside a line of Markdown."""

import pytest

from steadyspine.content import citation_keys, links, plain_text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Plain text.", "Plain text."),
        ("*soft* **loud** _low_ __bold__", "soft loud low bold"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 3 4"),
        ("See [the *risks*](../risks.md#top).", "See the risks."),
        ('![A spine (back view).](a.svg "Caption."){ .wide }', "A spine (back view)."),
        ("They walked again. [@a2020] Most did. [@b; @c2021x]", "They walked again. Most did."),
        ("Use `code` here", "Use code here"),
        ("A &amp; B &lt; C", "A & B < C"),
        (r"1\. not a list \[x\]", "1. not a list [x]"),
        ("one\ntwo", "one two"),
        ("[an aside] stays", "[an aside] stays"),
        ("A word{ .loud } and {#id} more", "A word and more"),
        ("the set {a, b}", "the set {a, b}"),
        (":material-phone: Call", "Call"),
        ("at 10:30 or 11:45", "at 10:30 or 11:45"),
        ("<https://example.org/a_b>", "https://example.org/a b".replace(" ", "_")),
    ],
)
def test_words_that_readers_meet(source, text):
    """
    Marks go, words stay.
    """
    assert text == plain_text(source)


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        ("Text. [@a2020]", ("a2020",)),
        ("Text. [@b; @a] More. [@c]", ("b", "a", "c")),
        ("Mail me@example.org or [see](a.md)", ()),
        ("Type `[@key]` to cite", ()),
        ("[@]", ()),
        ("[@a, @b]", ()),
    ],
)
def test_citations(source, keys):
    """
    In order; not in code, and not what only looks like one.
    """
    assert keys == citation_keys(source)


def test_links_and_images():
    """
    Words, address, title, kind, and the line in the block.
    """
    source = 'A [link](b.md#c "T")\nand ![pic](d.svg), `[no](x.md)`, [wiki](https://e.org/F_(g)).'

    assert [(link.text, link.target, link.title, link.image, link.offset) for link in links(source)] == [
        ("link", "b.md#c", "T", False, 0),
        ("pic", "d.svg", "", True, 1),
        ("wiki", "https://e.org/F_(g)", "", False, 1),
    ]
