"""A review sheet as Markdown, for whoever would rather type than write by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from html import unescape

from steadyspine.citations.vancouver import reference
from steadyspine.content import Site, Source
from steadyspine.content.wording import phrase, spoken_date, word_list
from steadyspine.reviews.sheet import Line, ReviewSheet, Told

_LINK = re.compile(r'<a href="([^"]*)">.*?</a>')
_MARKS = re.compile(r"([\\`*_\[\]<>|])")


def sheet_markdown(site: Site, sheet: ReviewSheet, today: date) -> str:
    """The sheet as one Markdown text."""
    return "\n\n".join(_blocks(site, sheet, today)) + "\n"


def plain_reference(site: Site, source: Source) -> str:
    """A publication as one line of text, with its addresses written out."""
    return " ".join(unescape(_LINK.sub(r"\1", reference(site, source))).split())


def _blocks(site: Site, sheet: ReviewSheet, today: date) -> Iterator[str]:
    def say(name: str) -> str:
        return phrase(site, f"reviews.sheet.{name}")

    def listed(name: str) -> str:
        return _list(word_list(site, f"reviews.sheet.{name}"))

    yield f"# {_typed(phrase(site, 'reviews.sheet.title', title=sheet.page.title))}"
    day = spoken_date(site, today)
    yield phrase(site, "reviews.sheet.of", page=f"`{sheet.page.file}`", digest=f"`{sheet.digest}`", date=day)
    yield f"{say('now')} {_typed('. '.join(sheet.notice))}."
    yield f"## {say('heading')}\n\n{listed('how')}"
    yield f"## {say('warnings')}\n\n{_list(sheet.warnings) or say('no_warnings')}"
    yield f"## {say('lines')}"
    for part in sheet.parts:
        table = _table(site, ("number", "says", "rests"), map(_row, part.lines))
        yield f"### {_typed(part.title)}\n\n{table}"
    if sheet.findings:
        table = _table(site, ("number", "finding", "seen"), map(_finding, sheet.findings))
        yield f"## {say('findings')}\n\n{table}"
    if sheet.sources:
        references = [f"**{mark}** {_typed(plain_reference(site, source))}" for mark, source in sheet.sources]
        yield f"## {say('sources')}\n\n{_list(references)}"
    yield f"## {say('open')}\n\n{_list(map(_typed, sheet.open_questions)) or say('no_open')}"
    verdict = "\n".join(f"- [ ] {text}" for text in word_list(site, "reviews.sheet.verdict"))
    yield f"## {say('sign')}\n\n{verdict}\n\n{listed('who')}\n\n{say('consent')}"


def _row(line: Line) -> tuple[str, str, str]:
    kind = f"*{_typed(line.kind)}:* " if line.kind else ""
    return str(line.number), f"{kind}{_typed(line.text)}", ", ".join(line.rests_on)


def _finding(told: Told) -> tuple[str, str, str]:
    says = [f"**{_typed(told.measured)}**", *map(_typed, (*told.numbers, *told.about))]
    return told.mark, "<br>".join(says), f"{', '.join(told.sources)}: {_typed(told.verified)}"


def _table(site: Site, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with two columns more, to agree and to write in."""
    names = [phrase(site, f"reviews.sheet.columns.{name}") for name in (*columns, "agree", "change")]
    lines = [f"| {' | '.join(names)} |", "|" + " --- |" * len(names)]
    return "\n".join([*lines, *(f"| {' | '.join((*row, '[ ]', ''))} |" for row in rows)])


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _typed(text: str) -> str:
    """A text whose signs mean nothing in Markdown."""
    return _MARKS.sub(r"\\\1", text)
