"""The values that the project passes around: pages, records, and the site that holds them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path, PurePosixPath

from steadyspine.content.asking import Moment
from steadyspine.content.calls import Helpline
from steadyspine.content.decision_records import Decision
from steadyspine.content.editions import Edition
from steadyspine.content.marks import Score
from steadyspine.content.reports import Reports
from steadyspine.content.review_records import Review, RiskGroup
from steadyspine.content.stability import StabilityScore


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong with the content, and what to do about it, in words that a clinician knows."""

    file: str
    """Path from the project's root, with forward slashes."""

    line: int
    """Counted from 1."""

    message: str
    """What was typed and what to do, in one line."""

    rule: str
    """The rule's name, for searching."""

    missing: str = field(default="", compare=False)
    """The file from the project's root that is not there, if that is what is wrong."""

    @property
    def said(self) -> str:
        """The message in one line, though what was typed may hold line ends."""
        return " ".join(self.message.split())

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.said} [{self.rule}]"


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a page's text: a heading, a paragraph, a list item, a table row, code or a marker."""

    kind: str
    """One of `heading`, `paragraph`, `item`, `row`, `code`, `marker`, `image`, `box` (a box's title line)."""

    source: str
    """As typed, without the indentation of the box or list around it."""

    text: str
    """As a reader meets it: no marks of emphasis, no link addresses, no citations."""

    file: str
    """Where it stands, from the project's root: the page, or the file that the page includes."""

    line: int
    """Its first line in that file."""

    level: int = 0
    """1 to 6 for a heading, else 0."""

    box: str = ""
    """The kind of the innermost box around it (`emergency`, `clinician`...), or nothing."""

    section: str = ""
    """The text of the nearest `##` heading above it, or nothing."""

    group: int = 0
    """Blocks of one list or one table, with the paragraph that leads into it, share a number above 0."""

    citations: tuple[str, ...] = ()
    """Keys of the sources cited in it, in order."""

    layer: str = ""
    """`answer`, `open` or `studies` on a page in layers, else nothing."""


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown page."""

    path: PurePosixPath
    """From `docs/`, for example `operations/cement.md`."""

    file: str
    """From the project's root."""

    title: str
    summary: str
    evidence_checked: date | None
    handout: bool
    readers: str
    """`patients`, `clinicians` or `everyone`; reading rules hold for patients' pages."""

    body: str
    """The Markdown below the front matter, as the site generator passes it to its extensions."""

    body_line: int
    """The line of the file on which the body starts."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A word we explain."""

    key: str
    term: str
    plain: str
    say: str
    also: tuple[str, ...]
    uk: tuple[str, ...]
    forms: tuple[str, ...]
    misspelled: tuple[str, ...]
    longer: str
    pages: tuple[PurePosixPath, ...]
    mark: bool
    file: str
    in_letters: bool = False
    """Met in letters and reports; our own pages do without it."""


@dataclass(frozen=True, slots=True)
class Source:
    """A publication we rely on, as its BibTeX entry gives it."""

    key: str
    kind: str
    """BibTeX entry type: `article`, `misc`, `book`..."""

    fields: Mapping[str, str]
    """Field name to text, braces and accents resolved."""

    authors: tuple[str, ...]
    """`Patchell RA` for people, the name itself for groups."""

    line: int

    @property
    def unseen(self) -> frozenset[str]:
        """What of `author`, `title` and `year` nothing that we could read shows."""
        return frozenset(piece.strip() for piece in self.fields.get("unseen", "").split(",") if piece.strip())


@dataclass(frozen=True, slots=True)
class Value:
    """One number of a finding."""

    who: str
    """The group it belongs to, or what it is."""

    number: Decimal
    unit: str
    """`out of 100`, `days`, `people`, `odds ratio`..."""

    count: int | None = None
    of: int | None = None
    interval: tuple[Decimal, Decimal] | None = None
    """95% confidence interval, unless the record's caveats say another."""

    p: str = ""
    line: int = field(default=0, compare=False)
    """Where the number stands in the record."""


@dataclass(frozen=True, slots=True)
class Need:
    """A caveat that a reader must see beside a number."""

    says: str
    words: tuple[str, ...]
    """One of these must stand in the same paragraph, list or table, or just before or after it."""

    values: tuple[str, ...]
    """Whose numbers need it; nothing for every share, score and time of the finding."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A number, or a few that belong together, that we tell patients."""

    key: str
    measured: str
    topic: str
    values: tuple[Value, ...]
    people: str
    time: str
    study: str
    years: str
    certainty: str
    why: str
    caveats: tuple[str, ...]
    disagrees: tuple[str, ...]
    disagreement: str
    sources: tuple[str, ...]
    verified: str
    checked: date | None
    file: str
    needs: tuple[Need, ...] = ()
    disagree_about: tuple[str, ...] = ()
    """The `who` of the values that the others dispute; when it is empty, all of them."""


