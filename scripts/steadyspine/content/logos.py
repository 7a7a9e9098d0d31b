"""Reads a hospital's logo, and says what keeps it from being shown."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from pathlib import PurePosixPath
from struct import unpack
from xml.etree.ElementTree import Element, ParseError, fromstring

from steadyspine.content.hospital import FOLDER
from steadyspine.content.records import Site

KINDS = (".svg", ".png")
MOST_BYTES = 60_000
LEAST, MOST = 64, 2000
"""Of a PNG's sides, in pixels."""

WIDEST = 6
"""How many times as wide as it is high a logo may be."""

_PNG = b"\x89PNG\r\n\x1a\n"
_RUNS = frozenset(
    [
        "script",
        "foreignObject",
        "style",
        "iframe",
        "a",
        "animate",
        "set",
        "animateTransform",
        "animateMotion",
        "use",
        "feImage",
    ]
)
_OWN_PIXELS = "data:image/png;base64,"
_OWN_PLACE = re.compile(r"#[\w-]+")
_NUMBERS = re.compile(r"[\s,]+")


def logo_svg(site: Site) -> str:
    """The logo as the text of a drawing, whatever its kind; nothing if there is none."""
    if site.edition is None or not site.edition.logo:
        return ""
    path = site.root / site.edition.logo
    if path.suffix == ".svg":
        return path.read_text(encoding="utf-8")
    content = path.read_bytes()
    wide, high = _size_of_png(content)
    data = b64encode(content).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}">'
        f'<image width="{wide}" height="{high}" href="{_OWN_PIXELS}{data}"/></svg>'
    )


def faults(site: Site, logo: str) -> Iterator[str]:
    """What is wrong with a logo, one sentence each; what hides other faults alone."""
    path = PurePosixPath(logo)
    if path.parts[:1] != (FOLDER,) or ".." in path.parts:
        yield f"It must lie in the folder {FOLDER}/, which the main project does not have. Put it there."
    elif path.suffix not in KINDS:
        yield "It must be an SVG or a PNG file. Save it as one of these."
    elif not (site.root / logo).is_file():
        yield "There is no such file. Mend the name, or put the file there."
    else:
        content = (site.root / logo).read_bytes()
        if len(content) > MOST_BYTES:
            yield f"It has {len(content) // 1000} kB; {MOST_BYTES // 1000} kB at most. Make it smaller."
        yield from _faults_of_svg(content) if path.suffix == ".svg" else _faults_of_png(content)


def _faults_of_png(content: bytes) -> Iterator[str]:
    if not content.startswith(_PNG) or content[12:16] != b"IHDR":
        yield "It is no PNG file, though its name says so. Save it as PNG."
        return
    wide, high = _size_of_png(content)
    if min(wide, high) < LEAST or max(wide, high) > MOST:
        yield f"It has {wide} by {high} pixels; each side must have {LEAST} to {MOST}. Make it fit."
    elif wide > WIDEST * high or high > wide:
        yield _shape(wide, high)


def _shape(wide: float, high: float) -> str:
    return f"It is {wide:g} wide and {high:g} high. Make it as wide as it is high, or up to {WIDEST} times."


def _size_of_png(content: bytes) -> tuple[int, int]:
    wide, high = unpack(">II", content[16:24])
    return wide, high


def _faults_of_svg(content: bytes) -> Iterator[str]:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        yield "It holds a document type, which could take in other files. Take out the line with <!DOCTYPE."
        return
    try:
        root = fromstring(content)  # noqa: S314 - it declares no entities, as was just seen
    except ParseError:
        yield "It cannot be read as SVG. Save it again as plain SVG."
        return
    box = _NUMBERS.split(root.get("viewBox", "").strip())
    if _local(root.tag) != "svg" or len(box) != 4 or not all(map(_is_number, box)):
        yield 'It is no drawing with a viewBox. Save it as plain SVG, with viewBox="0 0 width height".'
        return
    wide, high = float(box[2]), float(box[3])
    if not (0 < high <= wide <= WIDEST * high):
        yield _shape(wide, high)
    for found in sorted({told for one in root.iter() for told in _unsafe(one)}):
        yield f"It holds {found}, which could run or fetch something. Save it as plain SVG, or as PNG."


def _unsafe(element: Element) -> Iterator[str]:
    """The parts of an element that may not stand in a logo."""
    name = _local(element.tag)
    if name in _RUNS:
        yield f"<{name}>"
    for key, value in element.attrib.items():
        local = _local(key)
        if local.startswith("on") or not _is_safe(local, value):
            yield f'{local}="{value[:40]}"'


def _is_safe(name: str, value: str) -> bool:
    """Whether what an attribute says leads to nothing outside the drawing."""
    if name in ("href", "src"):
        return _OWN_PLACE.fullmatch(value) is not None or value.startswith(_OWN_PIXELS)
    return "url(" not in value.replace("url(#", "") and "javascript:" not in value


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None


def _local(name: object) -> str:
    return str(name).rpartition("}")[2]
