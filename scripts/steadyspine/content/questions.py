"""Loads the questions that readers may take to a visit, moment by moment."""

from __future__ import annotations

from steadyspine.content.asking import PEOPLE, Moment, Question
from steadyspine.content.form import Form
from steadyspine.content.suggestion import did_you_mean, listed


def read_moment(key: str, form: Form) -> Moment:
    """The questions of one moment from their record."""
    return Moment(
        key=key,
        title=form.text("title", required=True),
        when=form.text("when", required=True),
        order=form.whole_number("order", required=True) or 0,
        questions=tuple(map(_question, form.forms("questions"))),
        file=form.file,
    )


def _question(form: Form) -> Question:
    asked = form.texts("ask", required=True)
    for name in asked:
        if name not in PEOPLE:
            says = f'"{name}" does not fit "ask". Use {listed(PEOPLE)}.{did_you_mean(name, PEOPLE)}'
            form.report("ask", says, "wrong-value")
    made = Question(
        asks=form.text("asks", required=True),
        ask=tuple(name for name in PEOPLE if name in asked),
        first=form.flag("first", default=False),
        line=form.line,
    )
    form.finish()
    return made