@dataclass(frozen=True, slots=True)
class End:
    """One end of how far studies lie apart: whose value of which finding."""

    finding: str
    who: str
    line: int


@dataclass(frozen=True, slots=True)
class Headline:
    """The one figure that the open text of the guide gives for an outcome after a treatment."""

    key: str
    outcome: str
    """The same words in every headline of one outcome."""

    treatment: str
    finding: str
    who: tuple[str, ...]
    """Whose numbers of the finding the open text gives."""

    beside: tuple[str, ...]
    """Other numbers of the finding that may stand with them: a time, the top of a scale, how many people."""

    say: str
    """How the open text says it."""

    why: str
    """By the published rule, never by the direction of the result."""

    others: tuple[str, ...]
    """Findings that also measured it and were not chosen."""

    spread: str
    """How far they disagree."""

    range: tuple[End, ...]
    """The lowest and the highest of the others, which open text may give together; or nothing."""

    file: str


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who writes."""

    key: str
    name: str
    role: str
    qualifications: str
    interests: str
    file: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing people are usually told about this surgery, and what the guide makes of it."""

    key: str
    order: int
    says: str
    page: PurePosixPath
    heading: str
    """The text of the heading, on that page, that carries the answer."""

    terms: tuple[str, ...]
    """Words that the section below that heading must use."""

    verdict: str
    why: str
    findings: tuple[str, ...]
    file: str


@dataclass(frozen=True, slots=True)
class Pack:
    """Several pages, or parts of pages, printed as one handout for one moment."""

    key: str
    title: str
    for_whom: str
    order: int
    pages: tuple[str, ...]
    """Paths from `docs/`; with `#section` one section, `#top` the page's start, `#emergency` its signs."""
    layout: str
    """`pack` (contents, then pages), `sheet` (parts on one page, front only), or `book` (with an index)."""

    file: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """What people type to find a page."""

    key: str
    page: PurePosixPath
    phrases: tuple[str, ...]
    """Each as people type it; the search looks for the nearest one."""

    file: str


@dataclass(frozen=True, slots=True)
class Panel:
    """One step of a picture that shows several; it is a file of its own too."""

    title: str
    alt: str


@dataclass(frozen=True, slots=True)
class CheckedAgainst:
    """A source to which a drawing was held."""

    source: str
    address: str
    shows: str
    """What it says of the things in the drawing."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What is said about a drawing, wherever it is shown."""

    key: str
    image: PurePosixPath
    """The drawing, from `docs/`; a step's file has its number at the end of the name: `bed-2.svg`."""

    title: str
    alt: str
    """The description for people who cannot see it."""

    caption: str
    pages: tuple[PurePosixPath, ...]
    """Where it belongs, the best place first."""

    findings: tuple[str, ...]
    """The findings whose numbers stand in it."""

    steps: tuple[str, ...]
    """What a flow chart says, as a list."""

    notes: tuple[str, ...]
    """What stands beside it as a list, since sentences are easier to read there than in a drawing."""

    checked_against: tuple[CheckedAgainst, ...]
    """Where its anatomy was looked up."""

    panels: tuple[Panel, ...]
    file: str


@dataclass(frozen=True, slots=True)
class Level:
    """One bone of the spine, and what the nerve with its number does."""

    name: str
    region: str
    """`neck`, `chest`, `loin` or `sacrum`."""

    where: str
    skin: str
    moves: str


@dataclass(frozen=True, slots=True)
class Levels:
    """All bones, from the top down, and where this was looked up."""

    levels: tuple[Level, ...]
    checked_against: tuple[CheckedAgainst, ...]
    file: str


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of an emergency."""

    says: str
    name: str = ""
    """In few words, for the line above every page and the card for the wallet; or nothing."""

    icon: str = ""
    """The name of its drawing: `weakness` for `docs/images/emergency/signs/weakness.svg`."""


@dataclass(frozen=True, slots=True)
class SameDay:
    """Signs that need a call the same day."""

    title: str
    intro: tuple[str, ...]
    signs: tuple[str, ...]
    then: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """The short form of a set of signs, for pages that are about something else."""

    says: str
    link: str
    page: PurePosixPath
    anchor: str


@dataclass(frozen=True, slots=True)
class Show:
    """What to hold out to staff."""

    title: str
    says: tuple[str, ...]
    blanks: tuple[str, ...]
    asks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignSet:
    """Signs that belong together, with what to do; the only place where this advice is written."""

    key: str
    title: str
    intro: tuple[str, ...]
    signs: tuple[Sign, ...]
    after: tuple[str, ...]
    """What is said between the signs and what to do."""

    calls: str
    """`long` for a list of numbers by country, `short` for one sentence."""

    say: str
    then: tuple[str, ...]
    same_day: SameDay | None
    card: Card | None
    show: Show | None
    pages: tuple[PurePosixPath, ...]
    """The pages that hold the whole set because they are about it; others take in the card."""

    file: str


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed for readers."""

    kind: str
    """`new`, `advice` or `corrected`."""

    says: str

    @property
    def about(self) -> str:
        """What it is about: the words before its first colon, or its first sentence."""
        return re.split(r"[:.] ", self.says, maxsplit=1)[0].rstrip(".")


