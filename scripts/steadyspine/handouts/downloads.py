"""Pictures to download: each as SVG and as PNG, with a line that says whose it is and its licence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from posixpath import relpath

from steadyspine.components import pages_with
from steadyspine.content import Picture, Problem, Site, address_of
from steadyspine.content.own_pictures import drawing_file
from steadyspine.content.whole import write_whole
from steadyspine.content.wording import phrase
from steadyspine.handouts.links import Places, size_in_words
from steadyspine.handouts.pdf import CannotPrintError, set_png
from steadyspine.handouts.store import digest_of
from steadyspine.handouts.typst_text import quoted
from steadyspine.reviews import said_in_short

STORE = ".cache/pictures"
WIDTH = 1200
"""Of a PNG, in pixels."""

LINE, LETTERS, EDGE = 17, 13, 6
"""Of the credit, in units of the drawing: height of a line and of its letters, distance from the edge."""

_VIEW = re.compile(r'viewBox="0 0 (\d+) (\d+)"')


def make_downloads(site: Site, built: Path, live: str) -> tuple[Places, list[Problem]]:
    """Put the files of every recorded picture into a built site.

    Args:
        site: The content that the pages were built from.
        built: The built site; a PNG stands beside each SVG.
        live: The address at which the site is published, or nothing if that is not known.

    Returns:
        The links to the files for the page of all pictures, and which pictures could not be made.
    """
    store = site.root / STORE
    store.mkdir(parents=True, exist_ok=True)
    problems, used = [], set()
    for picture in site.pictures.values():
        path = drawing_file(site, picture.image)
        if not path.is_file():
            continue
        svg = with_credit(path.read_text(encoding="utf-8"), credit(site, picture, live))
        kept = store / f"{picture.key}-{_key(svg)}.png"
        used.add(kept)
        try:
            png = drawn(svg, kept)
        except CannotPrintError as error:
            problems.append(Problem(picture.file, 1, f"The picture cannot be drawn: {error}", "picture-file"))
            continue
        target = built / picture.image
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(svg, encoding="utf-8")
        target.with_suffix(".png").write_bytes(png)
    for old in set(store.glob("*.png")) - used:
        old.unlink()
    return download_places(site, built), problems


def drawn(svg: str, kept: Path) -> bytes:
    """The PNG of a drawing: the one kept from an earlier build, or a new one, which is kept.

    Raises:
        CannotPrintError: it cannot be drawn.
    """
    if kept.is_file():
        return kept.read_bytes()
    png = set_png(_sheet(svg), WIDTH)
    write_whole(kept, png)
    return png


def credit(site: Site, picture: Picture, live: str) -> list[str]:
    """The lines below a picture that leaves the guide: whose it is, its licence, whether it was reviewed."""
    licence = phrase(site, "components.pictures.licence")
    author = phrase(site, "handout.author")
    lines = [
        phrase(site, "components.pictures.credit", author=author, licence=licence),
        _plain_address(phrase(site, "components.pictures.licence_address")),
        said_in_short(site, pages_with(site, picture)),
    ]
    return [*lines, _plain_address(live)] if live else lines


def _plain_address(address: str) -> str:
    return address.removeprefix("https://").rstrip("/")


def with_credit(svg: str, lines: list[str]) -> str:
    """A drawing with a few lines of words added below it."""
    found = _VIEW.search(svg)
    if found is None:
        return svg
    wide, high = int(found[1]), int(found[2])
    look = f'fill="#1d2a33" font-size="{LETTERS}" x="{EDGE}"'
    texts = "".join(
        f'<text {look} y="{high + LINE * at}">{escape(line)}</text>\n' for at, line in enumerate(lines, 1)
    )
    taller = f'viewBox="0 0 {wide} {high + LINE * len(lines) + EDGE}"'
    return svg.replace(found[0], taller, 1).replace("</svg>", f"{texts}</svg>")


def _key(svg: str) -> str:
    """Changes when anything changes that shows in the PNG."""
    return digest_of(f"{WIDTH} {_sheet(svg)}")[:16]


def _sheet(svg: str) -> str:
    """The Typst text of a sheet that holds a drawing and nothing else."""
    return (
        "#set page(width: 360pt, height: auto, margin: 0pt, fill: white)\n"
        f'#image(bytes({quoted(svg)}), format: "svg", width: 360pt)'
    )


def download_places(site: Site, built: Path) -> Places:
    """What belongs in the places that the page of all pictures leaves for files."""
    return {
        address_of(page.path): {
            f"picture-{picture.key}": links(site, built, address_of(page.path), picture)
            for picture in site.pictures.values()
        }
        for page in site.pages.values()
        if any(block.source == "[[pictures]]" for block in page.blocks)
    }


def links(site: Site, built: Path, address: str, picture: Picture) -> str:
    """The files of a picture with their kinds and sizes, and what they may be used for."""
    items = "".join(f"<li>{item}</li>" for item in _items(site, built, address, picture))
    if not items:
        return ""
    target = escape(phrase(site, "components.pictures.licence_address"))
    name = escape(phrase(site, "components.pictures.licence"))
    link = f'<a href="{target}" rel="license">{name}</a>'
    lead = phrase(site, "components.pictures.download", licence=link)
    return f'<div class="ss-downloads"><p>{lead}</p><ul>{items}</ul></div>'


def _items(site: Site, built: Path, address: str, picture: Picture) -> Iterator[str]:
    title = f'<span class="ss-visually-hidden">{escape(picture.title)}: </span>'
    for kind in ("svg", "png"):
        path = picture.image.with_suffix(f".{kind}")
        if (built / path).is_file():
            size = size_in_words((built / path).stat().st_size, site)
            says = phrase(site, f"components.pictures.{kind}", size=size, width=WIDTH)
            target = relpath(f"/{path}", f"/{address}")
            yield f'<a class="ss-button" href="{target}" download>{title}{says}</a>'
