"""Marks the first use of each term in a page's tree."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

from steadyspine.glossary.matching import Match, Matcher

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
SKIPPED_TAGS = HEADINGS | {"a", "code", "figure", "img", "pre", "script", "summary", "svg", "thead"}
"""Where a link cannot stand, or would get in the way."""

SKIPPED_CLASSES = frozenset(("admonition-title", "emergency", "ss-cite", "ss-generated"))
"""Titles, citations and our own lists; and emergency boxes, where nothing may lead away from the action."""

Address = Callable[[str], str]


def mark_terms(root: Element, matcher: Matcher, address: Address) -> list[str]:
    """Turns the first use of each term below the root into a link; gives the terms' keys in order of use.

    Args:
        root: the page's tree; it is changed.
        matcher: the terms to look for.
        address: from a term's key to where its glossary entry stands.
    """
    marker = _Marker(matcher, address)
    marker.visit(root)
    return list(marker.used)


class _Marker:
    """Walks a tree in reading order and remembers which terms it has met."""

    def __init__(self, matcher: Matcher, address: Address) -> None:
        self.used: dict[str, None] = {}
        self._matcher = matcher
        self._address = address

    def visit(self, element: Element) -> None:
        children = list(element)
        for link in reversed(self._links(element.text or "", lambda text: setattr(element, "text", text))):
            element.insert(0, link)
        for child in children:
            if not _skipped(child):
                self.visit(child)
            links = self._links(child.tail or "", lambda text, child=child: setattr(child, "tail", text))  # type: ignore[misc]
            at = list(element).index(child) + 1
            for link in reversed(links):
                element.insert(at, link)

    def _links(self, text: str, keep: Callable[[str], None]) -> list[Element]:
        """Links for the terms that are new in a text; what stands before the first one is kept as text."""
        matches = [match for match in self._matcher.find(text) if self._is_new(match)] if text.strip() else []
        if not matches:
            return []
        keep(text[: matches[0].start])
        ends = [match.start for match in matches[1:]] + [len(text)]
        return [self._link(text, match, end) for match, end in zip(matches, ends, strict=True)]

    def _is_new(self, match: Match) -> bool:
        if match.key in self.used:
            return False
        self.used[match.key] = None
        return True

    def _link(self, text: str, match: Match, end: int) -> Element:
        link = Element("a", {"class": "ss-term", "href": self._address(match.key), "data-ss-term": match.key})
        link.text = text[match.start : match.end]
        link.tail = text[match.end : end]
        return link


def _skipped(element: Element) -> bool:
    classes = element.get("class", "").split()
    return element.tag in SKIPPED_TAGS or not SKIPPED_CLASSES.isdisjoint(classes)
