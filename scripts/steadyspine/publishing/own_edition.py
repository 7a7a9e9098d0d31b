"""Makes a built page one of a hospital's edition: its name, and no link to what the edition leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import Element, HtmlElement

from steadyspine.content import Problem, Site, address_of
from steadyspine.content.own_pictures import other_numbers
from steadyspine.content.wording import phrase, phrases
from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.publishing.rule import BuiltRule

_TEXTS = (".html", ".json", ".js", ".css", ".svg", ".xml", ".txt", ".webmanifest")


def make_own(page: BuiltPage, site: Site) -> None:
    """Change a page's tree in place; that of a guide without an edition stays."""
    if site.edition is None:
        return
    rename(page.tree, site.first_name, site.edition.name)
    for link in left_out_links(page, site):
        take_out(link)
    tell(page, site)


def rename(tree: HtmlElement, first: str, name: str) -> None:
    """Put one name in the place of another, in all that is shown, said or read by a script."""
    for element in tree.iter():
        if first in (element.text or ""):
            element.text = element.text.replace(first, name)
        if first in (element.tail or ""):
            element.tail = element.tail.replace(first, name)
        for key, value in element.attrib.items():
            if first in value:
                element.set(key, value.replace(first, name))


def left_out_links(page: BuiltPage, site: Site) -> list[HtmlElement]:
    """The links to pages that the edition leaves out."""
    gone = {address_of(path) for path in site.edition.pages} if site.edition else set()
    links = page.tree.xpath("//a[@href]") if gone else []
    return [link for link in links if (found := page.target(link.get("href"))) and found[0] in gone]


def take_out(link: HtmlElement) -> None:
    """Take out a link: the whole item where it is one of a list of links, else only what makes it a link."""
    item = link.getparent()
    if item is None or item.tag != "li" or item.index(link) or (item.text or "").strip():
        link.drop_tag()
        return
    item.drop_tree()


def tell(page: BuiltPage, site: Site) -> None:
    """Say whose edition it is, on the pages that speak of who makes the guide."""
    told = phrases(site, "edition.told_at")
    if site.edition is None or page.source is None or str(page.source.path) not in told:
        return
    place = told[str(page.source.path)]
    where = f"//article//*[@id='{place}']" if place else "//article//h1"
    for heading in page.tree.xpath(where)[:1]:
        note = Element("div", {"class": "admonition note"})
        title, says = Element("p", {"class": "admonition-title"}), Element("p")
        title.text = site.edition.name
        says.text = phrase(site, "edition.about", hospital=site.edition.hospital)
        note.extend((title, says))
        note.tail, heading.tail = heading.tail, None
        heading.addnext(note)


def first_names(guide: BuiltSite) -> Iterator[Problem]:
    """Files of an edition that still hold the name of the guide that it was made from."""
    site = guide.site
    if site.edition is None or site.first_name.casefold() in site.edition.name.casefold():
        return
    pattern = name_pattern(site.first_name)
    for name in sorted(guide.files()):
        if name.endswith(_TEXTS) and (found := pattern.search(f"{name}\n{_text(guide, name)}")):
            says = f'It still holds "{found[0]}", a form of the first name. Tell the main project.'
            yield Problem(f"site/{name}", 1, says, "edition-name")


def name_pattern(name: str) -> re.Pattern[str]:
    """A name as it is written in words; and in addresses and names of files, where case does not matter."""
    words = [re.escape(word) for word in name.split()]
    joined = "(?:[-_]|%20|&nbsp;)?".join(words) if len(words) > 1 else words[0]
    return re.compile(rf"\b(?:{' '.join(words)}|(?i:{joined}))\b")


def _text(guide: BuiltSite, name: str) -> str:
    if name in guide.made:
        return guide.made[name].decode(errors="replace")
    path = guide.target / name
    return path.read_bytes().decode(errors="replace") if path.is_file() else ""


def wrong_numbers(guide: BuiltSite) -> Iterator[Problem]:
    """Pages and pictures of an edition that tell readers to call another country's number."""
    number = other_numbers(guide.site)
    for page in guide.articles() if number else ():
        for article in page.tree.iter("article"):
            found = number.search(" ".join(article.text_content().split())) if number else None
            if found:
                says = f'"{found[0]}" is not the number of this edition\'s country. Tell the main project.'
                yield Problem(page.file, 1, says, "edition-number")


RULES = (
    BuiltRule("edition-name", "An edition goes under its own name alone.", first_names),
    BuiltRule("edition-number", "An edition says the number of its country alone.", wrong_numbers),
)
