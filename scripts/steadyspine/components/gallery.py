"""Shows every picture that is recorded, for the page of all pictures."""

from __future__ import annotations

from html import escape
from pathlib import PurePosixPath
from posixpath import relpath
from xml.etree.ElementTree import Element, tostring

from steadyspine.components.figures import beside
from steadyspine.components.recorded import pages_with
from steadyspine.content import Picture, Site, relative_link
from steadyspine.content.extension import piece
from steadyspine.content.folding import long_list
from steadyspine.content.wording import phrase


def gallery(site: Site, page: PurePosixPath) -> Element:
    """Every picture, closed to its title: inside, its caption, description, pages and files."""
    rows = [_row(site, page, picture) for picture in _in_order(site) if _is_there(site, picture)]
    return piece(long_list("ss-gallery", rows))


def _in_order(site: Site) -> list[Picture]:
    """The pictures in the order in which a reader of the whole guide meets them."""
    order = {path: at for at, path in enumerate(site.navigation)}
    return sorted(site.pictures.values(), key=lambda one: (order.get(one.pages[0], len(order)), one.key))


def _is_there(site: Site, picture: Picture) -> bool:
    return (site.root / "docs" / picture.image).is_file()


def _row(site: Site, page: PurePosixPath, picture: Picture) -> str:
    pages = ", ".join(
        f'<a href="{relative_link(page, one.path)}">{escape(one.title)}</a>'
        for one in pages_with(site, picture)
    )
    shown_on = f"<p>{escape(phrase(site, 'components.pictures.shown_on'))} {pages}</p>" if pages else ""
    words = "".join(tostring(element, encoding="unicode") for element in beside(site, picture))
    return (
        '<details class="ss-gallery__picture" data-ss-row="" data-ss-unsearched="true">'
        f"<summary>{_image(page, picture, 'ss-gallery__small')}"
        f'<h2 id="picture-{picture.key}">{escape(picture.title)}</h2></summary>'
        f'<figure class="ss-figure">{_image(page, picture, "ss-gallery__large")}'
        f"<figcaption>{escape(picture.caption)}</figcaption></figure>{words}"
        f"<p>{escape(phrase(site, 'components.pictures.description', text=picture.alt))}</p>"
        f"{shown_on}{downloads(picture)}</details>"
    )


def _image(page: PurePosixPath, picture: Picture, name: str) -> str:
    # Not drawn into the page, as elsewhere: all drawings together would make it heavier than all other pages.
    # Its description follows in words that all can read.
    address = relpath(picture.image, page.parent)
    return f'<img class="{name}" src="{address}" alt="" loading="lazy" />'


def downloads(picture: Picture) -> str:
    """The place for the links to a picture's files, which are made when the pages are finished."""
    return f'<div class="ss-downloads" data-ss-fill="picture-{escape(picture.key)}"></div>'
