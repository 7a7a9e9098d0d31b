"""Loads the one figure that the open text gives for each outcome and treatment."""

from __future__ import annotations

from steadyspine.content.form import Form
from steadyspine.content.records import End, Headline


def read_headline(key: str, form: Form) -> Headline:
    """A headline figure from its record."""
    return Headline(
        key=key,
        outcome=form.text("outcome", required=True),
        treatment=form.text("treatment", required=True),
        finding=form.text("finding", required=True),
        who=form.texts("who", required=True),
        beside=form.texts("beside"),
        say=form.text("say", required=True),
        why=form.text("why", required=True),
        others=form.texts("others"),
        spread=form.text("spread", required=True),
        range=tuple(map(_end, form.forms("range", required=False))),
        file=form.file,
    )


def _end(form: Form) -> End:
    made = End(form.text("finding", required=True), form.text("who", required=True), form.line_of("finding"))
    form.finish()
    return made
