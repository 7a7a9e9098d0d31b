"""Holds rounded numbers to the exact ones beside them in a record, so that rounding shrinks no harm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from steadyspine.content import Finding, Problem, Rule, Site, Value, problem_at
from steadyspine.evidence.saying import say_number

_SUFFIX = re.compile(r",? (exact|rounded)$")
_SHARES = frozenset(("percent", "out of 100"))


def wrongly_rounded(site: Site) -> Iterator[Problem]:
    """Values that a record gives exactly, too, and that are not the nearest to it."""
    for finding in site.findings.values():
        for said, exact in (*_named_alike(finding), *_counted(finding)):
            nearest = _nearest(exact, said.number)
            if nearest != said.number:
                says = (
                    f'"{say_number(said.number)}" ({said.who}) stands for {say_number(round(exact, 2))}, '
                    f"which is nearer to {say_number(nearest)}. Round to the nearest, "
                    "and mend the pages that say it."
                )
                yield problem_at(site, finding.file, f"who: {said.who}", says, "rounded-number")


def _named_alike(finding: Finding) -> Iterator[tuple[Value, Decimal]]:
    """Values as said, each with the exact one of the same name: `deaths` and `deaths, exact`.

    One with a count is left out: the count is more exact than what a source prints, and has its own rule.
    """
    by_name = {value.who: value for value in finding.values}
    for value in finding.values:
        suffix = _SUFFIX.search(value.who)
        other = by_name.get(value.who[: suffix.start()]) if suffix else None
        if suffix and other and _same_unit(value, other):
            said, exact = (other, value) if suffix[1] == "exact" else (value, other)
            if said.count is None:
                yield said, exact.number


def _counted(finding: Finding) -> Iterator[tuple[Value, Decimal]]:
    """Shares, each with what the people counted come to: `worse` and `people who got worse`, 17 of 199."""
    for people in finding.values:
        for said in finding.values if people.of and people.unit not in _SHARES else ():
            if said.unit in _SHARES and said.count is None and people.who.endswith(f" {said.who}"):
                yield said, 100 * people.number / Decimal(people.of or 1)


def _same_unit(one: Value, other: Value) -> bool:
    return one.unit == other.unit or {one.unit, other.unit} <= _SHARES


def _nearest(exact: Decimal, said: Decimal) -> Decimal:
    """The exact number to as many digits as the number said has; a 0 at its end may be a digit or not."""
    steps = [Decimal(1).scaleb(int(said.as_tuple().exponent))]
    while said and said == said.quantize(steps[-1] * 10) and steps[-1] >= 1:
        steps.append(steps[-1] * 10)
    rounded = [(exact / step).quantize(Decimal(1), ROUND_HALF_UP) * step for step in steps]
    return said if said in rounded else rounded[0]


RULES = (
    Rule("rounded-number", "structure", "A rounded number is the nearest to the exact one.", wrongly_rounded),
)
