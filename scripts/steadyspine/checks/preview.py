"""Rules on Markdown that the host's preview shows as meant, and the site does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from steadyspine.checks.links import without_addresses
from steadyspine.components.hundred import KIND
from steadyspine.content import Block, Problem, Rule, Site, did_you_mean, row_cells
from steadyspine.content.focus import pages_in_focus
from steadyspine.content.inline import without_code
from steadyspine.content.lines import Line, number_lines
from steadyspine.content.pages import load_includes

FENCES = (KIND,)
"""What may stand behind the three signs that open a fence."""

_FENCE = re.compile(r" *(`{3,}|~{3,}) *([^`]*?) *$")
_ITEM = re.compile(r"( *)([-*+]|\d+\.) +\S")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,}) *$")
_EMOJI = re.compile(r"(?<![\w:/]):(?=[\w+-]*[a-z])[a-z0-9_+-]+:(?![\w:/])")
_BARE_ADDRESS = re.compile(r"(?<![\w(<\"'=/\[@])https?://[^\s<>)\]]+")


class _Sign(NamedTuple):
    """Something that a line must not hold."""

    pattern: re.Pattern[str]
    do: str


_SIGNS = (
    _Sign(
        re.compile(r"<!--"), "begins a note that everybody can read in the page's source. Take the note out."
    ),
    _Sign(re.compile(r"^ *> *\[![A-Za-z]+\]"), 'makes no box here. Write one, for example !!! note "Title".'),
    _Sign(re.compile(r"^ *>(?= |$)"), 'has no form on paper. Write a paragraph, or a box: !!! note "Title".'),
    _Sign(re.compile(r"^ *[•·▪◦‣] *"), "makes no list here. Begin each item with a hyphen and a space."),
    _Sign(re.compile(r"^ *\d+\) "), "makes no list here. Write the number with a dot: 1."),
    _Sign(re.compile(r"^ *[A-Za-z]\) "), "makes no list here. Begin each item with a hyphen, or with 1."),
    _Sign(_EMOJI, "makes no picture here. Say it in words."),
    _Sign(re.compile(r"~~[^~\s][^~]*~~"), "strikes nothing through here. Take the words out."),
    _Sign(re.compile(r"==[^=\s][^=]*=="), "marks nothing here. Use **bold**."),
    _Sign(
        re.compile(r"\[\^[^\]\s]+\]"),
        "makes no footnote here. Cite a source as [@key], or say it in the text.",
    ),
    _Sign(re.compile(r"\\$"), "ends no line here. Put an empty line between the two."),
    _Sign(_BARE_ADDRESS, "is no link here. Write [words that say where it leads](address)."),
)


def raw_signs(site: Site) -> Iterator[Problem]:
    """Signs that would stand in the text as typed, or that everybody can read in the page's source."""
    for lines in _texts(site):
        quoted = False
        for line in _outside_fences(lines):
            text = without_addresses(without_code(line.text))
            goes_on, quoted = quoted, text.lstrip().startswith(">")
            for sign in _SIGNS:
                found = sign.pattern.search(text)
                # A quotation is said once, at its first line.
                if found and not (quoted and goes_on):
                    says = f'"{found[0].strip()}" {sign.do}'
                    yield Problem(line.file, line.number, says, "raw-sign")
                    break


def underlined_titles(site: Site) -> Iterator[Problem]:
    """Titles made by a line of = or - below the words."""
    for lines in _texts(site):
        outside = list(_outside_fences(lines))
        for above, line in pairwise(outside):
            words = above.text.strip()
            follows = line.number == above.number + 1 and line.file == above.file
            if follows and words and _UNDERLINE.match(line.text) and not _UNDERLINE.match(above.text):
                says = f'"{words[:40]}" is underlined to be a heading. Write ## before it instead.'
                yield Problem(above.file, above.number, says, "underlined-title")


