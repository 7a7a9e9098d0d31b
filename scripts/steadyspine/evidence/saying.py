"""Says findings in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from steadyspine.content import Site, Value
from steadyspine.content.wording import phrase, phrases


def say_number(number: Decimal) -> str:
    """`2103` as `2,103`, `6.20` as `6.2`, `0` as `0`."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def say_value(site: Site, value: Value) -> str:
    """A value as readers meet it: `84 out of 100`, `1 day`, `odds ratio 6.2`."""
    number = say_number(value.number)
    if value.unit == "percent":
        return phrase(site, "evidence.percent", number=number)
    if value.unit in _listed(site, "before"):
        return phrase(site, "evidence.unit_before", number=number, unit=value.unit)
    return phrase(site, "evidence.unit_after", number=number, unit=_unit(site, value))


def say_details(site: Site, value: Value) -> str:
    """Where a value comes from, for clinicians: `42 of 50; 95% CI 2 to 19.8; p 0.001`, or nothing."""
    parts = []
    if value.count is not None and value.of is not None:
        parts.append(phrase(site, "evidence.count", count=f"{value.count:,}", of=f"{value.of:,}"))
    if value.interval:
        low, high = map(say_number, value.interval)
        parts.append(phrase(site, "evidence.interval", low=low, high=high))
    if value.p:
        parts.append(phrase(site, "evidence.p", value=value.p))
    return "; ".join(parts)


def _unit(site: Site, value: Value) -> str:
    if value.number != 1:
        return value.unit
    singular = phrases(site, "evidence.one").get(value.unit)
    plural = value.unit.endswith("s") and " " not in value.unit
    return singular or (value.unit[:-1] if plural else value.unit)


def _listed(site: Site, name: str) -> Sequence[object]:
    evidence = site.words.get("evidence")
    found = evidence.get(name) if isinstance(evidence, Mapping) else None
    return found if isinstance(found, list) else ()
