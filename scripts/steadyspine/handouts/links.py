"""Writes the links to the finished handouts, for the places that pages leave for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from pathlib import PurePosixPath
from posixpath import relpath

from steadyspine.content import Page, Site, address_of
from steadyspine.content.folding import group
from steadyspine.content.wording import phrase
from steadyspine.handouts.workshop import FOLDER, Printed

Places = dict[str, dict[str, str]]
"""By the page's address and the name of a place on it, the HTML that belongs there."""

FOR_PAGE = "handouts"
"""The name of the place that a page's template leaves for its own handout."""

FOR_ALL = "all-handouts"
"""The name of the place that the page of all handouts leaves for the list."""


def handout_places(printed: Sequence[Printed], site: Site) -> Places:
    """What belongs in the places that pages leave for links to handouts."""
    groups = by_handout(printed)
    own, full = (
        {address_of(one[0].handout.pages[0]): one for one in groups if one[0].handout.layout == layout}
        for layout in ("page", "full")
    )
    places: Places = {}
    for page in site.pages.values():
        address = address_of(page.path)
        links = (
            {FOR_PAGE: page_links(own[address], full.get(address, ()), address, site)}
            if address in own
            else {}
        )
        if any(block.source.strip() == "[[handouts]]" for block in page.blocks):
            links[FOR_ALL] = all_links(groups, address, site)
        links |= empty_sheets(groups, page, site)
        if links:
            places[address] = links
    return places


def empty_sheets(groups: Sequence[Sequence[Printed]], page: Page, site: Site) -> dict[str, str]:
    """The sheets that a page lets readers fill in, empty, by the names of their places."""
    filled = {f"form-{block.source.strip('[] ')}" for block in page.blocks if block.kind == "marker"}
    return {
        variants[0].handout.key: page_links(variants, (), address_of(page.path), site, heading="empty")
        for variants in groups
        if variants[0].handout.key in filled
    }


def by_handout(printed: Sequence[Printed]) -> list[list[Printed]]:
    """The variants of each handout together."""
    return [list(variants) for _, variants in groupby(printed, key=lambda one: one.handout.key)]


def page_links(
    variants: Sequence[Printed],
    full: Sequence[Printed],
    address: str,
    site: Site,
    *,
    heading: str = "heading",
) -> str:
    """The handout of a page: the paper of the reader's region first, the other one tap away."""
    near, far = split_by_region(variants, site)
    heading = escape(phrase(site, f"handout.links.{heading}"))
    other = escape(phrase(site, "handout.links.other"))
    return (
        f'<div class="ss-handouts"><p class="ss-handouts__heading">{heading}</p>{links(near, address, site)}'
        f"<details><summary>{other}</summary>{links(far, address, site)}</details>"
        f"{with_studies(full, address, site)}</div>"
    )


def with_studies(full: Sequence[Printed], address: str, site: Site) -> str:
    """The sheets that hold the studies too, folded away; nothing for a page without them."""
    if not full:
        return ""
    says = escape(phrase(site, "handout.links.full"))
    return f"<details><summary>{says}</summary>{links(full, address, site)}</details>"


def split_by_region(variants: Sequence[Printed], site: Site) -> tuple[list[Printed], list[Printed]]:
    """Variants on the paper that the region uses, and the others."""
    paper = phrase(site, "handout.paper")
    near = [one for one in variants if one.variant.key.split("-")[0] == paper]
    return near, [one for one in variants if one not in near]


def links(variants: Iterable[Printed], address: str, site: Site) -> str:
    """A list of links, each with its form, size and number of pages."""
    items = "".join(f"<li>{link(one, address, site)}</li>" for one in variants)
    return f'<ul class="ss-handouts__list">{items}</ul>'


def link(one: Printed, address: str, site: Site) -> str:
    """One link: "Large print, US Letter (PDF, 6 pages, 84 kB)"; its form alone if it is not printed yet."""
    form = phrase(site, f"handout.variants.{one.variant.key}")
    unit = phrase(
        site, "handout.links.one_page" if one.pages == 1 else "handout.links.pages", count=one.pages
    )
    details = phrase(site, "handout.links.details", pages=unit, size=size_in_words(one.size, site))
    told = f" ({escape(details)})" if one.pages else ""
    target = relpath(f"/{FOLDER}/{one.name}", f"/{address}")
    hidden = f'<span class="ss-visually-hidden">{escape(one.handout.title)}: </span>'
    return f'<a href="{escape(target)}" type="application/pdf">{hidden}{escape(form)}</a>{told}'


def size_in_words(size: int, site: Site) -> str:
    """A size a person can compare: "84 kB", "1.4 MB"."""
    if size < 1_000_000:
        return phrase(site, "handout.links.kilobytes", size=max(1, round(size / 1000)))
    return phrase(site, "handout.links.megabytes", size=f"{size / 1_000_000:.1f}")


def all_links(groups: Sequence[Sequence[Printed]], address: str, site: Site) -> str:
    """Every handout: packs first, then the pages in the parts of the guide, each part closed."""
    packs = [variants for variants in groups if variants[0].handout.layout not in ("page", "full")]
    pages = [variants for variants in groups if variants[0].handout.layout == "page"]
    parts = groupby(pages, key=lambda variants: variants[0].handout.pages[0].parent)
    return (
        f'<h2 id="packs">{escape(phrase(site, "handout.links.packs"))}</h2>'
        + "".join(entry(variants, address, site) for variants in packs)
        + f'<h2 id="single-pages">{escape(phrase(site, "handout.links.singles"))}</h2>'
        + "".join(part_of_guide(site, folder, list(found), address) for folder, found in parts)
    )


def part_of_guide(site: Site, folder: PurePosixPath, found: Sequence[Sequence[Printed]], address: str) -> str:
    """The handouts of the pages of one folder; those of no folder stand open."""
    entries = "".join(entry(variants, address, site) for variants in found)
    first = site.pages.get(folder / "index.md")
    if not folder.name or first is None:
        return entries
    return group(f"handouts-{folder.name}", first.title, len(found), entries)


def entry(variants: Sequence[Printed], address: str, site: Site) -> str:
    """One handout in the list of all."""
    near, far = split_by_region(variants, site)
    handout = variants[0].handout
    other = escape(phrase(site, "handout.links.other"))
    return (
        f'<section class="ss-handouts ss-handouts--entry"><h3 id="{handout.key}">{escape(handout.title)}</h3>'
        f"<p>{escape(handout.description)}</p>{links(near, address, site)}"
        f"<details><summary>{other}</summary>{links(far, address, site)}</details></section>"
    )
