"""What the host's preview shows and the site does not is refused at its line."""

import pytest

from steadyspine.checks import find_problems


def lines(found):
    """The lines at which something is said."""
    return [int(one.partition(":")[0]) for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Text.\n\n<!-- to do -->", [11]),
        ("Text <!-- to do --> more.", [9]),
        ("> [!NOTE]\n> Read this.", [9]),
        ("> A plain quotation.", [9]),
        ("More than 3 > 2, and\n>2 people", []),
        ("• one", [9]),
        ("1) one", [9]),
        ("a) one", [9]),
        ("1. one", []),
        ("Take :pill: now.", [9]),
        ("At 10:30:15 it began: slowly.", []),
        ("Risk: low: see below.", []),
        ("It is ~~not~~ safe.", [9]),
        ("It is ==very== safe.", [9]),
        ("2 == 2 and 3 == 3", []),
        ("It is safe.[^1]", [9]),
        ("One line\\\nand another.", [9]),
        ("See https://example.org/a.", [9]),
        ("See [the guide](https://example.org/a_(b)), or <https://example.org>.", []),
        ("`<!-- x -->`, `https://example.org`, `:pill:`", []),
        ("``` out-of-100\nfinding: a :pill:\n```", []),
    ],
)
def test_signs_that_would_stand_as_typed(says_of_page, text, found):
    """
    Each is a habit from elsewhere; code, times and addresses of links are not.
    """
    assert lines(says_of_page("raw-sign", f"# A\n\n{text}\n")) == found


def test_sign_in_an_included_file_is_said_there(says_of_page):
    """
    At its own line, once, though two pages take it in.
    """
    files = {"docs/_includes/x.md": "One.\n\n~~Two.~~\n", "docs/b.md": '# B\n\n--8<-- "x.md"\n'}

    assert says_of_page("raw-sign", '# A\n\n--8<-- "x.md"\n', **files) == [
        'docs/_includes/x.md:3: "~~Two.~~" strikes nothing through here. Take the words out.'
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("What it is\n==========", [9]),
        ("What it is\n---", [9]),
        ("What it is\n\n---", []),
        ("## What it is\n\nText.", []),
        ("| A | B |\n|---|---|\n| c | d |", []),
        ("```\nx\n---\n```", []),
    ],
)
def test_underlined_titles(says_of_page, text, found):
    """
    A line across the page and a table's ruler underline nothing.
    """
    assert lines(says_of_page("underlined-title", f"# A\n\n{text}\n")) == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("``` out-of-100\nfinding: x\n```", []),
        (
            "``` out-of-10\nfinding: x\n```",
            ['9: Nothing draws "``` out-of-10"; it would show as computer code. Did you mean "out-of-100"?'],
        ),
        (
            "~~~\nfinding: x\n~~~",
            ['9: Nothing draws "``` "; it would show as computer code. Known: out-of-100.'],
        ),
        (
            "````\n``` out-of-10\n````",
            ['9: Nothing draws "``` "; it would show as computer code. Known: out-of-100.'],
        ),
    ],
)
def test_fences(says_of_page, text, said):
    """
    A kind that is drawn; what stands in a fence opens none.
    """
    assert says_of_page("fence-kind", f"# A\n\n{text}\n") == said


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("``` out-of-100\nfinding: x\n```\n\nText.", []),
        ("````\n``` out-of-100\n````", []),
        ("``` out-of-100\nfinding: x\n\nText.", ["``` out-of-100"]),
        ("``` out-of-100\nfinding: x\n\n``` out-of-100\nfinding: y\n```\n\n[No](no.md)", ["``` out-of-100"]),
    ],
)
def test_open_fence_is_the_one_thing_said(make_site, text, opens):
    """
    At the line that opens it; what it swallows, and what looks wrong from there on, is not spoken of.
    """
    site = make_site({"docs/a.md": f"# A\n\n{text}\n"})
    said = [
        (one.line, one.message.partition(" opens")[0])
        for one in find_problems(site)
        if one.file == "docs/a.md"
    ]
    fences = [one for one in said if one[1].startswith('"`')]

    assert fences == [(9, f'"{one}"') for one in opens]
    assert not opens or said == fences


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- one\n- two", []),
        ("- one\n    - inside", []),
        ("- one\n  - inside", [10]),
        ("1. one\n   - inside", [10]),
        ("1. one\n2. two", []),
        ("1. one\n1. two", []),
        ("3. Do not drive.", [9]),
        ("1. one\n\n- two", [11]),
        ("1. one\n\nThen:\n\n- two", []),
        ('!!! note "N"\n\n    - one\n    - two', []),
        ('!!! note "N"\n\n    - one\n      - two', [12]),
        ("- one\n  and more\n- two", []),
    ],
)
def test_lists_that_show_otherwise(says_of_page, text, found):
    """
    Levels, numbers and neighbors; what is typed as it shows is fine.
    """
    assert lines(says_of_page("odd-list", f"# A\n\n{text}\n")) == found


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("| c | d |", []),
        ("| c | |", []),
        ("| c \\| d | e |", []),
        ("| c | d | e |", ["11: The row has 3 cells; the head of its table has 2. Mend the | signs."]),
        ("| c |", ["11: The row has 1 cells; the head of its table has 2. Mend the | signs."]),
    ],
)
def test_rows_of_a_table(says_of_page, row, said):
    """
    A cell too many would vanish; an empty one, and a sign that is meant, are fine.
    """
    assert says_of_page("table-row", f"# A\n\n| A | B |\n|---|---|\n{row}\n") == said
