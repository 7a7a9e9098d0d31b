"""Reads a reference as tools export it: RIS, PubMed, BibTeX, BibLaTeX and CSL JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pybtex.errors
import rispy
from pybtex.database.input.bibtex import Parser
from rispy.parser import RisParser

from steadyspine.content.sources import is_group, normal_fields, readable

_KINDS = {
    "JOUR": "article",
    "EJOU": "article",
    "BOOK": "book",
    "CHAP": "incollection",
    "CONF": "inproceedings",
}
_CSL_KINDS = {
    "article-journal": "article",
    "journal-article": "article",
    "article": "article",
    "book": "book",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
}
_KEPT = (
    *("title", "journal", "booktitle", "publisher", "year", "volume", "number", "pages"),
    *("doi", "pmid", "url", "urldate"),
)
"""What an entry of our list holds, in its order. Abstracts, paths and keywords stay with their tool."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One publication, whichever tool wrote it down."""

    kind: str
    fields: Mapping[str, str]
    """By our own names; only what was given."""

    people: tuple[str, ...] = ()
    """`Last, First` for people, the whole name for an organization."""

    left_out: tuple[str, ...] = field(default=())
    """Names of what the export held and our list does not."""


def read_export(text: str) -> Reference:
    """The one reference in an export.

    Raises:
        ValueError: it holds none or several, or is of no known kind; the message says what to do.
    """
    begin = text.lstrip("\ufeff \t\r\n")
    reader = next((read for sign, read in _READERS if re.match(sign, begin)), None)
    if reader is None:
        raise ValueError(
            "This is no reference that can be read. Export it as RIS, PubMed, BibTeX or CSL JSON, and give "
            "the whole of it."
        )
    found = reader(begin)
    if not found:
        raise ValueError(
            "This is empty, or cut off before its end. Export the reference again, and give the whole of it."
        )
    if len(found) != 1:
        raise ValueError(f"There are {len(found)} references in this. Give one at a time.")
    return _ours(found[0])


def _ours(found: Reference) -> Reference:
    fields = {name: readable(text) for name, text in normal_fields(found.fields).items() if text}
    if fields.get("doi", "").casefold() in fields.get("url", "").casefold() and fields.get("doi"):
        fields.pop("url")
    kept = {name: fields[name] for name in _KEPT if fields.get(name)}
    return replace(found, fields=kept, left_out=tuple(sorted(set(fields) - set(kept))))


def _ris(text: str) -> list[Reference]:
    return [_from_ris(one) for one in rispy.loads(text, skip_unknown_tags=True)]


def _from_ris(one: Mapping[str, Any]) -> Reference:
    pages = [one.get(name, "") for name in ("start_page", "end_page")]
    fields = {
        "title": one.get("title") or one.get("primary_title") or "",
        "journal": one.get("journal_name") or one.get("secondary_title") or one.get("alternate_title3") or "",
        "year": str(one.get("year") or one.get("publication_year") or one.get("date") or "")[:4],
        "volume": one.get("volume", ""),
        "number": one.get("number", ""),
        "pages": "--".join(page for page in pages if page),
        "doi": one.get("doi", ""),
        "publisher": one.get("publisher", ""),
        "url": next(iter(one.get("urls", [])), ""),
    }
    people = one.get("authors") or one.get("first_authors") or []
    return Reference(_KINDS.get(one.get("type_of_reference", ""), "misc"), fields, _people(people))


class _PubMedParser(RisParser):  # type: ignore[misc] # it has no types
    """Reads what PubMed exports: other tags of up to four letters, and an empty line at the end of each."""

    START_TAG = "PMID"
    DEFAULT_MAPPING = {
        name: name for name in ("PMID", "TI", "JT", "TA", "DP", "VI", "IP", "PG", "FAU", "AU")
    } | {name: name for name in ("CN", "LID", "AID", "PT", "UK", "PB", "BTI")}
    DEFAULT_LIST_TAGS = ["FAU", "AU", "CN", "LID", "AID", "PT"]  # noqa: RUF012 - as its base has it
    DEFAULT_DELIMITER_MAPPING: dict[str, str] = {}  # noqa: RUF012

    def parse_line(self, line: str) -> tuple[str, str] | tuple[None, str]:
        match = re.match(r"([A-Z]{2,4}) *- (.*)", line)
        return (match[1], match[2].strip()) if match else (None, line.strip())


def _pubmed(text: str) -> list[Reference]:
    lines = "\n".join("ER  - " if not line.strip() else line for line in text.strip().splitlines())
    return [_from_pubmed(one) for one in _PubMedParser(skip_unknown_tags=True).parse(f"{lines}\nER  - \n")]


