"""Loads the publications we rely on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pybtex.errors
from pybtex.database import BibliographyDataError, Entry, Person
from pybtex.database.input.bibtex import Parser
from pybtex.richtext import Text
from pybtex.scanner import PybtexSyntaxError

from steadyspine.content.reading import read_text
from steadyspine.content.readings import Readings
from steadyspine.content.records import Problem, Source

REFERENCES = "docs/_data/references.bib"
_ENTRY = re.compile(r"^[ \t]*@[ \t]*(\w+)[ \t]*\{[ \t]*([^,\s}]+)", re.MULTILINE)
_RULE = "broken-references"
_FOREIGN = re.compile(
    r"^[ \t]*((?:PMID- |TY  - |AN  - |PMID: ?|%0 |\{ *\"(?:id|DOI|type)\"|\[ *\{).*)", re.MULTILINE
)
"""How the first line begins of what PubMed, RIS, EndNote and CSL JSON export."""

_BIBLATEX = {"journaltitle": "journal", "date": "year", "location": "address", "institution": "publisher"}
_DOI_ADDRESS = re.compile(r"^(?:https?://)?(?:dx\.)?(?:doi\.org/|doi: ?)", re.IGNORECASE)
_GROUP = re.compile(
    r"\b(?:Academy|Agency|Association|Collaborat\w+|College|Committee|Consortium|Council|Department|Federation|"
    r"Foundation|Institute|Ministry|Network|Organi[sz]ation|Society|University|Working Group|Study Group)\b"
)
_COMMAND = re.compile(r"\\(?:text(?:it|bf|sc|superscript|subscript)|emph|mkbib\w+)\b\s*")
_MARKUP = re.compile(r"</?(?:i|b|sub|sup|em|strong|scp|jats:\w+)>", re.IGNORECASE)
"""Marks that registries leave in titles."""


def load_sources(
    root: Path, problems: list[Problem], unread: dict[str, str], readings: Readings
) -> dict[str, Source]:
    """The entries of the bibliography by key; none when it cannot be read."""
    if not (root / REFERENCES).exists():
        return {}
    text = read_text(root, REFERENCES, problems)
    if text is None:
        return {}
    before = len(problems)
    sources = readings.of(REFERENCES, text, lambda found: read_sources(text, found), problems)
    if len(problems) > before:
        unread[REFERENCES] = text
    return sources


def read_sources(text: str, problems: list[Problem]) -> dict[str, Source]:
    """The entries in a BibTeX text by key."""
    lines = _entry_lines(text)
    foreign = list(_foreign(text))
    problems.extend(foreign)
    # What is pasted breaks the entries around it, too; that is no second fault.
    entries = _parse(text, lines, [] if foreign else problems)
    return {key: _source(key, entry, lines.get(key, 1)) for key, entry in entries.items()}


def _foreign(text: str) -> Iterator[Problem]:
    """What was pasted from elsewhere and is no BibTeX; its reader would pass over it in silence."""
    found = _FOREIGN.search(text)
    if found:
        line = text.count("\n", 0, found.start(1)) + 1
        says = (
            f'"{found[1].strip()[:30]}" is no BibTeX entry. "steady new source" makes one of what was pasted.'
        )
        yield Problem(REFERENCES, line, says, _RULE)


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
    fields = normal_fields({name.lower(): readable(text) for name, text in entry.fields.items()})
    return Source(key, entry.type, fields, tuple(_author(person) for person in people), line)


def normal_fields(fields: Mapping[str, str]) -> dict[str, str]:
    """The fields as our list names them, whichever tool wrote them.

    BibLaTeX calls some by other names, some tools give a DOI as an address or PubMed's number with its name.
    """
    found = {name: text for name, text in fields.items() if name not in _BIBLATEX}
    for name, ours in _BIBLATEX.items():
        if fields.get(name):
            found.setdefault(ours, fields[name][:4] if ours == "year" else fields[name])
    if found.get("doi"):
        found["doi"] = _DOI_ADDRESS.sub("", found["doi"])
    if found.get("pmid"):
        found["pmid"] = re.sub(r"\D", "", found["pmid"])
    return found


def readable(text: str) -> str:
    """A field's text with accents resolved and braces gone; a double hyphen is a range's dash."""
    text = _COMMAND.sub("", text)
    if "\\" in text:
        with suppress(PybtexSyntaxError):  # a brace too many stays as typed, less the brace
            text = str(Text.from_latex(text))
    text = _MARKUP.sub("", text).replace("{", "").replace("}", "").replace("---", "\u2014")
    return " ".join(re.sub(r"(?<=\w)--(?=\w)", "\u2013", text).replace("--", "\u2013").split())


def is_group(name: str) -> bool:
    """Whether a name is that of an organization, by one of its words."""
    return " " in name and _GROUP.search(name) is not None


def _author(person: Person) -> str:
    parts = (person.first_names, person.middle_names, person.prelast_names, person.last_names)
    whole = readable(" ".join(name for names in parts for name in names))
    if is_group(whole):
        # An organization that its tool put into single braces is no person with initials.
        return whole
    last = readable(" ".join((*person.prelast_names, *person.last_names)))
    given = [readable(name) for name in (*person.first_names, *person.middle_names)]
    initials = "".join(part[0] for name in given for part in re.split(r"[-\s.]+", name) if part)
    return " ".join(part for part in (last, initials.upper(), *map(readable, person.lineage_names)) if part)
