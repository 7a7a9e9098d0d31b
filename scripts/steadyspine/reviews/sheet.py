"""The review sheet of a page: all that its readers are told, numbered, beside what it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from steadyspine.components import find_requests
from steadyspine.components.recorded import image_path
from steadyspine.content import Block, Finding, Page, Site, Source, links, plain_text
from steadyspine.content.sentences import sentences
from steadyspine.content.wording import phrase, phrases, spoken_date
from steadyspine.evidence.saying import say_details, say_value
from steadyspine.reviews.cited import cited_sentences
from steadyspine.reviews.drawn import words_on
from steadyspine.reviews.records import texts_of_marker
from steadyspine.reviews.standing import said_of_review, standing_of
from steadyspine.reviews.substance import digest_of
from steadyspine.reviews.used import (
    findings_behind,
    findings_by_block,
    findings_of,
    pictures_in,
    sources_by_block,
)

_TASK = re.compile(r"^\[[ xX]\] +")
_Said = tuple[str, str, tuple[str, ...]]
"""What kind of thing is said, its words, and the marks of what they rest on."""

_Numberless = tuple[str, str, str, tuple[str, ...]]
"""The same below the heading it stands under."""

WARNINGS = ("emergency", "urgent")
"""Kinds of boxes in which a mistake can cost a life."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that a reader is told, small enough to be agreed with or changed."""

    number: int
    kind: str
    """What it is, if it is no plain sentence: `Heading`, `Emergency`, `Picture`."""

    text: str
    rests_on: tuple[str, ...]
    """Marks of the sources and findings behind it: `S2`, `F5`."""


@dataclass(frozen=True, slots=True)
class Part:
    """The lines under one heading."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A finding in words: what its record says."""

    mark: str
    measured: str
    numbers: tuple[str, ...]
    about: tuple[str, ...]
    """Whom it is about, when, how sure, and with which caveats."""

    sources: tuple[str, ...]
    """Marks of its sources."""

    verified: str
    """How we saw it."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of the page."""

    file: Path
    alt: str


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """All that stands on a review sheet."""

    page: Page
    notice: tuple[str, ...]
    """Who has reviewed the page so far."""

    digest: str
    parts: tuple[Part, ...]
    warnings: tuple[str, ...]
    """The boxes of emergency signs, each with the numbers of its lines."""

    findings: tuple[Told, ...]
    sources: tuple[tuple[str, Source], ...]
    """In the order of their marks: `S1`, `S2`."""

    open_questions: tuple[str, ...]
    drawings: tuple[Drawing, ...]


def review_sheet(site: Site, page: Page) -> ReviewSheet:
    """The review sheet of a page as it stands."""
    findings = findings_of(site, page)
    marks = _Marks.of(site, page, findings)
    parts = tuple(_parts(site, page, marks))
    told = tuple(_told(site, finding, marks) for finding in findings)
    sources = tuple((mark, site.sources[key]) for key, mark in marks.sources.items())
    return ReviewSheet(
        page=page,
        notice=tuple(said_of_review(site, standing_of(site, page))),
        digest=digest_of(site, page),
        parts=parts,
        warnings=tuple(_warnings(site, page, parts)),
        findings=told,
        sources=sources,
        open_questions=tuple(_open_questions(site, findings, marks)),
        drawings=tuple(_drawings(site, page)),
    )


@dataclass(frozen=True, slots=True)
class _Marks:
    """The short names by which the lines of a sheet point to findings and sources."""

    findings: dict[str, str]
    sources: dict[str, str]

    @classmethod
    def of(cls, site: Site, page: Page, findings: Sequence[Finding]) -> _Marks:
        cited = [key for block in page.blocks for key in block.citations]
        cited += [key for finding in findings for key in finding.sources]
        known = [key for key in dict.fromkeys(cited) if key in site.sources]
        return cls(
            {finding.key: f"F{number}" for number, finding in enumerate(findings, 1)},
            {key: f"S{number}" for number, key in enumerate(known, 1)},
        )

    def of_findings(self, findings: Iterable[Finding]) -> tuple[str, ...]:
        """The marks of findings, in their order."""
        return tuple(self.findings[one.key] for one in findings if one.key in self.findings)

    def of_sources(self, keys: Iterable[str]) -> tuple[str, ...]:
        """The marks of sources that there are, in their order."""
        return tuple(self.sources[key] for key in keys if key in self.sources)


def _parts(site: Site, page: Page, marks: _Marks) -> Iterator[Part]:
    """The page by its `##` headings; what stands before the first is under the page's title."""
    near = sources_by_block(page)
    lines = [(page.title, _kind(site, "summary"), page.summary, ())]  # type: list[_Numberless]
    for at, (block, behind) in enumerate(findings_by_block(site, page)):
        said = _shown(site, page, block, marks.of_findings(behind)) or _spoken(site, block, near[at], marks)
        lines += [(block.section or page.title, *line) for line in said]
    numbered = [
        (title, Line(number, kind, text, rests)) for number, (title, kind, text, rests) in enumerate(lines, 1)
    ]
    for title, found in groupby(numbered, key=lambda pair: pair[0]):
        yield Part(title, tuple(line for _, line in found))


