"""The guide as a hospital's edition has it: under its name, with its numbers, without what it leaves out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from steadyspine.content.addresses import address_of
from steadyspine.content.editions import Edition, Phone
from steadyspine.content.emergency import Call, calls_of
from steadyspine.content.hospital import is_wanted
from steadyspine.content.once import once_per_site
from steadyspine.content.records import Change, DayOfChanges, Pack, Page, Phrases, Site
from steadyspine.content.wording import phrase, phrases, word_list, words_at

Words = Mapping[str, object]


@once_per_site
def published(site: Site) -> Site:
    """What is published of a site; the site itself where there is no edition.

    The rules look at the whole guide, as its writers see it. Whatever readers get is made from this.
    """
    edition = site.edition
    if edition is None or not is_wanted():
        return replace(site, edition=None)
    first = phrase(site, "handout.site")
    return replace(
        site,
        first_name=first,
        words=_words(site, edition, first),
        pages={
            path: _renamed_page(page, first, edition.name)
            for path, page in site.pages.items()
            if path not in edition.pages
        },
        navigation=tuple(path for path in site.navigation if path not in edition.pages),
        redirects={old: new for old, new in site.redirects.items() if new not in edition.pages},
        packs={
            key: kept
            for key, pack in site.packs.items()
            if key not in edition.packs and (kept := _without(pack, edition.pages))
        },
        phrases={**site.phrases, "edition": _phrases(site, edition)},
        history=tuple(_renamed_day(day, first, edition.name) for day in site.history),
    )


def renamed(found: object, first: str, name: str) -> object:
    """A text, or all texts in lists and mappings, in which one name has taken the place of another."""
    if isinstance(found, str):
        return found.replace(first, name)
    if isinstance(found, Mapping):
        return {key: renamed(one, first, name) for key, one in found.items()}
    return [renamed(one, first, name) for one in found] if isinstance(found, list) else found


def call_in(site: Site, country: str) -> Call | None:
    """Whom to call in a country, if the words know it."""
    return next((call for call in calls_of(site.words) if country in call.regions), None)


def known_countries(site: Site) -> list[str]:
    """The countries whose emergency number the words know."""
    return sorted(region for call in calls_of(site.words) for region in call.regions)


def kept_pages(site: Site) -> set[PurePosixPath]:
    """The pages that no edition may leave out: those that protect readers, and the front page."""
    of_signs = [path for one in site.signs.values() for path in one.pages]
    cards = [one.card.page for one in site.signs.values() if one.card]
    home = [path for path in site.pages if str(path) == "index.md"]
    return {
        *(PurePosixPath(path) for path in word_list(site, "edition.kept.pages")),
        PurePosixPath(f"{phrase(site, 'emergency.page')}.md"),
        *of_signs,
        *cards,
        *home,
    }


def _words(site: Site, edition: Edition, first: str) -> Words:
    """The words of the language file with what is the hospital's own."""
    words = renamed(site.words, first, edition.name)
    assert isinstance(words, Mapping)
    own: dict[str, object] = {
        "hospital": _hospital(site, edition),
        "emergency": _emergency(site, edition),
        "handout": {
            "site": edition.name,
            "author": phrase(site, "edition.author"),
            "paper": edition.paper,
            "team_is": edition.hospital,
            "team_phone_is": _both_phones(site, edition),
            "interpreters": _interpreters(site, edition),
            "forms": _forms(site, edition),
        },
        "data": {"credit": phrase(site, "edition.author")},
        "doors": _leading_on(words, "doors", edition),
        "footer": {"links": _leading_on(words_at(site, "footer"), "links", edition)},
    }
    return _merged(words, own)


def _merged(words: Words, own: Words) -> Words:
    """Words in which some are replaced, at any depth."""
    merged = dict(words)
    for key, one in own.items():
        before = merged.get(key)
        nested = isinstance(before, Mapping) and isinstance(one, Mapping)
        merged[key] = _merged(before, one) if nested else one  # type: ignore[arg-type]
    return merged


