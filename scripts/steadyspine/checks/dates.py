"""Rules on the days on which something was checked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from steadyspine.content import Problem, Rule, Site, problem_at

CHECKED_AGAIN = timedelta(days=366)
"""As docs/about/how-we-check-evidence.md promises."""


def future_dates(site: Site) -> Iterator[Problem]:
    """Days still to come on which something is said to have been done already."""
    done = [(page.file, "evidence_checked", page.evidence_checked) for page in site.pages.values()]
    done += [(finding.file, "checked", finding.checked) for finding in site.findings.values()]
    done += [
        (score.file, "scored", marking.scored)
        for score in site.scores.values()
        for marking in score.all_markings
    ]
    for file, name, day in done:
        if day and day > date.today():
            says = f'"{name}: {day}" is still to come. Write the day on which it was done.'
            yield problem_at(site, file, f"{name}: {day}", says, "future-date")


def old_evidence(site: Site) -> Iterator[Problem]:
    """Pages whose evidence was checked longer ago than the guide promises."""
    for page in site.pages.values():
        checked = page.evidence_checked
        if checked and date.today() - checked > CHECKED_AGAIN:
            says = (
                f'"evidence_checked: {checked}" is more than a year ago. Look up the numbers and sources of '
                "the page again, then write today's date."
            )
            yield problem_at(site, page.file, "evidence_checked:", says, "evidence-due")


RULES: tuple[Rule, ...] = (
    Rule("future-date", "structure", "What was done was done on a day that has been.", future_dates),
    Rule("evidence-due", "style", "The evidence of a page is checked once a year.", old_evidence),
)
