"""What must hold for the record of a review, so that nobody is named in vain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import PurePosixPath

from steadyspine.content import Problem, Rule, Site, page_hint, problem_at, record_name
from steadyspine.content.focus import in_focus
from steadyspine.content.wording import word_list
from steadyspine.reviews.substance import digest_of, is_digest


def review_file(page: PurePosixPath) -> str:
    """The file of a page's review, from the project's root: one page, one review."""
    return f"docs/_data/reviews/{record_name(page)}.yml"


def lost_reviews(site: Site) -> Iterator[Problem]:
    """Reviews and risks of pages that do not exist, and reviews in another file than the page's own."""
    for group in site.risk_groups.values():
        for path in group.pages:
            yield from _unknown(site, group.file, path)
    for review in site.reviews.values():
        yield from _unknown(site, review.file, review.page)
        wanted = review_file(review.page)
        if review.page in site.pages and review.file != wanted:
            says = f'The review of "{review.page}" belongs into {wanted}. Rename the file.'
            yield problem_at(site, review.file, "page:", says, "review-page")


def _unknown(site: Site, file: str, path: PurePosixPath) -> Iterator[Problem]:
    if path not in site.pages:
        meant = page_hint(str(path), site.pages, PurePosixPath())
        says = f'There is no page "docs/{path}".{meant}'
        yield problem_at(site, file, str(path), says, "review-page", f"docs/{path}")


def wrong_dates(site: Site) -> Iterator[Problem]:
    """Reviews still to come, and next reviews that are not after them."""
    for review in site.reviews.values():
        if review.reviewed and review.reviewed > date.today():
            says = f'"reviewed: {review.reviewed}" is still to come. Write the day on which it was done.'
            yield problem_at(site, review.file, "reviewed:", says, "review-date")
        elif review.reviewed and review.next_review and review.next_review <= review.reviewed:
            says = f'"next_review: {review.next_review}" is not after "reviewed: {review.reviewed}".'
            yield problem_at(site, review.file, "next_review:", says, "review-date")


def other_roles(site: Site) -> Iterator[Problem]:
    """Reviewers whose role does not say that they treat or care for people."""
    known = word_list(site, "reviews.roles")
    for review in site.reviews.values():
        if known and not is_clinical(review.role, known):
            says = (
                f'"role: {review.role}" names no clinical profession, such as {", ".join(known[:3])}. '
                "Only a clinician can review a page; the words file lists professions under roles."
            )
            yield problem_at(site, review.file, "role:", says, "review-role")


def is_clinical(role: str, professions: Sequence[str]) -> bool:
    """Whether a role names one of the clinical professions, as a whole word."""
    return any(
        re.search(rf"(?<![\w-]){re.escape(one)}(?![\w'’-])", role, re.IGNORECASE) for one in professions
    )


def missing_digests(site: Site) -> Iterator[Problem]:
    """Reviews that do not say of which text they are."""
    for review in site.reviews.values():
        page = site.pages.get(review.page)
        if page is None or is_digest(review.digest) or not in_focus(site, review.file):
            continue
        typed = f'"digest: {review.digest}" is no digest.' if review.digest else 'There is no "digest" yet.'
        says = f'{typed} If what was read is the text as it stands, write "digest: {digest_of(site, page)}".'
        yield problem_at(site, review.file, "digest:", says, "review-digest")


RULES: tuple[Rule, ...] = (
    Rule(
        "review-page",
        "structure",
        "A review, and the order of reviews, is of pages that exist.",
        lost_reviews,
    ),
    Rule("review-date", "structure", "A review has been, and the next one comes after it.", wrong_dates),
    Rule("review-role", "structure", "Who reviews a page has a clinical profession.", other_roles),
    Rule("review-digest", "structure", "A review says of which text it is.", missing_digests),
)