def _hospital(site: Site, edition: Edition) -> Words:
    """What the frame of each page says of the hospital."""
    return {
        "label": phrase(site, "edition.label"),
        "name": edition.hospital,
        "phones": [
            {"number": phone.number, "dial": dialed(phone.number), "hours": phone.hours}
            for phone in (edition.day, edition.night)
        ],
        "interpreters": _interpreters(site, edition),
        "of": phrase(site, "edition.of", hospital=edition.hospital),
        "has_logo": bool(edition.logo),
    }


def dialed(number: str) -> str:
    """A number as a phone dials it."""
    return "".join(sign for sign in number if sign.isdecimal() or sign == "+")


def _emergency(site: Site, edition: Edition) -> Words:
    """Whom to call in the hospital's country, then the hospital."""
    both = {"hospital": edition.hospital, "phones": _both_phones(site, edition)}
    own: dict[str, object] = {
        "added": list(edition.emergency),
        "team": phrase(site, "edition.after_call", **both),
        "same_day": phrase(site, "edition.same_day", **both),
        "filled": _fills(site, edition),
    }
    call = call_in(site, edition.country)
    if call is None:
        return own
    elsewhere = phrase(site, "edition.elsewhere")
    said = phrase(site, "edition.call", number=call.number)
    how = phrases(site, "emergency.how").get(edition.country, said)
    return {
        **own,
        "calls": [{"number": call.number, "place": call.place, "regions": [edition.country]}],
        "call": f"{said}\n{elsewhere}",
        "steps": [how, elsewhere],
    }


def _both_phones(site: Site, edition: Edition) -> str:
    return phrase(site, "edition.phones", day=_phone(site, edition.day), night=_phone(site, edition.night))


def _phone(site: Site, phone: Phone) -> str:
    return phrase(site, "edition.phone", number=phone.number, hours=phone.hours)


def _interpreters(site: Site, edition: Edition) -> str:
    languages = ", ".join(edition.interpreters)
    return phrase(site, "edition.interpreters", languages=languages) if languages else ""


def _fills(site: Site, edition: Edition) -> dict[str, str]:
    """What is printed where others leave a line to write on, by the words before the line."""
    own = {
        "team": edition.hospital,
        "phones": _both_phones(site, edition),
        "day": _phone(site, edition.day),
        "night": _phone(site, edition.night),
    }
    return {line: text for name, text in own.items() for line in word_list(site, f"edition.fills.{name}")}


def _forms(site: Site, edition: Edition) -> Words:
    """For each sheet to write on, what is printed on its lines."""
    fills = _fills(site, edition)
    lines = {key: word_list(site, f"handout.forms.{key}.lines") for key in words_at(site, "handout.forms")}
    return {key: {"filled": [fills.get(line, "") for line in found]} for key, found in lines.items() if found}


def _leading_on(words: Words, name: str, edition: Edition) -> list[object]:
    """The links of a list that do not lead to a page which the edition leaves out."""
    gone = {address_of(path) for path in edition.pages}
    found = words.get(name)
    links: Sequence[object] = found if isinstance(found, list) else ()
    return [link for link in links if not (isinstance(link, Mapping) and link.get("page") in gone)]


def _without(pack: Pack, gone: Sequence[PurePosixPath]) -> Pack | None:
    """A pack without pages that are left out; nothing when it named pages and none is left."""
    kept = tuple(name for name in pack.pages if PurePosixPath(name.partition("#")[0]) not in gone)
    return replace(pack, pages=kept) if kept or not pack.pages else None


def _phrases(site: Site, edition: Edition) -> Phrases:
    """Who types the hospital's name is led to its numbers."""
    page = PurePosixPath(f"{phrase(site, 'emergency.page')}.md")
    return Phrases("edition", page, (edition.hospital, edition.name), "")


def _renamed_page(page: Page, first: str, name: str) -> Page:
    return replace(page, title=page.title.replace(first, name), summary=page.summary.replace(first, name))


def _renamed_day(day: DayOfChanges, first: str, name: str) -> DayOfChanges:
    changes = tuple(Change(change.kind, change.says.replace(first, name)) for change in day.changes)
    return DayOfChanges(day.day, changes)
