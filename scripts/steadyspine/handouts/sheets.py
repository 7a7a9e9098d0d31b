"""What a printed sheet is: its paper and size, its running words, and the Typst text that holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from steadyspine.content import Site
from steadyspine.content.logos import logo_svg
from steadyspine.content.wording import phrase, spoken_date
from steadyspine.handouts.typst_text import quoted

TEMPLATE = Path(__file__).parent / "handout.typ"


@dataclass(frozen=True, slots=True)
class Variant:
    """One of the forms that every handout has."""

    key: str
    """The end of the file's name: `letter-large`."""

    paper: str
    """The paper's name in Typst."""

    points: float
    """The size of the text; in large print no text is smaller than 18 points."""

    large: bool


VARIANTS = (
    Variant("letter", "us-letter", 11.5, large=False),
    Variant("letter-large", "us-letter", 18.5, large=True),
    Variant("a4", "a4", 11.5, large=False),
    Variant("a4-large", "a4", 18.5, large=True),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a handout besides its text."""

    title: str
    description: str
    address: str
    """The live page, or nothing when the site's address is not known."""

    qr: str
    """The address as an SVG drawing, or nothing."""

    checked: date
    """When the evidence behind it was checked; of several pages the oldest date."""

    reviewed: tuple[str, ...]
    """Who has reviewed it, in sentences without their stops; nothing when nobody has."""

    standing: str
    """Whether a clinician stands behind it as it is, in a few words."""

    changed: date
    """When its text last changed; of several pages the newest date."""

    wide: bool = False
    """Whether the paper lies on its longer side."""

    one_page: bool = False
    """Whether everything must fit one page."""


def sheet_text(sheet: Sheet, variant: Variant, site: Site, body: str) -> str:
    """The whole Typst text of one handout."""
    day = sheet.checked
    checked = phrase(site, "handout.checked", date=spoken_date(site, day))
    address = [sheet.address.removeprefix("https://").rstrip("/")] if sheet.address else []
    running = [sheet.standing]
    running += [
        checked,
        whole(phrase(site, "handout.changed", date=spoken_date(site, sheet.changed))),
        whole(LICENCE),
    ]
    fields = {
        "title": quoted(sheet.title),
        "description": quoted(sheet.description),
        "author": quoted(phrase(site, "handout.author")),
        "date": f"datetime(year: {day.year}, month: {day.month}, day: {day.day})",
        "lang": quoted(phrase(site, "language")),
        "region": quoted(phrase(site, "region")),
        "size": f"{variant.points}pt",
        "large": "true" if variant.large else "false",
        "paper": quoted(variant.paper),
        "flipped": "true" if sheet.wide else "false",
        "tight": "true" if (sheet.one_page or sheet.wide) and variant.large else "false",
        "logo": quoted(logo) if (logo := logo_svg(site)) else "none",
        "site": quoted(phrase(site, "handout.site")),
        "address": quoted(sheet.address),
        "qr": quoted(sheet.qr) if sheet.qr else "none",
        "footer": f"[#{quoted('. '.join([*running, *address]) + '.')};]",
        "words": dictionary({key: phrase(site, f"handout.{key}") for key in TEMPLATE_WORDS}),
        "emergency": f"[#{quoted(phrase(site, 'emergency.line'))};]",
        "call": f"[#{quoted(phrase(site, 'emergency.call').replace(chr(10), ' '))};]",
    }
    head = "#let sheet = (\n" + "".join(f"  {name}: {value},\n" for name, value in fields.items()) + ")\n"
    return "\n".join((head, template(), body, _notice(sheet)))


def _notice(sheet: Sheet) -> str:
    """Who has reviewed the sheet, at its end; a sheet that must fit one page has no room for it."""
    if not sheet.reviewed or sheet.one_page:
        return ""
    return f"#notice[#{quoted('. '.join(sheet.reviewed) + '.')};]"


LICENCE = "CC BY 4.0"


def whole(text: str) -> str:
    """A text that is not broken at its spaces."""
    return text.replace(" ", "\u00a0")


TEMPLATE_WORDS = (
    *("page", "of", "continued", "qr", "emergency", "team", "team_phone"),
    *("team_is", "team_phone_is", "interpreters"),
)


def dictionary(texts: Mapping[str, str]) -> str:
    """A Typst dictionary of texts."""
    return "(" + "".join(f"{key}: {quoted(text)}, " for key, text in texts.items()) + ")"


@cache
def template() -> str:
    """The functions that lay a sheet out."""
    return TEMPLATE.read_text(encoding="utf-8")