def _from_pubmed(one: Mapping[str, Any]) -> Reference:
    dois = [text for text in (*one.get("LID", []), *one.get("AID", [])) if text.endswith("[doi]")]
    fields = {
        "title": str(one.get("TI", "")).rstrip("."),
        "journal": one.get("JT") or one.get("TA") or "",
        "year": str(one.get("DP", ""))[:4],
        "volume": one.get("VI", ""),
        "number": one.get("IP", ""),
        "pages": _whole_range(str(one.get("PG", ""))),
        "doi": dois[0].removesuffix("[doi]").strip() if dois else "",
        "pmid": one.get("PMID", ""),
        "publisher": one.get("PB", ""),
    }
    people = (*_people(one.get("FAU") or one.get("AU") or []), *one.get("CN", []))
    return Reference("article" if fields["journal"] else "misc", fields, people)


def _whole_range(pages: str) -> str:
    """Pages as both ends in full: PubMed writes `643-8`."""
    match = re.fullmatch(r"(\d+)-(\d+)", pages)
    if match and len(match[2]) < len(match[1]):
        return f"{match[1]}--{match[1][: -len(match[2])]}{match[2]}"
    return pages.replace("-", "--") if match else pages


def _bibtex(text: str) -> list[Reference]:
    parser = Parser(encoding="utf-8", wanted_entries=None)
    with pybtex.errors.capture() as errors:
        try:
            data = parser.parse_string(text)
        except Exception as error:  # pybtex raises its own and the interpreter's errors alike
            raise ValueError(_broken(error)) from None
    if errors:
        raise ValueError(_broken(errors[0]))
    return [_from_bibtex(entry) for entry in data.entries.values()]


def _broken(error: Exception) -> str:
    line = getattr(error, "lineno", None)
    where = f" Look at its line {line}." if line else ""
    return f"This BibTeX entry cannot be read: a bracket or comma is missing.{where}"


def _from_bibtex(entry: Any) -> Reference:
    people = []
    for person in entry.persons.get("author", []):
        given = " ".join((*person.first_names, *person.middle_names))
        last = " ".join((*person.prelast_names, *person.last_names))
        whole = readable(" ".join(part for part in (given, last) if part))
        braced = not given and last.startswith("{")
        people.append(
            whole if braced or is_group(whole) or not given else f"{readable(last)}, {readable(given)}"
        )
    kind = entry.type if entry.type in ("article", "book", "incollection", "inproceedings") else "misc"
    return Reference(kind, {name.lower(): text for name, text in entry.fields.items()}, tuple(people))


def _csl(text: str) -> list[Reference]:
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f"This JSON cannot be read. Look at its line {error.lineno}.") from None
    return [
        _from_csl(one) for one in (data if isinstance(data, list) else [data]) if isinstance(one, Mapping)
    ]


def _from_csl(one: Mapping[str, Any]) -> Reference:
    fields = {
        "title": _first(one.get("title")),
        "journal": _first(one.get("container-title")),
        "publisher": _first(one.get("publisher")),
        "year": _year(one),
        "volume": _first(one.get("volume")),
        "number": _first(one.get("issue")),
        "pages": _first(one.get("page")).replace("-", "--"),
        "doi": _first(one.get("DOI")),
        "pmid": _first(one.get("PMID")),
        "url": _first(one.get("URL")),
    }
    people = [_csl_person(person) for person in one.get("author", []) if isinstance(person, Mapping)]
    kind = _CSL_KINDS.get(str(one.get("type", "")), "misc")
    if kind == "article":
        fields["publisher"] = ""
    return Reference(kind, fields, tuple(filter(None, people)))


def _csl_person(person: Mapping[str, Any]) -> str:
    if person.get("literal") or person.get("name"):
        return str(person.get("literal") or person.get("name"))
    last = " ".join(str(person[name]) for name in ("non-dropping-particle", "family") if person.get(name))
    return ", ".join(part for part in (last, str(person.get("given", ""))) if part)


def _year(one: Mapping[str, Any]) -> str:
    for name in ("issued", "published-print", "published", "published-online"):
        parts = one.get(name, {}).get("date-parts") if isinstance(one.get(name), Mapping) else None
        if parts and parts[0] and parts[0][0]:
            return str(parts[0][0])
    return ""


def _first(value: object) -> str:
    """A text, or the first of a list of texts."""
    found = value[0] if isinstance(value, list) and value else value
    return "" if found is None or isinstance(found, list) else " ".join(str(found).split())


def _people(names: list[str]) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in names)


_READERS: tuple[tuple[str, Callable[[str], list[Reference]]], ...] = (
    (r"PMID *- ", _pubmed),
    (r"(?:[\s\S]*\n)?TY  - ", _ris),
    (r"[\s\S]*?@\s*\w+\s*\{", _bibtex),
    (r"[\[{]", _csl),
)
"""How each kind begins, and what reads it."""
