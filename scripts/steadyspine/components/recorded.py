"""What the records in docs/_data/pictures/ say of the images on pages, so that each text has one home."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from steadyspine.content import Block, Link, Page, Picture, Site, links
from steadyspine.content.once import once_per_site


@dataclass(frozen=True, slots=True)
class Recorded:
    """A drawing, or one step of it, with its texts."""

    picture: Picture
    alt: str
    caption: str
    """What stands below it: of a step, its title."""


def recorded(site: Site, page: PurePosixPath, target: str) -> Recorded | None:
    """What is recorded of the image that a page names so, if anything is."""
    return _by_image(site).get(image_path(page, target))


@once_per_site
def _by_image(site: Site) -> Mapping[PurePosixPath, Recorded]:
    found: dict[PurePosixPath, Recorded] = {}
    for picture in site.pictures.values():
        found.setdefault(picture.image, Recorded(picture, picture.alt, picture.caption))
        for number, panel in enumerate(picture.panels, 1):
            step = picture.image.with_stem(f"{picture.image.stem}-{number}")
            found.setdefault(step, Recorded(picture, panel.alt, panel.title))
    return found


def as_typed(target: str, told: Recorded) -> str:
    """How a page shows a drawing with its recorded words, to be copied."""
    caption = f' "{told.caption}"' if told.caption else ""
    return f"![{told.alt}]({target}{caption})"


def image_path(page: PurePosixPath, target: str) -> PurePosixPath:
    """An image's place below `docs/`, from the address that a page gives it."""
    return PurePosixPath(posixpath.normpath(page.parent / target))


def images_of(page: Page) -> Iterator[tuple[Block, Link]]:
    """The images of a page, each with the block it stands in."""
    for block in page.blocks:
        if block.kind != "code":
            yield from ((block, link) for link in links(block.source) if link.image)


def pages_with(site: Site, picture: Picture) -> Sequence[Page]:
    """The pages that show a picture or a step of it, in the order of the navigation."""
    return _pages_by_picture(site).get(picture.key, ())


@once_per_site
def _pages_by_picture(site: Site) -> Mapping[str, Sequence[Page]]:
    order = {path: at for at, path in enumerate(site.navigation)}
    found: dict[str, dict[PurePosixPath, Page]] = defaultdict(dict)
    for page in sorted(site.pages.values(), key=lambda page: (order.get(page.path, len(order)), page.path)):
        for _, link in images_of(page):
            told = recorded(site, page.path, link.target)
            if told:
                found[told.picture.key][page.path] = page
    return {key: list(pages.values()) for key, pages in found.items()}
