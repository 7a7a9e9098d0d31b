"""The built site as values: each page parsed once, with the content it was made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from posixpath import dirname, normpath, relpath
from urllib.parse import unquote, urldefrag, urlsplit

from lxml import html
from lxml.html import HtmlElement

from steadyspine.content import Page, Site, address_of

NOT_FOUND = "404.html"
"""The page that hosts show for an address that leads nowhere."""

PAGE = "index.html"


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """One page of the built site; its tree is changed in place until it is written."""

    name: str
    """Its file, from the site's root: `operations/cement/index.html`."""

    tree: HtmlElement
    source: Page | None
    """What it was made from; nothing for the page of unknown addresses."""

    root: str = ""
    """For the page of unknown addresses: the path that all its addresses begin with."""

    @property
    def address(self) -> str:
        """Where it is published, from the site's root: `operations/cement/`; the home page's is empty."""
        return self.name.removesuffix(PAGE)

    @property
    def file(self) -> str:
        """The file to open when something is wrong with it, from the project's root."""
        return self.source.file if self.source else f"site/{self.name}"

    def target(self, link: str) -> tuple[str, str] | None:
        """The path from the site's root and the place that an address on this page means.

        Nothing for an address outside the site.
        """
        address, place = urldefrag(link)
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        path = unquote(parts.path)
        if path.startswith("/"):
            below = path.removeprefix(self.root) if self.root else path.lstrip("/")
        elif path:
            below = normpath(f"{dirname(self.name)}/{path}".lstrip("/"))
            below = f"{below}/" if path.endswith(("/", ".")) else below
        else:
            below = self.name
        return ("" if below in (".", "./") else below), unquote(place)

    def link_to(self, path: str) -> str:
        """The address by which this page reaches a path from the site's root."""
        if self.root:
            return f"{self.root}{path}"
        return relpath(path or ".", dirname(self.name) or ".") + ("/" if path.endswith("/") else "")


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """What the site generator made of the content."""

    folder: Path
    """Where the generator put it."""

    target: Path
    """Where the finished site is written."""

    site: Site
    pages: Mapping[str, BuiltPage]
    """By name, in the order of the navigation."""

    live: str = ""
    """The address at which it will be published, with a slash at its end, or nothing."""

    made: dict[str, bytes] = field(default_factory=dict)
    """Files that the assembly made, by their path from the site's root."""

    renamed: dict[str, str] = field(default_factory=dict)
    """Files of the look that are published under another name than the generator's."""

    def articles(self) -> Iterator[BuiltPage]:
        """The pages that were made from content."""
        return (page for page in self.pages.values() if page.source)

    def files(self) -> frozenset[str]:
        """Every file of the finished site, by its path from the root."""
        written = (
            path.relative_to(self.target).as_posix() for path in self.target.rglob("*") if path.is_file()
        )
        return frozenset((*written, *self.made, *self.pages))


def read_page(guide: BuiltSite, source: Page) -> Iterator[BuiltPage]:
    """The page that the generator made of a source; none if it made none."""
    name = address_of(source.path) + PAGE
    if (guide.folder / name).is_file():
        yield BuiltPage(name, _parsed(guide.folder / name), source)


def read_not_found(guide: BuiltSite) -> Iterator[BuiltPage]:
    """The page that hosts show for an address that leads nowhere, if the generator made one."""
    if (guide.folder / NOT_FOUND).is_file():
        root = urlsplit(guide.live).path or "/"
        yield BuiltPage(NOT_FOUND, _parsed(guide.folder / NOT_FOUND), None, root)


def in_order(guide: BuiltSite) -> dict[str, BuiltPage]:
    """The pages in the order of the navigation, then those outside it, then the one of unknown addresses."""
    order = {path: place for place, path in enumerate(guide.site.navigation)}

    def place(page: BuiltPage) -> tuple[bool, int, PurePosixPath]:
        path = page.source.path if page.source else PurePosixPath()
        return page.source is None, order.get(path, len(order)), path

    return {page.name: page for page in sorted(guide.pages.values(), key=place)}


def _parsed(path: Path) -> HtmlElement:
    tree: HtmlElement = html.parse(str(path), html.HTMLParser(encoding="utf-8")).getroot()
    return tree


def written(page: BuiltPage) -> bytes:
    """A page as the file that is published."""
    # Attributes of drawings come out in lower case; every browser reads them as the mixed case that is meant.
    text: bytes = html.tostring(page.tree, encoding="utf-8", doctype="<!doctype html>")
    return text + b"\n"


def words_of(element: HtmlElement) -> str:
    """The text of an element with single spaces."""
    return " ".join(element.text_content().split())


def has_class(name: str) -> str:
    """The condition, in XPath, that an element has a class."""
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"
