"""Puts the parts of a page where they belong, which a template cannot: it sees the text as one piece."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from lxml.html import Element, HtmlElement

from steadyspine.content import Page, Site
from steadyspine.content.wording import phrase, words_at
from steadyspine.publishing.built import BuiltPage, has_class

PLACE = "data-ss-place"
"""On a part of a template: `after h1`, `before #the-studies` or `after .ss-answer`, within the article.

The part stands there in the finished page, or where the template left it if the page has no such place.
"""

MINUTES = "data-ss-minutes"
"""On an element that shall say how long the page takes to read."""

EXCLUDED = "data-ss-unsearched"
"""On what the search does not look in."""

FRAME = "ss-table"
"""The class of what a table scrolls in; see components/table."""

LETTERS_A_MINUTE = 1150
_PLACE = re.compile(r"(before|after) ([.#]?)([\w-]+)")


def furnish(page: BuiltPage, site: Site) -> None:
    """Change a page's tree in place."""
    for article in page.tree.iter("article"):
        put_in_place(article)
        hide_empty_squares(article)
        wrap_tables(article)
        leave_room_for_steps(article)
        hide_colons_of_doors(article)
        drop_second_contents(article)
    give_words(page.tree, site)
    if page.source:
        say_minutes(page.tree, page.source, site)


def put_in_place(article: HtmlElement) -> None:
    """Move each part to the place that it names; parts with one place keep their order."""
    moved: dict[str, HtmlElement] = {}
    for part in article.xpath(f".//*[@{PLACE}]"):
        name = part.attrib.pop(PLACE)
        found = _place(article, name)
        if found is None:
            continue
        way, place = found
        _take_out(part)
        if way == "before":
            place.addprevious(part)
        else:
            _put_behind(moved.get(name, place), part)
            moved[name] = part


def _place(article: HtmlElement, name: str) -> tuple[str, HtmlElement] | None:
    """The way and the element that a place's name means, or nothing."""
    match = _PLACE.fullmatch(name)
    if match is None:
        return None
    way, kind, word = match.groups()
    conditions = {"": f"self::{word}", ".": has_class(word), "#": f"@id='{word}'"}
    found = article.xpath(f".//*[{conditions[kind]}]")
    return (way, found[0]) if found else None


def _put_behind(place: HtmlElement, part: HtmlElement) -> None:
    """Insert an element right behind another, before the text that follows it."""
    text, place.tail = place.tail, None
    place.addnext(part)
    part.tail = text


def _take_out(part: HtmlElement) -> None:
    """Take an element out of its parent; the text behind it stays."""
    before, parent = part.getprevious(), part.getparent()
    if before is not None:
        before.tail = (before.tail or "") + (part.tail or "")
    else:
        parent.text = (parent.text or "") + (part.tail or "")
    part.tail = None
    parent.remove(part)


def wrap_tables(article: HtmlElement) -> None:
    """Give each table a frame to scroll in, for letters so large that not even a desk is wide enough."""
    for table in article.xpath(f".//table[not(ancestor::*[{has_class(FRAME)}])]"):
        frame = Element("div", {"class": FRAME})
        table.addprevious(frame)
        frame.tail, table.tail = table.tail, None
        frame.append(table)


def hide_empty_squares(article: HtmlElement) -> None:
    """Empty squares say nothing to a screen reader; the script of components/ticks brings them to life."""
    for square in article.xpath(".//input[@type='checkbox' and @disabled]"):
        square.set("aria-hidden", "true")


def hide_colons_of_doors(article: HtmlElement) -> None:
    """The colon that joins each door to its line in the text is kept, but not shown on the cards."""
    for link in article.xpath(f".//*[{has_class('doors')}]//li/a"):
        rest = link.tail or ""
        if rest.startswith(": "):
            colon = Element("span", {"class": "ss-door__colon"})
            colon.text, colon.tail = ": ", rest.removeprefix(": ")
            link.tail = None
            link.addnext(colon)


def drop_second_contents(article: HtmlElement) -> None:
    """A page with an alphabet of its own needs no list of its parts."""
    if article.find_class("ss-letters"):
        for contents in article.find_class("ss-contents"):
            contents.drop_tree()


def say_minutes(tree: HtmlElement, source: Page, site: Site) -> None:
    """Say how long a page takes to read, where its template asks for it."""
    minutes = minutes_to_read(source)
    for place in tree.xpath(f"//*[@{MINUTES}]"):
        del place.attrib[MINUTES]
        name = "page.minutes_one" if minutes == 1 else "page.minutes"
        place.text = phrase(site, name, minutes=minutes)


def minutes_to_read(page: Page) -> int:
    """How many minutes a page takes to read, at least one."""
    return round(len(page.body.strip()) / LETTERS_A_MINUTE) or 1


def give_words(tree: HtmlElement, site: Site) -> None:
    """Give the script of long lists the words it shows, and the bar that it fills."""
    words = words_at(site, "long_list")
    for one in tree.xpath("//*[@data-ss-list]"):
        one.set("data-ss-words", json.dumps(words, ensure_ascii=False))
        choices = json.loads(one.get("data-ss-choices") or "{}")
        one.insert(0, list_bar(str(words.get("find", "")), choices.values()))


def leave_room_for_steps(article: HtmlElement) -> None:
    """Put the control of a picture in steps where its script will need it, so that nothing moves."""
    for figure in article.xpath(".//*[@data-ss-steps]"):
        bar = Element("div", {"class": "ss-figure__walk ss-no-print", "data-ss-needs-script": ""})
        button = Element("button", {"class": "ss-button", "type": "button"})
        button.text = json.loads(figure.get("data-ss-steps")).get("walk", "")
        bar.extend((button, Element("p")))
        figure.insert(0, bar)


def list_bar(find: str, choices: Iterable[str]) -> HtmlElement:
    """The field above a long list, and the choices; there from the start, so that nothing moves later."""
    bar = Element("div", {"class": "ss-list__bar ss-no-print", "data-ss-needs-script": "", EXCLUDED: ""})
    controls = [(find, Element("input", {"type": "search", "autocomplete": "off"}))]
    controls += [(label, Element("select")) for label in choices]
    for label, control in controls:
        around = Element("label", {"class": "ss-list__label"})
        around.text = label
        around.append(control)
        bar.append(around)
    return bar
