"""Publishes advice that changed as an Atom feed, so that clinicians and hospitals hear of it."""

from __future__ import annotations

from datetime import date
from xml.etree.ElementTree import Element, SubElement, tostring

from steadyspine.content import Change, DayOfChanges, Site
from steadyspine.content.wording import phrase
from steadyspine.publishing.built import BuiltSite

FEED = "feed.xml"
PAGE = "about/what-changed/"
"""The page that shows every change; each entry of the feed leads to its place there."""

TOLD = ("advice", "corrected")
"""The kinds of change that somebody who printed or taught a page must hear of."""

_ATOM = "http://www.w3.org/2005/Atom"


def add_feed(guide: BuiltSite) -> None:
    """Make the feed; it names whole addresses, so there is none where the guide's own is not known."""
    if guide.live and guide.site.history:
        guide.made[FEED] = _feed(guide.site, guide.live)


def _feed(site: Site, live: str) -> bytes:
    feed = Element("feed", {"xmlns": _ATOM, "xml:lang": phrase(site, "language")})
    _say(feed, "id", f"{live}{FEED}")
    _say(feed, "title", phrase(site, "changes.feed"))
    _say(feed, "updated", _moment(site.history[0].day))
    SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": f"{live}{FEED}"})
    SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": f"{live}{PAGE}"})
    _say(SubElement(feed, "author"), "name", phrase(site, "data.credit"))
    _say(feed, "rights", phrase(site, "footer.licence"))
    for day in site.history:
        for change in day.changes:
            if change.kind in TOLD:
                _entry(feed, site, live, day, change)
    return bytes(tostring(feed, encoding="utf-8"))


def _entry(feed: Element, site: Site, live: str, day: DayOfChanges, change: Change) -> None:
    entry = SubElement(feed, "entry")
    address = f"{live}{PAGE}#{day.place_of(change)}"
    _say(entry, "id", address)
    _say(entry, "title", f"{phrase(site, f'changes.{change.kind}')}: {change.about}")
    _say(entry, "updated", _moment(day.day))
    SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": address})
    _say(entry, "content", change.says)


def _say(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _moment(day: date) -> str:
    return f"{day}T00:00:00Z"
