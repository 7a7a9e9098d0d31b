"""Which pages are written for patients, and what of them a patient reads as running text."""

from __future__ import annotations

from collections.abc import Iterator

from steadyspine.content.focus import pages_in_focus
from steadyspine.content.records import Block, Page, Site

_READ = ("paragraph", "item", "heading", "box")


def patients_pages(site: Site) -> Iterator[Page]:
    """Pages on which the reading rules hold."""
    return (page for page in site.pages.values() if page.readers == "patients")


def patients_pages_in_focus(site: Site) -> Iterator[Page]:
    """Those of them that somebody wants to hear of."""
    return (page for page in pages_in_focus(site) if page.readers == "patients")


def patients_blocks(page: Page) -> Iterator[Block]:
    """Blocks of running text, without professional detail, tables and code."""
    return (block for block in page.blocks if block.kind in _READ and block.box != "clinician")
