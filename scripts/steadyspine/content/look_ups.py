"""Loads what was seen when somebody looked whether a publication had been taken back."""

from __future__ import annotations

from steadyspine.content.form import Form
from steadyspine.content.records import LookUp, LookUps

FOUND = ("nothing", "correction", "concern", "retraction")


def read_look_ups(key: str, form: Form) -> LookUps:
    """The looks of one record."""
    return LookUps(looks=tuple(map(_look, form.forms("looks"))), file=form.file)


def _look(form: Form) -> LookUp:
    look = LookUp(
        source=form.text("source", required=True),
        where=form.text("where", required=True),
        seen=form.day("seen", required=True),
        found=form.choice("found", FOUND),
    )
    form.finish()
    return look
