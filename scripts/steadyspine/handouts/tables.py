"""Tables of a built page: their cells, and how wide each column must be."""

from __future__ import annotations

from math import sqrt
from statistics import mean

from lxml.html import HtmlElement


def table_cells(table: HtmlElement) -> list[list[HtmlElement]]:
    """Rows of cells, the heading row first."""
    return [[cell for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]


def columns_of(cells: list[list[HtmlElement]]) -> str:
    """Widths as Typst fractions.

    A column gets room for its longest word, and more for more text, so that no word runs into its neighbor:
    plain equal columns let a long bold word run over in large print, without a warning.
    """
    widths = []
    for column in zip(*cells, strict=False):
        texts = [" ".join(cell.text_content().split()) for cell in column]
        longest = max((len(word) for text in texts for word in text.split()), default=1)
        widths.append(max(longest, sqrt(mean(len(text) for text in texts)) * 2))
    return "(" + "".join(f"{width:.1f}fr, " for width in widths) + ")"
