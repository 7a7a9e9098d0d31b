"""Pictures of a built page, made ready for paper: vectors whose every color stands in the picture itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from steadyspine.handouts.typst_text import UnknownElementError, described, quoted, words

FORBIDDEN = ("var(", "foreignObject", "<style", " style=")
"""What the page's own style sheet would have to resolve; on paper it turns black or vanishes."""

WORDS_OF_CHART = "ss-figure-words"
"""The class of the list that follows a chart."""


@dataclass(frozen=True, slots=True)
class Room:
    """The most that a drawing may take of a sheet, in millimeters."""

    wide: float
    high: float


# At these widths a label of 13 units in a picture 360 units wide has 11.5 points, and 18 in large print.
PRINT = Room(113, 200)
STEP = Room(113, 100)
LARGE = Room(176, 195)

INK = "#000000"
"""The color of the words around a drawing."""

SVG_NAMES = """
viewBox preserveAspectRatio markerWidth markerHeight markerUnits refX refY gradientUnits gradientTransform
patternUnits patternTransform patternContentUnits textLength lengthAdjust clipPathUnits maskUnits pathLength
linearGradient radialGradient clipPath textPath startOffset
"""
SVG_CASE = {name.lower(): name for name in SVG_NAMES.split()}
"""Names that the HTML parser writes in lower case and SVG spells with capitals."""


def picture(figure: HtmlElement, large: bool, flow: Callable[[HtmlElement], str], describe: str) -> str:
    """A drawing with its description and its caption.

    A drawing too tall for its letters to be large enough is described in words as well. In large print a
    chart whose words follow is left to them.

    Args:
        figure: the figure in the page.
        large: whether the sheet is in large print.
        flow: converts what stands in an element.
        describe: the words around a description: `What it shows: {text}`.

    Raises:
        UnknownElementError: the figure is not one drawing, or the drawing needs the page's style sheet.
    """
    drawings = figure.xpath("./*[local-name()='svg'] | ./div/*[local-name()='svg']")
    captions = figure.findall("figcaption")
    if len(drawings) != 1 or len(figure) != 1 + len(captions):
        raise UnknownElementError(described(figure))
    caption = flow(captions[0]) if captions else ""
    if large and has_words(figure):
        return f"#strong[{words(said(drawings[0], 'title'))}]\n\n{caption}"
    room = LARGE if large else PRINT
    image = f"{image_of(drawings[0])}, width: {width(drawings[0], room)}"
    shown = f"#picture({image});\n\n{caption}" if large else f"#picture({image}, caption: [{caption}]);"
    if not is_tall(drawings[0], room) or has_words(figure):
        return shown
    return f"{shown}\n\n{words(describe.format(text=said(drawings[0], 'desc')))}"


def steps(figure: HtmlElement, large: bool, flow: Callable[[HtmlElement], str]) -> str:
    """The steps of a picture, one under the other, each below its title.

    Raises:
        UnknownElementError: a step is not a title and one drawing.
    """
    listed = figure.find_class("ss-figure__steps")
    captions = figure.findall("figcaption")
    if len(listed) != 1 or len(figure) != 1 + len(captions):
        raise UnknownElementError(described(figure))
    made = []
    for step in listed[0]:
        drawings = step.xpath("./*[local-name()='svg']")
        if len(drawings) != 1:
            raise UnknownElementError(described(step))
        image = f"picture({image_of(drawings[0])}, width: {width(drawings[0], LARGE if large else STEP)})"
        drawings[0].drop_tree()
        made.append(f"([{flow(step)}], {image}), ")
    return f"#steps(({''.join(made)}), [{flow(captions[0]) if captions else ''}]);"


def has_words(figure: HtmlElement) -> bool:
    """Whether the same content follows as a list."""
    after = figure.getnext()
    return after is not None and WORDS_OF_CHART in (after.get("class") or "").split()


def hundred(figure: HtmlElement, flow: Callable[[HtmlElement], str]) -> str:
    """One or two groups of a hundred people side by side, each with its number in words.

    Raises:
        UnknownElementError: a group is not words and one drawing.
    """
    groups = figure.find_class("ss-hundred__one")
    captions = figure.findall("figcaption")
    if len(figure) != len(groups) + len(captions):
        raise UnknownElementError(described(figure))
    made = "".join(group_of_hundred(group, flow) for group in groups)
    return f"#hundred(({made}), [{flow(captions[0]) if captions else ''}]);"


def group_of_hundred(group: HtmlElement, flow: Callable[[HtmlElement], str]) -> str:
    """One group: its words, then its drawing."""
    drawings = group.xpath("./*[local-name()='svg']")
    if len(drawings) != 1:
        raise UnknownElementError(described(group))
    image = image_of(drawings[0])
    drawings[0].drop_tree()
    return f"([{flow(group)}], picture({image})), "


def image_of(svg: HtmlElement) -> str:
    """A drawing and its description, as arguments."""
    return f"{quoted(svg_text(svg))}, {quoted(alternative(svg))}"


def alternative(svg: HtmlElement) -> str:
    """Title and description of a drawing, as one text."""
    parts = [said(svg, name) for name in ("title", "desc")]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def said(svg: HtmlElement, name: str) -> str:
    """The `title` or the `desc` of a drawing."""
    return " ".join((svg.findtext(f".//{name}") or "").split())


def width(svg: HtmlElement, room: Room) -> str:
    """How wide a drawing can be, so that it fits the sheet with its caption."""
    return f"{min(room.wide, room.high / tallness(svg)):.1f}mm"


def is_tall(svg: HtmlElement, room: Room) -> bool:
    """Whether a drawing has to be narrower than the room, which makes its letters smaller."""
    return room.wide * tallness(svg) > room.high


def tallness(svg: HtmlElement) -> float:
    """A drawing's height, as many times its width."""
    box = (svg.get("viewBox") or svg.get("viewbox") or "").split()
    return float(box[3]) / float(box[2]) if len(box) == 4 else 1.0


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
            raise UnknownElementError(f"a drawing with {word.strip()!r} in it")
    return text
