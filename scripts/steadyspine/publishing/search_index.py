"""Writes what the search looks in: each page, and each of its parts that has an address."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape

from lxml.html import HtmlElement

from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.publishing.search_words import Entry, with_search_words

INDEX = "search/search_index.json"
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
EXCLUDED = "data-search-exclude"
SILENT = frozenset(("script", "style", "template", "button"))
APART = frozenset(("h2", "p", "li", "td", "th", "dt", "dd", "div", "figure", "figcaption", "text", "summary"))
"""Elements whose text stands apart from the text around them."""

FURNITURE = frozenset(("ss-page-head", "ss-page-foot", "ss-handouts", "ss-downloads", "ss-cite"))
"""Classes of what stands in an article and is not its text; the number of a source would stick to a word."""


def add_search_index(guide: BuiltSite) -> None:
    """Make the index of a site's pages, with the words that people use and the pages do not."""
    entries = [entry for page in guide.articles() for entry in page_entries(page)]
    content = json.dumps(
        {"docs": with_search_words(entries, guide.site)},
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )
    guide.made[INDEX] = content.encode()


def page_entries(page: BuiltPage) -> Iterator[Entry]:
    """A page's entries: itself, up to its first part with an address, then each such part."""
    for article in page.tree.iter("article"):
        title, text, place = "", list[str](), ""
        for heading, piece in _pieces(article):
            if heading is None:
                text.append(piece)
                continue
            name = heading.get("id") or ""
            if heading.tag != "h1":
                yield _entry(page, place, title, text)
                text, place = [], name
            title = " ".join(heading.text_content().split())
        yield _entry(page, place, title, text)


def _entry(page: BuiltPage, place: str, title: str, text: list[str]) -> Entry:
    return {
        "location": f"{page.address}#{place}" if place else page.address,
        "title": escape(title, quote=False),
        "text": escape(" ".join("".join(text).split()), quote=False),
    }


def _pieces(element: HtmlElement) -> Iterator[tuple[HtmlElement | None, str]]:
    """Headings that have an address, and pieces of text between them, in order."""
    if element.tag in HEADINGS and element.get("id"):
        yield element, ""
        return
    if element.text:
        yield None, element.text
    for child in element:
        space = " " if child.tag in APART else ""
        if _counts(child):
            yield None, space
            yield from _pieces(child)
        yield None, f"{space}{child.tail or ''}"


def _counts(element: HtmlElement) -> bool:
    """Whether an element holds text of the page."""
    if not isinstance(element.tag, str) or element.tag in SILENT or element.get(EXCLUDED) is not None:
        return False
    return FURNITURE.isdisjoint((element.get("class") or "").split())
