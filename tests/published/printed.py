"""The sheets as printed, for the tests that read them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pypdfium2

from published.built import SITE

HANDOUTS = SITE / "handouts"
MARGIN = 17 / 25.4 * 72
"""The side margin of every sheet, in points."""

DARK = bytes(range(48))
"""The shades of gray that look black."""


def bare(text: str) -> str:
    """Text without spaces and hyphens, which a line break may add or take, and without lines to write on."""
    return re.sub(r"[\s_\-\u00ad\u200b\u2010\u2060\ufffe\x02]+", "", text)


def files_of(key: str) -> list[Path]:
    """The files of one handout: each paper in each size of print."""
    return _files()[key]


def printed_keys() -> list[str]:
    """The handouts that were printed, by the start of their files' names."""
    return list(_files())


@cache
def _files() -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for path in sorted(HANDOUTS.iterdir()):
        found.setdefault(re.sub(r"-(?:letter|a4)(?:-large)?\.pdf$", "", path.name), []).append(path)
    return found


def is_large(path: Path) -> bool:
    """Whether a file is in large print."""
    return path.stem.endswith("-large")


def text_between_the_lines(document: pypdfium2.PdfDocument, *, large: bool) -> str:
    """All text between the running lines of a PDF, bare of what line breaks change."""
    parts = []
    for sheet in document:
        width, height = sheet.get_size()
        top = height - (24 if large else 17) / 25.4 * 72 + 6
        foot = (36 if large else 22) / 25.4 * 72 - 6
        parts.append(sheet.get_textpage().get_text_bounded(0, foot, width, top))
    return bare("".join(parts))
