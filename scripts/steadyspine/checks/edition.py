"""Rules on a hospital's own edition: what it must say rightly, and what it may not take away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from steadyspine.content import Problem, Rule, Site, did_you_mean, listed, page_hint, published
from steadyspine.content.editions import Edition
from steadyspine.content.hospital import FILE
from steadyspine.content.logos import faults
from steadyspine.content.own_pictures import can_be_drawn, stale_pictures
from steadyspine.content.published import call_in, dialed, kept_pages, known_countries
from steadyspine.content.reading import line_with
from steadyspine.content.wording import word_list

LONGEST = {"name": 40, "hospital": 50, "hours": 40, "language": 30, "sentence": 120}
"""In letters: what fits the header of a phone, a line of a sheet, and the card for the wallet."""

MOST_SENTENCES = 3
MOST_LANGUAGES = 12
_PLAIN = re.compile(r"[^\W_](?:[\w ,.:;()/’'&+–-]*[\w.)])?")
_ALSO_CALLED = {"UK": "GB", "USA": "US", "EIRE": "IE"}
"""Codes of countries that people type, with the ones that are meant."""

_EXAMPLES = ("555 0100", "555 0101")
"""The numbers of the template."""

_EXAMPLE = "Your Hospital"
"""The name in the template."""

_PHONE = re.compile(r"\+?[\d (][\d ()./–-]{2,18}\d")


def _at(site: Site, typed: str, says: str, rule: str) -> Problem:
    """A problem of the edition's file, at the first line on which these words stand."""
    return Problem(FILE, line_with(site.root, FILE, typed), says, rule)


def wrong_texts(site: Site) -> Iterator[Problem]:
    """Names and hours that do not fit where they stand, or hold signs that would break a page."""
    edition = site.edition
    for kind, text in _texts(edition) if edition else ():
        most = LONGEST[kind]
        if _EXAMPLE in text:
            says = (
                f'"{text}" is the example\'s. Write the name of your hospital in the place of "{_EXAMPLE}".'
            )
        elif len(text) > most:
            says = f'"{text}" has {len(text)} letters; {most} at most, so that it fits a phone and the card.'
        elif not _PLAIN.fullmatch(text):
            says = f'"{text}" holds a sign that has no place here. Use letters, digits and , . : ( ) - alone.'
        else:
            continue
        yield _at(site, text, says, "edition-text")
    if edition and len(edition.interpreters) > MOST_LANGUAGES:
        says = f"{len(edition.interpreters)} languages do not fit a sheet. Name {MOST_LANGUAGES} at most."
        yield _at(site, "interpreters:", says, "edition-text")


def _texts(edition: Edition) -> Iterator[tuple[str, str]]:
    """Every short text of an edition, with its kind."""
    yield "name", edition.name
    yield "hospital", edition.hospital
    yield "hours", edition.day.hours
    yield "hours", edition.night.hours
    for language in edition.interpreters:
        yield "language", language
    for sentence in edition.emergency:
        yield "sentence", sentence


def wrong_phones(site: Site) -> Iterator[Problem]:
    """Numbers that nobody could dial, or that are for emergencies."""
    edition = site.edition
    emergency = set(word_list(site, "numbers.emergency"))
    for phone in (edition.day, edition.night) if edition else ():
        if phone.number in _EXAMPLES:
            says = f'"{phone.number}" is the example\'s number, which nobody answers. Write your own.'
        elif dialed(phone.number) in emergency:
            says = f'"{phone.number}" is for emergencies. Write the number of the hospital itself.'
        elif not _PHONE.fullmatch(phone.number):
            says = f'"{phone.number}" is no number to dial. Write digits, as in "555 0142"; 20 signs at most.'
        else:
            continue
        yield _at(site, phone.number, says, "edition-phone")


