"""Holds prose against findings: which numbers do the cited sources not give?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from steadyspine.content import Block, Finding, Value
from steadyspine.evidence.numbers import (
    PERCENT,
    PERSON,
    Quantity,
    decimal,
    find_quantities,
    fold,
    unit_words,
)
from steadyspine.evidence.worded import in_digits

_ANY_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_PAIN_SCALE = frozenset(("point", "out of 10"))
_OUT_OF_100 = frozenset((PERCENT, "out of 100"))
_SHARES = re.compile(
    r"\b(?:(?:half|a third|a quarter|two thirds|three quarters) (?:of )?(?:all |the |those |these )?"
    r"(?:people|patients|adults|women|men|cases|tumors|operations|studies)"
    r"|half of (?:them|those|these)"
    r"|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|one hundred)"
    r"|(?:twice|three times|four times|five times|ten times) (?:as \w+|more|less|the))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Known:
    """The numbers that a finding gives."""

    finding: Finding
    numbers: frozenset[Decimal]
    pairs: frozenset[tuple[Decimal, str]]
    """Numbers with what they count."""


def known(finding: Finding, units: Collection[str]) -> Known:
    """Every number of a finding: its values, and those that say whom it is about and when."""
    said = [quantity for text in _texts(finding) for quantity in find_quantities(in_digits(text), units)]
    pairs = {pair for value in finding.values for pair in _pairs(value)}
    pairs.update((quantity.number, unit) for quantity in said for unit in quantity.units)
    numbers = {number for value in finding.values for number in _numbers(value)}
    numbers.update(quantity.number for quantity in said)
    return Known(finding, frozenset(numbers), frozenset(pairs))


def bare(finding: Finding, who: Sequence[str], people: str = "", time: str = "") -> Finding:
    """A finding with some of its values, and nothing else that holds numbers."""
    values = tuple(replace(value, interval=None, p="") for value in finding.values if value.who in who)
    return replace(
        finding,
        values=values,
        measured="",
        people=people,
        time=time,
        why="",
        caveats=(),
        disagreement="",
    )


def known_values(finding: Finding, who: Sequence[str]) -> Known:
    """The numbers that some values of a finding give, without how many people they rest on."""
    values = [replace(value, interval=None, p="") for value in finding.values if value.who in who]
    pairs = {
        (number, unit)
        for value in values
        for number, unit in _pairs(value)
        if unit != PERSON or number == value.number
    }
    return Known(finding, frozenset(value.number for value in values), frozenset(pairs))


def units_of(findings: Iterable[Finding]) -> frozenset[str]:
    """The nouns that count as units because a record uses them so."""
    return frozenset(
        word for finding in findings for value in finding.values for word in unit_words(value.unit)
    )


def unproven(
    block: Block, proof: Sequence[Known], units: Collection[str], telephones: Sequence[str] = ()
) -> Iterator[Quantity]:
    """Numbers of a block that none of these findings gives.

    Args:
        block: a piece of a page.
        proof: the findings whose sources are cited there.
        units: nouns that count as units, from `units_of`.
        telephones: emergency numbers, which are no evidence.
    """
    for quantity in find_quantities(block.text, units, telephones):
        if not any(gives(one, quantity, among_clinicians=block.box == "clinician") for one in proof):
            yield quantity


def shares_in_words(text: str) -> Iterator[str]:
    """Parts of a whole that are said in words: `half of people`, `one in ten`, `twice as many`."""
    yield from (match[0] for match in _SHARES.finditer(text))


def nearest(
    quantity: Quantity, findings: Iterable[Finding], text: str, count: int = 2
) -> list[tuple[Finding, Value]]:
    """The values that a number in a text most likely means.

    Those with its own unit come first, then those whose record has most words of the text, then the nearest.
    """
    values = [(finding, value) for finding in findings for value in finding.values]
    said = _long_words(text)

    def distance(pair: tuple[Finding, Value]) -> tuple[bool, int, Decimal]:
        finding, value = pair
        other_unit = not {unit for _, unit in _pairs(value)} & set(quantity.units)
        shared = said & _long_words(f"{finding.measured} {value.who}")
        return other_unit, -len(shared), abs(value.number - quantity.number)

    return sorted(values, key=distance)[:count]


def _long_words(text: str) -> set[str]:
    """The words that tell what a text is about, by their first letters: `walked` is like `walking`."""
    return {word[:5] for word in re.findall(r"[a-z]{4,}", text.casefold())}


def gives(one: Known, quantity: Quantity, *, among_clinicians: bool = False) -> bool:
    """Whether a finding gives a number with its unit; among clinicians, whether it gives the number."""
    if among_clinicians or not quantity.units:
        parts = [decimal(unit[3:]) for unit in quantity.units if unit.startswith("of ")]
        return one.numbers.issuperset((quantity.number, *parts))
    return any((quantity.number, unit) in one.pairs for unit in quantity.units)


def _texts(finding: Finding) -> Iterator[str]:
    yield from (finding.measured, finding.people, finding.time, finding.why, finding.disagreement)
    yield from finding.caveats
    yield from (value.who for value in finding.values)


def _numbers(value: Value) -> Iterator[Decimal]:
    yield abs(value.number)
    yield from (Decimal(number) for number in (value.count, value.of) if number is not None)
    yield from map(abs, value.interval or ())
    yield from (decimal(number.rstrip(",")) for number in _ANY_NUMBER.findall(value.p))


def _pairs(value: Value) -> Iterator[tuple[Decimal, str]]:
    for number in (abs(value.number), *map(abs, value.interval or ())):
        yield from ((number, unit) for unit in _unit_names(value.unit))
    if value.count is not None:
        yield Decimal(value.count), PERSON
        if value.of is not None:
            yield from ((Decimal(value.count), f"{word} {value.of}") for word in ("of", "out of"))
    if value.of is not None:
        yield Decimal(value.of), PERSON


def _unit_names(unit: str) -> Iterable[str]:
    if unit in _OUT_OF_100:
        return _OUT_OF_100
    names = {unit} if unit.startswith("out of ") else {fold(word) for word in unit_words(unit)}
    return names | _PAIN_SCALE if names & _PAIN_SCALE else names
