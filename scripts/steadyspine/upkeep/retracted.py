"""Holds our sources against a public list of publications that were corrected or taken back."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

from steadyspine.content import Site
from steadyspine.content.sources import REFERENCES

DOI, PUBMED, NATURE = "OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature"
"""The columns that are read, by the names that Retraction Watch gives them."""

_LONGEST_CELL = 1_000_000


class UnreadableListError(Exception):
    """The list is not one of retracted publications."""


def say_retracted(site: Site, file: Path) -> str:
    """Our sources that stand on the list, in Markdown; nothing if none does.

    Raises:
        UnreadableListError: the file cannot be read, or lacks the columns.
    """
    listed = dict(_listed(file))
    found = []
    for source in site.sources.values():
        nature = next((listed[one] for one in _identifiers(source.fields) if one in listed), "")
        if nature:
            found.append(f"- `{source.key}` ({REFERENCES}:{source.line}): {nature}\n")
    lead = "Look at each, and write down what you saw in docs/_data/retractions/.\n\n" if found else ""
    return lead + "".join(found)


def _identifiers(fields: Mapping[str, str]) -> Iterator[str]:
    yield from (f"{name}:{fields[name].strip().casefold()}" for name in ("doi", "pmid") if fields.get(name))


def _listed(file: Path) -> Iterator[tuple[str, str]]:
    """Each identifier on the list, with what was done to its publication."""
    csv.field_size_limit(_LONGEST_CELL)
    try:
        with file.open(encoding="utf-8-sig", errors="replace", newline="") as lines:
            rows = csv.DictReader(lines)
            missing = [name for name in (DOI, PUBMED, NATURE) if name not in (rows.fieldnames or ())]
            if missing:
                raise UnreadableListError(
                    f'{file} has no column "{missing[0]}". Is it the list of Retraction Watch?'
                )
            for row in rows:
                nature = " ".join((row[NATURE] or "").split()) or "on the list"
                doi, pubmed = (row[DOI] or "").strip().casefold(), (row[PUBMED] or "").strip()
                yield from ((name, nature) for name in (f"doi:{doi}", f"pmid:{pubmed}"))
    except (OSError, csv.Error) as error:
        raise UnreadableListError(f"{file} cannot be read: {error}") from None
