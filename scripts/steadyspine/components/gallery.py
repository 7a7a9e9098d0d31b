"""Shows every picture that is recorded, for the page of all pictures."""

from __future__ import annotations

from html import escape
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, ParseError

from steadyspine.components.figures import beside
from steadyspine.components.recorded import pages_with
from steadyspine.components.svg import figure, inline_svg
from steadyspine.content import Picture, Site, relative_link
from steadyspine.content.extension import piece
from steadyspine.content.wording import phrase


def gallery(site: Site, page: PurePosixPath) -> Element:
    """Every picture with its caption, its description in words, the pages that show it, and its files."""
    root = Element("div", {"class": "ss-gallery ss-generated"})
    for picture in _in_order(site):
        try:
            text = (site.root / "docs" / picture.image).read_text(encoding="utf-8")
            root.append(_entry(site, page, picture, inline_svg(text, picture.image.stem)))
        except (OSError, ParseError):
            continue
    return root


def _in_order(site: Site) -> list[Picture]:
    """The pictures in the order in which a reader of the whole guide meets them."""
    order = {path: at for at, path in enumerate(site.navigation)}
    return sorted(site.pictures.values(), key=lambda one: (order.get(one.pages[0], len(order)), one.key))


def _entry(site: Site, page: PurePosixPath, picture: Picture, drawing: Element) -> Element:
    pages = ", ".join(
        f'<a href="{relative_link(page, one.path)}">{escape(one.title)}</a>'
        for one in pages_with(site, picture)
    )
    shown_on = f"<p>{escape(phrase(site, 'components.pictures.shown_on'))} {pages}</p>" if pages else ""
    section = piece(
        f'<section class="ss-gallery__picture">'
        f'<h2 id="picture-{picture.key}">{escape(picture.title)}</h2>'
        f"<p>{escape(phrase(site, 'components.pictures.description', text=picture.alt))}</p>"
        f"{shown_on}{downloads(picture)}</section>"
    )
    section.insert(1, figure(drawing, picture.caption))
    for at, element in enumerate(beside(site, picture), start=2):
        section.insert(at, element)
    return section


def downloads(picture: Picture) -> str:
    """The place for the links to a picture's files, which are made when the pages are finished."""
    return f'<div class="ss-downloads" data-ss-fill="picture-{escape(picture.key)}"></div>'
