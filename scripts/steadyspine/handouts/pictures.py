"""Pictures of a built page, made ready for paper: vectors whose every color stands in the picture itself."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree
from lxml.html import HtmlElement

from steadyspine.handouts.typst_text import UnknownElementError, described, quoted

FORBIDDEN = ("var(", "foreignObject", "<style", " style=")
"""What the page's own style sheet would have to resolve; on paper it turns black or vanishes."""

INK = "#000000"
"""The color of the words around a drawing."""

SVG_NAMES = """
viewBox preserveAspectRatio markerWidth markerHeight markerUnits refX refY gradientUnits gradientTransform
patternUnits patternTransform patternContentUnits textLength lengthAdjust clipPathUnits maskUnits pathLength
linearGradient radialGradient clipPath textPath startOffset
"""
SVG_CASE = {name.lower(): name for name in SVG_NAMES.split()}
"""Names that the HTML parser writes in lower case and SVG spells with capitals."""


def picture(figure: HtmlElement, large: bool, flow: Callable[[HtmlElement], str]) -> str:
    """A drawing with its description and its caption.

    Raises:
        UnknownElementError: the figure is not one drawing, or the drawing needs the page's style sheet.
    """
    drawings = figure.xpath("./*[local-name()='svg'] | ./div/*[local-name()='svg']")
    captions = figure.findall("figcaption")
    if len(drawings) != 1 or len(figure) != 1 + len(captions):
        raise UnknownElementError(described(figure))
    caption = f", caption: [{flow(captions[0])}]" if captions else ""
    width = "100%" if large else "62%"
    return f"#picture({image_of(drawings[0])}, width: {width}{caption});"


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
    parts = [" ".join((svg.findtext(f".//{name}") or "").split()) for name in ("title", "desc")]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


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
