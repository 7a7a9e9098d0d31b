"""Rules on the promise that a clinician has reviewed a page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from steadyspine.content import Page, Problem, Rule, Site, did_you_mean, is_unread, line_with, problem_at

CHECKED_AGAIN = timedelta(days=366)
"""As docs/about/how-we-check-evidence.md promises."""


def half_reviews(site: Site) -> Iterator[Problem]:
    """Pages that say when they were reviewed and not by whom, or the other way round."""
    for page in site.pages.values():
        given = {"reviewed": page.reviewed, "next_review": page.next_review, "reviewers": page.reviewers}
        missing = [name for name, value in given.items() if not value]
        if missing and len(missing) < len(given):
            says = f'A reviewed page needs "{missing[0]}" too. Add it, or take out what a review added.'
            yield Problem(page.file, _line(site, page), says, "half-review")
        elif page.reviewed and page.next_review and page.next_review <= page.reviewed:
            says = f'"next_review: {page.next_review}" is not after "reviewed: {page.reviewed}".'
            yield Problem(page.file, _line(site, page), says, "half-review")


def unknown_reviewers(site: Site) -> Iterator[Problem]:
    """Reviewers without a record."""
    for page in site.pages.values():
        for key in page.reviewers:
            if key not in site.people and not is_unread(site, "people", key):
                says = f"There is no record docs/_data/people/{key}.yml.{did_you_mean(key, site.people)}"
                yield problem_at(site, page.file, "reviewers:", says, "unknown-reviewer")


def due_reviews(site: Site) -> Iterator[Problem]:
    """Pages whose next review is past."""
    for page in site.pages.values():
        if page.next_review and page.next_review < date.today():
            says = f"The review was due on {page.next_review}. Ask a clinician to read the page again."
            yield problem_at(site, page.file, "next_review:", says, "review-due")


def future_dates(site: Site) -> Iterator[Problem]:
    """Days still to come on which something is said to have been done already."""
    done = [(page.file, "evidence_checked", page.evidence_checked) for page in site.pages.values()]
    done += [(page.file, "reviewed", page.reviewed) for page in site.pages.values()]
    done += [(finding.file, "checked", finding.checked) for finding in site.findings.values()]
    done += [(score.file, "scored", score.scored) for score in site.scores.values()]
    for file, name, day in done:
        if day and day > date.today():
            says = f'"{name}: {day}" is still to come. Write the day on which it was done.'
            yield problem_at(site, file, f"{name}:", says, "future-date")


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


def _line(site: Site, page: Page) -> int:
    names = ("reviewed:", "next_review:", "reviewers:")
    return max(line_with(site.root, page.file, name) for name in names)


RULES: tuple[Rule, ...] = (
    Rule("half-review", "structure", "A review says when, by whom, and when the next is due.", half_reviews),
    Rule("unknown-reviewer", "structure", "A reviewer has a record.", unknown_reviewers),
    Rule("future-date", "structure", "What was done was done on a day that has been.", future_dates),
    Rule("evidence-due", "style", "The evidence of a page is checked once a year.", old_evidence),
    Rule("review-due", "structure", "A page is reviewed again in time.", due_reviews),
)
