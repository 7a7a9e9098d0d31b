"""Loads what is said of each bone of the spine."""

from __future__ import annotations

from steadyspine.content.form import Form
from steadyspine.content.pictures import read_check
from steadyspine.content.records import Level, Levels

REGIONS = ("neck", "chest", "loin", "sacrum")


def read_levels(key: str, form: Form) -> Levels:
    """All bones from one record."""
    return Levels(
        levels=tuple(map(_level, form.forms("levels"))),
        checked_against=tuple(map(read_check, form.forms("checked_against"))),
        file=form.file,
    )


def _level(form: Form) -> Level:
    level = Level(
        name=form.text("name", required=True),
        region=form.choice("region", REGIONS),
        where=form.text("where", required=True),
        skin=form.text("skin", required=True),
        moves=form.text("moves", required=True),
    )
    form.finish()
    return level
