"""The words that stand on a drawing."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from xml.etree.ElementTree import ParseError, fromstring

_TEXT = "{http://www.w3.org/2000/svg}text"


def words_on(drawing: Path) -> list[str]:
    """The words that are drawn in an SVG file, in the order of its parts; none of a file of another kind."""
    if drawing.suffix != ".svg" or not drawing.is_file():
        return []
    with suppress(ParseError):
        root = fromstring(drawing.read_text(encoding="utf-8"))  # noqa: S314 - a picture of this project
        texts = (" ".join("".join(one.itertext()).split()) for one in root.iter(_TEXT))
        return [text for text in texts if text]
    return []
