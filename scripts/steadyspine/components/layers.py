"""Puts a page into its three layers: the answer, the page, and the studies, which are closed on a screen.

Markdown has made one row of elements. Those above the first `h2` become the answer. From the heading of the
studies on everything is closed, with the lists that other extensions added at the end. Between the two stands
the foot of the open part.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from steadyspine.content import Page, Site
from steadyspine.content.wording import phrase, spoken_date

ANCHOR = "the-studies"
_DEEPER = {"h2": "h3", "h3": "h4", "h4": "h5"}


def put_into_layers(root: Element, site: Site, page: Page) -> None:
    """Changes the page's tree in place; a page without the heading of the studies stays as it is."""
    children = list(root)
    heading = next((child for child in children if _is_studies(child, site)), None)
    if heading is None:
        return
    first = next(child for child in children if child.tag == "h2")
    title = next((at for at, child in enumerate(children) if child.tag == "h1"), -1)
    answer = _answer(children[title + 1 : children.index(first)])
    opened = children[children.index(first) : children.index(heading)]
    closed = _studies(heading, children[children.index(heading) + 1 :], site)
    for child in children[title + 1 :]:
        root.remove(child)
    root.extend([answer, *opened, _foot(site, page), closed])


def move_anchor(root: Element) -> None:
    """Gives the heading's anchor to the closed part itself, so that a link to it can open it.

    The table of contents has been made by then, and leads to the anchor wherever it stands.
    """
    for part in root.iter("details"):
        heading = part.find("summary/h2")
        if part.get("class") == "ss-studies" and heading is not None:
            part.set("id", heading.attrib.pop("id", ANCHOR))


def _is_studies(element: Element, site: Site) -> bool:
    words = " ".join("".join(element.itertext()).split())
    return element.tag == "h2" and words == phrase(site, "layers.studies")


def _answer(blocks: list[Element]) -> Element:
    section = Element("section", {"class": "ss-answer"})
    section.extend(_doors_first(blocks))
    if blocks and blocks[0].tag == "p":
        _add_class(blocks[0], "ss-answer__says")
    if blocks and blocks[-1].tag == "ul":
        _add_class(blocks[-1], "ss-answer__doors")
    return section


def _doors_first(blocks: list[Element]) -> list[Element]:
    """The blocks with the doors above a drawing or chart, for which a phone's first screen has no room."""
    drawing = next((at for at, one in enumerate(blocks) if _is_drawing(one)), None)
    if drawing is None or blocks[-1].tag != "ul":
        return blocks
    return [*blocks[:drawing], blocks[-1], *blocks[drawing:-1]]


def _is_drawing(element: Element) -> bool:
    return element.tag == "figure" or "ss-figure" in element.get("class", "").split()


def _studies(heading: Element, blocks: list[Element], site: Site) -> Element:
    part = Element("details", {"class": "ss-studies"})
    summary = SubElement(part, "summary")
    heading.set("id", ANCHOR)
    heading.tail = None
    summary.append(heading)
    hint = SubElement(summary, "span", {"class": "ss-studies__hint"})
    hint.text = phrase(site, "layers.opens")
    for block in blocks:
        # What other extensions added has headings of its own; among the studies they are one deeper.
        if "ss-generated" in block.get("class", ""):
            for element in block.iter():
                element.tag = _DEEPER.get(element.tag, element.tag)
    part.extend(blocks)
    return part


def _foot(site: Site, page: Page) -> Element:
    """When the evidence was checked, who reviewed the page, and how to print it."""
    foot = Element("div", {"class": "ss-open-foot ss-generated", "data-ss-unsearched": "true"})
    state = SubElement(foot, "ul", {"class": "ss-page-state", "aria-label": phrase(site, "layers.state")})
    if page.evidence_checked:
        day = spoken_date(site, page.evidence_checked)
        SubElement(state, "li").text = phrase(site, "page.evidence", date=day)
    # Who has reviewed the text is said when the pages are finished: see publishing/reviewed.py.
    SubElement(state, "li", {"data-ss-review": ""}).text = phrase(site, "reviews.none")
    if page.handout:
        line = SubElement(foot, "p", {"class": "ss-page-head__print", "data-ss-needs-script": ""})
        button = SubElement(line, "button", {"class": "ss-button", "type": "button", "data-ss-print": ""})
        button.text = phrase(site, "page.print")
        SubElement(foot, "div", {"class": "ss-handouts", "data-ss-fill": "handouts"}).text = ""
    return foot


def _add_class(element: Element, name: str) -> None:
    element.set("class", f"{element.get('class', '')} {name}".strip())
