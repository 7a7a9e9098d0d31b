"""Drawings too tall for a sheet, parted between their rows; how tall and how wide a drawing must be."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lxml.html import HtmlElement

KEPT = ("title", "desc", "defs")
"""What every part of a drawing needs."""

TOKEN = re.compile(r"[A-Za-z]|-?\d*\.?\d+(?:e-?\d+)?")
TAKES = {"M": "xy", "L": "xy", "C": "xyxyxy", "H": "x", "V": "y", "Z": ""}
"""The numbers that follow each command of a path, as the direction of each."""

RISE = 1.0
FALL = 0.35
"""How far letters reach above and below their line, as shares of their size."""


class UnknownShapeError(Exception):
    """A drawing holds a shape whose place cannot be told."""


def size(svg: HtmlElement) -> tuple[float, float]:
    """Width and height of a drawing, in its own units."""
    box = (svg.get("viewBox") or svg.get("viewbox") or "").split()
    return (float(box[2]), float(box[3])) if len(box) == 4 else (1.0, 1.0)


def smallest_letters(svg: HtmlElement) -> float:
    """Size of the smallest letters of a drawing in its own units; 0 when it has none."""
    return min((float(text.get("font-size", 0)) for text in svg.iterfind(".//{*}text")), default=0.0)


def parts(svg: HtmlElement, tallest: float) -> list[HtmlElement]:
    """The drawing cut between its rows into the fewest parts that are low enough; as it is if that cannot be.

    No line and no label is cut: where nothing leaves a gap from edge to edge, there is no cut.

    Args:
        svg: A drawing whose shapes are its direct children.
        tallest: The most height of a part, in the drawing's units.
    """
    wide, high = size(svg)
    try:
        cuts = places_to_cut(svg, high, tallest)
    except UnknownShapeError:
        return [svg]
    if not cuts:
        return [svg]
    return [part(svg, wide, top, foot) for top, foot in pairwise([0.0, *cuts, high])]


def places_to_cut(svg: HtmlElement, high: float, tallest: float) -> list[float]:
    """Where to cut; nothing if the drawing is low enough or cannot be cut so that every part is.

    Raises:
        UnknownShapeError: a shape's place cannot be told.
    """
    free = gaps([span(shape) for shape in shapes(svg)])
    cuts: list[float] = []
    while high - (start := cuts[-1] if cuts else 0.0) > tallest:
        within = [gap for gap in free if start < gap <= start + tallest]
        if not within:
            return []
        # As far down as can be: text fills the sheet below the last part, but not below the others.
        cuts.append(max(within))
    return cuts


def shapes(svg: HtmlElement) -> Iterator[HtmlElement]:
    """What is drawn."""
    return (shape for shape in svg if isinstance(shape.tag, str) and local_name(shape) not in KEPT)


def local_name(element: HtmlElement) -> str:
    """The element's name without its namespace, in lower case."""
    return str(element.tag).rpartition("}")[2].lower()


def gaps(spans: Sequence[tuple[float, float]]) -> list[float]:
    """The middles of the gaps that shapes leave between them from edge to edge."""
    found = []
    foot = 0.0
    for top, bottom in sorted(spans):
        if top > foot and foot > 0:
            found.append((foot + top) / 2)
        foot = max(foot, bottom)
    return found


def span(shape: HtmlElement) -> tuple[float, float]:
    """Top and foot of a shape.

    Raises:
        UnknownShapeError: it is of a kind that the pictures of the guide do not have.
    """
    kind = local_name(shape)
    if shape.get("transform") is not None or len(shape):
        raise UnknownShapeError(kind)
    if kind == "text":
        line, letters = float(shape.get("y", 0)), float(shape.get("font-size", 0))
        return line - RISE * letters, line + FALL * letters
    if kind == "circle":
        middle, radius = float(shape.get("cy", 0)), float(shape.get("r", 0))
        return middle - radius, middle + radius
    if kind == "rect":
        return float(shape.get("y", 0)), float(shape.get("y", 0)) + float(shape.get("height", 0))
    if kind == "path":
        heights = list(heights_of(shape.get("d") or ""))
        if heights:
            return min(heights), max(heights)
    raise UnknownShapeError(kind)


def heights_of(path: str) -> Iterator[float]:
    """The heights of all points of a path, those that only bend its curves included.

    Raises:
        UnknownShapeError: the path holds a command that is not known here.
    """
    command, directions, taken = "", "", 0
    at = 0.0
    last = 0.0
    for token in TOKEN.findall(path):
        if token.isalpha():
            command, directions, taken = token, TAKES.get(token.upper(), "?"), 0
            if directions == "?":
                raise UnknownShapeError(token)
            continue
        if not directions:
            raise UnknownShapeError(command or token)
        if directions[taken % len(directions)] == "y":
            last = float(token) + (at if command.islower() else 0)
            yield last
        taken += 1
        if taken % len(directions) == 0:
            at = last


def part(svg: HtmlElement, wide: float, top: float, foot: float) -> HtmlElement:
    """What stands between two heights, as a drawing of its own."""
    made = copy.deepcopy(svg)
    made.tail = None
    for shape in list(shapes(made)):
        high, low = span(shape)
        if high < top or low > foot:
            shape.getparent().remove(shape)
    made.attrib.pop("viewbox", None)
    made.set("viewBox", f"0 {top:g} {wide:g} {foot - top:g}")
    return made
