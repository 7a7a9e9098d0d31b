"""Rules on the way to a page: the navigation, file names, what to read next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from steadyspine.content import Page, Problem, Rule, Site, line_with, links, page_meant
from steadyspine.content.layers import STUDIES
from steadyspine.content.wording import phrases

_SETTINGS = "mkdocs.yml"
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.(?:md|yml|svg|png|jpg|webp)")
_HOME = PurePosixPath("index.md")


def unlisted_pages(site: Site) -> Iterator[Problem]:
    """Pages that nobody could find by the navigation."""
    listed = set(site.navigation)
    for path, page in site.pages.items():
        if listed and path not in listed:
            says = f'"{path}" is not in the navigation. Add it below "nav:" in {_SETTINGS}.'
            yield Problem(page.file, 1, says, "not-in-navigation")


def missing_pages(site: Site) -> Iterator[Problem]:
    """Pages in the navigation that do not exist, or stand there twice."""
    seen: set[PurePosixPath] = set()
    for path in site.navigation:
        line = line_with(site.root, _SETTINGS, str(path))
        if path not in site.pages:
            says = f'There is no page "docs/{path}".{page_meant(str(path), site.pages, PurePosixPath())}'
            yield Problem(_SETTINGS, line, says, "missing-page", f"docs/{path}")
        elif path in seen:
            says = f'"{path}" stands twice in the navigation. Delete one of the lines.'
            yield Problem(_SETTINGS, line, says, "missing-page")
        seen.add(path)


def wrong_file_names(site: Site) -> Iterator[Problem]:
    """File names that would make an awkward address."""
    pages = (page.file for page in site.pages.values())
    terms = (term.file for term in site.terms.values())
    findings = (finding.file for finding in site.findings.values())
    for file in (*pages, *terms, *findings):
        name = PurePosixPath(file).name
        if not _NAME.fullmatch(name):
            says = f'"{name}" must be in lower case, with hyphens between words. Rename the file.'
            yield Problem(file, 1, says, "file-name")


def missing_next_pages(site: Site) -> Iterator[Problem]:
    """Patients' pages that end without saying where to go."""
    heading = phrases(site, "layers").get("next", "Read next")
    for page in site.pages.values():
        if page.readers == "patients" and page.path != _HOME and page.blocks:
            yield from _next_fault(page, heading)


def _next_fault(page: Page, heading: str) -> Iterator[Problem]:
    sections = [
        block
        for block in page.blocks
        if block.kind == "heading" and block.level == 2 and block.layer != STUDIES
    ]
    last = sections[-1] if sections else page.blocks[0]
    if last.text != heading:
        says = f'The last section must be "## {heading}", with two to four links.'
        yield Problem(page.file, last.line, says, "read-next")
        return
    below = [block for block in page.blocks if block.section == heading and block.kind == "item"]
    found = sum(1 for block in below for link in links(block.source) if not link.image)
    if found < 2:
        says = f'"{heading}" has too few links ({found}). Give two to four.'
        yield Problem(page.file, last.line, says, "read-next")


RULES: tuple[Rule, ...] = (
    Rule("not-in-navigation", "structure", "Every page is in the navigation.", unlisted_pages),
    Rule("missing-page", "structure", "Every page in the navigation exists, once.", missing_pages),
    Rule("file-name", "structure", "File names are in lower case with hyphens.", wrong_file_names),
    Rule(
        "read-next",
        "style",
        'A patients\' page ends with "Read next" and two links or more.',
        missing_next_pages,
    ),
)
