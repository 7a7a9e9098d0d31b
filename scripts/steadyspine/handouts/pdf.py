"""Turns Typst text into PDF/UA-1 and PDF/A-3a, or into a picture; no other module knows the engine."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pikepdf
import typst

from steadyspine.handouts.fields import Field, add_fields
from steadyspine.handouts.lettering import page_of_letters

FONTS = typst.Fonts(
    include_system_fonts=False,
    include_embedded_fonts=False,
    font_paths=[Path(__file__).parent / "fonts"],
)

WITHOUT_TABLES = ("/P", "/H1", "/H2", "/H3", "/H4", "/Lbl", "/Figure", "/Caption", "/Link", "/Span")
"""Kinds of elements that hold text alone: most of a document. Looking past them finds tables sooner."""

FIELD = "<field>"
"""The label of a place to type, in the layout of forms."""

LONG = 1_000_000
"""Characters of Typst text past which it is set in a process of its own."""


LACKING = re.compile(r'the text `"(.+?)"` could not be displayed')

TORN_LIST = "invalid list (L) structure"
"""What the engine says of a list whose tags it has mixed up."""

FLOATS, STAYS = "floats: true", "floats: false"
"""How a text says whether a picture may go to the foot of a page."""


class CannotPrintError(Exception):
    """The text could not be set, in one line."""

    def __init__(self, said: str) -> None:
        self.said = said
        """As the engine says it."""
        lacking = LACKING.search(said)
        self.words = lacking[1] if lacking else ""
        """The letters that the font lacks, to find them in the page's text."""
        super().__init__(
            f'Our font has no letter for "{self.words}". Write it another way.'
            if lacking
            else f"The printing program says: {said}"
        )


@dataclass(frozen=True, slots=True)
class Pdf:
    """A finished PDF."""

    content: bytes
    pages: int


def set_pdf(source: str) -> Pdf:
    """The PDF of a Typst text.

    Raises:
        CannotPrintError: the engine refused it, for example since a letter is in no bundled font.
    """
    return set_apart(source) if len(source) > LONG else set_here(source)


def set_here(source: str) -> Pdf:
    """The PDF of a Typst text, set in this process."""
    try:
        pdf, source = tagged(source)
        return finished(pdf, fields_of(source) if FIELD in source else [])
    except RuntimeError as error:
        raise CannotPrintError(" ".join(str(error).split())) from error


def tagged(source: str) -> tuple[bytes, str]:
    """A PDF that screen readers can read, and the text that it was set from.

    The engine (Typst 0.15) tags a list wrongly when a picture that floats to the foot of a page falls between
    its items, which depends on where the page happens to end. Then pictures stand where the text has them.

    Raises:
        RuntimeError: the engine refused the text.
    """
    try:
        return typst.compile(source.encode(), font_paths=FONTS, pdf_standards=["a-3a", "ua-1"]), source
    except RuntimeError as error:
        if TORN_LIST not in str(error) or FLOATS not in source:
            raise
        return tagged(source.replace(FLOATS, STAYS))


def fields_of(source: str) -> list[Field]:
    """Where a form leaves places to type, as the engine laid them out."""
    found = json.loads(typst.query(source.encode(), FIELD, field="value", font_paths=FONTS))
    return [Field(**one) for one in found]


@cache
def letters() -> bytes:
    """The PDF of a page that shows every letter that can be typed into a form."""
    return bytes(typst.compile(page_of_letters().encode(), font_paths=FONTS))


def set_apart(source: str) -> Pdf:
    """The PDF of a long Typst text, set in a process of its own.

    The engine remembers what it has set. After a book of 800 pages that is 600 megabytes, which it gives back
    only by ending, and which makes every later book slower.
    """
    done = subprocess.run([sys.executable, "-m", __name__], input=source.encode(), capture_output=True)
    if done.returncode:
        raise CannotPrintError(done.stderr.decode(errors="replace").strip().rpartition("\n")[2])
    pages, _, content = done.stdout.partition(b"\n")
    return Pdf(content, int(pages))


def set_png(source: str, pixels: int) -> bytes:
    """The only page of a Typst text, 360 points wide, as a picture so many pixels wide.

    Raises:
        CannotPrintError: the engine refused it.
    """
    try:
        return bytes(typst.compile(source.encode(), font_paths=FONTS, format="png", ppi=72 * pixels / 360))
    except RuntimeError as error:
        raise CannotPrintError(" ".join(str(error).split())) from error


def finished(pdf: bytes, fields: Sequence[Field] = ()) -> Pdf:
    """The PDF with its fields and the headings of table rows, packed into half its size; deterministic."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for row in rows(document):
            mark_row_header(row)
        if fields:
            with pikepdf.open(io.BytesIO(letters())) as shown:
                add_fields(document, fields, shown)
        # Its absence says the same as its value, false; some readers warn of a wrong type when it is there.
        if "/Suspects" in document.Root.MarkInfo:
            del document.Root.MarkInfo["/Suspects"]
        out = io.BytesIO()
        document.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return Pdf(out.getvalue(), len(document.pages))


def mark_row_header(row: pikepdf.Dictionary) -> None:
    """Marks the first cell of a table row as the row's heading.

    Typst 0.15 marks heading rows but offers no way, through its Python package, to mark heading columns.
    The list of heading cells that it gives each cell is dropped, since it would override the scope.
    """
    cells = [cell for cell in row.K if isinstance(cell, pikepdf.Dictionary)]
    if len(cells) > 1 and cells[0].get("/S") == "/TD":
        cells[0].S = pikepdf.Name.TH
        cells[0].A = pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name.Row)
        for cell in cells[1:]:
            drop_headers(cell)


def rows(document: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    """Every table row in the document's structure."""
    found = []
    waiting: list[pikepdf.Object] = [document.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop()
        if isinstance(element, pikepdf.Array):
            waiting.extend(list(element))
        elif isinstance(element, pikepdf.Dictionary):
            if element.get("/S") == "/TR" and isinstance(element.get("/K"), pikepdf.Array):
                found.append(element)
            elif "/K" in element and element.get("/S") not in WITHOUT_TABLES:
                waiting.append(element["/K"])
    return found


def drop_headers(cell: pikepdf.Dictionary) -> None:
    """Takes the list of heading cells out of a cell's attributes."""
    attributes = cell.get("/A")
    for one in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
        if isinstance(one, pikepdf.Dictionary) and "/Headers" in one:
            del one["/Headers"]


if __name__ == "__main__":
    try:
        made = set_here(sys.stdin.buffer.read().decode())
        sys.stdout.buffer.write(b"%d\n" % made.pages + made.content)
    except CannotPrintError as error:
        sys.exit(error.said)
