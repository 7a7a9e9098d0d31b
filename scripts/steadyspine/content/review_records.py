"""What is known of reviews by clinicians: one record for each page that has one, and where to begin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class Review:
    """A clinician has read all of a page against its sources, and says who they are."""

    key: str
    page: PurePosixPath
    name: str
    role: str
    qualifications: str
    interests: str
    reviewed: date | None
    next_review: date | None
    digest: str
    """Of the text that was read, as `reviews/substance.py` works it out; nothing while it is left open."""

    file: str


@dataclass(frozen=True, slots=True)
class RiskGroup:
    """Pages on which a mistake would harm readers in the same way."""

    key: str
    order: int
    """The group with the lowest number is reviewed first."""

    title: str
    why: str
    pages: tuple[PurePosixPath, ...]
    boxes: tuple[str, ...]
    """Kinds of boxes; a page that holds one belongs here, too."""

    file: str
