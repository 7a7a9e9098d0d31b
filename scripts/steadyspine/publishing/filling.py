"""Fills the places that pages leave for what is made after them, such as links to handouts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lxml import html

from steadyspine.publishing.built import BuiltSite

FILL = "data-ss-fill"
"""On an empty element: the name of what belongs there."""

Places = Mapping[str, Mapping[str, str]]
"""By the page's address and the name of a place on it, the HTML that belongs there."""


def fill(guide: BuiltSite, made: Iterable[Places]) -> None:
    """Put what was made into the places that wait for it; a place that nothing was made for goes."""
    known = tuple(made)
    for page in guide.pages.values():
        for place in page.tree.xpath(f"//*[@{FILL}]"):
            name = place.get(FILL)
            texts = [
                one[page.address][name] for one in known if page.address in one and name in one[page.address]
            ]
            for element in html.fragments_fromstring("".join(texts)):
                place.addprevious(element)
            place.drop_tree()
