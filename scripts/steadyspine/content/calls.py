"""What is known of a line that people can call for support."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

COUNTRIES = ("US", "UK", "IE", "CA", "AU", "NZ")
"""The countries of the guide, in the order in which they are shown."""

KINDS = ("cancer", "crisis")


@dataclass(frozen=True, slots=True)
class Helpline:
    """One line to call."""

    key: str
    country: str
    kind: str
    """For people with cancer and their families, or for people in despair."""

    name: str
    offers: str
    """What the people who answer do, as a sentence."""

    phone: str
    hours: str
    languages: tuple[str, ...]
    page: str
    """The address of the organization's own page that gives the number."""

    seen: date | None
    file: str
