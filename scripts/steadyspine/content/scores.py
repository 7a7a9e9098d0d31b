"""Loads the scores that our pages were given."""

from __future__ import annotations

from pathlib import PurePosixPath

from steadyspine.content.form import Form
from steadyspine.content.marks import INSTRUMENTS, Mark, Marking, Score


def read_score(key: str, form: Form) -> Score:
    """A page's score from its record; marks that cannot be right are reported and left out."""
    page = PurePosixPath(form.text("page", required=True))
    others = tuple(_other(row) for row in form.forms("others", required=False))
    own = _marking(form, required=not others)
    return Score(key, page, own if own.marks else None, others, form.file)


def _other(form: Form) -> Marking:
    marking = _marking(form, required=True)
    form.finish()
    return marking


def _marking(form: Form, *, required: bool) -> Marking:
    return Marking(
        scored=form.day("scored", required=required),
        marks=tuple(
            mark for row in form.forms("marks", required=required) if (mark := _mark(row)) is not None
        ),
        missing=form.texts("missing"),
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
