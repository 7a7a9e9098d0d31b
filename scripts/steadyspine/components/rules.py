"""What must hold for pictures of 100 people and for drawings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from steadyspine.components.hundred import UNIT, Request, find_requests
from steadyspine.components.recorded import Recorded, images_of, recorded
from steadyspine.components.svg import faults
from steadyspine.content import Finding, Link, Page, Problem, Rule, Site, did_you_mean, line_with, plain_text

_NOT_IN_PAGES = frozenset(("brand",))
_MOST = 2
_NEEDS = 'The picture of 100 people needs "finding:", "show:" and "counts:".'


def pictures_of_100(site: Site) -> Iterator[Problem]:
    """Requests for pictures of 100 people that cannot be met as typed."""
    for page in site.pages.values():
        for request, problems in _requests(page):
            yield from problems
            for says in () if problems else _wrong(request, site):
                yield Problem(page.file, request.line, says, "picture-of-100")


def drawings(site: Site) -> Iterator[Problem]:
    """Drawings below `docs/images/` that cannot stand in a page."""
    folder = site.root / "docs" / "images"
    for path in sorted(path for path in folder.rglob("*.svg") if path.parent.name not in _NOT_IN_PAGES):
        for says in faults(_text(path)):
            yield Problem(path.relative_to(site.root).as_posix(), 1, says, "drawing")


def picture_texts(site: Site) -> Iterator[Problem]:
    """Images whose description or caption differs from what their record says."""
    for page in site.pages.values():
        for block, image in images_of(page):
            told = recorded(site, page.path, image.target)
            for name, record in _differing(image, told) if told else ():
                says = f'The {name} of "{image.target}" differs from {record}. Run "make pictures".'
                yield Problem(block.file, block.line + image.offset, says, "picture-text")


def lone_sources(site: Site) -> Iterator[Problem]:
    """Drawings and lists held to one source only: two that agree are the least for anatomy and movements."""
    checked = [(picture.file, picture.checked_against) for picture in site.pictures.values()]
    checked += [(levels.file, levels.checked_against) for levels in site.levels.values()]
    for file, sources in checked:
        addresses = {one.address for one in sources}
        if len(addresses) == 1:
            says = f'"checked_against" names only {addresses.pop()}. Name a second source that you looked up.'
            yield Problem(file, line_with(site.root, file, "checked_against:"), says, "picture-sources")


def _differing(image: Link, told: Recorded) -> Iterator[tuple[str, str]]:
    """What differs, and the record it differs from."""
    if image.text != plain_text(told.alt):
        yield "description", told.picture.file
    if image.title != told.caption:
        yield "caption", told.picture.file


def picture_places(site: Site) -> Iterator[Problem]:
    """Records of pictures that name pages, findings or drawings that do not exist."""
    for picture in site.pictures.values():
        missing = [str(path) for path in picture.pages if path not in site.pages]
        missing += [key for key in picture.findings if key not in site.findings]
        missing += [] if (site.root / "docs" / picture.image).is_file() else [str(picture.image)]
        for name in missing:
            line = line_with(site.root, picture.file, name)
            yield Problem(picture.file, line, f'There is no "{name}".', "picture-record")


def _requests(page: Page) -> Iterator[tuple[Request, list[Problem]]]:
    return find_requests(page.body.split("\n"), page.file, page.body_line)


def _wrong(request: Request, site: Site) -> Iterator[str]:
    if not request.finding or not request.show or not request.counts:
        yield _NEEDS
    elif request.finding not in site.findings:
        hint = did_you_mean(request.finding, site.findings)
        yield f"There is no record docs/_data/evidence/{request.finding}.yml.{hint}"
    else:
        if len(request.show) > _MOST:
            yield f"The picture shows {len(request.show)} groups. Show {_MOST} at most."
        yield from _wrong_values(request, site.findings[request.finding])


def _wrong_values(request: Request, finding: Finding) -> Iterator[str]:
    units = {value.who: value.unit for value in finding.values}
    for who in request.show:
        if who not in units:
            yield f'{finding.file} has no value with "who: {who}".{did_you_mean(who, units)}'
        elif units[who] != UNIT:
            yield f'"{who}" counts {units[who]} in {finding.file}. Only values "{UNIT}" can be drawn.'


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


RULES = (
    Rule("picture-of-100", "structure", "Pictures of 100 people show values that exist.", pictures_of_100),
    Rule("picture-text", "style", "A picture has the same words wherever it is shown.", picture_texts),
    Rule("picture-record", "structure", "What the record of a picture names exists.", picture_places),
    Rule("picture-sources", "style", "Who names a source of a drawing names two.", lone_sources),
    Rule("drawing", "structure", "Drawings describe themselves and hold nothing that runs.", drawings),
)
