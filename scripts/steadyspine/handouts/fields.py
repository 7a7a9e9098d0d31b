"""Fields to fill in on a screen, laid over the cells and lines of a form.

The engine has no fields, so they are put into its PDF. Each is tagged and named in words, so that the file
stays within PDF/UA-1, and has a look of its own, so that it stays within PDF/A-3a.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, String

LOOK = "/Helv 11 Tf 0 g"
"""How typed letters look, where a reader has no better idea: Helvetica, 11 points, black."""

MANY_LINES = 1 << 12
PRINTED = 1 << 2
"""Flags of the format: a field may hold several lines; it is printed."""


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


def add_fields(document: pikepdf.Pdf, fields: Sequence[Field]) -> None:
    """Put fields into a tagged document, in their order, behind all it says."""
    if not fields:
        return
    tags = document.Root.StructTreeRoot
    whole = tags.K[0] if isinstance(tags.K, Array) else tags.K
    numbers = last_leaf(tags.ParentTree)
    widgets = Array()
    for count, field in enumerate(fields, 1):
        sheet = document.pages[field.page - 1].obj
        number = int(numbers.Nums[-2]) + 1
        widget = document.make_indirect(widget_of(document, field, sheet, f"field-{count}", number))
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
    document.Root.AcroForm = Dictionary(Fields=widgets, DA=String(LOOK))


def widget_of(
    document: pikepdf.Pdf, field: Field, sheet: pikepdf.Object, name: str, number: int
) -> Dictionary:
    """The part of a field that is seen: an empty box that takes several lines."""
    top = float(sheet.MediaBox[3]) - field.y
    look = document.make_stream(
        b"/Tx BMC EMC", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, field.wide, field.high])
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
        Ff=MANY_LINES,
        P=sheet,
        DA=String(LOOK),
        AP=Dictionary(N=look),
        StructParent=number,
    )


def last_leaf(tree: pikepdf.Object) -> pikepdf.Object:
    """The last leaf of a number tree."""
    return tree if "/Nums" in tree else last_leaf(tree.Kids[-1])
