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
    without, state, keep = (
        escape(phrase(site, f"{WORDS}.{name}")) for name in ("without_script", "not_kept", "keep")
    )
    root = piece(
        f'<div class="ss-save"><p data-ss-without-script="">{without}</p>'
        f'<div data-ss-needs-script=""><p>{state}</p><div class="ss-tool__buttons">'
        f'<button class="ss-button ss-button--main" type="button">{keep}</button></div></div></div>'
    )
    mark_tool(root, site, "saved", WORDS)
    root.set("data-ss-needs-host", "")
    return root
