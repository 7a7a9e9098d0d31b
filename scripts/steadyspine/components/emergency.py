"""The emergency page as a tool: buttons to call, and drawings beside the signs."""

from __future__ import annotations

from html import escape
from xml.etree.ElementTree import Element

from steadyspine.components.svg import inline_svg
from steadyspine.content import Site, slugify
from steadyspine.content.emergency import MAIN, Call, calls_of
from steadyspine.content.wording import phrase

ICON = "data-ss-icon"


def call_buttons(site: Site) -> str:
    """A button for each number, and the sentence to say; the script moves the reader's own to the top."""
    buttons = "".join(_button(site, call) for call in calls_of(site.words))
    signs = site.signs.get(MAIN)
    say = escape(phrase(site, "emergency.say"))
    sentence = f'<p class="ss-calls__say">{say} <strong>“{escape(signs.say)}”</strong></p>' if signs else ""
    label = escape(phrase(site, "emergency.call_label"))
    return (
        f'<div class="ss-calls ss-generated" data-ss-calls="" data-ss-unsearched="true">'
        f'<ul class="ss-calls__list" aria-label="{label}">{buttons}</ul>'
        f'<p class="ss-calls__elsewhere">{escape(phrase(site, "emergency.elsewhere"))}</p>'
        f"{sentence}{_show(site)}</div>"
    )


def _show(site: Site) -> str:
    """The way to the card for staff: a button that fills the screen with it, or a link without a script."""
    words, close = escape(phrase(site, "emergency.show")), escape(phrase(site, "emergency.show_close"))
    typed = escape(phrase(site, "emergency.show_typed"))
    anchor = slugify(phrase(site, "emergency.show"))
    return (
        f'<p><button class="ss-button ss-calls__show" type="button" data-ss-needs-script="" '
        f'data-ss-show="{anchor}" data-ss-close="{close}" data-ss-typed="{typed}">{words}</button>'
        f'<a class="ss-button ss-calls__show" data-ss-without-script="" href="#{anchor}">{words}</a></p>'
    )


def _button(site: Site, call: Call) -> str:
    number = escape(call.number)
    words = escape(phrase(site, "emergency.call_button", number=call.number))
    return (
        f'<li data-ss-regions="{escape(" ".join(call.regions))}">'
        f'<a class="ss-calls__button" href="tel:{number}">'
        f'<strong>{words}</strong> <span class="ss-calls__place">{escape(call.place)}</span></a></li>'
    )


def show_signs(root: Element, site: Site) -> None:
    """Puts each sign's drawing before its words, as far as it is drawn. Changes the tree in place."""
    for item in root.iter("li"):
        name = item.attrib.pop(ICON, "")
        path = site.root / "docs" / "images" / "emergency" / "signs" / f"{name}.svg"
        if not name or not path.is_file():
            continue
        holder = Element("span", {"class": "ss-sign__icon", "aria-hidden": "true"})
        holder.append(inline_svg(path.read_text(encoding="utf-8"), path.stem))
        holder.tail, item.text = item.text, None
        item.insert(0, holder)
