"""Says what is due to be checked again: pages, findings and numbers to call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from steadyspine.content import Site

AGAIN_AFTER = timedelta(days=365)
"""The promise of `docs/about/how-we-check-evidence.md`: each page is checked again within twelve months."""

_Due = tuple[date, str]
"""The day on which something was due, and its file."""


def say_due(site: Site, today: date) -> str:
    """What is due, the oldest first, in Markdown; nothing if all is fresh."""
    return "".join(
        _list(title, sorted(one for one in found if one[0] < today))
        for title, found in (
            ("Reviews by a clinician", _reviews(site)),
            ("Pages whose evidence is to be checked again", _pages(site)),
            ("Findings to be checked again", _findings(site)),
            ("Numbers to call, to be looked at again", _helplines(site)),
        )
    )


def _reviews(site: Site) -> Iterator[_Due]:
    return ((review.next_review, review.file) for review in site.reviews.values() if review.next_review)


def _pages(site: Site) -> Iterator[_Due]:
    checked = ((page.evidence_checked, page.file) for page in site.pages.values())
    return _after(checked)


def _findings(site: Site) -> Iterator[_Due]:
    return _after((finding.checked, finding.file) for finding in site.findings.values())


def _helplines(site: Site) -> Iterator[_Due]:
    return _after((line.seen, line.file) for line in site.helplines.values())


def _after(seen: Iterable[tuple[date | None, str]]) -> Iterator[_Due]:
    return ((day + AGAIN_AFTER, file) for day, file in seen if day)


def _list(title: str, due: list[_Due]) -> str:
    if not due:
        return ""
    return f"**{title}**\n\n" + "".join(f"- `{file}`, due on {day}\n" for day, file in due) + "\n"
