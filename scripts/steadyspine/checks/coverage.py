"""Rules on the records of what people are usually told: the page that answers must say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from steadyspine.content import (
    Block,
    Page,
    Problem,
    Rule,
    Site,
    Statement,
    did_you_mean,
    page_hint,
    problem_at,
)


def unanswered(site: Site) -> Iterator[Problem]:
    """Records whose page, section or words are not there."""
    for statement in site.statements.values():
        page = site.pages.get(statement.page)
        if page is None:
            meant = page_hint(str(statement.page), site.pages, PurePosixPath())
            says = f'There is no page "docs/{statement.page}".{meant}'
            yield problem_at(site, statement.file, "page:", says, "coverage", f"docs/{statement.page}")
        else:
            yield from _section_faults(site, statement, page)


def _section_faults(site: Site, statement: Statement, page: Page) -> Iterator[Problem]:
    headings = [block.text for block in page.blocks if block.kind == "heading"]
    if statement.heading not in headings:
        hint = did_you_mean(statement.heading, headings) or " Write the heading that the answer stands below."
        says = f'{page.file} has no heading "{statement.heading}".{hint}'
        yield problem_at(site, statement.file, "heading:", says, "coverage", page.file)
        return
    text = " ".join(block.text for block in _section(page, statement.heading))
    for term in statement.terms:
        if not re.search(rf"(?<!\w){re.escape(term)}", text, re.IGNORECASE):
            says = f'"{term}" is not used below "{statement.heading}" in {page.file}. Use it there.'
            yield problem_at(site, statement.file, term, says, "coverage", page.file)


def _section(page: Page, heading: str) -> Iterator[Block]:
    """The heading and everything below it, to the next one that is not deeper."""
    level = 0
    for block in page.blocks:
        if level and block.kind == "heading" and block.level <= level:
            return
        if not level and block.kind == "heading" and block.text == heading:
            level = block.level
        if level:
            yield block


def repeated_orders(site: Site) -> Iterator[Problem]:
    """Records that claim the same place in the list."""
    owners: dict[int, Statement] = {}
    for statement in site.statements.values():
        owner = owners.setdefault(statement.order, statement)
        if owner is not statement:
            says = f'"order: {statement.order}" stands in {owner.file} too. Give another number.'
            yield problem_at(site, statement.file, "order:", says, "coverage-order")


RULES: tuple[Rule, ...] = (
    Rule(
        "coverage",
        "structure",
        "What people are told is answered where its record says.",
        unanswered,
    ),
    Rule(
        "coverage-order", "structure", "Each of these records has its own place in the list.", repeated_orders
    ),
)
