"""How a page did when it was held against a checklist."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

PAGE_INSTRUMENTS = (
    "PEMAT understandability",
    "PEMAT actionability",
    "CDC Clear Communication Index",
    "DISCERN",
)
AID_INSTRUMENTS = ("IPDASi qualifying", "IPDASi certifying", "IPDASi quality")
"""For pages that help with a decision."""

INSTRUMENTS = (*PAGE_INSTRUMENTS, *AID_INSTRUMENTS)


@dataclass(frozen=True, slots=True)
class Mark:
    """What a page was given on one checklist."""

    instrument: str
    """One of `INSTRUMENTS`."""

    points: int
    of: int
    """The points of all items that apply to the page; never 0."""


@dataclass(frozen=True, slots=True)
class Marking:
    """What one person gave a page on one day."""

    scored: date | None
    marks: tuple[Mark, ...]
    missing: tuple[str, ...]
    """Items that the page does not meet, each as a plain sentence."""


@dataclass(frozen=True, slots=True)
class Score:
    """What a page was given by ourselves, and by others who had neither written nor changed it."""

    key: str
    page: PurePosixPath
    own: Marking | None
    others: tuple[Marking, ...]
    """Each marked the page alone, with nothing but the page and the checklists."""

    file: str

    @property
    def all_markings(self) -> tuple[Marking, ...]:
        """Ours, if there is one, then the others'."""
        return (*((self.own,) if self.own else ()), *self.others)

    @property
    def markings(self) -> tuple[Marking, ...]:
        """Those that stand for the page: the others' if there are any, for they are the stricter ones."""
        return self.others or self.all_markings