def wrong_fences(site: Site) -> Iterator[Problem]:
    """Fences of a kind that nothing draws, which would show as computer code."""
    for lines in _texts(site):
        for line, kind in _fences(lines):
            if kind not in FENCES:
                hint = did_you_mean(kind, FENCES, cutoff=0.5) or f" Known: {', '.join(FENCES)}."
                says = f'Nothing draws "``` {kind}"; it would show as computer code.{hint}'
                yield Problem(line.file, line.number, says, "fence-kind")


def odd_lists(site: Site) -> Iterator[Problem]:
    """Lists whose items would stand at another level, get other numbers or run into another list."""
    for lines in _texts(site):
        before: re.Match[str] | None = None
        for line in _outside_fences(lines):
            item = _ITEM.match(line.text)
            if item:
                says = _odd_item(item, before)
                if says:
                    yield Problem(line.file, line.number, says, "odd-list")
                before = item
            elif line.text.strip() and (before is None or not line.text.startswith(f"{before[1]}  ")):
                before = None


def _odd_item(item: re.Match[str], before: re.Match[str] | None) -> str:
    """What is odd about an item, given the one above it in the same run of items."""
    typed = f'"{item[0].strip()[:20]}..."'
    if len(item[1]) % 4:
        return f"{typed} is indented by {len(item[1])} spaces. Write none, or four for a list inside a list."
    if before is None or len(item[1]) > len(before[1]):
        if item[2] not in ("-", "*", "+", "1."):
            return (
                f'The list begins with "{item[2]}" and would show 1. Begin with 1, or put it into the text.'
            )
    elif len(item[1]) == len(before[1]) and item[2].endswith(".") != before[2].endswith("."):
        return f"{typed} would become part of the list above. Put a sentence between the two lists."
    return ""


def uneven_rows(site: Site) -> Iterator[Problem]:
    """Rows of a table with more or fewer cells than its head: what is too much would vanish."""
    for page in pages_in_focus(site):
        heads: dict[int, int] = {}
        for block in page.blocks:
            if block.kind == "row":
                yield from _uneven_row(block, heads)


def _uneven_row(block: Block, heads: dict[int, int]) -> Iterator[Problem]:
    cells = len(row_cells(block.source))
    head = heads.setdefault(block.group, cells)
    if cells != head:
        says = f"The row has {cells} cells; the head of its table has {head}. Mend the | signs."
        yield Problem(block.file, block.line, says, "table-row")


def _texts(site: Site) -> Iterator[Sequence[Line]]:
    """The lines of each page, and of each file that pages include."""
    for page in pages_in_focus(site):
        yield number_lines(page.body, page.file, page.body_line)
    yield from load_includes(site.root, []).values()


def _outside_fences(lines: Sequence[Line]) -> Iterator[Line]:
    inside = ""
    for line in lines:
        fence = _FENCE.match(line.text)
        if fence and not inside:
            inside = fence[1]
        elif inside:
            inside = "" if line.text.strip() == inside else inside
        else:
            yield line


def _fences(lines: Sequence[Line]) -> Iterator[tuple[Line, str]]:
    """The line that opens each fence, and its kind."""
    open_mark = ""
    for line in lines:
        fence = _FENCE.match(line.text)
        if not open_mark and fence:
            open_mark = fence[1]
            yield line, fence[2]
        elif open_mark and line.text.strip() == open_mark:
            open_mark = ""


RULES: tuple[Rule, ...] = (
    Rule("raw-sign", "structure", "A page holds only signs that the site understands.", raw_signs),
    Rule("underlined-title", "structure", "A heading begins with #.", underlined_titles),
    Rule("fence-kind", "structure", "A fence is of a kind that is drawn.", wrong_fences),
    Rule("odd-list", "structure", "A list shows the level and the numbers that were typed.", odd_lists),
    Rule("table-row", "structure", "A row has as many cells as the head of its table.", uneven_rows),
)
