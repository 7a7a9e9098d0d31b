"""The questions to take to a visit: all of them by moment, and those that pages ask for by page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, SubElement

from steadyspine.components.tools import mark_tool
from steadyspine.content import Page, Site, address_of, relative_link
from steadyspine.content.asking import Moment, Question
from steadyspine.content.extension import has_marker, piece
from steadyspine.content.once import once_per_site
from steadyspine.content.wording import phrase

MARKER = "questions"
WORDS, WORDS_ELSEWHERE = "components.questions", "components.asking"
"""Where the language file holds the words of the list, and those of the buttons on other pages."""


def all_questions(site: Site) -> Element:
    """The few to begin with, then every moment, closed; the script makes a list of one's own of them."""
    moments = sorted(site.moments.values(), key=lambda moment: (moment.order, moment.key))
    first = [question for moment in moments for question in moment.questions if question.first]
    title = escape(phrase(site, f"{WORDS}.first"))
    groups = "".join(map(_group, moments))
    root = piece(
        f'<div class="ss-questions ss-generated"><h3>{title}</h3>{_list(first)}'
        f"<h3>{escape(phrase(site, f'{WORDS}.all'))}</h3>{groups}</div>"
    )
    root.set("data-ss-asked", json.dumps(asked_on_pages(site), ensure_ascii=False, sort_keys=True))
    return mark_tool(root, site, "questions", WORDS)


def _group(moment: Moment) -> str:
    return (
        f'<details class="ss-questions__group"><summary>{escape(moment.title)} '
        f"({len(moment.questions)})</summary><p>{escape(moment.when)}</p>{_list(moment.questions)}</details>"
    )


def _list(questions: Sequence[Question]) -> str:
    items = "".join(
        f'<li class="task-list-item" data-ss-ask="{" ".join(question.ask)}" '
        f'data-ss-asks="{escape(question.asks)}">'
        f'<input type="checkbox" disabled="disabled" aria-hidden="true"/> {escape(question.asks)}</li>'
        for question in questions
    )
    return f'<ul class="task-list">{items}</ul>' if items else ""


@once_per_site
def asked_on_pages(site: Site) -> Mapping[str, Sequence[str]]:
    """The questions that each page asks at its end, by the page's key; a link names one by key and place."""
    found = {page_key(page): list(_asked_on(site, page)) for page in site.pages.values()}
    return {key: questions for key, questions in found.items() if questions}


def page_key(page: Page) -> str:
    """A page's address without a slash at its end."""
    return address_of(page.path).rstrip("/")


def _asked_on(site: Site, page: Page) -> Iterator[str]:
    section = phrase(site, "layers.ask")
    return (block.text for block in page.blocks if block.kind == "item" and block.section == section)


def offer_questions(root: Element, site: Site, page: Page) -> None:
    """Marks the questions that a page asks, and adds the way to one's own list. Changes the tree in place."""
    home = _home(site.pages.values())
    for heading, after in pairwise(list(root)):
        words = " ".join("".join(heading.itertext()).split())
        if home and heading.tag == "h2" and after.tag == "ul" and words == phrase(site, "layers.ask"):
            mark_tool(after, site, "asking", WORDS_ELSEWHERE)
            after.set("data-ss-page", page_key(page))
            for item, text in zip(after.findall("li"), asked_on_pages(site)[page_key(page)], strict=False):
                item.set("data-ss-asks", text)
            root.insert(list(root).index(after) + 1, _way(site, page.path, home))


def _home(pages: Iterable[Page]) -> PurePosixPath | None:
    return next((page.path for page in pages if has_marker(page, MARKER)), None)


def _way(site: Site, page: PurePosixPath, home: PurePosixPath) -> Element:
    """The link to the page of all questions. Paper has no use for it."""
    line = Element("p", {"class": "ss-asking ss-generated ss-no-print", "data-ss-unsearched": "true"})
    link = SubElement(line, "a", {"href": relative_link(page, home)})
    link.text = phrase(site, f"{WORDS_ELSEWHERE}.way")
    return line
