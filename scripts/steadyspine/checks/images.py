"""Rules on pictures."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from steadyspine.content import Block, Link, Page, Problem, Rule, Site, did_you_mean, links

_SHORTEST = 15


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
    return did_you_mean(target, known)


def undescribed_images(site: Site) -> Iterator[Problem]:
    """Pictures without a description that stands in for them."""
    for _, block, image in _images(site):
        if len(image.text) < _SHORTEST:
            says = f'The picture "{image.target}" has no description. Say between [ and ] what it shows.'
            yield Problem(block.file, block.line + image.offset, says, "image-description")


def _images(site: Site) -> Iterator[tuple[Page, Block, Link]]:
    for page in site.pages.values():
        for block in page.blocks:
            if block.kind != "code":
                for link in links(block.source):
                    if link.image:
                        yield page, block, link


RULES: tuple[Rule, ...] = (
    Rule("missing-image", "structure", "A picture exists.", missing_images),
    Rule("image-description", "structure", "A picture has a description in words.", undescribed_images),
)
