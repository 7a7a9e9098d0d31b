"""The pages in the order in which they ask for a review, and how each of them stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from steadyspine.content import Page, Site
from steadyspine.content.review_records import RiskGroup
from steadyspine.reviews.standing import CHANGED, CURRENT, NONE, OVERDUE, Standing, said_of_all, standing_of

_STATES = {
    CURRENT: "reviewed {review.reviewed} by {review.name}, next {review.next_review}",
    CHANGED: "changed since the review by {review.name}, {review.reviewed}",
    OVERDUE: "review was due again on {review.next_review}",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One page, why it comes where it comes, and how it stands."""

    page: Page
    group: RiskGroup | None
    """Nothing for a page that no group names; those come last."""

    standing: Standing


def by_risk(site: Site, today: date | None = None) -> list[Entry]:
    """Every page, those first on which a mistake could do most harm to readers."""
    return [Entry(page, group, standing_of(site, page, today)) for page, group in _in_groups(site)]


def without_review(site: Site, today: date | None = None) -> list[Entry]:
    """The pages that nobody has reviewed, by risk."""
    return [entry for entry in by_risk(site, today) if entry.standing.kind == NONE]


def with_review(site: Site, today: date | None = None) -> list[Entry]:
    """The pages that have a review, whether or not it holds, the oldest first."""
    found = [entry for entry in by_risk(site, today) if entry.standing.review]
    return sorted(found, key=_day)


def say_waiting(site: Site, today: date | None = None) -> str:
    """Every page by risk, each with how it stands, for a terminal."""
    lines = []
    for group, entries in groupby(by_risk(site, today), key=lambda entry: entry.group):
        lines += ["", f"{group.title}. {group.why}" if group else "All other pages."]
        lines += [f"  {entry.page.path!s:44} {_state(entry)}" for entry in entries]
    return "\n".join([*lines, "", said_of_all(site, today), ""]).lstrip("\n")


def _state(entry: Entry) -> str:
    review = entry.standing.review
    if review is None:
        return "not reviewed"
    return _STATES[entry.standing.kind].format(review=review)


def _day(entry: Entry) -> date:
    review = entry.standing.review
    return (review.reviewed if review else None) or date.min


def _in_groups(site: Site) -> Iterator[tuple[Page, RiskGroup | None]]:
    """Each page once, with the first group that it belongs to: by name, then by a box that it holds."""
    order = {path: place for place, path in enumerate(site.navigation)}
    left = {
        page.path: page
        for page in sorted(
            site.pages.values(), key=lambda page: (order.get(page.path, len(order)), page.path)
        )
    }
    for group in sorted(site.risk_groups.values(), key=lambda group: (group.order, group.key)):
        for path in (*group.pages, *(path for path, page in left.items() if _holds(page, group))):
            if path in left:
                yield left.pop(path), group
    yield from ((page, None) for page in left.values())


def _holds(page: Page, group: RiskGroup) -> bool:
    return any(block.box in group.boxes for block in page.blocks if block.kind == "box")
