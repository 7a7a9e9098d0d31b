"""What the score of how steady a spine is consists of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to an item."""

    points: int
    says: str
    report: str
    """The word that a scan report uses for it."""

    call: bool
    """Whether somebody who reads it first should call the team the same day."""


@dataclass(frozen=True, slots=True)
class Item:
    """One of the things that get points."""

    name: str
    report: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """The totals that are called by one name."""

    lowest: int
    highest: int
    called: str
    means: str
    next: str
    """What usually follows."""

    but: str
    """What speaks against reading more into it: said beside the rest, and as plainly."""

    call: bool


@dataclass(frozen=True, slots=True)
class StabilityScore:
    """The whole score, with where it was read."""

    items: tuple[Item, ...]
    bands: tuple[Band, ...]
    findings: tuple[str, ...]
    sources: tuple[str, ...]
    file: str

    @property
    def lowest(self) -> int:
        """The smallest total."""
        return sum(min(option.points for option in item.options) for item in self.items)

    @property
    def highest(self) -> int:
        """The largest total."""
        return sum(max(option.points for option in item.options) for item in self.items)

    def band(self, total: int) -> Band | None:
        """What a total is called, or nothing if it is none."""
        return next((band for band in self.bands if band.lowest <= total <= band.highest), None)