def _shown(site: Site, page: Page, block: Block, rests: tuple[str, ...]) -> list[_Said]:
    """What a reader is told by a picture, a chart or a list of records; nothing for words."""
    if block.kind == "marker":
        return [(_kind(site, "tool"), text, ()) for text in texts_of_marker(site, block)]
    if block.kind == "image":
        return [(_kind(site, "picture"), text, rests) for text in _words_of_images(site, page, block)]
    if block.kind == "code":
        named = [site.findings.get(request.finding) for request, _ in find_requests(block.source.split("\n"))]
        return [(_kind(site, "chart"), _in_numbers(site, finding), rests) for finding in named if finding]
    return []


def _spoken(site: Site, block: Block, near: Sequence[str], marks: _Marks) -> list[_Said]:
    """The sentences of a block, each with the sources cited behind it and the findings of its numbers."""
    if block.kind in ("marker", "image", "code"):
        return []
    whole = block.kind in ("row", "heading", "box")
    told = [(block.text, block.citations)] if whole else list(cited_sentences(_TASK.sub("", block.source)))
    kind = (
        _kind(site, block.kind)
        if block.kind in ("row", "heading")
        else phrases(site, "boxes").get(block.box, "")
    )
    return [
        (kind, text, (*marks.of_sources(keys), *marks.of_findings(_behind(site, block, text, keys, near))))
        for text, keys in told
        if text
    ]


def _behind(
    site: Site, block: Block, text: str, keys: tuple[str, ...], near: Sequence[str]
) -> Sequence[Finding]:
    """The findings behind a sentence: of the sources cited in it; if its block has none, of those nearby."""
    return findings_behind(
        site, replace(block, text=text, citations=keys), keys or (() if block.citations else near)
    )


def _kind(site: Site, name: str) -> str:
    return phrase(site, f"reviews.sheet.kinds.{name}")


def _in_numbers(site: Site, finding: Finding) -> str:
    """A finding as the chart of 100 people draws it."""
    return "; ".join([finding.measured, *_values(site, finding)])


def _values(site: Site, finding: Finding) -> Iterator[str]:
    for value in finding.values:
        details = say_details(site, value)
        yield f"{say_value(site, value)}, {value.who}{f' ({details})' if details else ''}"


def _words_of_images(site: Site, page: Page, block: Block) -> Iterator[str]:
    """The description and caption of each image, the words beside it, and those that are drawn."""
    for link in links(block.source):
        if link.image:
            yield from (*sentences(link.text), *sentences(plain_text(link.title)))
            drawn = words_on(site.root / "docs" / image_path(page.path, link.target))
            if drawn:
                yield phrase(site, "reviews.sheet.drawn", words=" / ".join(drawn))
    for picture in pictures_in(site, page, block):
        yield from (*picture.steps, *picture.notes)


def _told(site: Site, finding: Finding, marks: _Marks) -> Told:
    about = [
        finding.people,
        finding.time,
        finding.years and phrase(site, "evidence.years", years=finding.years),
    ]
    about += [phrase(site, f"evidence.studies.{finding.study}")]
    certainty = phrase(site, f"evidence.certainty.{finding.certainty}")
    about += [f"{phrase(site, 'evidence.columns.certainty')}: {certainty}. {finding.why}"]
    about += [phrase(site, "evidence.caveat", text=caveat) for caveat in finding.caveats]
    day = finding.checked
    checked = phrase(site, "reviews.sheet.checked", day=spoken_date(site, day)) if day else ""
    seen = phrase(site, f"reviews.sheet.verified.{finding.verified}")
    return Told(
        mark=marks.findings[finding.key],
        measured=finding.measured,
        numbers=tuple(_values(site, finding)),
        about=tuple(text for text in about if text),
        sources=marks.of_sources(finding.sources),
        verified=f"{seen} {checked}".strip(),
    )


def _warnings(site: Site, page: Page, parts: Sequence[Part]) -> Iterator[str]:
    """Each kind of box of warnings on the page, with the numbers of its lines."""
    lines = [line for part in parts for line in part.lines]
    for kind in WARNINGS:
        name = phrases(site, "boxes").get(kind, kind)
        numbers = [line.number for line in lines if line.kind == name]
        if numbers:
            yield f"{name}: {', '.join(_runs(numbers))}"


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    """`3 to 9` for numbers that follow one another."""
    for _, found in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in found]
        yield str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}"


def _open_questions(site: Site, findings: Sequence[Finding], marks: _Marks) -> Iterator[str]:
    """What the records themselves say was not seen, is not known, or is disputed."""
    for finding in findings:
        mark = marks.findings[finding.key]
        if finding.verified == "secondary":
            yield f"{mark}: {phrase(site, 'evidence.secondary')}."
        if finding.disagreement:
            yield f"{mark}: {phrase(site, 'evidence.disagreement', text=finding.disagreement)}"
    for key, mark in marks.sources.items():
        unseen = sorted(site.sources[key].unseen)
        if unseen:
            yield f"{mark}: {phrase(site, 'reviews.sheet.unseen', what=', '.join(unseen))}"
    looked = {look.source for looks in site.look_ups.values() for look in looks.looks}
    never = [mark for key, mark in marks.sources.items() if key not in looked]
    if never:
        yield phrase(site, "reviews.sheet.not_looked_up", marks=", ".join(never))


def _drawings(site: Site, page: Page) -> Iterator[Drawing]:
    for block in page.blocks:
        for link in links(block.source) if block.kind == "image" else ():
            file = site.root / "docs" / image_path(page.path, link.target)
            if file.suffix == ".svg" and file.is_file():
                yield Drawing(file, link.text)
