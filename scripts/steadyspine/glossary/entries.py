"""Writes what readers see of terms: the words of one page, and the glossary from A to Z."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import PurePosixPath

from steadyspine.content import Page, Site, Term, relative_link
from steadyspine.content.folding import group, initial, letters, long_list
from steadyspine.content.wording import phrase

GLOSSARY = PurePosixPath("reference/glossary.md")


def in_order(terms: Iterable[Term]) -> list[Term]:
    """The terms as a dictionary orders them."""
    return sorted(terms, key=lambda term: (term.term.casefold(), term.key))


def words_section(site: Site, terms: Sequence[Term]) -> str:
    """The folded list of a page's terms with their meanings, as HTML."""
    rows = "".join(
        f'<dt id="word-{term.key}">{escape(term.term)}{_say(site, term, "ss-words__say")}</dt>'
        f"<dd>{escape(term.plain)}</dd>"
        for term in in_order(terms)
    )
    return (
        '<section class="ss-words ss-generated" id="words-on-this-page" data-ss-unsearched="true">'
        '<details><summary><h2 id="words-on-this-page-title" data-ss-unsearched="true">'
        f"{escape(phrase(site, 'glossary.on_this_page'))}</h2></summary>"
        f'<dl class="ss-words__list">{rows}</dl></details></section>'
    )


def other_words(site: Site, page: Page) -> str:
    """The line with other names of the terms that the page is the main page of, as HTML, or nothing."""
    own = [term for term in site.terms.values() if term.pages[:1] == (page.path,) and (term.also or term.uk)]
    if not own:
        return ""
    names = "; ".join(f"{term.term} ({', '.join((*term.also, *term.uk))})" for term in in_order(own))
    line = escape(phrase(site, "glossary.other_words", names=names))
    return f'<p class="ss-other-words ss-generated">{line}</p>'


def glossary(site: Site, page: PurePosixPath) -> str:
    """Every term from A to Z, with links to the letters, as HTML for the page at this path."""
    found = [(letter, list(terms)) for letter, terms in groupby(in_order(site.terms.values()), _letter)]
    row = letters(phrase(site, "glossary.letters"), [(letter, _group_key(letter)) for letter, _ in found])
    groups = (_letter_group(site, letter, terms, page) for letter, terms in found)
    return long_list("ss-glossary", groups, before=row)


def _letter(term: Term) -> str:
    return initial(term.term)


def _group_key(letter: str) -> str:
    return f"letter-{letter.lower()}"


def _letter_group(site: Site, letter: str, terms: Sequence[Term], page: PurePosixPath) -> str:
    entries = "".join(_entry(site, term, page) for term in terms)
    return group(_group_key(letter), letter, len(terms), f'<dl class="ss-glossary__list">{entries}</dl>')


def _entry(site: Site, term: Term, page: PurePosixPath) -> str:
    name = escape(term.term) + _say(site, term, "ss-entry__say")
    details = "".join(_details(site, term, page))
    term_line = f'<dt class="ss-entry__term" id="{term.key}">{name}</dt>'
    return f'<div class="ss-entry" data-ss-row="">{term_line}{details}</div>'


def _details(site: Site, term: Term, page: PurePosixPath) -> Iterator[str]:
    yield f'<dd class="ss-entry__plain">{escape(term.plain)}</dd>'
    if term.longer:
        yield f'<dd class="ss-entry__longer">{escape(term.longer)}</dd>'
    if term.also:
        names = phrase(site, "glossary.also", names=", ".join(term.also))
        yield f'<dd class="ss-entry__names">{escape(names)}</dd>'
    if term.uk:
        names = phrase(site, "glossary.uk", names=", ".join(term.uk))
        yield f'<dd class="ss-entry__uk">{escape(names)}</dd>'
    links = ", ".join(_page_link(site.pages[to], page) for to in term.pages if to in site.pages)
    if links:
        yield f'<dd class="ss-entry__pages">{escape(phrase(site, "glossary.read_more"))} {links}</dd>'


def _page_link(to: Page, page: PurePosixPath) -> str:
    return f'<a href="{relative_link(page, to.path)}">{escape(to.title)}</a>'


def _say(site: Site, term: Term, name: str) -> str:
    if not term.say:
        return ""
    return f' <span class="{name}">{escape(phrase(site, "glossary.say", how=term.say))}</span>'
