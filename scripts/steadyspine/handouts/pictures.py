"""Pictures of a built page, made ready for paper: vectors whose every color stands in the picture itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from steadyspine.handouts.parting import parts, size, smallest_letters
from steadyspine.handouts.typst_text import UnknownElementError, quoted, words

FORBIDDEN = ("var(", "foreignObject", "<style", " style=")
"""What the page's own style sheet would have to resolve; on paper it turns black or vanishes."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a sheet has for a drawing."""

    wide: float
    """The width that a drawing gets, in millimeters."""

    high: float
    """The height past which it is made narrower, as far as its letters allow; in millimeters."""

    points: float
    """The least size of its letters."""

    full: float
    """The height that no drawing may pass, in millimeters."""

    floats: bool = True
    """Whether a whole drawing may go to the foot of a page."""


PRINT = Room(113, 110, 10, 200)
STEP = Room(80, 80, 10, 200)
LARGE = Room(176, 180, 18, 180)
LARGE_STEP = Room(176, 97, 18, 180)
"""The most that lets two steps, each with its title, fit one sheet of Letter paper."""

LETTERS = 13
"""The size of the smallest letters that a picture of the guide may have, in its own units."""

POINT = 25.4 / 72
"""In millimeters."""

INK = "#000000"
"""The color of the words around a drawing."""

SVG_NAMES = """
viewBox preserveAspectRatio markerWidth markerHeight markerUnits refX refY gradientUnits gradientTransform
patternUnits patternTransform patternContentUnits textLength lengthAdjust clipPathUnits maskUnits pathLength
linearGradient radialGradient clipPath textPath startOffset
"""
SVG_CASE = {name.lower(): name for name in SVG_NAMES.split()}
"""Names that the HTML parser writes in lower case and SVG spells with capitals."""


def picture(figure: HtmlElement, room: Room, flow: Callable[[HtmlElement], str], describe: str) -> str:
    """A drawing with its description and its caption.

    A drawing too tall for its letters to be large enough is described in words as well.

    Args:
        figure: the figure in the page.
        room: what the sheet has for it.
        flow: converts what stands in an element.
        describe: the words around a description: `What it shows: {text}`.

    Raises:
        UnknownElementError: the figure is not one drawing, or the drawing needs the page's style sheet.
    """
    drawings = drawings_of(figure)
    captions = figure.findall("figcaption")
    if len(drawings) != 1 or len(figure) != 1 + len(captions):
        raise UnknownElementError(figure)
    caption = flow(captions[0]) if captions else ""
    made = parts(drawings[0], room.full / least_width(drawings[0], room) * size(drawings[0])[0])
    images = [image_of(one, n, len(made), room) for n, one in enumerate(made, 1)]
    floats = str(room.floats and len(made) == 1).lower()
    named = f"name: {quoted(place_name(title_of(drawings[0])))}, floats: {floats}"
    first, *others = [f"#picture({image}" for image in images]
    calls = [f"{first}, {named}", *others]
    calls[-1] += f", caption: [{caption}]"
    shown = "\n\n".join(f"{call})" for call in calls)
    if all(is_legible(one, room) for one in made):
        return shown
    return f"{shown}\n\n{words(describe.format(text=said(drawings[0], 'desc')))}"


def steps(figure: HtmlElement, large: bool, flow: Callable[[HtmlElement], str], notes: str = "") -> str:
    """The steps of a picture, each below its title: two side by side, in large print one under the other.

    Args:
        figure: the figure in the page.
        large: whether it is for large print.
        flow: converts what stands in an element.
        notes: what is said of its parts, made ready; it stands by the caption.

    Raises:
        UnknownElementError: a step is not a title and one drawing.
    """
    listed = figure.find_class("ss-figure__steps")
    captions = figure.findall("figcaption")
    if len(listed) != 1 or len(figure) != 1 + len(captions):
        raise UnknownElementError(figure)
    made = []
    for step in listed[0]:
        drawings = step.xpath("./*[local-name()='svg']")
        if len(drawings) != 1:
            raise UnknownElementError(step)
        image = f"picture({image_of(drawings[0], 1, 1, LARGE_STEP if large else STEP)})"
        drawings[0].drop_tree()
        made.append(f"([{flow(step)}], {image}), ")
    said = f", said: [{notes}]" if notes else ""
    return f"#steps(({''.join(made)}), [{flow(captions[0]) if captions else ''}]{said});"


