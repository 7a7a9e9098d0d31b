"""Records that stand on a page in the place of a marker: which they are, and what they say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from steadyspine.components.sheets import SIGNS_OF, sheet_words
from steadyspine.content import Block, Site
from steadyspine.content.wording import phrase, words_at

RECORDS_OF: Mapping[str, str] = {
    "evidence": "findings",
    "explain-report": "reports",
    "glossary": "terms",
    "helplines": "helplines",
    "levels": "levels",
    "pictures": "pictures",
    "questions": "moments",
    "scores": "scores",
    "second-hand": "findings",
    "sins": "sins",
    "sources": "sources",
    "usual-messages": "statements",
}
"""By the name of a marker, that of its records in `Site`; what a page takes in as lines is in its text."""

UNTOLD = frozenset(
    ("key", "file", "line", "checked", "seen", "order", "topic", "checked_against", "pages", "regions")
)
"""Fields of records that tell a reader of the page nothing."""

MOST = 60
"""Records more than these are too many for a review sheet."""


def records_of(site: Site, block: Block) -> object:
    """What stands in the place of a marker, or nothing if it is made from no records."""
    name = block.source.strip("[] ")
    if name in RECORDS_OF:
        return getattr(site, RECORDS_OF[name])
    if name in SIGNS_OF:
        return sheet_words(site, name)
    return words_at(site, "emergency").get("calls") if name == "calls" else None


def texts_of_marker(site: Site, block: Block) -> list[str]:
    """What stands in the place of a marker, a text for each record; of very many, only how many they are."""
    found = records_of(site, block)
    rows = list(found.values()) if isinstance(found, Mapping) else _as_list(found)
    if len(rows) > MOST:
        name = block.source.strip("[] ")
        return [phrase(site, "reviews.sheet.too_many", count=len(rows), name=name)]
    return [" · ".join(dict.fromkeys(_leaves(row))) for row in rows]


def _as_list(found: object) -> list[object]:
    if isinstance(found, list):
        return found
    return [found] if found else []


def _leaves(value: object) -> Iterator[str]:
    """The texts and numbers in a record, in its order."""
    if is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            if one.name not in UNTOLD:
                yield from _leaves(getattr(value, one.name))
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _leaves(part)
    elif isinstance(value, tuple | list | frozenset):
        for part in value:
            yield from _leaves(part)
    elif value not in ("", None) and not isinstance(value, bool):
        yield " ".join(str(value).split())
