"""Collects every drawing that pages show, for the page of all pictures."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, ParseError

from steadyspine.components.svg import figure, inline_svg
from steadyspine.content import Page, Site, links, relative_link
from steadyspine.content.extension import piece
from steadyspine.content.wording import phrase


@dataclass(slots=True)
class Shown:
    """A picture, and where it is shown."""

    description: str
    caption: str
    pages: list[Page]


def shown_pictures(site: Site) -> Mapping[PurePosixPath, Shown]:
    """The SVG pictures on pages by their place below `docs/`, in the order of the navigation."""
    order = {path: at for at, path in enumerate(site.navigation)}
    found: dict[PurePosixPath, Shown] = {}
    for page in sorted(site.pages.values(), key=lambda page: (order.get(page.path, len(order)), page.path)):
        for block in page.blocks:
            for link in links(block.source) if block.kind == "image" else ():
                path = PurePosixPath(posixpath.normpath(page.path.parent / link.target))
                if path.suffix == ".svg":
                    shown = found.setdefault(path, Shown(link.text, link.title, []))
                    if page not in shown.pages:
                        shown.pages.append(page)
    return found


def gallery(site: Site, page: PurePosixPath) -> Element:
    """Every picture with its caption, its description in words, and the pages that show it."""
    root = Element("div", {"class": "ss-gallery ss-generated"})
    for path, shown in shown_pictures(site).items():
        try:
            drawing = inline_svg((site.root / "docs" / path).read_text(encoding="utf-8"), path.stem)
        except (OSError, ParseError):
            continue
        root.append(_entry(site, page, path, shown, drawing))
    return root


def _entry(site: Site, page: PurePosixPath, path: PurePosixPath, shown: Shown, drawing: Element) -> Element:
    title = next((one.text or "" for one in drawing if one.tag == "title"), path.stem)
    pages = ", ".join(
        f'<a href="{relative_link(page, one.path)}">{escape(one.title)}</a>' for one in shown.pages
    )
    section = piece(
        f'<section class="ss-gallery__picture"><h2 id="picture-{path.stem}">{escape(title)}</h2>'
        f"<p>{escape(phrase(site, 'components.pictures.description', text=shown.description))}</p>"
        f"<p>{escape(phrase(site, 'components.pictures.shown_on'))} {pages}</p></section>"
    )
    section.insert(1, figure(drawing, shown.caption))
    return section
