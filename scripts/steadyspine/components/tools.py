"""Marks an element as a tool, and hands its script the words that it shows."""

from __future__ import annotations

import json
from xml.etree.ElementTree import Element

from steadyspine.content import Site
from steadyspine.content.wording import words_at

SHARED_WORDS = "components.tools"
"""Where the language file holds what every tool says: keep, forget, copy, save, print."""


def mark_tool(root: Element, site: Site, name: str, words: str) -> Element:
    """The element as a tool that pages load a script for.

    Args:
        root: What readers see without the script.
        site: The content.
        name: The tool's name in the list of tools.
        words: Where the language file holds what its script says; the words that all tools share come along.
    """
    own, shared = words_at(site, words), words_at(site, SHARED_WORDS)
    root.set("data-ss-tool", name)
    root.set("data-ss-words", json.dumps({**shared, **own}, ensure_ascii=False, sort_keys=True))
    return root
