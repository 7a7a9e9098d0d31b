"""Loads the score of how steady a spine is: what gets how many points, and what a total is called."""

from __future__ import annotations

from steadyspine.content.form import Form
from steadyspine.content.stability import Band, Item, Option, StabilityScore


def read_sins(key: str, form: Form) -> StabilityScore:
    """The score from its record."""
    return StabilityScore(
        items=tuple(item for one in form.forms("items") if (item := _item(one)).options),
        bands=tuple(map(_band, form.forms("bands"))),
        findings=form.texts("findings", required=True),
        sources=form.texts("sources", required=True),
        file=form.file,
    )


def _item(form: Form) -> Item:
    item = Item(
        name=form.text("name", required=True),
        report=form.text("report", required=True),
        options=tuple(map(_option, form.forms("options"))),
    )
    form.finish()
    return item


def _option(form: Form) -> Option:
    option = Option(
        points=form.whole_number("points", required=True) or 0,
        says=form.text("says", required=True),
        report=form.text("report", required=True),
        call=form.flag("call", default=False),
    )
    form.finish()
    return option


def _band(form: Form) -> Band:
    band = Band(
        lowest=form.whole_number("from", required=True) or 0,
        highest=form.whole_number("to", required=True) or 0,
        called=form.text("called", required=True),
        means=form.text("means", required=True),
        next=form.text("next", required=True),
        but=form.text("but", required=True),
        call=form.flag("call", default=False),
    )
    form.finish()
    return band
