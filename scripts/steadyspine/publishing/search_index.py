"""Writes what the search looks in: titles, summaries, headings, words, and what people type."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping

from lxml.html import HtmlElement

from steadyspine.content import address_of
from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.publishing.furnishing import EXCLUDED
from steadyspine.publishing.search_words import GLOSSARY, page_names, page_phrases, term_entries

INDEX = "search/index.json"
_WORD = re.compile(r"[^\W\d_]+")
SILENT = frozenset(("script", "style", "template", "button"))
APART = frozenset(("h2", "p", "li", "td", "th", "dt", "dd", "div", "figure", "figcaption", "text", "summary"))
"""Elements whose text stands apart from the text around them."""

LISTED = frozenset(
    ("reference/evidence/", "reference/sources/", "reference/pictures/", "reference/our-scores/")
)
"""Long lists with a filter of their own; here only their titles count."""

COMMON = 22
"""A word that stands on this many pages tells none of them apart, and is left out."""

FURNITURE = frozenset(("ss-page-head", "ss-page-foot", "ss-handouts", "ss-downloads", "ss-cite"))
"""Classes of what stands in an article and is not its text; the number of a source would stick to a word."""


def add_search_index(guide: BuiltSite, found: Mapping[str, set[str]]) -> None:
    """Make the index of a site's pages; each word of a page stands in it once.

    Args:
        guide: The site.
        found: The words of each page, by its address.
    """
    site = guide.site
    names, typed = page_names(site), page_phrases(site)
    often = Counter(word for words in found.values() for word in words)
    pages = [
        [
            page.address,
            page.source.title,
            page.source.summary,
            page_parts(page),
            " ".join(sorted(word for word in found[page.address] if often[word] < COMMON)),
            " ".join(names.get(page.address, ())),
            typed.get(page.address, []),
        ]
        for page in guide.articles()
        if page.source
    ]
    content = {"pages": pages, "terms": term_entries(site)}
    guide.made[INDEX] = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def page_parts(page: BuiltPage) -> list[list[str]]:
    """Address and words of each heading; of the glossary none, since its words are entries."""
    headings = page.tree.xpath("//article//*[self::h2 or self::h3][@id]")
    if page.address in LISTED or page.address == address_of(GLOSSARY):
        return []
    return [[heading.get("id"), " ".join(heading.text_content().split())] for heading in headings]


def page_words(page: BuiltPage) -> set[str]:
    """Every word of a page's article, in lower case."""
    if page.address in LISTED:
        return set()
    text = "".join(piece for article in page.tree.iter("article") for piece in _pieces(article))
    return {word for word in _WORD.findall(text.lower()) if len(word) > 2}


def _pieces(element: HtmlElement) -> Iterator[str]:
    """Pieces of the text of an element, in order."""
    yield element.text or ""
    for child in element:
        space = " " if child.tag in APART else ""
        if _counts(child):
            yield space
            yield from _pieces(child)
        yield f"{space}{child.tail or ''}"


def _counts(element: HtmlElement) -> bool:
    """Whether an element holds text of the page."""
    if not isinstance(element.tag, str) or element.tag in SILENT or element.get(EXCLUDED) is not None:
        return False
    return FURNITURE.isdisjoint((element.get("class") or "").split())
