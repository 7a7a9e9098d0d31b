"""Splits a page's Markdown into blocks, each with the place where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from steadyspine.content.inline import citation_keys, plain_text
from steadyspine.content.lines import Line
from steadyspine.content.records import Block

_BOX = re.compile(r"""(?:!!!|\?\?\?\+?) *([\w-]+)[^"]*(?:"(.*)")? *$""")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_HEADING = re.compile(r"(#{1,6}) *(.*?)(?: +#+)? *$")
_HEADING_ID = re.compile(r" *\{[:#.][^{}]*\} *$")
_IMAGE = re.compile(r"(?:!\[(?:[^\[\]]|\[[^\[\]]*\])*\]\([^()]*(?:\([^()]*\)[^()]*)*\)(?:\{[^{}]*\})?\s*)+$")
_ITEM = re.compile(r" {0,3}(?:[-*+]|\d+[.)]) +(\S.*)$")
_MARKER = re.compile(r"\[\[[\w-]+\]\]$")
_RULER = re.compile(r" *\|?(?: *:?-+:? *\|)+ *(?::?-+:?)? *$")
_TASK = re.compile(r"\[[ xX]\] +")


def fence_of(line: str) -> str:
    """The signs with which a line opens or closes a fenced part, or nothing."""
    match = _FENCE.match(line)
    return match[1] if match else ""


def split_blocks(lines: Sequence[Line]) -> tuple[Block, ...]:
    """The blocks of a page, in order; what stands in a box or list is split too."""
    splitter = _Splitter()
    splitter.split(lines, _Place())
    return tuple(splitter.blocks)


@dataclass(frozen=True, slots=True)
class _Place:
    """What surrounds the lines at hand."""

    box: str = ""
    group: int = 0


