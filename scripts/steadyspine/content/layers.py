"""Tells which layer of a page each block stands in: the answer, the page, or the studies.

A page is in layers if one of its `##` headings is the reserved one of the studies. The answer is what stands
above its first `##` heading. The words of the reserved headings stand in the language file, under `layers`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from steadyspine.content.records import Block, Page

ANSWER, OPEN, STUDIES = "answer", "open", "studies"
PROFESSIONAL = "clinician"
"""The kind of box whose rules hold below the heading for clinicians among the studies."""


def in_layers(page: Page, words: Mapping[str, object]) -> Page:
    """The page with each block's layer named; the page as it was if it is not in layers."""
    reserved = words.get("layers")
    names = reserved if isinstance(reserved, Mapping) else {}
    closed = str(names.get("studies", ""))
    if not closed or not any(_is_heading(block, 2, closed) for block in page.blocks):
        return page
    layer, professional = "", False
    blocks = []
    for block in page.blocks:
        if block.kind == "heading":
            layer = _layer(block, layer, closed)
            professional = layer == STUDIES and _is_heading(block, 3, str(names.get("clinicians", "")))
        box = PROFESSIONAL if professional and not block.box and block.kind != "heading" else block.box
        blocks.append(replace(block, layer=layer, box=box))
    return replace(page, blocks=tuple(blocks))


def is_layered(page: Page) -> bool:
    """Whether the page is written in layers."""
    return any(block.layer == STUDIES for block in page.blocks)


def _layer(heading: Block, before: str, closed: str) -> str:
    if heading.level == 1:
        return ANSWER
    if before == STUDIES or _is_heading(heading, 2, closed):
        return STUDIES
    return OPEN if heading.level == 2 else before


def _is_heading(block: Block, level: int, text: str) -> bool:
    return block.kind == "heading" and block.level == level and block.text == text
