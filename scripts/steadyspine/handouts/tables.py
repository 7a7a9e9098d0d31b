"""Tables of a built page: their cells, and how wide each column must be."""

from __future__ import annotations

import re
from math import sqrt
from statistics import mean

from lxml.html import HtmlElement

LINE = 46
"""Letters of bold words that fit the width of a sheet in large print; in normal print half as many again."""

PADDING = 2.5
"""What the ground on both sides of a cell takes, in letters."""

WORD = re.compile(r"[^\s\-/]+")


def table_cells(table: HtmlElement) -> list[list[HtmlElement]]:
    """Rows of cells, the heading row first."""
    return [[cell for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]


def columns_of(cells: list[list[HtmlElement]]) -> str:
    """Widths as Typst fractions.

    A column gets room for its longest word, and more for more text, so that no word runs into its neighbor:
    plain equal columns let a long bold word run over in large print, without a warning.
    """
    words = longest_words(cells)
    rest = max(0, LINE - sum(words) - len(words) * PADDING)
    weights = [
        sqrt(mean(len(cell.text_content().strip()) for cell in column))
        for column in zip(*cells, strict=False)
    ]
    widths = [
        word + PADDING + rest * weight / sum(weights) for word, weight in zip(words, weights, strict=True)
    ]
    return "(" + "".join(f"{width:.1f}fr, " for width in widths) + ")"


def longest_words(cells: list[list[HtmlElement]]) -> list[int]:
    """The letters of the longest word in each column, of those that no break is allowed in."""
    return [
        max((len(word) for cell in column for word in WORD.findall(cell.text_content())), default=1)
        for column in zip(*cells, strict=False)
    ]


def is_cramped(cells: list[list[HtmlElement]]) -> bool:
    """Whether a table is so wide that in large print words would have to be broken."""
    words = longest_words(cells)
    return sum(words) + len(words) * PADDING > LINE
