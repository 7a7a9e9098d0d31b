"""Pictures of a built page, made ready for paper: vectors whose every color stands in the picture itself."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree
from lxml.html import HtmlElement

from steadyspine.handouts.typst_text import UnknownElementError, classes, described, quoted

FORBIDDEN = ("var(", "currentColor", "foreignObject", "<style", " style=")
"""What the page's own style sheet would have to resolve; on paper it turns black or vanishes."""

SVG_NAMES = """
viewBox preserveAspectRatio markerWidth markerHeight markerUnits refX refY gradientUnits gradientTransform
patternUnits patternTransform patternContentUnits textLength lengthAdjust clipPathUnits maskUnits pathLength
linearGradient radialGradient clipPath textPath startOffset
"""
SVG_CASE = {name.lower(): name for name in SVG_NAMES.split()}
"""Names that the HTML parser writes in lower case and SVG spells with capitals."""


def picture(figure: HtmlElement, large: bool, flow: Callable[[HtmlElement], str]) -> str:
    """A figure: each drawing in it with its description, then its other words, then its caption.

    Raises:
        UnknownElementError: the figure has no drawing, or the drawing needs the page's style sheet.
    """
    drawings = figure.xpath(".//*[local-name()='svg']")
    if not drawings:
        raise UnknownElementError(described(figure))
    captions = figure.findall(".//figcaption")
    said = [f"caption: [{flow(captions[0])}]"] if captions else []
    width = "100%" if large else "62%" if "ss-figure" in classes(figure) else "40%"
    images = [
        f"#picture({quoted(svg_text(svg))}, {quoted(alternative(svg))}, width: {width});" for svg in drawings
    ]
    if said:
        images[-1] = images[-1].removesuffix(");") + f", {said[0]});"
    return "\n\n".join(images)


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
    if "xmlns=" not in text:
        text = text.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
    for word in FORBIDDEN:
        if word in text:
            raise UnknownElementError(f"a drawing with {word.strip()!r} in it")
    return text
