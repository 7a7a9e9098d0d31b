"""Loads what the page that explains a medical report looks for."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from steadyspine.content.form import Form
from steadyspine.content.records import Problem
from steadyspine.content.records_folder import load_folder
from steadyspine.content.reports import (
    LISTS,
    SPEEDS,
    Grade,
    Pair,
    Reading,
    Reports,
    ReportSign,
    Scale,
    Shorthand,
)

FOLDER = "report"


def load_reports(root: Path, problems: list[Problem]) -> Reports:
    """Everything that a report is searched for; a record that is broken is left out and reported."""
    return Reports(
        scales=load_folder(root, f"{FOLDER}/scales", read_scale, problems),
        signs=load_folder(root, f"{FOLDER}/signs", read_report_sign, problems),
        shorthand=load_folder(root, f"{FOLDER}/shorthand", read_shorthand, problems),
        reading=load_folder(root, f"{FOLDER}/reading", read_reading, problems),
    )


def read_scale(key: str, form: Form) -> Scale:
    """A scale from its record."""
    return Scale(
        key=key,
        name=form.text("name", required=True),
        names=form.texts("names", required=True),
        of=form.text("of"),
        about=form.text("about", required=True),
        term=form.text("term", required=True),
        seen_on_scan=form.flag("seen_on_scan", default=False),
        page=PurePosixPath(form.text("page", required=True)),
        grades=tuple(map(_grade, form.forms("grades"))),
        sources=form.texts("sources", required=True),
        checked=form.day("checked", required=True),
        file=form.file,
    )


def _grade(form: Form) -> Grade:
    made = Grade(
        name=form.text("grade", required=True),
        means=form.text("means", required=True),
        speed=form.choice("speed", SPEEDS) if "speed" in form.entries else "",
    )
    form.finish()
    return made


def read_report_sign(key: str, form: Form) -> ReportSign:
    """A sign from its record."""
    return ReportSign(
        key=key,
        means=form.text("means", required=True),
        speed=form.choice("speed", SPEEDS),
        seen_on_scan=form.flag("seen_on_scan", default=False),
        words=form.texts("words", required=True),
        asked=form.texts("asked"),
        together=tuple(map(_pair, form.forms("together", required=False))),
        blocks=form.texts("except"),
        file=form.file,
    )


def _pair(form: Form) -> Pair:
    pair = Pair(form.texts("one", required=True), form.texts("other", required=True))
    form.finish()
    return pair


def read_shorthand(key: str, form: Form) -> Shorthand:
    """Short forms from their record."""
    return Shorthand(
        words=tuple(map(_short, form.forms("words"))),
        sources=form.texts("sources", required=True),
        checked=form.day("checked", required=True),
        file=form.file,
    )


def _short(form: Form) -> tuple[str, str]:
    made = (form.text("short", required=True), form.text("means", required=True))
    form.finish()
    return made


def read_reading(key: str, form: Form) -> Reading:
    """How reports are read, from its record."""
    return Reading({name: form.texts(name, required=True) for name in LISTS}, form.file)
