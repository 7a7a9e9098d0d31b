"""Writes what the search looks in: titles, summaries, headings, words, and what people type."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise

from lxml.html import HtmlElement

from steadyspine.content import Page, address_of
from steadyspine.content.wording import words_at
from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.publishing.furnishing import EXCLUDED
from steadyspine.publishing.search_words import GLOSSARY, page_phrases, term_entries

INDEX = "search/index.json"
_WORD = re.compile(r"[^\W\d_]+")
SILENT = frozenset(("script", "style", "template", "button"))
APART = frozenset(("h2", "p", "li", "td", "th", "dt", "dd", "div", "figure", "figcaption", "text", "summary"))
"""Elements whose text stands apart from the text around them."""

LISTED = frozenset(
    ("reference/evidence/", "reference/sources/", "reference/pictures/", "reference/our-scores/")
)
"""Long lists with a filter of their own; here only their titles count."""

COMMON = 12
"""A word that stands on this many pages tells none of them apart, and is left out."""

FIRST_STEP = ord("#")
SKIPPED = ord("\\") - FIRST_STEP
"""Letters for steps begin here, after quotation marks; this one would need to be escaped."""

FURNITURE = frozenset(("ss-page-head", "ss-page-foot", "ss-handouts", "ss-downloads", "ss-cite"))
"""Classes of what stands in an article and is not its text; the number of a source would stick to a word."""


def add_search_index(guide: BuiltSite, found: Mapping[str, set[str]]) -> None:
    """Make the index of a site: pages with what people type, where each word stands, and the glossary.

    Args:
        guide: The site.
        found: The words of each page, by its address.
    """
    site = guide.site
    pages = [page for page in guide.articles() if page.source]
    typed = page_phrases(site)
    content = {
        "pages": [_entry(page, page.source, typed.get(page.address, [])) for page in pages if page.source],
        **word_places([found[page.address] for page in pages]),
        "terms": term_entries(site, [page.address for page in pages]),
        "danger": words_at(site, "search.danger"),
    }
    guide.made[INDEX] = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _entry(page: BuiltPage, source: Page, typed: list[str]) -> list[object]:
    """A page as the search shows and ranks it."""
    return [page.address, source.title, source.summary, page_parts(page), typed]


def word_places(found: Sequence[Set[str]]) -> dict[str, str]:
    """The words of all pages in a row, and beside each the steps from page to page on which it stands.

    A step is one letter, so that the whole is a third smaller than a list of numbers.
    """
    often = Counter(word for words in found for word in words)
    told = sorted(word for word, count in often.items() if count < COMMON)
    return {
        "words": " ".join(told),
        "places": " ".join(
            _steps([place for place, words in enumerate(found) if word in words]) for word in told
        ),
    }


def _steps(places: Sequence[int]) -> str:
    """Each number as its distance from the one before, as a letter from "#" on that is no backslash."""
    steps = (place - before for before, place in pairwise((0, *places)))
    return "".join(chr(FIRST_STEP + step + (step >= SKIPPED)) for step in steps)


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
