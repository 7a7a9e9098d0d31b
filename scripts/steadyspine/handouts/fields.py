"""Fields to fill in on a screen, laid over the cells and lines of a form.

The engine has no fields, so they are put into its PDF. Each is tagged and named in words, so that the file
stays within PDF/UA-1, and has a look of its own and carries its font, so that it stays within PDF/A-3a.

No letter that is typed may be missing on paper. Viewers differ: some stop at the end of a box, some scroll,
some cut off. All of them shrink letters whose size is left open; so it is left open everywhere, and the
height of a line gives letters the size of the sheet. A limit stops the typing before they become too small.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, String

FONT = "/ArialUnicodeMS_01"
"""What the fields call the font. Pdfium, the viewer in Chrome, looks for letters beyond Western Europe in a
font of the machine, then under this name. Under another it leaves out what the machine's font lacks."""

LOOK = f"{FONT} 0 Tf 0 g"
"""How typed letters look: our font, as large as the box allows, black."""

MANY_LINES = 1 << 12
NO_SCROLLING = 1 << 23
PRINTED = 1 << 2
"""Flags of the format: a field may hold several lines; typing ends where its box is full; it is printed."""

SMALLEST = 6.4
"""How small letters may get by shrinking, in points: as small as those on a medicine's leaflet."""

LETTER_WIDE = 0.6
LINE_HIGH = 1.3
"""Room for a letter and for a line, as parts of the letters' size. Ordinary text needs less."""

NAMED_LETTER = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})>\n")
"""A line of a font's table from its own numbers to those of Unicode."""

EDGE = 0.12
"""How wide the edge of a line is that no letter may touch, as a part of its height; it is not drawn. Poppler,
the library behind Evince and Okular, makes letters as high as the room, and would cut the tail of a "g"."""

ANY_TWO_LETTERS = 1400
"""How wide two letters are taken to be of which the font says nothing, in thousandths of their size."""


@dataclass(frozen=True, slots=True)
class Field:
    """One place to type."""

    says: str
    """Its name for someone who cannot see it: `Day 3: Pain, 0 to 10`."""

    page: int
    """The number of its sheet, from 1."""

    x: float
    """From the left edge of the sheet, in points; `y` is from the top."""

    y: float
    wide: float
    high: float

    lines: bool
    """Whether it holds several lines; if not, the letters are as large as its height allows."""

    @property
    def limit(self) -> int:
        """The most letters that it takes."""
        lines = max(1, int(self.high / (LINE_HIGH * SMALLEST))) if self.lines else 1
        return int(lines * self.wide / (LETTER_WIDE * SMALLEST))


def add_fields(document: pikepdf.Pdf, fields: Sequence[Field], letters: pikepdf.Pdf) -> None:
    """Put fields into a tagged document, in their order, behind all it says.

    Args:
        document: Where they go.
        fields: What to put there.
        letters: A document of one page that shows, in one font, every letter that can be typed.
    """
    resources = Dictionary(Font=Dictionary({FONT: font_of(document, letters)}))
    tags = document.Root.StructTreeRoot
    whole = tags.K[0] if isinstance(tags.K, Array) else tags.K
    numbers = last_leaf(tags.ParentTree)
    widgets = Array()
    for count, field in enumerate(fields, 1):
        sheet = document.pages[field.page - 1].obj
        number = int(numbers.Nums[-2]) + 1
        widget = document.make_indirect(
            widget_of(document, field, sheet, f"field-{count}", number, resources)
        )
        tag = Dictionary(Type=Name.StructElem, S=Name.Form, P=whole, Alt=String(field.says))
        tag.K = Dictionary(Type=Name.OBJR, Obj=widget, Pg=sheet)
        tag = document.make_indirect(tag)
        whole.K.append(tag)
        for entry in (number, tag):
            numbers.Nums.append(entry)
        if "/Limits" in numbers:
            numbers.Limits[1] = number
        if "/Annots" not in sheet:
            sheet.Annots = Array()
        sheet.Annots.append(widget)
        sheet.Tabs = Name.S
        widgets.append(widget)
    tags.ParentTreeNextKey = int(numbers.Nums[-2]) + 1
    document.Root.AcroForm = Dictionary(Fields=widgets, DA=String(LOOK), DR=resources)


def font_of(document: pikepdf.Pdf, letters: pikepdf.Pdf) -> pikepdf.Object:
    """The font of a page of letters, put into a document.

    The engine marks it as part of a font. It holds all that can be typed, and viewers replace parts of fonts
    when somebody types; so it gets its own name.
    """
    [font] = letters.pages[0].Resources.Font.values()
    font = document.copy_foreign(font)
    whole = Name("/" + str(font.BaseFont).partition("+")[2])
    part = font.DescendantFonts[0]
    font.BaseFont = part.BaseFont = part.FontDescriptor.FontName = whole
    del part.FontDescriptor["/CIDSet"]
    part.W.extend(widths_of_pairs(font))
    part.DW = ANY_TWO_LETTERS
    return font


def widths_of_pairs(font: pikepdf.Object) -> Array:
    """How wide each pair of letters is, as entries for a font's list of widths.

    No text has these characters. But pdf.js, the viewer in Firefox, takes every two letters of a typed line
    for one character of the font when it works out how far to shrink the line. Without their widths it would
    not shrink it, and cut its end off.
    """
    found = Array()
    wide = widths_of_letters(font)
    ascii_letters = [wide.get(letter, 0) for letter in range(0x20, 0x7F)]
    for first, its_width in enumerate(ascii_letters, 0x20):
        found.extend(Array([first << 8 | 0x20, Array([its_width + other for other in ascii_letters])]))
    return found


def widths_of_letters(font: pikepdf.Object) -> dict[int, int]:
    """How wide each letter of a font is, by its number in Unicode."""
    wide: dict[int, int] = {}
    numbers = iter(font.DescendantFonts[0].W)
    for first in numbers:
        second = next(numbers)
        if isinstance(second, Array):
            wide |= {int(first) + n: int(one) for n, one in enumerate(second)}
        else:
            wide |= dict.fromkeys(range(int(first), int(second) + 1), int(next(numbers)))
    letters = NAMED_LETTER.findall(font.ToUnicode.read_bytes())
    return {int(letter, 16): wide[int(number, 16)] for number, letter in letters}


def widget_of(
    document: pikepdf.Pdf,
    field: Field,
    sheet: pikepdf.Object,
    name: str,
    number: int,
    resources: Dictionary,
) -> Dictionary:
    """The part of a field that is seen: an empty box."""
    top = float(sheet.MediaBox[3]) - field.y
    look = document.make_stream(
        b"/Tx BMC EMC",
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, round(field.wide, 2), round(field.high, 2)]),
        Resources=resources,
    )
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Tx,
        T=String(name),
        TU=String(field.says),
        Contents=String(field.says),
        Rect=Array([round(at, 2) for at in (field.x, top - field.high, field.x + field.wide, top)]),
        F=PRINTED,
        Ff=NO_SCROLLING | (MANY_LINES if field.lines else 0),
        MaxLen=field.limit,
        P=sheet,
        BS=Dictionary(W=0 if field.lines else round(EDGE * field.high, 2)),
        DA=String(LOOK),
        AP=Dictionary(N=look),
        StructParent=number,
    )


def last_leaf(tree: pikepdf.Object) -> pikepdf.Object:
    """The last leaf of a number tree."""
    return tree if "/Nums" in tree else last_leaf(tree.Kids[-1])
