"""The text of a built page, without the furniture that only a screen has use for."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lxml import html
from lxml.html import HtmlElement

SCREEN_ONLY = (
    "ss-page-head",
    "ss-page-foot",
    "ss-emergency-line",
    "ss-no-print",
    "ss-handouts",
    "ss-words__back",
    "ss-sources__back",
    "ss-other-words",
    "ss-entry__pages",
    "ss-group__count",
    "ss-answer__doors",
    "ss-open-foot",
    "ss-studies__hint",
    "ss-calls",
    "ss-project",
    "ss-decision",
    "ss-sign__icon",
    "headerlink",
)
"""Classes of parts left out of paper: the sheet says them in another form, or they have no use there."""


NOT_ON_A_LEAF = ("ss-studies", "ss-cite")
"""Classes of parts that a leaf leaves out: it holds the answer and the page alone."""


FURTHER_ADDRESSES = ".//ol[contains(@class, 'ss-sources__list')]/li/a[position() > 1]"
"""A source keeps one address on paper: each takes a line to print, and leads to the same publication."""


@dataclass(frozen=True, slots=True)
class Article:
    """One built page, ready to be converted."""

    address: str
    title: str
    element: HtmlElement
    """The article without its title and furniture."""


class NoArticleError(Exception):
    """A built page holds no article."""


def read_article(site: Path, address: str, *, leaf: bool = False) -> Article:
    """The article of a built page; as a leaf, without its studies and the numbers that lead there.

    Raises:
        NoArticleError: the page is missing or holds none.
    """
    path = site / address / "index.html"
    if not path.is_file():
        raise NoArticleError(f"{address or 'the home page'} was not built")
    found = html.parse(str(path), html.HTMLParser(encoding="utf-8")).getroot().xpath("//article")
    if not found:
        raise NoArticleError(f"{address or 'the home page'} holds no article")
    element = cleaned(found[0], NOT_ON_A_LEAF if leaf else ())
    titles = element.xpath(".//h1")
    title = " ".join(titles[0].text_content().split()) if titles else ""
    for one in titles:
        one.drop_tree()
    return Article(address, title, element)


def article_bytes(site: Path, address: str) -> bytes:
    """The article of a built page as the file holds it, to tell if it changed; empty if there is none."""
    path = site / address / "index.html"
    page = path.read_bytes() if path.is_file() else b""
    return page[page.find(b"<article") : page.rfind(b"</article>")]


def cleaned(article: HtmlElement, left_out: Sequence[str] = ()) -> HtmlElement:
    """A copy of the article without comments, what only a screen needs, and the classes to leave out."""
    element = copy.deepcopy(article)
    for name in (*SCREEN_ONLY, *left_out):
        for one in element.find_class(name):
            one.drop_tree()
    for one in element.xpath(f".//comment() | {FURTHER_ADDRESSES}"):
        one.drop_tree()
    return flattened(element)


def flattened(article: HtmlElement) -> HtmlElement:
    """The article with its layers one after the other: nothing can be closed on paper."""
    for part in article.find_class("ss-studies"):
        for summary in part.iterchildren("summary"):
            summary.drop_tag()
        part.drop_tag()
    for part in article.find_class("ss-answer"):
        part.drop_tag()
    return article


def parts(article: HtmlElement) -> dict[str, list[HtmlElement]]:
    """The article's blocks by the `##` heading they stand under.

    Those before the first heading are under `top`, the first box of emergency signs alone under `emergency`.
    """
    found: dict[str, list[HtmlElement]] = {"top": [], "emergency": article.find_class("emergency")[:1]}
    under = "top"
    for block in article:
        if block.tag == "h2":
            under = block.get("id") or ""
        found.setdefault(under, []).append(block)
    return found
