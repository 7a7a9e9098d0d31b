"""Finds numbers in prose and what each one counts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

PERCENT = "percent"
PERSON = "person"
_PEOPLE = frozenset(
    ("people", "person", "patient", "participant", "adult", "man", "men", "woman", "women", "survivor")
)
_PLAIN_UNITS = frozenset(
    ("minute", "hour", "day", "week", "month", "year", "point", "study", "trial", "person", "time")
)
_ATTACHED = frozenset(("mg", "g", "kg", "gy", "cgy", "ml", "l", "cm", "mm", "h"))
_SILENT = frozenset(
    ("a", "an", "and", "as", "at", "by", "daily", "each", "for", "from", "in", "of", "on", "or", "per", "to")
)

_NUMBER = re.compile(r"(?<!\w)(?<!\d[.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?!\d)")
_OF_ROUND = re.compile(r"\bof(?: every)? $", re.IGNORECASE)
_LINK = re.compile(r"\s*(?:-|–|to|or|and|/|,|,? (?:and|or)|(?:and|to|or) (?:about|around|nearly|up to))\s*")
_OUT_OF = re.compile(r"(?P<words>(?: [a-z]+){0,2}?) (?:out of|in)(?: every)? (?P<of>[\d,]*\d)(?![.,]?\d)")
_OF = re.compile(r" of (?:the |all |these )?(?P<of>[\d,]*\d)(?![.,]?\d)(?! out of)")
_PERCENT = re.compile(r" ?(?:%|per ?cent\b)")
_WORD = re.compile(r"[ -]([A-Za-z]+)")
_ROUND = frozenset((10, 100, 1000, 10000, 100000))
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_NO_EVIDENCE = (
    # spinal levels, alone and in ranges
    r"\b[CTLS]\d{1,2}(?:\s*(?:-|–|to|/)\s*[CTLS]?\d{1,2})?\b",
    # names with a number in them: F-18, COVID-19, SC.24
    r"\b[A-Za-z]+-\d+(?:\.\d+)?\b|\b[A-Z]{2,}\.\d+\b",
    # dates and years
    rf"\b\d{{1,2}} {_MONTH}\b|\b{_MONTH} \d{{1,2}}(?:, \d{{4}})?\b",
    r"(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d)",
    # always open
    r"\b24 hours a day\b|\b24-hour\b|\b24/7\b",
    # what an interval or a scale is called
    r"\b95 ?(?:%|percent) (?:CI|confidence|credible|prediction)\b",
    r"(?<![\d.,])[01] (?:to|or|-|–) 10{1,2}(?![\d%]|[.,]\d)",
    r"(?i:\b(?:grade|stage|type|step|phase|figure|table|version|class|category)s?"
    r" \d[a-z]?(?:(?:,? and |,? or | to |, |-|–)\d[a-z]?(?![\d%]|[.,]\d))*\b)",
    # telephone numbers: after a verb, or in three groups and more
    r"(?i:\b(?:call|dial|phone|ring|text) [\d() -]*\d)",
    r"\b\d{1,4}(?:[ -]\d{2,4}){2,}\b",
)
_AT_ANY_TIME = re.compile(r",? (?:by )?(?:any )?(?:day|night|time)\b")
_LEFT_OUT = re.compile("|".join(_NO_EVIDENCE))


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in prose."""

    number: Decimal
    units: tuple[str, ...]
    """What it may count, in the singular: `out of 100`, `day`, `of 50`; nothing when no unit follows."""

    typed: str
    """The number and its unit, as they stand."""


def find_quantities(
    text: str, units: Collection[str] = (), telephones: Sequence[str] = ()
) -> Iterator[Quantity]:
    """The numbers of a text that could be evidence, in order.

    Args:
        text: words as a reader meets them.
        units: nouns in the singular that count as units besides the plain ones.
        telephones: emergency numbers, which are no evidence unless they count something: 999 people.
    """
    if not any(map(str.isdigit, text)):
        return
    clean = _without_exempt(text, telephones, units)
    tokens = [match for match in _NUMBER.finditer(clean) if not _is_silent(clean, match)]
    following = _Unit((), 0)
    found: list[tuple[re.Match[str], _Unit]] = []
    for at, token in reversed(list(enumerate(tokens))):
        unit = _unit(clean, token, units)
        if not unit.names and at + 1 < len(tokens):
            between = clean[token.end() : tokens[at + 1].start()]
            unit = _Unit(following.names, 0) if _LINK.fullmatch(between) else unit
        found.append((token, unit))
        following = unit
    yield from _without_denominators(text, found[::-1])


