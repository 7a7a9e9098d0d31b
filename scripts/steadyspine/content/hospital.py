"""Loads what a hospital writes for its own edition: one file, which the main project does not have."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

from steadyspine.content.editions import Edition, Phone
from steadyspine.content.form import Form, open_form
from steadyspine.content.records import Problem
from steadyspine.content.records_folder import parse_file
from steadyspine.content.shape import shape_of

FILE = "edition.yml"
"""In the project's main folder."""

FOLDER = "edition"
"""Where the hospital keeps its logo."""

SWITCH = "STEADY_EDITION"
"""The variable that, when it says `none`, builds the guide as it is without an edition."""

PAPERS = ("letter", "a4")


def load_edition(root: Path, problems: list[Problem]) -> Edition | None:
    """The hospital's edition, or nothing where there is none, or where its file lacks what it must have."""
    if not (root / FILE).is_file():
        return None
    found = parse_file(root, FILE, problems)
    form = open_form(found, FILE, problems, shape_of(read_edition))
    if form is None:
        return None
    before = len(problems)
    edition = read_edition("", form)
    form.finish()
    lacks = any(problem.rule == "missing-field" for problem in problems[before:])
    return None if lacks else edition


def is_wanted() -> bool:
    """Whether the edition is to be built, where there is one."""
    return os.environ.get(SWITCH) != "none"


def read_edition(key: str, form: Form) -> Edition:
    """An edition from its file."""
    name, hospital = form.text("name", required=True), form.text("hospital", required=True)
    country = form.text("country", required=True).upper()
    day, night = _phones(form)
    logo, added = form.text("logo"), form.texts("emergency")
    paper = form.choice("paper", PAPERS, default=PAPERS[0])
    interpreters = form.texts("interpreters")
    pages, packs = _left_out(form.part("leave_out"))
    return Edition(name, hospital, country, day, night, logo, added, paper, interpreters, pages, packs)


def _phones(form: Form) -> tuple[Phone, Phone]:
    phones = form.part("phones")
    if phones is None:
        form.report("phones", 'The field "phones" is missing. Add it; see docs/_templates/.', "missing-field")
        return Phone("", ""), Phone("", "")
    found = _phone(phones, "day"), _phone(phones, "night")
    phones.finish()
    return found


def _phone(form: Form, name: str) -> Phone:
    part = form.part(name)
    if part is None:
        form.report(name, f'The field "{name}" is missing. Add it; see docs/_templates/.', "missing-field")
        return Phone("", "")
    phone = Phone(part.text("number", required=True), part.text("hours", required=True))
    part.finish()
    return phone


def _left_out(form: Form | None) -> tuple[tuple[PurePosixPath, ...], tuple[str, ...]]:
    if form is None:
        return (), ()
    pages = tuple(PurePosixPath(page.removeprefix("docs/")) for page in form.texts("pages"))
    packs = form.texts("packs")
    form.finish()
    return pages, packs
