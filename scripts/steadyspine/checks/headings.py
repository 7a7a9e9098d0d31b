"""Rules on a page's title and headings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, zip_longest

from steadyspine.content import Block, Page, Problem, Rule, Site

LONGEST_TITLE = 65


def wrong_titles(site: Site) -> Iterator[Problem]:
    """Pages that do not start with the one heading that is their title."""
    for page in site.pages.values():
        titles = [block for block in _headings(page) if block.level == 1]
        if not page.blocks:
            yield Problem(page.file, page.body_line, "The page has front matter but no text.", "title")
        elif not titles:
            says = "The page has no title. Start the text with one, for example # Bone cement."
            yield Problem(page.file, page.blocks[0].line, says, "title")
        elif page.blocks[0] is not titles[0]:
            says = f'The title "{page.title}" must stand first. Move what stands above it.'
            yield Problem(page.file, page.blocks[0].line, says, "title")
        for block in titles[1:]:
            says = f'"{block.text}" is a second title. Begin it with ## instead of #.'
            yield Problem(block.file, block.line, says, "title")


def long_titles(site: Site) -> Iterator[Problem]:
    """Titles that search engines and phones would cut off."""
    for page in site.pages.values():
        if len(page.title) > LONGEST_TITLE:
            says = f'"{page.title}" has {len(page.title)} letters. Use {LONGEST_TITLE} at most.'
            line = next(block.line for block in _headings(page) if block.level == 1)
            yield Problem(page.file, line, says, "long-title")


def skipped_levels(site: Site) -> Iterator[Problem]:
    """Headings that are too deep, or deeper by two than the one before."""
    for page in site.pages.values():
        for before, block in pairwise(_headings(page)):
            if block.level > 3:
                says = f'"{block.text}" is too deep. Use ## or ###.'
                yield Problem(block.file, block.line, says, "heading-level")
            elif block.level > before.level + 1:
                fit = "#" * (before.level + 1)
                says = f'"{block.text}" skips a level. Begin it with {fit}.'
                yield Problem(block.file, block.line, says, "heading-level")


def empty_sections(site: Site) -> Iterator[Problem]:
    """Headings with nothing below them."""
    for page in site.pages.values():
        for block, after in zip_longest(page.blocks, page.blocks[1:]):
            alone = after is None or (after.kind == "heading" and after.level <= block.level)
            if block.kind == "heading" and block.level > 1 and alone:
                says = f'There is nothing below "{block.text}". Write the section, or delete the heading.'
                yield Problem(block.file, block.line, says, "empty-section")


def repeated_headings(site: Site) -> Iterator[Problem]:
    """Headings that stand twice on a page, so that nobody can link to the second."""
    for page in site.pages.values():
        seen: set[str] = set()
        for block in _headings(page):
            if block.text.casefold() in seen:
                says = f'The heading "{block.text}" stands twice on this page. Give one another name.'
                yield Problem(block.file, block.line, says, "repeated-heading")
            seen.add(block.text.casefold())


def _headings(page: Page) -> list[Block]:
    return [block for block in page.blocks if block.kind == "heading"]


RULES: tuple[Rule, ...] = (
    Rule("title", "structure", "A page starts with its title, and has one.", wrong_titles),
    Rule("heading-level", "structure", "Headings go down one level at a time, to ###.", skipped_levels),
    Rule("empty-section", "structure", "A heading has something below it.", empty_sections),
    Rule("repeated-heading", "style", "A heading stands once on a page.", repeated_headings),
    Rule("long-title", "style", f"A title has {LONGEST_TITLE} letters at most.", long_titles),
)
