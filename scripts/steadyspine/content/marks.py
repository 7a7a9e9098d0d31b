"""How a page did when it was held against a checklist."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

PAGE_INSTRUMENTS = ("PEMAT understandability", "PEMAT actionability", "CDC Clear Communication Index")
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
class Score:
    """What a page was given on one day, by ourselves."""

    key: str
    page: PurePosixPath
    scored: date | None
    marks: tuple[Mark, ...]
    missing: tuple[str, ...]
    """Items that the page does not meet, each as a plain sentence."""

    file: str