def fold(word: str) -> str:
    """A unit's noun in the singular; all words for people as one."""
    word = word.casefold()
    if word.endswith("ies"):
        word = f"{word[:-3]}y"
    elif len(word) > 3 and word.endswith("s") and word[-2] not in "sui":
        word = word[:-1]
    return PERSON if word in _PEOPLE else word


def unit_words(unit: str) -> set[str]:
    """The nouns of a record's unit in the singular: `mg daily` gives `mg`."""
    return {fold(word) for word in re.findall(r"[A-Za-z]+", unit) if word.casefold() not in _SILENT}


def decimal(typed: str) -> Decimal:
    """A number as typed, with or without commas."""
    return Decimal(typed.replace(",", ""))


@dataclass(frozen=True, slots=True)
class _Unit:
    names: tuple[str, ...]
    end: int
    """Where it ends in the text, or 0 when it stands with a later number."""

    denominator: int = 0
    """Where the 100 of "out of 100" starts, or 0."""


def _without_exempt(text: str, telephones: Sequence[str], units: Collection[str]) -> str:
    """The text with what is no evidence blanked out; 999 is a number to call, and 999 people are a count."""
    clean = _LEFT_OUT.sub(lambda match: "_" * len(match[0]), text)

    def blank(match: re.Match[str]) -> str:
        counts = _unit(clean, match, units).names and not _AT_ANY_TIME.match(clean, match.end())
        return match[0] if counts else "_" * len(match[0])

    for number in telephones:
        clean = re.sub(rf"(?<![\d.,]){re.escape(number)}(?![\d%]|[.,]\d)", blank, clean)
    return clean


def _is_silent(text: str, match: re.Match[str]) -> bool:
    """Whether the number says nothing alone: in a name (18F, 1st), or as the whole in "of 100 people"."""
    letters = re.match(r"[A-Za-z_]+", text[match.end() :])
    in_name = letters is not None and letters[0].casefold() not in _ATTACHED
    return in_name or (decimal(match[0]) in _ROUND and bool(_OF_ROUND.search(text, 0, match.start())))


def _unit(text: str, token: re.Match[str], units: Collection[str]) -> _Unit:
    end = token.end()
    percent = _PERCENT.match(text, end)
    if percent:
        points = re.match(r"(?: |-)points?\b", text[percent.end() :])
        return _Unit(("point",) if points else (PERCENT,), percent.end())
    out_of = _OUT_OF.match(text, end)
    if out_of and (" out of" in out_of[0] or int(decimal(out_of["of"])) in _ROUND):
        words = tuple(fold(word) for word in out_of["words"].split())
        return _Unit((f"out of {decimal(out_of['of'])}", *words), out_of.end(), out_of.start("of"))
    of = _OF.match(text, end)
    if of:
        return _Unit((f"of {decimal(of['of'])}",), of.end(), of.start("of"))
    return _noun(text, end, units)


def _noun(text: str, end: int, units: Collection[str]) -> _Unit:
    attached = re.match(r"[A-Za-z]+", text[end:])
    if attached:
        return _Unit((fold(attached[0]),), end + attached.end())
    at = end
    for _ in range(2):
        word = _WORD.match(text, at)
        if word is None:
            break
        at = word.end()
        if fold(word[1]) in _PLAIN_UNITS or fold(word[1]) in units:
            return _Unit((fold(word[1]),), at)
    return _Unit((), 0)


def _without_denominators(text: str, found: list[tuple[re.Match[str], _Unit]]) -> Iterator[Quantity]:
    denominators = {unit.denominator for _, unit in found if unit.denominator}
    for token, unit in found:
        if token.start() not in denominators:
            typed = text[token.start() : max(unit.end, token.end())]
            yield Quantity(decimal(token[0]), unit.names, " ".join(typed.split()))
