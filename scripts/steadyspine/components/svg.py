"""Makes a drawing fit to stand inside a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, SubElement, fromstring

DROPPED = frozenset(("script", "style", "foreignObject", "metadata"))
"""Parts of a drawing that have no place in a page: they could run, restyle the page, or cannot be printed."""

_REFERENCE = re.compile(r"url\(\s*#([^)\s]+)\s*\)")
_ID_LISTS = ("aria-labelledby", "aria-describedby")


def inline_svg(text: str, name: str, description: str = "") -> Element:
    """A drawing as an element of the page.

    Args:
        text: the SVG file's text.
        name: begins every id, so that two drawings on a page cannot take each other's parts.
        description: said when the drawing does not describe itself.

    Raises:
        ParseError: the text is not an SVG drawing.
    """
    root = _bare(fromstring(text))  # noqa: S314 - a picture of this project
    if root.tag != "svg":
        raise ParseError("no drawing")
    for attribute in ("width", "height", "xmlns"):
        root.attrib.pop(attribute, None)
    _label(root, description)
    ids = {found: _prefixed(found, name) for one in root.iter() if (found := one.get("id"))}
    for one in root.iter():
        _rename(one, ids)
    root.attrib.update({"role": "img", "focusable": "false", "data-ss-unsearched": "true"})
    return root


def faults(text: str) -> Iterator[str]:
    """What keeps a drawing from standing in a page, one sentence each."""
    try:
        root = fromstring(text)  # noqa: S314 - a picture of this project
    except ParseError:
        yield "This is not a drawing that can be read as SVG."
        return
    for name in ("title", "desc"):
        found = next((one for one in root if _local(one.tag) == name), None)
        if found is None or not (found.text or "").strip():
            yield f"The drawing has no <{name}>. Add one as a first part, for people who cannot see it."
    tags = {_local(one.tag) for one in root.iter()}
    for tag in sorted(tags & (DROPPED - {"metadata"})):
        yield f"The drawing holds <{tag}>. Take it out."
    attributes = {_local(key) for one in root.iter() for key in one.attrib}
    for key in sorted(key for key in attributes if key == "style" or key.startswith("on")):
        yield f'The drawing holds the attribute "{key}". Take it out; colors go into fill and stroke.'


def is_wide(drawing: Element) -> bool:
    """Whether the drawing needs the whole width of a large screen."""
    numbers = drawing.get("viewBox", "").replace(",", " ").split()
    return len(numbers) == 4 and float(numbers[2]) > 480


def _bare(element: Element) -> Element:
    """The same tree without namespaces, which HTML does not need, and without what is dropped."""
    element.tag = _local(element.tag)
    kept = {_local(key): value for key, value in element.attrib.items()}
    element.attrib.clear()
    element.attrib.update({k: v for k, v in kept.items() if k != "style" and not k.startswith("on")})
    for child in list(element):
        if not isinstance(child.tag, str) or _local(child.tag) in DROPPED:
            element.remove(child)
        else:
            _bare(child)
    return element


def _local(name: object) -> str:
    return str(name).rpartition("}")[2]


def _label(root: Element, description: str) -> None:
    """Sees to it that the drawing is named by a title or description inside it."""
    if not any(one.tag in ("title", "desc") for one in root):
        root.insert(0, Element("title"))
        root[0].text = description
    for one in root:
        if one.tag in ("title", "desc") and not one.get("id"):
            one.set("id", one.tag)
    labels = [str(one.get("id")) for one in root if one.tag in ("title", "desc")]
    root.set("aria-labelledby", " ".join(labels))


def _prefixed(found: str, name: str) -> str:
    return found if found.startswith(name) else f"{name}-{found}"


def _rename(element: Element, ids: dict[str, str]) -> None:
    for key, value in element.attrib.items():
        if key == "id":
            element.set(key, ids[value])
        elif key in _ID_LISTS:
            element.set(key, " ".join(ids.get(part, part) for part in value.split()))
        elif key == "href" and value.startswith("#"):
            element.set(key, f"#{ids.get(value[1:], value[1:])}")
        elif "url(" in value:
            element.set(key, _REFERENCE.sub(lambda match: f"url(#{ids.get(match[1], match[1])})", value))


def figure(content: Element, caption: str, *, classes: str = "") -> Element:
    """A figure around a drawing or image, with its caption when there is one."""
    element = Element("figure", {"class": f"ss-figure {classes}".strip()})
    element.append(content)
    if caption:
        SubElement(element, "figcaption").text = caption
    return element
