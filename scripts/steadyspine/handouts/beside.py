"""What stands side by side in standard print, so that a page of the guide fits one leaf."""

from __future__ import annotations

from math import ceil

from lxml.html import HtmlElement

from steadyspine.handouts.parting import size
from steadyspine.handouts.pictures import PRINT, drawings_of, least_width
from steadyspine.handouts.typst_text import classes

SHEET_WIDE = 176
"""Between the margins of the narrower paper, in millimeters."""

GAP = 6
NARROWEST = 70
"""Between text and picture, and the least width of text, in millimeters."""

LETTER_WIDE = 2.03
LINE_HIGH = 5.0
BETWEEN_BLOCKS = 0.9
HEADING = 10.3
"""Room that text takes in standard print, in millimeters: a letter, a line, air between blocks, a heading."""

TALL = 50
"""The height from which a picture has text beside it, in millimeters."""

OF_THEIR_OWN = {"ss-hundred", "ss-figure--steps"}
"""Classes of pictures that have a layout of their own."""

WIDEST = 85
"""How wide a picture is beside text if its letters need no more, in millimeters."""

PAIR = 2
SHORT_SECTIONS = (["h2", "ul"], ["h2", "ol"], ["h2", "p", "ul"])
"""How many sections stand side by side, and what is in them."""

NARROW_TABLE = 2
"""The most columns of a table beside a picture."""

CELL_EDGE = 4.2
"""What the edges of a cell take of its width and height, in millimeters."""

LONGER = 30
"""By how much text may be longer than the picture beside it, in millimeters."""

TEXT = ("p", "ul", "ol", "h2", "h3")
"""Blocks that are only text."""


def text_beside(figure: HtmlElement) -> tuple[list[HtmlElement], float]:
    """The blocks after a picture that fit beside it, and its width in millimeters.

    There are none if the picture is low or wide, or if too little text follows it.
    """
    drawings = drawings_of(figure)
    if len(drawings) != 1 or classes(figure) & OF_THEIR_OWN:
        return [], 0
    units_wide, units_high = size(drawings[0])
    wide = max(least_width(drawings[0], PRINT), min(WIDEST, PRINT.high * units_wide / units_high))
    high = wide * units_high / units_wide
    column = SHEET_WIDE - GAP - wide
    if high < TALL or high > PRINT.full or column < NARROWEST:
        return [], 0
    caption = figure.find("figcaption")
    if caption is not None:
        high += lines_of(caption, wide) * LINE_HIGH
    found: list[HtmlElement] = []
    taken = 0.0
    for block in figure.itersiblings():
        needs = height_of(block, column)
        if not is_text(block) or taken >= high or taken + needs > high + LONGER:
            break
        found.append(block)
        taken += needs
    while found and announces(found[-1]):
        found.pop()
    return (found, wide) if taken > high / 2 else ([], 0)


def lists_beside(heading: HtmlElement) -> list[list[HtmlElement]]:
    """Two sections that stand side by side, from the first one's heading: each a heading and one list.

    A line may lead into the list. There are none if one of the sections holds anything else.
    """
    found: list[list[HtmlElement]] = []
    for one in (heading, *heading.itersiblings()):
        if one.tag == "h2":
            if len(found) == PAIR:
                break
            found.append([])
        found[-1].append(one)
    is_short = [[one.tag for one in section] in SHORT_SECTIONS for section in found]
    return found if is_short == [True] * PAIR else []


def is_text(block: HtmlElement) -> bool:
    """Whether a block may stand beside a picture: text, a box of text, or a table of two columns."""
    if block.tag == "table":
        return len(block.xpath("(.//tr)[1]/*")) <= NARROW_TABLE
    return block.tag in TEXT or "admonition" in classes(block)


def announces(block: HtmlElement) -> bool:
    """Whether a block must stand with the one after it: a heading, or a line that ends in a colon."""
    return block.tag in ("h2", "h3") or block.text_content().rstrip().endswith(":")


def height_of(block: HtmlElement, column: float) -> float:
    """About how high a block is in a column of a width, in millimeters."""
    if block.tag in ("h2", "h3"):
        return HEADING
    if block.tag == "table":
        return sum(row_height(row, column) for row in block.iter("tr"))
    parts = block.xpath("descendant-or-self::*[self::p or self::li]")
    return sum(lines_of(part, column) * LINE_HIGH + BETWEEN_BLOCKS for part in parts)


def row_height(row: HtmlElement, column: float) -> float:
    """About how high a row of a table is that is as wide as a column, in millimeters."""
    return max(lines_of(cell, column / len(row) - CELL_EDGE) for cell in row) * LINE_HIGH + CELL_EDGE


def lines_of(element: HtmlElement, column: float) -> int:
    """About how many lines the words of an element take in a column of a width in millimeters."""
    return ceil(len(" ".join(element.text_content().split())) * LETTER_WIDE / column)
