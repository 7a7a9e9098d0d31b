"""Loads the lines that people can call for support, each as its organization's own page gives it."""

from __future__ import annotations

from steadyspine.content.calls import COUNTRIES, KINDS, Helpline
from steadyspine.content.form import Form


def read_helpline(key: str, form: Form) -> Helpline:
    """A line from its record."""
    return Helpline(
        key=key,
        country=form.choice("country", COUNTRIES),
        kind=form.choice("kind", KINDS),
        name=form.text("name", required=True),
        offers=form.text("offers", required=True),
        phone=form.text("phone", required=True),
        hours=form.text("hours", required=True),
        languages=form.texts("languages", required=True),
        page=form.text("page", required=True),
        seen=form.day("seen", required=True),
        file=form.file,
    )
