"""Rules on boxes: which kinds there are, and what they hold."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import PurePosixPath

from steadyspine.content import Block, Page, Problem, Rule, Site, did_you_mean, is_layered, listed

KINDS = ("emergency", "urgent", "ask", "keypoints", "note", "clinician")
_HOME = PurePosixPath("index.md")
_FEWEST_POINTS, _MOST_POINTS = 2, 5


def unknown_boxes(site: Site) -> Iterator[Problem]:
    """Boxes of a kind that does not exist, or not on this page."""
    for page, block in _titles(site):
        kinds = (*KINDS, "doors") if page.path == _HOME else KINDS
        if block.box not in kinds:
            says = f'There is no box "{block.box}". Use {listed(kinds)}.{did_you_mean(block.box, kinds)}'
            yield Problem(block.file, block.line, says, "box-kind")


def untitled_boxes(site: Site) -> Iterator[Problem]:
    """Boxes without a title of their own."""
    for _, block in _titles(site):
        if not block.text:
            says = f'The box "{block.box}" has no title. Write one in quotes: !!! {block.box} "Title".'
            yield Problem(block.file, block.line, says, "box-title")


def empty_boxes(site: Site) -> Iterator[Problem]:
    """Boxes whose text stands outside them, because it is not indented."""
    for page in site.pages.values():
        for block, after in zip_longest(page.blocks, page.blocks[1:]):
            empty = after is None or after.box != block.box or after.kind == "box"
            if block.kind == "box" and empty:
                says = f'The box "{block.text}" is empty. Begin each line of its text with four spaces.'
                yield Problem(block.file, block.line, says, "empty-box")


def open_clinician_blocks(site: Site) -> Iterator[Problem]:
    """Professional detail that is not folded away, and other boxes that are."""
    for _, block in _titles(site):
        folded = block.source.startswith("???")
        if folded != (block.box == "clinician") and block.box in KINDS:
            sign = "!!!" if folded else "???"
            says = f'Begin the box "{block.box}" with {sign}. Only "clinician" folds away.'
            yield Problem(block.file, block.line, says, "folded-box")


def wrong_key_points(site: Site) -> Iterator[Problem]:
    """Patients' pages that do not start with two to five key points."""
    for page in site.pages.values():
        if page.readers != "patients" or page.path == _HOME or not page.title or is_layered(page):
            continue
        first = _first_after_warning(page)
        points = [block for block in page.blocks if block.box == "keypoints" and block.kind == "item"]
        if first is None or first.box != "keypoints":
            says = 'Key points must come first. Put !!! keypoints "Key points" right below the title.'
            yield Problem(page.file, page.blocks[0].line, says, "key-points")
        elif not _FEWEST_POINTS <= len(points) <= _MOST_POINTS:
            says = f"There are {len(points)} key points. Give two to five."
            yield Problem(first.file, first.line, says, "key-points")


def _first_after_warning(page: Page) -> Block | None:
    """The first block below the title; a box that sends people to emergency help may stand before it."""
    return next((block for block in page.blocks[1:] if block.box != "emergency"), None)


def _titles(site: Site) -> Iterator[tuple[Page, Block]]:
    for page in site.pages.values():
        for block in page.blocks:
            if block.kind == "box":
                yield page, block


RULES: tuple[Rule, ...] = (
    Rule("box-kind", "structure", "A box is of a kind that exists.", unknown_boxes),
    Rule("box-title", "structure", "A box has a title.", untitled_boxes),
    Rule("empty-box", "structure", "The text of a box is indented, so that it stands inside.", empty_boxes),
    Rule("folded-box", "structure", "Only professional detail is folded away.", open_clinician_blocks),
    Rule("key-points", "style", "A patients' page starts with two to five key points.", wrong_key_points),
)
