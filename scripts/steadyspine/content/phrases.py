"""Loads what people type to find a page."""

from __future__ import annotations

from pathlib import PurePosixPath

from steadyspine.content.form import Form
from steadyspine.content.records import Phrases


def read_phrases(key: str, form: Form) -> Phrases:
    """The phrases of one page from their record."""
    return Phrases(
        key=key,
        page=PurePosixPath(form.text("page", required=True)),
        phrases=form.texts("phrases", required=True),
        file=form.file,
    )
