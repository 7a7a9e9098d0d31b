"""Loads the people who write, and what people are usually told."""

from __future__ import annotations

from pathlib import PurePosixPath

from steadyspine.content.form import Form
from steadyspine.content.records import Person, Statement

VERDICTS = ("supported", "supported with limits", "overstated")


def read_person(key: str, form: Form) -> Person:
    """A person from their record."""
    return Person(
        key=key,
        name=form.text("name", required=True),
        role=form.text("role", required=True),
        qualifications=form.text("qualifications", required=True),
        interests=form.text("interests", required=True),
        file=form.file,
    )


def read_statement(key: str, form: Form) -> Statement:
    """One thing people are usually told, from its record."""
    return Statement(
        key=key,
        order=form.whole_number("order", required=True) or 0,
        says=form.text("says", required=True),
        page=PurePosixPath(form.text("page", required=True)),
        heading=form.text("heading", required=True),
        terms=form.texts("terms"),
        verdict=form.choice("verdict", VERDICTS),
        why=form.text("why", required=True),
        findings=form.texts("findings"),
        file=form.file,
    )
