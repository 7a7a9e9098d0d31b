"""Tells the Markdown extensions which page is being converted; generators do not."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element, fromstring

from markdown import Markdown
from markdown.preprocessors import Preprocessor

from steadyspine.content.addresses import page_for_body
from steadyspine.content.published import published
from steadyspine.content.records import Page, Site
from steadyspine.content.site import load_site_cached

_NAME = "steady_page"
_SOMEWHERE = PurePosixPath("index.md")
_PAUSE = 0.25
"""Seconds without a conversion, after which another build may have begun and files may have changed."""


class Conversion(Preprocessor):
    """The site, and the page at hand, from the moment a conversion starts."""

    site: Site
    page: Page | None = None

    def __init__(self, md: Markdown, root: str) -> None:
        super().__init__(md)
        self._root = Path(root)

    @property
    def path(self) -> PurePosixPath:
        """The page's place below `docs/`; that of the home page for text that is no page."""
        return self.page.path if self.page else _SOMEWHERE

    def run(self, lines: list[str]) -> list[str]:
        """Lines in, the same lines out; on the way, the page is found by its text."""
        self.site = _site_at_hand(self._root)
        self.page = page_for_body(self.site, "\n".join(lines))
        return lines


_at_hand: dict[Path, tuple[float, Site]] = {}


def _site_at_hand(root: Path) -> Site:
    """The site; its thousand files are looked up once for all pages that are converted in a row."""
    known = _at_hand.get(root)
    fresh = known is not None and time.monotonic() - known[0] < _PAUSE
    site = known[1] if known and fresh else published(load_site_cached(root))
    _at_hand[root] = (time.monotonic(), site)
    return site


def conversion(md: Markdown, root: str) -> Conversion:
    """What the extensions of one Markdown converter share; the first one to ask sets it up."""
    if _NAME not in md.preprocessors:
        # Before snippets (32) and white space (30), which change the text that the page is known by.
        md.preprocessors.register(Conversion(md, root), _NAME, 200)
    found = md.preprocessors[_NAME]
    assert isinstance(found, Conversion)
    return found


def piece(markup: str) -> Element:
    """Our own well-formed HTML as an element of the page's tree."""
    return fromstring(markup)  # noqa: S314 - never anything but what this package wrote


def replace_marker(root: Element, name: str, markup: str | Element) -> bool:
    """Puts HTML in place of a paragraph that is `[[name]]` and nothing else; says whether there was one."""
    element = piece(markup) if isinstance(markup, str) else markup
    found = False
    for parent, child in list(parents(root)):
        if child.tag == "p" and not len(child) and (child.text or "").strip() == f"[[{name}]]":
            parent[list(parent).index(child)] = element
            found = True
    return found


def has_marker(page: Page | None, name: str) -> bool:
    """Whether the page holds the marker `[[name]]`."""
    return page is not None and any(
        block.kind == "marker" and block.source.strip() == f"[[{name}]]" for block in page.blocks
    )


def parents(root: Element) -> Iterator[tuple[Element, Element]]:
    """Every element below the root, after the one it stands in."""
    for parent in root.iter():
        for child in parent:
            yield parent, child
