"""Draws what an edition is known by: its icons, and the picture that a link to it is shown with."""

from __future__ import annotations

from steadyspine.content import Site
from steadyspine.content.logos import logo_svg
from steadyspine.content.wording import phrase
from steadyspine.handouts.pdf import set_png
from steadyspine.handouts.typst_text import quoted

FOLDER = "images/brand/"
INK, GROUND = "#0b4a55", "#ffffff"
_PLAIN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
    f'<rect width="32" height="32" rx="6" fill="{INK}"/></svg>'
)
"""For a hospital without a logo."""


def make_brand(site: Site) -> dict[str, bytes]:
    """The files of an edition's look by their path from the site's root; none without an edition."""
    if site.edition is None:
        return {}
    logo = logo_svg(site) or _PLAIN
    return {
        f"{FOLDER}favicon.svg": logo.encode(),
        f"{FOLDER}favicon.png": set_png(_square(logo), 32),
        f"{FOLDER}apple-touch-icon.png": set_png(_square(logo), 180),
        f"{FOLDER}social.png": set_png(_card(site, logo), 1200),
    }


def _square(logo: str) -> str:
    """A square with the logo in its middle."""
    return (
        f'#set page(width: 360pt, height: 360pt, margin: 20pt, fill: rgb("{GROUND}"))\n'
        f"#align(center + horizon, {_image(logo, 320)})"
    )


def _card(site: Site, logo: str) -> str:
    """The guide's name and what it is about, beside the logo; 1200 by 630 pixels."""
    name, says = phrase(site, "handout.site"), phrase(site, "header.tagline")
    return (
        f'#set page(width: 360pt, height: 189pt, margin: 20pt, fill: rgb("{GROUND}"))\n'
        f'#set text(font: "Atkinson Hyperlegible Next", size: 15pt, fill: rgb("{INK}"))\n'
        f"#align(horizon, grid(columns: (72pt, 1fr), column-gutter: 18pt, {_image(logo, 72)}, "
        f"[#text(size: 26pt, weight: 700, {quoted(name)})\\ #v(2pt)#{quoted(says)};]))"
    )


def _image(logo: str, points: int) -> str:
    size = f'width: {points}pt, height: {points}pt, fit: "contain"'
    return f'image(bytes({quoted(logo)}), format: "svg", {size})'
