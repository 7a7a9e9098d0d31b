"""What the pages of a pack share is printed once: its words, its sources, its pictures."""

from __future__ import annotations

from lxml import html
from lxml.html import HtmlElement

from steadyspine.handouts.pictures import drawings_of, has_words, place_name, title_of

WAYS_ON = "read-next"
"""The place of the list that ends each page and leads to others."""


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


def drop_ways_on(article: HtmlElement) -> None:
    """Take out the list of what to read next: in a pack the next page follows."""
    for heading in article.xpath(f".//h2[@id='{WAYS_ON}']"):
        for after in list(heading.itersiblings()):
            if after.tag not in ("ul", "p"):
                break
            after.drop_tree()
        heading.drop_tree()


def refer_to_pictures(article: HtmlElement, seen: set[str], lead: str) -> None:
    """Put, in the place of each picture that the pack has shown before, a line that leads to it.

    A chart whose steps follow in words stays: in large print it is left to them.

    Args:
        article: The page; changed in place.
        seen: The names of the pictures that were shown; new ones are added.
        lead: What stands before the picture's title: "See the picture:".
    """
    for figure in article.find_class("ss-figure"):
        drawings = drawings_of(figure)
        if len(drawings) != 1 or has_words(figure):
            continue
        title = title_of(drawings[0])
        if title in seen:
            link = html.Element("a", {"class": "ss-picture-again", "data-ss-place": place_name(title)})
            link.text = title
            line = html.Element("p")
            line.text = f"{lead} "
            line.append(link)
            figure.getparent().replace(figure, line)
        seen.add(title)


def said(element: HtmlElement) -> str:
    """The text of an element with single spaces."""
    return " ".join(element.text_content().split())