def wrong_country(site: Site) -> Iterator[Problem]:
    """A country whose emergency number the guide does not know."""
    edition = site.edition
    if edition and call_in(site, edition.country) is None:
        known = known_countries(site)
        alike = _ALSO_CALLED.get(edition.country.upper(), edition.country)
        meant = did_you_mean(alike, known) or f" It knows {listed(known, 'and')}."
        says = f'The guide does not know whom to call in "{edition.country}".{meant} Or ask us to add it.'
        yield _at(site, "country:", says, "edition-country")


def wrong_logo(site: Site) -> Iterator[Problem]:
    """A logo that cannot be shown, or could run or fetch something."""
    logo = site.edition.logo if site.edition else ""
    for told in faults(site, logo) if logo else ():
        yield _at(site, "logo:", f'"{logo}" cannot be the logo. {told}', "edition-logo")


def unsafe_advice(site: Site) -> Iterator[Problem]:
    """Added sentences that could make somebody wait, or call somebody else first."""
    edition = site.edition
    added = edition.emergency if edition else ()
    beginnings = "|".join(re.escape(word) for word in word_list(site, "edition.unsafe"))
    unsafe = re.compile(rf"(?<!\w)(?:{beginnings})", re.IGNORECASE) if beginnings else None
    for sentence in added:
        found = unsafe.search(sentence) if unsafe else None
        if found:
            says = f'"{found[0]}" in "{sentence}" could make somebody wait. Add what helps after the call.'
            yield _at(site, sentence[:20], says, "edition-emergency")
        elif not sentence.endswith((".", "!")):
            says = f'"{sentence}" has no end. Write a sentence with a full stop.'
            yield _at(site, sentence[:20], says, "edition-emergency")
    if len(added) > MOST_SENTENCES:
        says = f"{len(added)} sentences hide the signs. Add {MOST_SENTENCES} at most."
        yield _at(site, "emergency:", says, "edition-emergency")


def wrong_omissions(site: Site) -> Iterator[Problem]:
    """Pages and packs left out that protect readers, or that do not exist."""
    edition = site.edition
    if edition is None:
        return
    kept = kept_pages(site)
    for page in edition.pages:
        if page in kept:
            says = f'"{page}" protects readers or says how far to trust the guide. It cannot be left out.'
        elif page in site.pages:
            continue
        else:
            meant = page_hint(str(page), site.pages, PurePosixPath()) or " Take it out."
            says = f'There is no page "{page}".{meant}'
        yield _at(site, str(page), says, "edition-left-out")
    for pack in edition.packs:
        if pack in word_list(site, "edition.kept.packs"):
            says = f'The pack "{pack}" protects readers. It cannot be left out.'
        elif pack in site.packs:
            continue
        else:
            says = f'There is no pack "{pack}".{did_you_mean(pack, site.packs) or " Take it out."}'
        yield _at(site, pack, says, "edition-left-out")


def old_pictures(site: Site) -> Iterator[Problem]:
    """Pictures that say the first name or another country's number, and that nothing draws anew."""
    own = published(site)
    for picture in stale_pictures(own):
        if not can_be_drawn(site, picture):
            says = (
                "The picture says the first name of the guide, or the number of another country. "
                f"Leave out the pages that show it ({listed(map(str, picture.pages), 'and')}), "
                "or ask the main project to draw it."
            )
            yield Problem(f"docs/{picture.image}", 1, says, "edition-picture")


RULES: tuple[Rule, ...] = (
    Rule("edition-text", "structure", "The names and hours of an edition fit where they stand.", wrong_texts),
    Rule("edition-phone", "structure", "The numbers of a hospital can be dialed.", wrong_phones),
    Rule(
        "edition-country",
        "structure",
        "The emergency number of an edition's country is known.",
        wrong_country,
    ),
    Rule("edition-logo", "structure", "A logo is small, and a drawing that runs nothing.", wrong_logo),
    Rule(
        "edition-emergency",
        "structure",
        "An edition adds to emergency advice, and delays nobody.",
        unsafe_advice,
    ),
    Rule(
        "edition-left-out",
        "structure",
        "An edition leaves out nothing that protects readers.",
        wrong_omissions,
    ),
    Rule("edition-picture", "structure", "No picture of an edition says what is not its own.", old_pictures),
)
