"""Writes the lists of sources: of one page, and of the whole guide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from html import escape
from itertools import groupby
from pathlib import PurePosixPath

from steadyspine.citations.numbering import Mark
from steadyspine.citations.retractions import looks_by_source
from steadyspine.citations.vancouver import reference
from steadyspine.content import Page, Site, Source, relative_link
from steadyspine.content.folding import group, initial, letters, long_list
from steadyspine.content.wording import phrase, spoken_date

BACK = "↩"
"""Shown for the way back into the text; each link also says in words where it leads."""


def page_sources(site: Site, cited: Mapping[str, int]) -> str:
    """The sources of one page as HTML.

    Args:
        site: where the sources are.
        cited: how many times each source is cited, in the order of their numbers.
    """
    items = "".join(
        f'<li id="source-{number}">{reference(site, site.sources[key])}{_ways_back(site, number, times)}</li>'
        for number, (key, times) in enumerate(cited.items(), 1)
    )
    heading = escape(phrase(site, "citations.heading"))
    return (
        '<section class="ss-sources ss-generated" data-ss-unsearched="true">'
        f'<h2 id="sources-for-this-page" data-ss-unsearched="true">{heading}</h2>'
        f'<ol class="ss-sources__list">{items}</ol></section>'
    )


def all_sources(site: Site, page: PurePosixPath) -> str:
    """Every source that the guide cites, in the order of names, as HTML for the page at this path."""
    uses = pages_by_source(site)
    cited = sorted((site.sources[key] for key in uses if key in site.sources), key=_order)
    found = [(letter, list(sources)) for letter, sources in groupby(cited, _letter)]
    row = letters(phrase(site, "citations.letters"), [(letter, _group_key(letter)) for letter, _ in found])
    return long_list(
        "ss-references",
        (
            group(_group_key(letter), letter, len(sources), _rows(site, sources, uses, page))
            for letter, sources in found
        ),
        before=row,
    )


def _rows(site: Site, sources: Sequence[Source], uses: Mapping[str, list[Page]], page: PurePosixPath) -> str:
    items = "".join(
        f'<li id="{source.key}" data-ss-row="">{reference(site, source)}'
        f"{_looked_up(site, source)}{_cited_on(site, uses[source.key], page)}</li>"
        for source in sources
    )
    return f'<ul class="ss-references__list" data-ss-unsearched="true">{items}</ul>'


def _letter(source: Source) -> str:
    return initial(_order(source)[0])


def _group_key(letter: str) -> str:
    return f"sources-{letter.lower()}"


def pages_by_source(site: Site) -> Mapping[str, list[Page]]:
    """The pages that cite each source in their text, in the order of the navigation."""
    found: dict[str, list[Page]] = defaultdict(list)
    order = {path: at for at, path in enumerate(site.navigation)}
    for page in sorted(site.pages.values(), key=lambda page: (order.get(page.path, len(order)), page.path)):
        for key in dict.fromkeys(key for block in page.blocks for key in block.citations):
            found[key].append(page)
    for finding in site.findings.values():
        for key in finding.sources:
            found.setdefault(key, [])
    return found


def _ways_back(site: Site, number: int, times: int) -> str:
    return "".join(
        f' <a class="ss-sources__back" href="#{Mark(number, place).id}" '
        f'aria-label="{escape(_back_label(site, number, place))}">{BACK}</a>'
        for place in range(1, times + 1)
    )


def _back_label(site: Site, number: int, place: int) -> str:
    name = "citations.back" if place == 1 else "citations.back_again"
    return phrase(site, name, number=number, place=place)


def _cited_on(site: Site, pages: list[Page], page: PurePosixPath) -> str:
    if not pages:
        return ""
    links = ", ".join(f'<a href="{relative_link(page, one.path)}">{escape(one.title)}</a>' for one in pages)
    return f'<p class="ss-references__pages">{escape(phrase(site, "citations.cited_on"))} {links}</p>'


def _looked_up(site: Site, source: Source) -> str:
    """Where and when somebody last looked whether it was taken back, and what was seen; or nothing."""
    looks = looks_by_source(site).get(source.key)
    last = looks[-1] if looks else None
    if last is None or last.seen is None:
        return ""
    found = phrase(site, f"citations.found.{last.found}")
    says = phrase(
        site, "citations.looked_up", where=last.where, date=spoken_date(site, last.seen), found=found
    )
    return f'<p class="ss-references__pages">{escape(says)}</p>'


def _order(source: Source) -> tuple[str, str, str, str]:
    first = source.authors[0] if source.authors else source.fields.get("title", "")
    return initial(first), first.casefold(), source.fields.get("year", ""), source.key
