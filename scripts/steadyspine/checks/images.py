"""Rules on pictures."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from steadyspine.components.recorded import as_typed, image_path, recorded
from steadyspine.content import Block, Link, Page, Problem, Rule, Site, did_you_mean, links
from steadyspine.content.focus import in_focus, pages_in_focus
from steadyspine.content.reading import files_below

_SHORTEST = 15
MOST_BYTES = 300_000
IMAGES = "docs/images"


def missing_images(site: Site) -> Iterator[Problem]:
    """Pictures that do not exist, or that another site would have to send."""
    for page, block, image in _images(site):
        if "://" in image.target or image.target.startswith("/"):
            says = f'"{image.target}" is not in docs/images/. Put the picture there and give the way to it.'
        elif (site.root / "docs" / page.path.parent / image.target).is_file():
            continue
        else:
            says = f'There is no picture "{image.target}".{_nearest(site, page, image.target)}'
        yield Problem(block.file, block.line + image.offset, says, "missing-image")


def _nearest(site: Site, page: Page, target: str) -> str:
    docs = site.root / "docs"
    there = (path for path in (docs / "images").rglob("*") if path.is_file())
    known = {posixpath.relpath(path, docs / page.path.parent) for path in there}
    return did_you_mean(target, known) or " Look for it in docs/images/ and write the way to it."


def undescribed_images(site: Site) -> Iterator[Problem]:
    """Pictures without a description that stands in for them."""
    for page, block, image in _images(site):
        if len(image.text) < _SHORTEST:
            told = recorded(site, page.path, image.target)
            do = f"Write: {as_typed(image.target, told)}" if told else "Say between [ and ] what it shows."
            says = f'The picture "{image.target}" has no description. {do}'
            yield Problem(block.file, block.line + image.offset, says, "image-description")


def heavy_images(site: Site) -> Iterator[Problem]:
    """Pictures that a phone on a slow line would wait for."""
    for file in _files(site):
        size = (site.root / file).stat().st_size
        if size > MOST_BYTES and in_focus(site, file):
            says = f"The picture has {size // 1000} kB; {MOST_BYTES // 1000} kB at most. Make it smaller."
            yield Problem(file, 1, says, "heavy-image")


def unused_images(site: Site) -> Iterator[Problem]:
    """Pictures that no page shows and no record names."""
    shown = {
        str(image_path(page.path, image.target)) for page, _, image in _images(site, site.pages.values())
    }
    shown |= {str(picture.image) for picture in site.pictures.values()}
    # Icons are drawn as a set, of which the signs use some.
    icons = {sign.icon for one in site.signs.values() for sign in one.signs}
    sets = {str(PurePosixPath(file).parent) for file in _files(site) if PurePosixPath(file).stem in icons}
    for file in _files(site):
        path = PurePosixPath(file.removeprefix("docs/"))
        whole = path.with_stem(re.sub(r"-\d+$", "", path.stem))
        if (
            not {str(path), str(whole)} & shown
            and str(PurePosixPath(file).parent) not in sets
            and in_focus(site, file)
        ):
            says = "No page shows this picture, and no record names it. Use it, or delete the file."
            yield Problem(file, 1, says, "unused-picture")


def _files(site: Site) -> Iterator[str]:
    """The pictures that pages may show; those of the guide itself are used by what is around the pages."""
    for file in files_below(site.root, IMAGES, ""):
        if not file.startswith(f"{IMAGES}/brand/"):
            yield file


def _images(site: Site, pages: Iterable[Page] | None = None) -> Iterator[tuple[Page, Block, Link]]:
    for page in pages_in_focus(site) if pages is None else pages:
        for block in page.blocks:
            if block.kind != "code":
                for link in links(block.source):
                    if link.image:
                        yield page, block, link


RULES: tuple[Rule, ...] = (
    Rule("missing-image", "structure", "A picture exists.", missing_images),
    Rule("heavy-image", "structure", f"A picture has {MOST_BYTES // 1000} kB at most.", heavy_images),
    Rule("unused-picture", "style", "Every picture is used.", unused_images),
    Rule("image-description", "structure", "A picture has a description in words.", undescribed_images),
)