@dataclass(slots=True)
class _Splitter:
    """Collects blocks. Each method that takes lines returns how many it used, or 0 when it does not fit."""

    blocks: list[Block] = field(default_factory=list)
    section: str = ""
    groups: int = 0

    def split(self, lines: Sequence[Line], place: _Place) -> None:
        readers = (
            *(self._blank, self._comment, self._fence, self._box, self._heading),
            *(self._indented, self._marker, self._table, self._list, self._paragraph),
        )
        while lines:
            used = next(used for reader in readers if (used := reader(lines, place)))
            lines = lines[used:]

    def _add(
        self, kind: str, lines: Sequence[Line], place: _Place, text: str | None = None, level: int = 0
    ) -> None:
        source = "\n".join(line.text for line in lines).strip("\n")
        words = plain_text(source) if text is None else text
        keys = () if kind == "code" else citation_keys(source)
        at = lines[0]
        where = (at.file, at.number, level, place.box, self.section, place.group)
        self.blocks.append(Block(kind, source, words, *where, keys))

    def _blank(self, lines: Sequence[Line], place: _Place) -> int:
        return 0 if lines[0].text.strip() else 1

    def _comment(self, lines: Sequence[Line], place: _Place) -> int:
        if not lines[0].text.lstrip().startswith("<!--"):
            return 0
        return next((at for at, line in enumerate(lines, 1) if "-->" in line.text), len(lines))

    def _fence(self, lines: Sequence[Line], place: _Place) -> int:
        mark = fence_of(lines[0].text)
        if not mark:
            return 0
        closed = (at for at, line in enumerate(lines[1:], 2) if line.text.startswith(mark))
        used = next(closed, len(lines))
        inside = [line.text for line in lines[1:used] if not line.text.startswith(mark)]
        self._add("code", lines[:used], place, "\n".join(inside))
        return used

    def _box(self, lines: Sequence[Line], place: _Place) -> int:
        match = _BOX.match(lines[0].text)
        if match is None:
            return 0
        inner = replace(place, box=match[1])
        self._add("box", lines[:1], inner, plain_text(match[2] or ""))
        used = 1 + _indented_count(lines[1:])
        self.split([_outdent(line) for line in lines[1:used]], inner)
        return used

    def _heading(self, lines: Sequence[Line], place: _Place) -> int:
        match = _HEADING.match(lines[0].text)
        if match is None:
            return 0
        words, level = plain_text(_HEADING_ID.sub("", match[2])), len(match[1])
        if level <= 2:
            self.section = words if level == 2 else ""
        self._add("heading", lines[:1], place, words, level)
        return 1

    def _indented(self, lines: Sequence[Line], place: _Place) -> int:
        if not lines[0].text.startswith("    "):
            return 0
        used = _indented_count(lines)
        code = [_outdent(line) for line in lines[:used]]
        self._add("code", code, place, "\n".join(line.text for line in code).strip())
        return used

    def _marker(self, lines: Sequence[Line], place: _Place) -> int:
        if not _MARKER.match(lines[0].text.strip()) or (len(lines) > 1 and lines[1].text.strip()):
            return 0
        self._add("marker", lines[:1], place, "")
        return 1

    def _table(self, lines: Sequence[Line], place: _Place) -> int:
        if len(lines) < 2 or "|" not in lines[0].text or not _RULER.match(lines[1].text):
            return 0
        used = next((at for at, line in enumerate(lines) if "|" not in line.text), len(lines))
        inner = self._new_group(place)
        for line in (lines[0], *lines[2:used]):
            cells = [plain_text(cell) for cell in row_cells(line.text)]
            self._add("row", [line], inner, " | ".join(cells))
        return used

    def _list(self, lines: Sequence[Line], place: _Place) -> int:
        if not _ITEM.match(lines[0].text):
            return 0
        inner = self._new_group(place)
        used = 0
        while used < len(lines) and _ITEM.match(lines[used].text):
            count = _item_count(lines[used:])
            self._item(lines[used : used + count], inner)
            used += count
        return used

    def _item(self, lines: Sequence[Line], place: _Place) -> None:
        match = _ITEM.match(lines[0].text)
        words = match[1] if match else ""
        rest = [_outdent(line) for line in lines[1:]]
        nested = next((at for at, line in enumerate(rest) if _starts_block(line.text)), len(rest))
        more = (line._replace(text=line.text.strip()) for line in rest[:nested])
        spoken = [lines[0]._replace(text=words), *more]
        text = plain_text(_TASK.sub("", "\n".join(line.text for line in spoken), count=1))
        self._add("item", spoken, place, text)
        self.split(rest[nested:], place)

    def _paragraph(self, lines: Sequence[Line], place: _Place) -> int:
        used = next((at for at, line in enumerate(lines) if at and _ends_paragraph(line.text)), len(lines))
        spoken = [line._replace(text=line.text.strip()) for line in lines[:used]]
        whole = "\n".join(line.text for line in spoken)
        self._add("image" if _IMAGE.match(whole) else "paragraph", spoken, place)
        return used

    def _new_group(self, place: _Place) -> _Place:
        """A number of its own for a list or table, shared with the paragraph just before it."""
        if place.group:
            return place
        self.groups += 1
        if self.blocks and self.blocks[-1].kind == "paragraph" and self.blocks[-1].box == place.box:
            self.blocks[-1] = replace(self.blocks[-1], group=self.groups)
        return replace(place, group=self.groups)


def row_cells(source: str) -> list[str]:
    """The cells of a table row, as typed."""
    row = source.strip().removeprefix("|")
    row = row.removesuffix("|") if not row.endswith("\\|") else row
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", row)]


def _outdent(line: Line) -> Line:
    spaces = len(line.text) - len(line.text.lstrip(" "))
    return line._replace(text=line.text[min(4, spaces) :])


def _indented_count(lines: Sequence[Line]) -> int:
    """How many lines from the first are blank or indented, without blank ones at the end."""
    used = 0
    for at, line in enumerate(lines, 1):
        if line.text.startswith("    "):
            used = at
        elif line.text.strip():
            break
    return used


def _item_count(lines: Sequence[Line]) -> int:
    """How many lines a list item takes, with the blank ones before the next item."""
    after_blank = False
    for at, line in enumerate(lines):
        new = _ITEM.match(line.text) or after_blank or _ends_paragraph(line.text)
        if at and new and line.text.strip() and not line.text.startswith("    "):
            return at
        after_blank = not line.text.strip()
    return len(lines)


def _starts_block(text: str) -> bool:
    return bool(_ends_paragraph(text) or _ITEM.match(text))


def _ends_paragraph(text: str) -> bool:
    return not text.strip() or any(pattern.match(text) for pattern in (_FENCE, _BOX, _HEADING))
