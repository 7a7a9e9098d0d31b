"""Rules on Markdown that would show otherwise than meant."""

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Text<br>more", ['9: "<br>" is HTML. Use Markdown; see docs/_templates/page.md.']),
        (
            'x\n<div class="a">y</div>',
            ['10: "<div class="a">" is HTML. Use Markdown; see docs/_templates/page.md.'],
        ),
        ("- a <b>c</b>", ['9: "<b>" is HTML. Use Markdown; see docs/_templates/page.md.']),
        ("p < 0.05 and 3 > 2", []),
        ("<https://example.org>", []),
        ("`<br>`", []),
        ("```\n<br>\n```", []),
        ("<!-- a note -->", []),
    ],
)
def test_html(says_of_page, text, said):
    """
    Tags, but not signs, addresses, code or notes.
    """
    assert said == says_of_page("raw-html", f"# A\n\n{text}\n")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lead:\n- one\n- two", [10]),
        ("Lead:\n1. one", [10]),
        ("Lead:\n| A | B |\n|---|---|\n| c | d |", [11]),
        ("Lead:\n\n- one", []),
        ("A range of 2\n- well, a dash", [10]),
        ("He said 5\n5 more", []),
        ("5.5 is a number\n5.5 again", []),
    ],
)
def test_missing_empty_line(says_of_page, text, found):
    """
    A list or table right below a sentence becomes part of it.
    """
    says = "Put an empty line above this list or table. Else it runs into the text above."

    assert [f"{line}: {says}" for line in found] == says_of_page("missing-empty-line", f"# A\n\n{text}\n")


def test_indented_text(says_of_page):
    """
    Four spaces outside a box or list make code.
    """
    text = '# A\n\n!!! note "N"\n\n    inside\n\nText.\n\n    lost\n\n- item\n\n    kept\n'

    assert says_of_page("indented-text", text) == [
        '15: "lost" is indented and would show as computer code. Take out the spaces.'
    ]


def test_includes(says_of_page):
    """
    The file exists, and the line stands alone.
    """
    text = (
        '# A\n\n--8<-- "call-now.md"\n\n--8<-- "call-nw.md"\n\nSee --8<-- "call-now.md"\n\n`--8<-- "x.md"`\n'
    )

    assert says_of_page("missing-include", text, **{"docs/_includes/call-now.md": "Call."}) == [
        '11: There is no "call-nw.md" in docs/_includes/ and no such record. Did you mean "call-now.md"?',
        '13: This takes in nothing. Write it alone on a line: --8<-- "call-now.md"',
    ]


def test_markers(says_of_page):
    """
    Only those that the build fills.
    """
    assert says_of_page("unknown-marker", "# A\n\n[[glossary]]\n\n[[glosary]]\n") == [
        '11: Nothing fills "[[glosary]]". Did you mean "glossary"?'
    ]
