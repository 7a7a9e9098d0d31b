"""What a printed sheet is: its paper and size, its running words, and the Typst text that holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

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

    reviewed: date | None
    """When a clinician reviewed it; of several pages the oldest, and none if one was not reviewed."""

    version: str

    wide: bool = False
    """Whether the paper lies on its longer side."""

    one_page: bool = False
    """Whether everything must fit one page."""


Words = Mapping[str, object]


def said(words: Words, path: str) -> str:
    """A text of the language file, by its path: `page.print`."""
    at: object = words
    for name in path.split("."):
        at = cast(Words, at)[name]
    return str(at)


def dated(words: Words, day: date) -> str:
    """A date in words."""
    months = cast("list[str]", cast(Words, words["page"])["months"])
    return said(words, "page.date").format(month=months[day.month - 1], day=day.day, year=day.year)


def review_state(words: Words, sheet: Sheet) -> str:
    """Whether a clinician has reviewed the sheet, in words."""
    if sheet.reviewed is None:
        return said(words, "handout.not_reviewed")
    return said(words, "handout.reviewed").format(date=dated(words, sheet.reviewed))


def sheet_text(sheet: Sheet, variant: Variant, words: Words, body: str) -> str:
    """The whole Typst text of one handout."""
    day = sheet.checked
    checked = said(words, "handout.checked").format(date=dated(words, day))
    state = f"{checked}. {review_state(words, sheet)}."
    address = [sheet.address.removeprefix("https://").rstrip("/")] if sheet.address else []
    running = [said(words, "handout.short_state" if sheet.reviewed is None else "handout.short_reviewed")]
    running += [checked, said(words, "handout.version").format(version=sheet.version), "CC BY 4.0"]
    fields = {
        "title": quoted(sheet.title),
        "description": quoted(sheet.description),
        "author": quoted(said(words, "handout.author")),
        "date": f"datetime(year: {day.year}, month: {day.month}, day: {day.day})",
        "lang": quoted(said(words, "language")),
        "region": quoted(said(words, "region")),
        "size": f"{variant.points}pt",
        "large": "true" if variant.large else "false",
        "paper": quoted(variant.paper),
        "flipped": "true" if sheet.wide else "false",
        "tight": "true" if sheet.one_page and variant.large else "false",
        "site": quoted(said(words, "handout.site")),
        "address": quoted(sheet.address),
        "qr": quoted(sheet.qr) if sheet.qr else "none",
        "state": f"[#{quoted(state)};]",
        "footer": f"[#{quoted('. '.join([*running, *address]) + '.')};]",
        "words": dictionary({key: said(words, f"handout.{key}") for key in TEMPLATE_WORDS}),
        "emergency": f"[#{quoted(said(words, 'emergency.line'))};]",
    }
    head = "#let sheet = (\n" + "".join(f"  {name}: {value},\n" for name, value in fields.items()) + ")\n"
    return "\n".join((head, template(), body))


TEMPLATE_WORDS = ("page", "of", "qr", "emergency", "team", "team_name", "team_phone")


def dictionary(texts: Mapping[str, str]) -> str:
    """A Typst dictionary of texts."""
    return "(" + "".join(f"{key}: {quoted(text)}, " for key, text in texts.items()) + ")"


@cache
def template() -> str:
    """The functions that lay a sheet out."""
    return TEMPLATE.read_text(encoding="utf-8")
