"""Finds what differs between two versions of the content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import PurePosixPath
from typing import TypeVar

from steadyspine.checks.layers import open_numbers, open_words
from steadyspine.content import Finding, Page, Site, Source, Value, is_layered
from steadyspine.content.records_folder import RECORDS
from steadyspine.content.settings import SETTINGS, words_file
from steadyspine.content.sources import REFERENCES
from steadyspine.reviews import NONE, Standing, standing_of
from steadyspine.scores import is_graded, page_grade

Key = TypeVar("Key")
_UNSEEN = frozenset(("file", "values", "checked", "key"))
"""Fields of a finding that are told apart by themselves, or say where it stands."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How hard and how long a page is, as the rules count it."""

    grade: float | None
    words: int | None
    """Of the answer and the open page; nothing if the page is not in layers."""

    numbers: int | None


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page that is new, gone or different."""

    title: str
    file: str
    before: Measure | None
    """Nothing for a new page."""

    after: Measure | None
    """Nothing for a page that is gone."""


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A number of a finding that is new, gone or different, as it is said."""

    who: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FindingChange:
    """A finding that is new, gone or different."""

    measured: str
    file: str
    kind: str
    """`new`, `gone` or `changed`."""

    values: tuple[ValueChange, ...]
    others: tuple[str, ...]
    """Names of other fields that changed."""

    sources: tuple[str, ...]
    same_sources: bool
    """The sources are the ones they were, word for word."""

    checked_anew: bool
    """The day on which it was checked is another one."""

    @property
    def is_unsourced(self) -> bool:
        """A number that was there is another one, and no source is."""
        return self.same_sources and any(value.before and value.after for value in self.values)


@dataclass(frozen=True, slots=True)
class ReviewChange:
    """A page that stands otherwise than it did, as to a clinician's review."""

    file: str
    before: str
    """How it stood: `none`, `current`, `changed` or `overdue`."""

    after: str
    who: str
    """Whose review it is."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that a change does to readers."""

    pages: tuple[PageChange, ...]
    findings: tuple[FindingChange, ...]
    headlines: tuple[str, ...]
    """Files of the figures that open text gives."""

    sources: tuple[str, ...]
    """Keys of sources that are new, gone or different."""

    terms: tuple[str, ...]
    emergency: tuple[str, ...]
    """Files that hold emergency advice."""

    reviews: tuple[ReviewChange, ...]
    """Pages whose review by a clinician is new, or holds no longer."""

    others: tuple[str, ...] = ()
    """All other files that readers see something of: questions, pictures, words, packs and the rest."""


def find_changes(before: Site, after: Site) -> Changes:
    """What differs in the second version."""
    return Changes(
        pages=tuple(_pages(before, after)),
        findings=tuple(_findings(before, after)),
        headlines=tuple(_files(before.headlines, after.headlines)),
        sources=tuple(
            key for key in _keys(before.sources, after.sources) if not _same_source(before, after, key)
        ),
        terms=tuple(_files(before.terms, after.terms)),
        emergency=tuple(_emergency(before, after)),
        reviews=tuple(_reviews(before, after)),
        others=tuple(_other_files(before, after)),
    )


def _pages(before: Site, after: Site) -> Iterator[PageChange]:
    for path in _keys(before.pages, after.pages):
        old, new = before.pages.get(path), after.pages.get(path)
        if old is None or new is None or _text(old) != _text(new):
            page = new or old
            assert page is not None
            yield PageChange(page.title, page.file, _measure(before, old), _measure(after, new))


def _text(page: Page) -> tuple[object, ...]:
    """What readers meet of a page, with what it takes in from other files."""
    head = (
        page.summary,
        page.evidence_checked,
        page.readers,
    )
    return *head, *(block.source for block in page.blocks)


def _measure(site: Site, page: Page | None) -> Measure | None:
    if page is None:
        return None
    grade = page_grade(page) if is_graded(site) else None
    if not is_layered(page):
        return Measure(grade, None, None)
    return Measure(grade, open_words(site, page), open_numbers(site, page))


def _findings(before: Site, after: Site) -> Iterator[FindingChange]:
    for key in _keys(before.findings, after.findings):
        old, new = before.findings.get(key), after.findings.get(key)
        if old != new:
            finding = new or old
            assert finding is not None
            yield FindingChange(
                measured=finding.measured,
                file=finding.file,
                kind="changed" if old and new else "new" if new else "gone",
                values=tuple(_values(old, new)),
                others=tuple(_others(old, new)) if old and new else (),
                sources=finding.sources,
                same_sources=bool(old and new) and _same_sources(before, after, old, new),
                checked_anew=bool(old and new and old.checked != new.checked),
            )


