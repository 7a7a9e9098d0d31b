"""Loads the reviews by clinicians, and the order in which pages ask for one."""

from __future__ import annotations

from pathlib import PurePosixPath

from steadyspine.content.form import Form
from steadyspine.content.review_records import Review, RiskGroup

REVIEWS, GROUPS = "reviews", "review-order"
"""The folders of both kinds of records."""


def read_review(key: str, form: Form) -> Review:
    """The review of one page from its record."""
    return Review(
        key=key,
        page=PurePosixPath(form.text("page", required=True)),
        name=form.text("name", required=True),
        role=form.text("role", required=True),
        qualifications=form.text("qualifications", required=True),
        interests=form.text("interests", required=True),
        reviewed=form.day("reviewed", required=True),
        next_review=form.day("next_review", required=True),
        digest=form.text("digest"),
        file=form.file,
    )


def read_risk_group(key: str, form: Form) -> RiskGroup:
    """Pages that are reviewed for one reason, from their record."""
    return RiskGroup(
        key=key,
        order=form.whole_number("order", required=True) or 0,
        title=form.text("title", required=True),
        why=form.text("why", required=True),
        pages=tuple(map(PurePosixPath, form.texts("pages"))),
        boxes=form.texts("boxes"),
        file=form.file,
    )
