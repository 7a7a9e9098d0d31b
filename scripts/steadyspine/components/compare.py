"""The place above a wide table where readers choose the columns that stand side by side."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from steadyspine.components.tools import mark_tool
from steadyspine.content import Site

WORDS = "components.compare"
"""Where the language file holds what the chooser says."""


def chooser(site: Site) -> Element:
    """An empty place: without its script the table below it shows all of its columns."""
    return mark_tool(Element("div", {"class": "ss-compare ss-generated"}), site, "compare", WORDS)
