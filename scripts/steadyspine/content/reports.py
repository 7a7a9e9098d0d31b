"""What the page that explains a report looks for: grades, signs, short forms, and words that deny."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

SPEEDS = ("now", "today")
"""How fast to act: the emergency signs, or a call to the team the same day."""


@dataclass(frozen=True, slots=True)
class Grade:
    """One grade of a scale, or a band of a score."""

    name: str
    """As reports write it (`1b`, `D`), or a band: `0 to 6`."""

    means: str
    speed: str
    """One of `SPEEDS`, or nothing."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale that reports use, with what each of its grades means."""

    key: str
    name: str
    names: tuple[str, ...]
    """What reports call it."""

    of: str
    """The number that stands behind a stroke in each grade: `5` for `4/5`. Nothing if there is none."""

    about: str
    term: str
    """The word of the glossary that stands for it."""

    seen_on_scan: bool
    """Whether it is read from a scan, and not from a person."""

    page: PurePosixPath
    grades: tuple[Grade, ...]
    sources: tuple[str, ...]
    checked: date | None
    file: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two lists of words; one of each, in one part of a sentence, is a sign."""

    one: tuple[str, ...]
    other: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportSign:
    """One thing in a report that can mean an emergency, and the words for it."""

    key: str
    means: str
    """What the words stand for, to end a sentence."""

    speed: str
    seen_on_scan: bool
    """Whether the words tell of a scan, not of how a person is; then a call the same day is named, too."""

    words: tuple[str, ...]
    asked: tuple[str, ...]
    """Words that count only in a question, as in "? cauda equina"."""

    together: tuple[Pair, ...]
    blocks: tuple[str, ...]
    """Phrases whose words do not count."""

    file: str


@dataclass(frozen=True, slots=True)
class Shorthand:
    """Short forms and what they stand for."""

    words: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    checked: date | None
    file: str


LISTS = (
    *("no", "firm", "not", "after", "open", "ask", "stop", "left_out", "common"),
    *("technical_starts", "technical_ends", "technical_words", "ordinary", "ordinary_capitals"),
)
"""The lists of a record on how reports are read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a report is read: words that deny, leave open or ask, and what makes a word technical."""

    lists: Mapping[str, tuple[str, ...]]
    file: str


@dataclass(frozen=True, slots=True)
class Reports:
    """Everything that a report is searched for."""

    scales: Mapping[str, Scale]
    signs: Mapping[str, ReportSign]
    shorthand: Mapping[str, Shorthand]
    reading: Mapping[str, Reading]
