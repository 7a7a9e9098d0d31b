"""The tool that explains a report: what its script looks for, and what it says of an emergency."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element

from steadyspine.components.tools import mark_tool
from steadyspine.content import Site, address_of, names_of
from steadyspine.content.emergency import MAIN, calls_of
from steadyspine.content.extension import piece
from steadyspine.content.reports import Grade, ReportSign, Scale
from steadyspine.content.wording import phrase

WORDS = "components.explain"
PICTURES = "t1-t2"
"""The word of the glossary for kinds of MRI picture, whose names are also names of bones."""

SAME_DAY = "call-same-day-report"
"""The record of what to do when a report holds words that need a call the same day."""


def explainer(site: Site) -> Element:
    """The place that the script fills; without it nothing shows, for the page says how to read a report."""
    return mark_tool(
        piece('<div class="ss-explain" data-ss-unsearched="true"></div>'), site, "explain", WORDS
    )


def report_data(site: Site) -> dict[str, object]:
    """All that the script looks for in a report, from the records; pages are addresses in the site."""
    reports = site.reports
    terms = sorted(site.terms)
    return {
        "terms": [_term(site, key) for key in terms],
        "levels": [[one.name, one.where] for record in site.levels.values() for one in record.levels],
        "scales": [_scale(site, one, terms) for one in reports.scales.values()],
        "signs": [_sign(one) for one in reports.signs.values()],
        "pictures": terms.index(PICTURES) if PICTURES in terms else -1,
        "shorthand": [list(word) for record in reports.shorthand.values() for word in record.words],
        "reading": _reading(site),
        "boxes": {"now": _emergency(site), "today": _same_day(site)},
    }


def _emergency(site: Site) -> dict[str, object]:
    """The short card of the emergency signs, with whom to call, as every page words it."""
    signs = site.signs.get(MAIN)
    if signs is None or signs.card is None:
        return {}
    return {
        "title": signs.card.says,
        "link": [signs.card.link, address_of(signs.card.page)],
        "calls": [
            [call.number, phrase(site, "emergency.call_button", number=call.number), call.place]
            for call in calls_of(site.words)
        ],
        "then": [phrase(site, "emergency.elsewhere"), phrase(site, "emergency.never")],
    }


def _same_day(site: Site) -> dict[str, object]:
    """What to do about words that need a call the same day; the script says which the report holds."""
    signs = site.signs.get(SAME_DAY)
    day = signs.same_day if signs else None
    return {"title": day.title, "intro": day.intro, "then": day.then} if day else {}


def _reading(site: Site) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for record in site.reports.reading.values():
        for name, words in record.lists.items():
            found.setdefault(name, []).extend(words)
    return found


def _term(site: Site, key: str) -> dict[str, object]:
    term = site.terms[key]
    return {
        "key": key,
        "term": term.term,
        "plain": term.plain,
        "names": [*names_of(term), *term.misspelled],
        "page": address_of(term.pages[0]) if term.pages else "",
    }


def _scale(site: Site, scale: Scale, terms: Sequence[str]) -> dict[str, object]:
    return {
        "name": scale.name,
        "names": scale.names,
        "needs": scale.of,
        "about": scale.about,
        "term": terms.index(scale.term) if scale.term in terms else -1,
        "page": address_of(scale.page),
        "isSeen": scale.seen_on_scan,
        "isTotal": any(" to " in grade.name for grade in scale.grades),
        "isLetters": any(grade.name.isalpha() for grade in scale.grades),
        "grades": [_grade(grade) for grade in scale.grades],
    }


def _grade(grade: Grade) -> dict[str, object]:
    low, _, high = grade.name.partition(" to ")
    band = {"from": int(low), "to": int(high)} if low.isdecimal() and high.isdecimal() else {}
    return {"name": grade.name, "means": grade.means, "speed": grade.speed, **band}


def _sign(sign: ReportSign) -> dict[str, object]:
    return {
        "key": sign.key,
        "means": sign.means,
        "speed": sign.speed,
        "isSeen": sign.seen_on_scan,
        "words": sign.words,
        "asked": sign.asked,
        "except": sign.blocks,
        "together": [[pair.one, pair.other] for pair in sign.together],
    }
