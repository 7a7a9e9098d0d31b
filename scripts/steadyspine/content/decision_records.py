"""What one decision is made of: the reader's situation, the choices, the chances, wishes and questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

UNCOUNTED = "not counted"
"""How sure a chance is of which nobody has counted anything."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text of a record, with the line it stands on."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question about the reader's situation."""

    key: str
    says: Said
    note: Said | None
    """What it means for choosing, if anything."""

    danger: bool
    """Whether it may be an emergency."""

    seen: bool
    """Whether it says that the team has seen the reader for that emergency."""

    ask: Said | None
    """What to ask the team because of it, in the reader's own voice."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What the reader can type beside the answers; it is repeated and never interpreted."""

    asks: Said
    lowest: int
    highest: int | None
    """The largest whole number that it can be; none if it is not a number."""

    offers: tuple[str, ...]
    """Answers to pick from; any other can be typed, too."""


@dataclass(frozen=True, slots=True)
class Situation:
    """One question about what the team has told the reader."""

    key: str
    order: int
    asks: Said
    answers: tuple[Answer, ...]
    typed: Typed | None
    more: Said | None
    """Where to read on, with links."""

    file: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be done."""

    key: str
    order: int
    name: Said
    short: str
    """Its name inside a sentence."""

    what: Said
    suits: Said
    more: Said | None
    """Where to read on, with links."""

    good: tuple[Said, ...]
    bad: tuple[Said, ...]
    life: tuple[Said, ...]
    """What it is like: body, mind, other people."""

    unknown: Said
    best: Said
    """A short story of how it goes if all goes well."""

    likely: Said
    worst: Said
    certainty: str
    """How sure one can be of the numbers in the three stories, in the words of a finding."""

    file: str


@dataclass(frozen=True, slots=True)
class Chance:
    """What may happen, said once for every choice."""

    key: str
    order: int
    asks: Said
    kind: str
    """`benefit` or `harm`."""

    people: Said
    """Who was counted, in which kind of study, over what time."""

    says: Mapping[str, Said]
    """By the key of the choice."""

    range: Mapping[str, Said]
    """By the key of the choice, what other studies found, where that is on record."""

    certainty: str
    """How sure one can be of these numbers, in the words of a finding; `UNCOUNTED` if there are none."""

    but: Said | None
    """What speaks against it, or what nobody knows."""

    when: tuple[str, ...]
    """The answers that it is for, such as `walking: no`; everyone's if there are none."""

    dying: bool
    """Whether it tells of dying, so that a reader may leave it closed."""

    picture: tuple[Said, ...]
    """The lines of a picture of 100 people."""

    file: str


@dataclass(frozen=True, slots=True)
class Wish:
    """Two wishes that pull different ways."""

    key: str
    order: int
    about: Said
    """What the two are about, in a few words that favor neither."""

    one: Said
    other: Said
    one_fits: tuple[str, ...]
    """The choices that fit more with the first wish."""

    other_fits: tuple[str, ...]
    file: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question of understanding, with an explanation for whoever answers it, right or not."""

    key: str
    order: int
    asks: Said
    answers: tuple[tuple[Said, bool], ...]
    """Each with whether it is right."""

    explains: Said
    file: str


@dataclass(frozen=True, slots=True)
class Decision:
    """All parts of the decision, each in its order."""

    situations: Sequence[Situation] = ()
    choices: Sequence[Choice] = ()
    chances: Sequence[Chance] = ()
    wishes: Sequence[Wish] = ()
    questions: Sequence[Question] = field(default=())
