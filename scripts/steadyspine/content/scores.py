"""Loads the scores that we gave our own pages."""

from __future__ import annotations

from pathlib import PurePosixPath

from steadyspine.content.form import Form
from steadyspine.content.marks import INSTRUMENTS, Mark, Score


def read_score(key: str, form: Form) -> Score:
    """A page's score from its record; marks that cannot be right are reported and left out."""
    return Score(
        key=key,
        page=PurePosixPath(form.text("page", required=True)),
        scored=form.day("scored", required=True),
        marks=tuple(mark for row in form.forms("marks") if (mark := _mark(row)) is not None),
        missing=form.texts("missing"),
        file=form.file,
    )


def _mark(form: Form) -> Mark | None:
    instrument = form.choice("instrument", INSTRUMENTS)
    points, of = form.whole_number("points", required=True), form.whole_number("of", required=True)
    form.finish()
    if not instrument or points is None or of is None:
        return None
    if points <= of and of > 0:
        return Mark(instrument, points, of)
    says = f'"points: {points}" does not fit "of: {of}". Give the points, then how many there could be.'
    form.report("points", says, "wrong-value")
    return None
