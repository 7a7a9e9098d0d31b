"""Loads what is said about each drawing; the drawings themselves are made elsewhere."""

from __future__ import annotations

from pathlib import PurePosixPath

from steadyspine.content.form import Form
from steadyspine.content.records import CheckedAgainst, Panel, Picture


def read_picture(key: str, form: Form) -> Picture:
    """A picture from its record; the words on the drawing are its maker's business."""
    form.leave("words")
    form.leave("icons")
    return Picture(
        key=key,
        image=PurePosixPath(form.text("file", required=True)),
        title=form.text("title", required=True),
        alt=form.text("alt", required=True),
        caption=form.text("caption", required=True),
        pages=tuple(map(PurePosixPath, form.texts("pages", required=True))),
        findings=form.texts("findings"),
        steps=form.texts("steps"),
        notes=form.texts("notes"),
        checked_against=tuple(map(read_check, form.forms("checked_against", required=False))),
        panels=tuple(_panel(panel) for panel in form.forms("panels", required=False)),
        file=form.file,
    )


def _panel(form: Form) -> Panel:
    panel = Panel(form.text("title", required=True), form.text("alt", required=True))
    form.finish()
    return panel


def read_check(form: Form) -> CheckedAgainst:
    """A source to which a drawing or a list was held."""
    names = ("source", "address", "shows")
    source, address, shows = (form.text(name, required=True) for name in names)
    form.finish()
    return CheckedAgainst(source, address, shows)
