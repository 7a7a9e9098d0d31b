"""Loads the publications we rely on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pybtex.errors
from pybtex.database import BibliographyDataError, Entry, Person
from pybtex.database.input.bibtex import Parser
from pybtex.richtext import Text
from pybtex.scanner import PybtexSyntaxError

from steadyspine.content.reading import read_text
from steadyspine.content.records import Problem, Source

REFERENCES = "docs/_data/references.bib"
_ENTRY = re.compile(r"^[ \t]*@[ \t]*(\w+)[ \t]*\{[ \t]*([^,\s}]+)", re.MULTILINE)
_RULE = "broken-references"


def load_sources(root: Path, problems: list[Problem]) -> dict[str, Source]:
    """The entries of the bibliography by key; none when it cannot be read."""
    if not (root / REFERENCES).exists():
        return {}
    text = read_text(root, REFERENCES, problems)
    if text is None:
        return {}
    lines = _entry_lines(text)
    entries = _parse(text, lines, problems)
    return {key: _source(key, entry, lines.get(key, 1)) for key, entry in entries.items()}


def _entry_lines(text: str) -> dict[str, int]:
    lines: dict[str, int] = {}
    for match in _ENTRY.finditer(text):
        lines[match[2]] = text.count("\n", 0, match.start(1)) + 1
    return lines


def _parse(text: str, lines: Mapping[str, int], problems: list[Problem]) -> dict[str, Entry]:
    parser = Parser(encoding="utf-8")
    with pybtex.errors.capture() as errors:
        try:
            parser.parse_string(text)
        except Exception as error:  # pybtex raises its own and the interpreter's errors alike
            errors.append(error)
    problems.extend(_problem(error, lines) for error in errors)
    return dict(parser.data.entries)


def _problem(error: Exception, lines: Mapping[str, int]) -> Problem:
    if isinstance(error, PybtexSyntaxError):
        says = "This entry cannot be read. Look for a missing bracket or comma here or just above."
        return Problem(REFERENCES, error.lineno or 1, says, _RULE)
    key = str(error).rpartition(" ")[2]
    if isinstance(error, BibliographyDataError) and key in lines:
        says = f'There are two entries "{key}". Give one of them another key, or delete it.'
        return Problem(REFERENCES, lines[key], says, _RULE)
    line = next((line for name, line in lines.items() if name in str(error)), 1)
    return Problem(REFERENCES, line, f"This entry cannot be read: {' '.join(str(error).split())}.", _RULE)


def _source(key: str, entry: Any, line: int) -> Source:
    people = entry.persons.get("author", [])
    fields = {name.lower(): _readable(text) for name, text in entry.fields.items()}
    return Source(key, entry.type, fields, tuple(_author(person) for person in people), line)


def _readable(text: str) -> str:
    """A field's text with accents resolved and braces gone; a double hyphen is a range's dash."""
    if "\\" in text:
        with suppress(PybtexSyntaxError):  # a brace too many stays as typed, less the brace
            text = str(Text.from_latex(text))
    text = text.replace("{", "").replace("}", "").replace("---", "\u2014")
    return " ".join(re.sub(r"(?<=\w)--(?=\w)", "\u2013", text).replace("--", "\u2013").split())


def _author(person: Person) -> str:
    last = _readable(" ".join((*person.prelast_names, *person.last_names)))
    given = [_readable(name) for name in (*person.first_names, *person.middle_names)]
    initials = "".join(part[0] for name in given for part in re.split(r"[-\s.]+", name) if part)
    return " ".join(part for part in (last, initials.upper(), *map(_readable, person.lineage_names)) if part)
