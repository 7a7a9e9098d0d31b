"""Loads the numbers that we tell patients."""

from __future__ import annotations

from decimal import Decimal

from steadyspine.content.form import Form
from steadyspine.content.records import Finding, Need, Value

TOPICS = (
    *("results", "risks", "survival", "emergency", "tests", "stability", "radiation", "drugs", "cement"),
    *("techniques", "recovery", "basics", "decisions", "support"),
)
STUDIES = (
    *("systematic review", "randomized trial", "prospective cohort", "retrospective cohort"),
    *("registry or hospital data", "guideline", "survey", "case series", "expert opinion"),
    *("patient information", "laboratory study", "textbook"),
)
CERTAINTIES = ("high", "moderate", "low", "very low")


def read_finding(key: str, form: Form) -> Finding:
    """A finding from its record."""
    return Finding(
        key=key,
        measured=form.text("measured", required=True),
        topic=form.choice("topic", TOPICS),
        values=tuple(_value(row) for row in form.forms("values")),
        people=form.text("people", required=True),
        time=form.text("time"),
        study=form.choice("study", STUDIES),
        years=form.text("years"),
        certainty=form.choice("certainty", CERTAINTIES),
        why=form.text("why", required=True),
        caveats=form.texts("caveats"),
        disagrees=form.texts("disagrees"),
        disagreement=form.text("disagreement"),
        sources=form.texts("sources", required=True),
        verified=form.choice("verified", ("primary", "secondary")),
        checked=form.day("checked", required=True),
        file=form.file,
        disagree_about=form.texts("disagree_about"),
        needs=tuple(_need(row) for row in form.forms("needs", required=False)),
    )


def _need(form: Form) -> Need:
    need = Need(
        says=form.text("says", required=True),
        words=form.texts("words", required=True),
        values=form.texts("values"),
    )
    form.finish()
    return need


def _value(form: Form) -> Value:
    value = Value(
        who=form.text("who", required=True),
        number=form.number("number"),
        unit=form.text("unit", required=True),
        count=form.whole_number("count"),
        of=form.whole_number("of"),
        interval=form.interval("interval"),
        p=form.text("p"),
        line=form.line_of("number"),
    )
    if value.of == 0 or (value.count is not None and value.of is not None and value.count > value.of):
        form.report(
            "count", f'"count: {value.count}" is more than "of: {value.of}". Check both.', "wrong-value"
        )
    if value.unit == "out of 100" and not Decimal(0) <= value.number <= Decimal(100):
        form.report("number", f'"{value.number}" cannot be out of 100. Check the number.', "wrong-value")
    form.finish()
    return value
