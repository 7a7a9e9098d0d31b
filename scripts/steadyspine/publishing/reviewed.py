"""Says on the finished pages who has reviewed what: it changes with the day, which their text does not."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from html import escape
from itertools import groupby

from lxml import html
from lxml.html import HtmlElement

from steadyspine.content import Page, Site, address_of
from steadyspine.content.review_records import RiskGroup
from steadyspine.content.wording import phrase
from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.reviews import said_of_all, said_of_review, standing_of
from steadyspine.reviews.listing import Entry, with_review, without_review

NOTICE = "data-ss-review"
"""On the item of a list that says who has reviewed the page."""

PLACE = "data-ss-reviews"
"""On an empty element: what belongs there, by its name in `MADE`."""


def add_reviews(guide: BuiltSite) -> None:
    """Fill in the notice of every page, and what is said of the whole guide."""
    for page in guide.articles():
        for item in page.tree.xpath(f"//*[@{NOTICE}]"):
            del item.attrib[NOTICE]
            if page.source:
                say(item, said_of_review(guide.site, standing_of(guide.site, page.source)))
        for place in page.tree.xpath(f"//*[@{PLACE}]"):
            for element in html.fragments_fromstring(MADE[place.get(PLACE)](guide, page)):
                place.addprevious(element)
            place.drop_tree()


def say(item: HtmlElement, lines: list[str]) -> None:
    """Put the lines of a notice into a list, one item each, from this item on."""
    item.text = lines[0]
    for line in reversed(lines[1:]):
        another = copy.copy(item)
        another.text, another.tail = line, None
        item.addnext(another)


def _guide(guide: BuiltSite, page: BuiltPage) -> str:
    return f'<p class="ss-generated">{escape(said_of_all(guide.site))}</p>'


def _states(guide: BuiltSite, page: BuiltPage) -> str:
    """Every page: those without a review by risk, then the reviewed ones, the oldest review first."""
    site = guide.site
    waiting, reviewed = without_review(site), with_review(site)
    parts = [_heading(site, "waiting", len(waiting))] if waiting else []
    for group, entries in groupby(waiting, key=lambda entry: entry.group):
        items = "".join(f"<li>{_link(page, entry.page)}</li>" for entry in entries)
        parts.append(f"<p>{_reason(site, group)}</p><ul>{items}</ul>")
    if reviewed:
        items = "".join(_reviewed(site, page, entry) for entry in reviewed)
        parts.append(f"{_heading(site, 'reviewed', len(reviewed))}<ul>{items}</ul>")
    return f'<div class="ss-generated" data-ss-unsearched="true">{"".join(parts)}</div>'


def _heading(site: Site, name: str, count: int) -> str:
    return f"<h3>{escape(phrase(site, f'reviews.states.{name}', count=count))}</h3>"


def _reason(site: Site, group: RiskGroup | None) -> str:
    """What the pages of a group are, and why they come here."""
    if group is None:
        return f"<strong>{escape(phrase(site, 'reviews.states.others'))}</strong>"
    return f"<strong>{escape(group.title)}.</strong> {escape(group.why)}"


def _reviewed(site: Site, page: BuiltPage, entry: Entry) -> str:
    notice = ". ".join(said_of_review(site, entry.standing))
    return f"<li>{_link(page, entry.page)}: {escape(notice)}.</li>"


def _link(page: BuiltPage, target: Page) -> str:
    return f'<a href="{escape(page.link_to(address_of(target.path)))}">{escape(target.title)}</a>'


MADE: Mapping[str, Callable[[BuiltSite, BuiltPage], str]] = {"guide": _guide, "states": _states}
"""What a place can ask for."""
