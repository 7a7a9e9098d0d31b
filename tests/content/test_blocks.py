"""Splitting Markdown into blocks."""

import pytest

from steadyspine.content.blocks import row_cells, split_blocks
from steadyspine.content.lines import number_lines, with_includes


@pytest.fixture
def split():
    """`split("text")` gives kind, line and text of each block."""

    def blocks(text, **includes):
        files = {f"{name}.md": number_lines(content, f"{name}.md") for name, content in includes.items()}
        return split_blocks(list(with_includes(number_lines(text, "page.md"), files)))

    return blocks


def kinds(blocks):
    """Kind, line and text of each block."""
    return [(block.kind, block.line, block.text) for block in blocks]


def test_headings_and_paragraphs(split):
    """
    A heading needs no empty line around it; the lines of a paragraph are one text.
    """
    blocks = split("# Title\nOne.\nTwo.\n\n## Part {#part}\nThree.")

    assert kinds(blocks) == [
        ("heading", 1, "Title"),
        ("paragraph", 2, "One. Two."),
        ("heading", 5, "Part"),
        ("paragraph", 6, "Three."),
    ]
    assert [block.level for block in blocks] == [1, 0, 2, 0]
    assert [block.section for block in blocks] == ["", "", "Part", "Part"]


def test_list_items_with_more_lines(split):
    """
    An item goes on over indented lines, and over lines right below it.
    """
    blocks = split("- one\n  goes on\n- two\ngoes on\n\n- three")

    assert kinds(blocks) == [("item", 1, "one goes on"), ("item", 3, "two goes on"), ("item", 6, "three")]


def test_list_in_a_list(split):
    """
    Inner items are blocks of the same group; a paragraph inside an item is too.
    """
    blocks = split("1. one\n    - inner\n\n    Paragraph.\n2. two\n\nOutside.")

    assert kinds(blocks) == [
        ("item", 1, "one"),
        ("item", 2, "inner"),
        ("paragraph", 4, "Paragraph."),
        ("item", 5, "two"),
        ("paragraph", 7, "Outside."),
    ]
    assert [block.group for block in blocks] == [1, 1, 1, 1, 0]


def test_list_and_table_share_a_group_with_what_leads_into_them(split):
    """
    The paragraph just above belongs to the list; a heading between them parts them.
    """
    blocks = split("Lead:\n\n- one\n\nOther.\n\n| A | B |\n|---|---|\n| c | d |\n\nLone.\n\n## Part\n\n- two")

    assert [block.group for block in blocks] == [1, 1, 2, 2, 2, 0, 0, 3]


def test_paragraph_outside_a_box_does_not_lead_into_a_list_in_it(split):
    """
    A box stands alone.
    """
    blocks = split('Lead.\n\n!!! ask "Ask"\n\n    - one')

    assert [(block.kind, block.group) for block in blocks] == [("paragraph", 0), ("box", 0), ("item", 1)]


def test_boxes_in_boxes(split):
    """
    Each block knows its innermost box; what is not indented stands outside.
    """
    blocks = split(
        '!!! note "A *box*"\n\n    Inside.\n\n    ??? clinician "Deep"\n        Detail. [@a]\n\nOutside.'
    )

    assert [(block.kind, block.box, block.text) for block in blocks] == [
        ("box", "note", "A box"),
        ("paragraph", "note", "Inside."),
        ("box", "clinician", "Deep"),
        ("paragraph", "clinician", "Detail."),
        ("paragraph", "", "Outside."),
    ]
    assert blocks[3].citations == ("a",)


def test_tables(split):
    """
    The row of column headings counts, the line below it does not.
    """
    blocks = split("| Sign | Meaning |\n|:---|---|\n| Weak | Call [@a] |\nAfter.")

    assert kinds(blocks) == [
        ("row", 1, "Sign | Meaning"),
        ("row", 3, "Weak | Call"),
        ("paragraph", 4, "After."),
    ]


