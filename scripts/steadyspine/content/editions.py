"""A hospital's own edition as a value."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class Phone:
    """A number to reach the hospital."""

    number: str
    hours: str
    """When somebody answers it."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What is a hospital's own in its edition of the guide."""

    name: str
    """What the guide is called; it takes the place of the first name everywhere."""

    hospital: str
    country: str
    """As in the language of a browser: `GB` of `en-GB`; it decides which number to call."""

    day: Phone
    night: Phone
    logo: str
    """From the project's root, or nothing."""

    emergency: tuple[str, ...]
    """Sentences that are added to the signs and to what to do; nothing there can be taken away."""

    paper: str
    interpreters: tuple[str, ...]
    """The languages that interpreters speak."""

    pages: tuple[PurePosixPath, ...]
    """Pages that the edition leaves out."""

    packs: tuple[str, ...]
    """Packs that the edition leaves out."""
