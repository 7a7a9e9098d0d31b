"""The rule on packs: what they print exists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from steadyspine.checks.links import anchors_of
from steadyspine.content import Problem, Rule, Site, did_you_mean, page_hint, problem_at

_START = "top"
_SIGNS = "emergency"
"""The first box of emergency signs on a page."""


def missing_parts(site: Site) -> Iterator[Problem]:
    """Pages and sections of packs that do not exist."""
    for pack in site.packs.values():
        for part in pack.pages:
            says = _fault(site, part)
            if says:
                gone = f"docs/{part.partition('#')[0]}"
                yield problem_at(site, pack.file, part, says, "missing-part", gone)


def _fault(site: Site, part: str) -> str:
    path, _, anchor = part.partition("#")
    page = site.pages.get(PurePosixPath(path))
    if page is None:
        return f'There is no page "docs/{path}".{page_hint(path, site.pages, PurePosixPath())}'
    if anchor == _SIGNS:
        has_signs = any(block.box == _SIGNS for block in page.blocks)
        return "" if has_signs else f"{page.file} has no box of emergency signs. Name a page that has one."
    known = anchors_of(site, page)
    if anchor and anchor != _START and anchor not in known:
        return f'"#{anchor}" is no heading of {page.file}.{did_you_mean(anchor, known)}'
    return ""


RULES: tuple[Rule, ...] = (Rule("missing-part", "structure", "What a pack prints exists.", missing_parts),)
