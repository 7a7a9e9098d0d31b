"""Leads from pages, terms, sources and findings to their files, and to a form for whoever sees a mistake."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import Element, HtmlElement

from steadyspine.content import Repository, Site, edit_link, form_link
from steadyspine.content.sources import REFERENCES
from steadyspine.content.wording import phrase
from steadyspine.publishing.built import BuiltPage, has_class

PLACE = "data-ss-project"
"""On the empty element of a page's foot that waits for its links; it goes if the repository is not known."""

LINKS = "ss-project"
"""The class of each pair of links; paper leaves it out."""

FORM = "mistake"
"""The form that opens, of those in `.github/ISSUE_TEMPLATE/`."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """Something that readers see and that stands in a file."""

    name: str
    file: str
    line: int = 0
    """Where it begins in a file that holds many."""


def add_project_links(page: BuiltPage, site: Site) -> None:
    """Add the links to a page's tree in place."""
    for place in page.tree.xpath(f"//*[@{PLACE}]"):
        del place.attrib[PLACE]
        if site.repository is None or page.source is None:
            _drop(place)
        else:
            place.extend(_links(site, site.repository, _Kept(page.source.title, page.source.file)))
    if site.repository is not None:
        for element, kept in _records(page, site):
            links = Element("dd" if element.tag == "div" else "p", {"class": LINKS})
            links.set("data-ss-unsearched", "true")
            links.extend(_links(site, site.repository, kept, named=True))
            element.append(links)


def _drop(place: HtmlElement) -> None:
    """Take an element out, and the part that held it if nothing else is there."""
    around = place.getparent()
    place.drop_tree()
    if around is not None and not len(around) and not (around.text or "").strip():
        around.drop_tree()


def _records(page: BuiltPage, site: Site) -> Iterator[tuple[HtmlElement, _Kept]]:
    """Each element that shows one record, and what it shows."""
    for entry in page.tree.xpath(f"//*[{has_class('ss-entry')}]"):
        term = site.terms.get(entry.xpath("string(dt/@id)"))
        if term:
            yield entry, _Kept(term.term, term.file)
    for item in page.tree.xpath(f"//*[{has_class('ss-references')}]/li[@id]"):
        source = site.sources.get(item.get("id"))
        if source:
            yield item, _Kept(source.fields.get("title", source.key), REFERENCES, source.line)
    for row in page.tree.xpath(f"//table[{has_class('ss-evidence')}]//tr[@id]"):
        finding = site.findings.get(row.get("id"))
        if finding:
            yield row.xpath("(th | td)[last()]")[0], _Kept(finding.measured, finding.file)


def _links(site: Site, repository: Repository, kept: _Kept, *, named: bool = False) -> list[HtmlElement]:
    """The two links; among many on one page, each is named for screen readers by what it is about."""
    where = f"{kept.file}, line {kept.line}" if kept.line else kept.file
    about = f"{kept.name} ({where})"
    tell = Element("a", {"href": form_link(repository, FORM, about=about)})
    change = Element("a", {"href": edit_link(repository, kept.file, kept.line)})
    tell.text, change.text = phrase(site, "page.report"), phrase(site, "page.suggest")
    tell.tail = " "
    if named:
        for link in (tell, change):
            link.set("aria-label", f"{link.text} ({kept.name})")
    return [tell, change]
