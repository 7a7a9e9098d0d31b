"""Loads the packs: which pages are printed together, and for whom."""

from __future__ import annotations

from steadyspine.content.form import Form
from steadyspine.content.records import Pack

LAYOUTS = ("pack", "sheet", "book")


def read_pack(key: str, form: Form) -> Pack:
    """A pack from its record; a book names no pages, since it holds them all."""
    layout = form.choice("layout", LAYOUTS, default="pack")
    return Pack(
        key=key,
        title=form.text("title", required=True),
        for_whom=form.text("for_whom", required=True),
        order=form.whole_number("order", required=True) or 0,
        pages=form.texts("pages", required=layout != "book"),
        layout=layout,
        file=form.file,
    )