@dataclass(frozen=True, slots=True)
class DayOfChanges:
    """What readers got on one day."""

    day: date
    changes: tuple[Change, ...]

    def place_of(self, change: Change) -> str:
        """The place of a change on the page that shows them all; it stays when others are added."""
        words = re.sub(r"[^a-z0-9]+", "-", change.about.lower())[:60].strip("-")
        return f"{self.day}-{words}"


@dataclass(frozen=True, slots=True)
class Repository:
    """The place where the project's files are kept, and where people can change them or report a mistake."""

    address: str
    """Without a slash at its end: `https://github.com/<owner>/<name>`."""

    editor: str
    """What opens the folder `docs/` in the host's editor, below the address: `edit/main/docs/`."""


@dataclass(frozen=True, slots=True)
class LookUp:
    """One look at whether a publication was taken back."""

    source: str
    where: str
    """Whose page was read: PubMed, the journal's, a list of retractions."""

    seen: date | None
    found: str
    """`nothing`, `correction`, `concern` or `retraction`."""


@dataclass(frozen=True, slots=True)
class LookUps:
    """The looks of one file."""

    looks: tuple[LookUp, ...]
    file: str


@dataclass(frozen=True, slots=True)
class Site:
    """Everything in `docs/`, and what was wrong with it while it was read."""

    root: Path
    pages: Mapping[PurePosixPath, Page]
    terms: Mapping[str, Term]
    sources: Mapping[str, Source]
    findings: Mapping[str, Finding]
    people: Mapping[str, Person]
    statements: Mapping[str, Statement]
    packs: Mapping[str, Pack]
    words: Mapping[str, object]
    """The language file: every word that templates and extensions show, as nested mappings."""

    navigation: tuple[PurePosixPath, ...]
    """The pages named in `mkdocs.yml`, in order."""

    problems: tuple[Problem, ...] = field(default=())
    unread: Mapping[str, str] = field(default_factory=dict)
    """Files that are there and gave nothing because they are broken, with their text."""

    focus: frozenset[str] = frozenset()
    """The only files that somebody wants to hear of; when it is empty, all."""

    pictures: Mapping[str, Picture] = field(default_factory=dict)
    scores: Mapping[str, Score] = field(default_factory=dict)
    signs: Mapping[str, SignSet] = field(default_factory=dict)
    headlines: Mapping[str, Headline] = field(default_factory=dict)
    helplines: Mapping[str, Helpline] = field(default_factory=dict)
    levels: Mapping[str, Levels] = field(default_factory=dict)
    phrases: Mapping[str, Phrases] = field(default_factory=dict)
    look_ups: Mapping[str, LookUps] = field(default_factory=dict)
    moments: Mapping[str, Moment] = field(default_factory=dict)
    sins: Mapping[str, StabilityScore] = field(default_factory=dict)
    reviews: Mapping[str, Review] = field(default_factory=dict)
    risk_groups: Mapping[str, RiskGroup] = field(default_factory=dict)
    redirects: Mapping[PurePosixPath, PurePosixPath] = field(default_factory=dict)
    """Pages that were, with the page that took the place of each."""

    history: tuple[DayOfChanges, ...] = ()
    """What changed for readers, the newest day first."""

    repository: Repository | None = None
    """Nothing when nobody said where it is; then no page leads there."""
    decision: Decision = field(default_factory=Decision)
    reports: Reports = field(default_factory=lambda: Reports({}, {}, {}, {}))
    edition: Edition | None = None
    """What a hospital wrote for its own edition, if this is one."""

    first_name: str = ""
    """The guide's name before the edition gave it another; nothing where there is no edition."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Something that finds problems of one kind."""

    name: str
    """In lower case with hyphens; stands in brackets at the end of each of its messages."""

    group: str
    """`structure` for what would break or mislead the site as built, which stops the build; else `style`."""

    says: str
    """What must hold, in one sentence for the list of rules."""

    find: Callable[[Site], Iterator[Problem]]
    """Its problems in a site; each carries the rule's own name."""
