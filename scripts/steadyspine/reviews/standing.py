"""Whether a clinician stands behind a page as it is today, and how that is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from steadyspine.content import Page, Site
from steadyspine.content.once import once_per_site
from steadyspine.content.review_records import Review
from steadyspine.content.wording import phrase, spoken_date
from steadyspine.reviews.substance import digest_of

NONE, CURRENT, CHANGED, OVERDUE = "none", "current", "changed", "overdue"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a review, or its absence, means for a page today."""

    kind: str
    """`current`, or why nobody stands behind the page: `none`, `changed` or `overdue`."""

    review: Review | None = None


def standing_of(site: Site, page: Page, today: date | None = None) -> Standing:
    """How a page stands today: a review holds for its text and until the next is due."""
    review = _by_page(site).get(page.path)
    if review is None or review.reviewed is None or review.next_review is None:
        return Standing(NONE)
    if review.next_review < (today or date.today()):
        return Standing(OVERDUE, review)
    return Standing(CURRENT if review.digest == digest_of(site, page) else CHANGED, review)


def current_reviews(site: Site, today: date | None = None) -> Mapping[PurePosixPath, Review]:
    """The reviews that hold today, by their pages."""
    standings = {
        path: standing_of(site, site.pages[path], today) for path in _by_page(site) if path in site.pages
    }
    return {path: found.review for path, found in standings.items() if found.kind == CURRENT and found.review}


def said_of_review(site: Site, standing: Standing) -> list[str]:
    """The notice at the foot of a page and on its sheet, one line after the other."""
    review = standing.review
    if review is None or review.reviewed is None or review.next_review is None:
        return [phrase(site, "reviews.none")]
    days = {
        "date": spoken_date(site, review.reviewed),
        "next": spoken_date(site, review.next_review),
    }
    says = phrase(site, f"reviews.{standing.kind}", name=review.name, role=review.role, **days)
    if standing.kind != CURRENT:
        return [says]
    who = {"qualifications": review.qualifications, "interests": review.interests}
    return [
        says,
        *(phrase(site, f"reviews.{name}", text=text) for name, text in who.items()),
        phrase(site, "reviews.next", date=days["next"]),
    ]


def said_of_pages(site: Site, pages: Sequence[Page], today: date | None = None) -> list[str]:
    """The notice on a sheet, if there is a review to speak of.

    That of its page; of several pages how many a clinician stands behind, or if it is all, who they are.
    """
    standings = [standing_of(site, page, today) for page in pages]
    holding = [standing for standing in standings if standing.kind == CURRENT]
    if len(pages) == 1:
        return said_of_review(site, standings[0]) if standings[0].review else []
    if holding and len(holding) < len(pages):
        return [phrase(site, "reviews.some_of_pack", count=len(holding), total=len(pages))]
    return list(dict.fromkeys(said_of_review(site, standing)[0] for standing in holding))


def said_in_short(site: Site, pages: Sequence[Page], today: date | None = None) -> str:
    """How pages stand, in a few words: one as it does, several as reviewed only if all of them are."""
    kinds = {standing_of(site, page, today).kind for page in pages}
    return phrase(site, f"reviews.short.{kinds.pop() if len(kinds) == 1 else NONE}")


def said_of_all(site: Site, today: date | None = None) -> str:
    """How many pages of the guide a clinician stands behind, in one sentence."""
    count = len(current_reviews(site, today))
    return phrase(site, f"reviews.guide.{'some' if count else 'none'}", count=count, total=len(site.pages))


@once_per_site
def _by_page(site: Site) -> Mapping[PurePosixPath, Review]:
    return {review.page: review for review in site.reviews.values()}
