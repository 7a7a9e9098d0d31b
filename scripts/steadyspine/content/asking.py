"""What is known of a question that readers may take to a visit."""

from __future__ import annotations

from dataclasses import dataclass

PEOPLE = (
    *("surgeon", "cancer-doctor", "radiation-doctor", "anesthetic-doctor"),
    *("nurse", "therapist", "comfort-team", "social-worker"),
)
"""Whom a question can be put to, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question, as the reader would say it."""

    asks: str
    ask: tuple[str, ...]
    """Whom to ask, of `PEOPLE`."""

    first: bool
    """Whether it is one of the few for somebody who asks only a few."""

    line: int


@dataclass(frozen=True, slots=True)
class Moment:
    """Questions that come up together."""

    key: str
    title: str
    when: str
    """When they come up, in a sentence."""

    order: int
    questions: tuple[Question, ...]
    file: str
