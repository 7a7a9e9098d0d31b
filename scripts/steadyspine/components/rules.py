"""What must hold for pictures of 100 people and for drawings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from steadyspine.components.hundred import UNIT, Request, find_requests
from steadyspine.components.svg import faults
from steadyspine.content import Finding, Page, Problem, Rule, Site, did_you_mean

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
    Rule("drawing", "structure", "Drawings describe themselves and hold nothing that runs.", drawings),
)
