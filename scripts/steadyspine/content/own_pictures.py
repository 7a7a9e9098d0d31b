"""Knows which pictures say what is not an edition's own, and where those are that were drawn anew for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from steadyspine.content.emergency import calls_of
from steadyspine.content.records import Picture, Site
from steadyspine.content.wording import phrase, word_list

FOLDER = ".cache/edition"
"""Where pictures that were drawn anew for an edition are kept, from the project's root."""

DRAW = "scripts/drawings/draw.py"
"""Draws pictures, from the project's root."""

_SAID = re.compile(r"<(text|title|desc)\b[^>]*>(.*?)</\1>", re.DOTALL)


def drawing_file(site: Site, image: PurePosixPath) -> Path:
    """The file of a drawing: the one drawn for the edition, if there is one.

    Args:
        site: The site, as it is published.
        image: The drawing, from `docs/`.
    """
    own = site.root / FOLDER / image
    return own if site.edition is not None and own.is_file() else site.root / "docs" / image


def stale_pictures(own: Site) -> Iterator[Picture]:
    """Pictures that say the first name, or to call another country's number; none without an edition."""
    if own.edition is None:
        return
    name, number = re.compile(rf"\b{re.escape(own.first_name)}\b"), other_numbers(own)
    for picture in own.pictures.values():
        path = own.root / "docs" / picture.image
        words = said_in(path) if path.is_file() else ""
        if name.search(words) or (number and number.search(words)):
            yield picture


def can_be_drawn(site: Site, picture: Picture) -> bool:
    """Whether the project can draw a picture anew from the edition's words."""
    return (site.root / DRAW).with_name("pictures").joinpath(f"{picture.key.replace('-', '_')}.py").is_file()


def said_in(path: Path) -> str:
    """All words of a drawing, in their order."""
    pieces = (match[2] for match in _SAID.finditer(path.read_text(encoding="utf-8", errors="replace")))
    return " ".join(" ".join(pieces).split())


def other_numbers(own: Site) -> re.Pattern[str] | None:
    """What tells readers of an edition to call another country's number; nothing if there is no other."""
    numbers = {call.number for call in calls_of(own.words)}
    others = sorted(set(word_list(own, "numbers.emergency")) - numbers)
    verb = phrase(own, "emergency.call_button", number="").strip()
    if own.edition is None or not others:
        return None
    return re.compile(rf"\b{re.escape(verb)}\s+(?:{'|'.join(others)})(?![\d ]*\d)", re.IGNORECASE)
