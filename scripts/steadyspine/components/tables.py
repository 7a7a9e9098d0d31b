"""Makes tables readable as cards: every cell knows its column, every row its heading."""

from __future__ import annotations

from xml.etree.ElementTree import Element


def label_table(table: Element) -> None:
    """Changes a table of a page in place.

    Cells get the heading of their column, the first cell of a row becomes the row's heading, and alignment
    becomes a class: neither inline styles nor the outdated attribute are allowed in a page.
    """
    labels = [" ".join("".join(cell.itertext()).split()) for cell in table.findall("./thead/tr/th")]
    for cell in table.iter("th"):
        cell.set("scope", "col")
    for row in table.findall("./tbody/tr"):
        cells = row.findall("td")
        if cells:
            cells[0].tag = "th"
            cells[0].set("scope", "row")
        for cell, label in zip(cells[1:], labels[1:], strict=False):
            if label:
                cell.set("data-label", label)
    for tag in ("th", "td"):
        for cell in table.iter(tag):
            _align(cell)


def _align(cell: Element) -> None:
    side = cell.attrib.pop("align", "") or cell.attrib.pop("style", "").partition("text-align:")[2].strip(
        " ;"
    )
    if side in ("right", "center"):
        cell.set("class", " ".join(filter(None, (cell.get("class"), f"ss-table__cell--{side}"))))