def _values(old: Finding | None, new: Finding | None) -> Iterator[ValueChange]:
    """Numbers by whose they are; of several with one name, each is held against the one in its place."""
    was, now = _by_who(old), _by_who(new)
    for name in dict.fromkeys([*was, *now]):
        if was.get(name) != now.get(name):
            yield ValueChange(name[0], _said(was.get(name)), _said(now.get(name)))


def _by_who(finding: Finding | None) -> dict[tuple[str, int], Value]:
    found: dict[tuple[str, int], Value] = {}
    for value in finding.values if finding else ():
        place = sum(name == value.who for name, _ in found)
        found[value.who, place] = value
    return found


def _said(value: Value | None) -> str:
    if value is None:
        return ""
    count = f" ({value.count} of {value.of})" if value.count is not None and value.of is not None else ""
    interval = f", {value.interval[0]} to {value.interval[1]}" if value.interval else ""
    p = f", p {value.p}" if value.p else ""
    return f"{value.number} {value.unit}{count}{interval}{p}"


def _others(old: Finding, new: Finding) -> Iterator[str]:
    for field in fields(Finding):
        if field.name not in _UNSEEN and getattr(old, field.name) != getattr(new, field.name):
            yield field.name


def _same_sources(before: Site, after: Site, old: Finding | None, new: Finding | None) -> bool:
    if old is None or new is None or old.sources != new.sources:
        return False
    return all(_same_source(before, after, key) for key in new.sources)


def _same_source(before: Site, after: Site, key: str) -> bool:
    """Whether a source says what it said; where it stands in its file does not count."""
    old, new = before.sources.get(key), after.sources.get(key)
    return old is not None and new is not None and _entry(old) == _entry(new)


def _entry(source: Source) -> tuple[object, ...]:
    return source.kind, dict(source.fields), source.authors


def _emergency(before: Site, after: Site) -> Iterator[str]:
    yield from _files(before.signs, after.signs)
    if before.words.get("emergency") != after.words.get("emergency"):
        yield words_file(after.root)


def _other_files(before: Site, after: Site) -> Iterator[str]:
    """Files of kinds that are not told apart above, and whose text is another; remarks do not count."""
    yield from sorted(
        file
        for file in {one for site in (before, after) for one in _files_for_readers(site)}
        if _meaning(before, file) != _meaning(after, file)
        and not (file == words_file(after.root) and _words_alike(before, after))
    )


def _files_for_readers(site: Site) -> Iterator[str]:
    told = (f"{RECORDS}/{name}/" for name in ("emergency", "evidence", "glossary", "headlines", "reviews"))
    left_out = (REFERENCES, "docs/_templates/", *told)
    docs = site.root / "docs"
    for path in (*docs.rglob("*"), site.root / SETTINGS):
        file = path.relative_to(site.root).as_posix()
        is_page = file.endswith(".md") and "/_" not in file
        if path.is_file() and not is_page and not file.startswith(left_out):
            yield file


def _meaning(site: Site, file: str) -> bytes:
    """What a file holds, without the lines that are remarks or empty; nothing for one that is not there."""
    path = site.root / file
    if not path.is_file():
        return b""
    lines = path.read_bytes().splitlines()
    return b"\n".join(line.rstrip() for line in lines if line.strip() and not line.lstrip().startswith(b"#"))


def _words_alike(before: Site, after: Site) -> bool:
    """Whether only the words about emergencies differ, which are told by themselves."""
    rest = ({k: v for k, v in site.words.items() if k != "emergency"} for site in (before, after))
    return next(rest) == next(rest)


def _reviews(before: Site, after: Site) -> Iterator[ReviewChange]:
    for path in sorted({review.page for site in (before, after) for review in site.reviews.values()}):
        old, new = (_standing(site, path) for site in (before, after))
        review = new.review or old.review
        if review and path in after.pages and (old.kind, old.review) != (new.kind, new.review):
            yield ReviewChange(after.pages[path].file, old.kind, new.kind, f"{review.name}, {review.role}")


def _standing(site: Site, path: PurePosixPath) -> Standing:
    page = site.pages.get(path)
    return standing_of(site, page) if page else Standing(NONE)


def _files(before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[str]:
    """The files of records that are new, gone or different."""
    for key in _keys(before, after):
        if before.get(key) != after.get(key):
            yield str(getattr(after.get(key) or before.get(key), "file", key))


def _keys(before: Mapping[Key, object], after: Mapping[Key, object]) -> Iterator[Key]:
    yield from dict.fromkeys([*after, *before])