def drawings_of(figure: HtmlElement) -> list[HtmlElement]:
    """The drawings that stand in a figure itself, not in a step or a group of it."""
    return list(figure.xpath("./*[local-name()='svg'] | ./div/*[local-name()='svg']"))


def title_of(svg: HtmlElement) -> str:
    """What a drawing is called."""
    return said(svg, "title")


def place_name(title: str) -> str:
    """The name of the place where a picture is printed."""
    return "picture--" + re.sub(r"[^\w]+", "-", title)


def hundred(figure: HtmlElement, flow: Callable[[HtmlElement], str]) -> str:
    """One or two groups of a hundred people side by side, each with its number in words.

    Raises:
        UnknownElementError: a group is not words and one drawing.
    """
    groups = figure.find_class("ss-hundred__one")
    captions = figure.findall("figcaption")
    if len(figure) != len(groups) + len(captions):
        raise UnknownElementError(figure)
    made = "".join(group_of_hundred(group, flow) for group in groups)
    return f"#hundred(({made}), [{flow(captions[0]) if captions else ''}]);"


def group_of_hundred(group: HtmlElement, flow: Callable[[HtmlElement], str]) -> str:
    """One group: its words, then its drawing."""
    drawings = group.xpath("./*[local-name()='svg']")
    if len(drawings) != 1:
        raise UnknownElementError(group)
    image = f"{quoted(svg_text(drawings[0]))}, {quoted(alternative(drawings[0]))}"
    drawings[0].drop_tree()
    return f"([{flow(group)}], picture({image})), "


def image_of(svg: HtmlElement, number: int, of: int, room: Room) -> str:
    """A drawing, its description and its width, as arguments; a part of one that was cut says which it is."""
    alt = alternative(svg) if number == 1 else f"{title_of(svg)} ({number}/{of})"
    return f"{quoted(svg_text(svg))}, {quoted(alt)}, width: {width(svg, room):.1f}mm"


def alternative(svg: HtmlElement) -> str:
    """Title and description of a drawing, as one text."""
    parts = [said(svg, name) for name in ("title", "desc")]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def said(svg: HtmlElement, name: str) -> str:
    """The `title` or the `desc` of a drawing."""
    return " ".join((svg.findtext(f".//{name}") or "").split())


def width(svg: HtmlElement, room: Room) -> float:
    """How wide a drawing is printed, in millimeters: narrower than the room if it would be too high."""
    wide, high = size(svg)
    narrow = max(least_width(svg, room), min(room.wide, room.high * wide / high))
    return min(narrow, room.full * wide / high)


def least_width(svg: HtmlElement, room: Room) -> float:
    """The width below which the smallest letters of a drawing would be too small, in millimeters."""
    return min(room.wide, room.points * POINT * size(svg)[0] / (smallest_letters(svg) or LETTERS))


def is_legible(svg: HtmlElement, room: Room) -> bool:
    """Whether the letters of a drawing are large enough as it is printed."""
    return width(svg, room) >= least_width(svg, room)


def svg_text(svg: HtmlElement) -> str:
    """The drawing as a file of its own.

    Raises:
        UnknownElementError: a color in it would have to come from the page.
    """
    text = etree.tostring(svg, encoding="unicode", with_tail=False)
    text = re.sub(r"<(/?)([a-z]+)", lambda m: f"<{m[1]}{SVG_CASE.get(m[2], m[2])}", text)
    text = re.sub(r" ([a-z]+)=", lambda m: f" {SVG_CASE.get(m[1], m[1])}=", text)
    text = text.replace("currentColor", INK)
    if "xmlns=" not in text:
        text = text.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
    for word in FORBIDDEN:
        if word in text:
            raise UnknownElementError(
                svg,
                f'takes its looks from the web page ("{word.strip()}"). Write them into the drawing.',
            )
    return text