def test_line_with_a_bar_is_no_table(split):
    """
    A table needs the line of hyphens.
    """
    assert kinds(split("yes | no\nmaybe | never")) == [("paragraph", 1, "yes | no maybe | never")]


def test_code(split):
    """
    Nothing in a fence is read as Markdown; the source keeps the fence and its name.
    """
    blocks = split("``` out-of-100\nfinding: x\n# no heading\n```\n\nAfter.")

    assert kinds(blocks) == [("code", 1, "finding: x\n# no heading"), ("paragraph", 6, "After.")]
    assert blocks[0].source.startswith("``` out-of-100\n")


def test_fence_that_nobody_closed(split):
    """
    It goes on to the end.
    """
    assert kinds(split("```\nfinding: x\n\nText.")) == [("code", 1, "finding: x\n\nText.")]


def test_markers_and_images(split):
    """
    A marker or a picture is a block when it stands alone, and words when it does not.
    """
    blocks = split('[[glossary]]\n\n![A spine.](a.svg "Caption (1).")\n\nSee [[glossary]] and ![B](b.svg).')

    assert kinds(blocks) == [
        ("marker", 1, ""),
        ("image", 3, "A spine."),
        ("paragraph", 5, "See [[glossary]] and B."),
    ]


def test_images_in_one_paragraph_are_one_block(split):
    """
    The steps of a picture stand together, and their descriptions may take several lines.
    """
    one, two = '![A spine.\nIt is long.](a.svg "One")', '![A (small) bone.](b.svg "Two")'

    assert [kind for kind, _, _ in kinds(split(f"{one}\n{two}"))] == ["image"]
    assert [kind for kind, _, _ in kinds(split(f"{one}\nLook.\n{two}"))] == ["paragraph"]


def test_comments_are_no_blocks(split):
    """
    A note for writers is nothing that readers meet.
    """
    assert kinds(split("<!-- one\ntwo -->\n\nText.<!-- three -->")) == [("paragraph", 4, "Text.")]


def test_includes_keep_their_own_place(split):
    """
    Blocks of an included file stand in that file, indented like the line that takes it in.
    """
    blocks = split('Before.\n\n!!! note "N"\n\n    --8<-- "call.md"\n\nAfter.', call="Call.\n\n- now\n")

    assert [(block.file, block.line, block.box, block.text) for block in blocks] == [
        ("page.md", 1, "", "Before."),
        ("page.md", 3, "note", "N"),
        ("call.md", 1, "note", "Call."),
        ("call.md", 3, "note", "now"),
        ("page.md", 7, "", "After."),
    ]


@pytest.mark.parametrize("text", ['--8<-- "none.md"', '--8<-- "loop.md"'])
def test_include_that_leads_nowhere(split, text):
    """
    A missing file, or one that includes itself, gives nothing and does not hang.
    """
    assert kinds(split(text, loop='--8<-- "loop.md"')) == []


def test_include_in_code_is_left_alone(split):
    """
    A page may show how to include.
    """
    assert kinds(split('```\n--8<-- "call.md"\n```', call="Call.")) == [("code", 1, '--8<-- "call.md"')]


def test_indented_text_is_code(split):
    """
    As Python-Markdown has it.
    """
    assert kinds(split("Text.\n\n    lost")) == [("paragraph", 1, "Text."), ("code", 3, "lost")]


@pytest.mark.parametrize(
    ("row", "cells"),
    [("| a | b |", ["a", "b"]), ("a | b", ["a", "b"]), (r"| a \| b | |", ["a | b", ""]), ("| a |", ["a"])],
)
def test_cells_of_a_row(row, cells):
    """
    With and without bars at the ends; a bar after a backslash is a letter.
    """
    assert cells == row_cells(row)


@pytest.mark.parametrize("line", ["", "#", "- ", "|", "!!!", "```", "[[", "--8<--", "\t", "1.", ">", "* * *"])
def test_nothing_hangs_or_breaks(split, line):
    """
    Half-typed Markdown gives some blocks, whatever they are.
    """
    assert len(split(f"{line}\n{line}\n\n{line}")) < 6
