"""What the pages of a pack share is printed once: its words, its sources, its pictures."""

from __future__ import annotations

from lxml import html
from lxml.html import HtmlElement

from steadyspine.handouts.pictures import drawings_of, place_name, title_of

PLACE = "data-ss-place"
"""The attribute that holds the name of a place in a pack."""


def take_words(article: HtmlElement) -> dict[str, HtmlElement]:
    """The definitions under a page, by their word, taken out of it."""
    found: dict[str, HtmlElement] = {}
    for section in article.find_class("ss-words"):
        for word in section.iter("dt"):
            meaning = word.getnext()
            if meaning is not None:
                found[said(word).casefold()] = entry(word, meaning)
        section.drop_tree()
    return found


def entry(word: HtmlElement, meaning: HtmlElement) -> HtmlElement:
    """A list that holds one word and its meaning."""
    one = html.Element("dl")
    one.extend([word, meaning])
    return one


def take_sources(article: HtmlElement, known: list[HtmlElement]) -> None:
    """Take the list of sources out of a page and number its marks by the pack's own list.

    Args:
        article: The page; changed in place.
        known: The pack's sources so far, in the order of their numbers; new ones are added.
    """
    numbers: dict[str, str] = {}
    by_text = {said(source): str(number) for number, source in enumerate(known, 1)}
    for section in article.find_class("ss-sources"):
        for place, source in enumerate(section.iter("li"), 1):
            text = said(source)
            if text not in by_text:
                known.append(source)
                by_text[text] = str(len(known))
            numbers[str(place)] = by_text[text]
        section.drop_tree()
    for mark in article.find_class("ss-cite"):
        for link in mark.iter("a"):
            link.text = numbers.get(said(link), said(link))


def drop_ways_on(article: HtmlElement, place: str) -> None:
    """Take out the list of what to read next: in a pack the next page follows.

    Args:
        article: The page; changed in place.
        place: The place of the heading above that list.
    """
    for heading in article.xpath(f".//h2[@id='{place}']"):
        for after in list(heading.itersiblings()):
            if after.tag not in ("ul", "p"):
                break
            after.drop_tree()
        heading.drop_tree()


def take_questions(article: HtmlElement, title: str, known: list[HtmlElement]) -> None:
    """Take the section of questions to ask out of a page; those that the pack has not yet are added to it.

    Args:
        article: The page; changed in place.
        title: The heading of the section.
        known: The pack's questions so far.
    """
    asked = {said(question).casefold() for question in known}
    for heading in article.xpath("./h2"):
        listed = heading.getnext()
        if said(heading) == title and listed is not None and listed.tag == "ul":
            known += [question for question in listed if said(question).casefold() not in asked]
            listed.drop_tree()
            heading.drop_tree()


def refer_to_pictures(article: HtmlElement, seen: set[str], lead: str) -> None:
    """Put, in the place of each picture that the pack has shown before, a line that leads to it.

    A chart that is written, and not drawn, stays.

    Args:
        article: The page; changed in place.
        seen: The names of the pictures that were shown; new ones are added.
        lead: What stands before the picture's title: "See the picture:".
    """
    for figure in article.find_class("ss-figure"):
        drawings = drawings_of(figure)
        if len(drawings) != 1:
            continue
        title = title_of(drawings[0])
        if title in seen:
            figure.getparent().replace(figure, reference(lead, title, place_name(title)))
        seen.add(title)


def refer_to_boxes(article: HtmlElement, seen: dict[str, str], lead: str) -> None:
    """Put, in the place of each box that the pack has shown before word for word, a line that leads to it.

    Args:
        article: The page; changed in place.
        seen: The place of each box that was shown, by its words; new ones are added.
        lead: What stands before the box's title: "See the box:".
    """
    for box in article.find_class("admonition"):
        words = said(box)
        if words in seen:
            line = reference(lead, said(box.find_class("admonition-title")[0]), seen[words])
            box.getparent().replace(box, line)
        else:
            seen[words] = f"box-again--{len(seen)}"
            box.set(PLACE, seen[words])


def reference(lead: str, title: str, place: str) -> HtmlElement:
    """A line that leads to the page on which something stands."""
    link = html.Element("a", {"class": "ss-again", PLACE: place})
    link.text = title
    line = html.Element("p")
    line.text = f"{lead} "
    line.append(link)
    return line


def said(element: HtmlElement) -> str:
    """The text of an element with single spaces."""
    return " ".join(element.text_content().split())
