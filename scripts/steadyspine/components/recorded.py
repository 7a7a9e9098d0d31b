"""What the records in docs/_data/pictures/ say of the images on pages, so that each text has one home."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from steadyspine.content import Block, Link, Page, Picture, Site, links


@dataclass(frozen=True, slots=True)
class Recorded:
    """A drawing, or one step of it, with its texts."""

    picture: Picture
    alt: str
    caption: str
    """What stands below it: of a step, its title."""


def recorded(site: Site, page: PurePosixPath, target: str) -> Recorded | None:
    """What is recorded of the image that a page names so, if anything is."""
    image = image_path(page, target)
    for picture in site.pictures.values():
        if picture.image == image:
            return Recorded(picture, picture.alt, picture.caption)
        for number, panel in enumerate(picture.panels, 1):
            if picture.image.with_stem(f"{picture.image.stem}-{number}") == image:
                return Recorded(picture, panel.alt, panel.title)
    return None


def image_path(page: PurePosixPath, target: str) -> PurePosixPath:
    """An image's place below `docs/`, from the address that a page gives it."""
    return PurePosixPath(posixpath.normpath(page.parent / target))


def images_of(page: Page) -> Iterator[tuple[Block, Link]]:
    """The images of a page, each with the block it stands in."""
    for block in page.blocks:
        if block.kind != "code":
            yield from ((block, link) for link in links(block.source) if link.image)


def pages_with(site: Site, picture: Picture) -> list[Page]:
    """The pages that show a picture or a step of it, in the order of the navigation."""
    order = {path: at for at, path in enumerate(site.navigation)}
    shown = [
        page
        for page in site.pages.values()
        if any(
            (found := recorded(site, page.path, link.target)) is not None and found.picture is picture
            for _, link in images_of(page)
        )
    ]
    return sorted(shown, key=lambda page: (order.get(page.path, len(order)), page.path))
