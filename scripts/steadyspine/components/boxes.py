"""Says in words what kind of box it is, for people who see neither color nor border."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element


def label_box(box: Element, kinds: Mapping[str, str]) -> None:
    """Puts the kind before the title, unless the title says it already. Changes the box in place.

    Args:
        box: a box as Markdown makes it: `div` with a title, or `details` with a summary.
        kinds: the word for each kind of box.
    """
    title = next(iter(box), None)
    kind = next((kinds[name] for name in box.get("class", "").split() if name in kinds), "")
    if title is None or not _is_title(title) or not kind:
        return
    if kind.casefold() in "".join(title.itertext()).casefold():
        return
    label = Element("span", {"class": "ss-box__kind"})
    label.text, label.tail = f"{kind}:", f" {title.text or ''}"
    title.text = None
    title.insert(0, label)


def _is_title(element: Element) -> bool:
    return element.tag == "summary" or "admonition-title" in element.get("class", "").split()
