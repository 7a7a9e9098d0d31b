"""Where readers keep the guide on their device, and the copies of it to carry along."""

from __future__ import annotations

from html import escape
from xml.etree.ElementTree import Element

from steadyspine.components.tools import mark_tool
from steadyspine.content import Site
from steadyspine.content.extension import piece
from steadyspine.content.wording import phrase

WORDS = "copies.device"
"""Where the language file holds what the tool says, and what a kept page says above itself."""

COPIES = '<div data-ss-needs-host="" data-ss-fill="copies"></div>'
"""The place for the links to copies, which are made when the pages are finished."""


def saved_copy(site: Site) -> Element:
    """What readers without the script are told; a copy of the guide, which needs no other, leaves it out."""
    says = escape(phrase(site, f"{WORDS}.without_script"))
    root = mark_tool(piece(f'<div class="ss-save"><p>{says}</p></div>'), site, "saved", WORDS)
    root.set("data-ss-needs-host", "")
    return root
