"""The JSON Schemas of the published data: what each field means, for people who write programs."""

from __future__ import annotations

from collections.abc import Mapping

from steadyspine.content.asking import PEOPLE
from steadyspine.content.findings import CERTAINTIES, STUDIES, TOPICS

Schema = dict[str, object]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def _text(says: str) -> Schema:
    return {"type": "string", "minLength": 1, "description": says}


def _maybe(says: str, kind: str = "string") -> Schema:
    return {"type": [kind, "null"], "description": says}


def _texts(says: str) -> Schema:
    return {"type": "array", "items": {"type": "string"}, "description": says}


def _one_of(says: str, choices: tuple[str, ...]) -> Schema:
    return {"enum": list(choices), "description": says}


def _record(fields: Mapping[str, Schema]) -> Schema:
    """A record with these fields; readers of the data pass over fields that they do not know."""
    return {"type": "object", "required": list(fields), "properties": dict(fields)}


def _list_of(says: str, fields: Mapping[str, Schema]) -> Schema:
    return {"type": "array", "items": _record(fields), "description": says}


def _collection(name: str, title: str, fields: Mapping[str, Schema]) -> Schema:
    around: dict[str, Schema] = {
        "$schema": _text("The file that describes this one, beside it."),
        "format": {"const": 1, "description": "The version of this form."},
        "name": {"const": name},
        "language": _text("The language of the texts."),
        "licence": {"const": "CC-BY-4.0", "description": "Copy, change and share it if you give the credit."},
        "licence_address": _text("Where the licence can be read."),
        "credit": _text("Whom to name."),
        "address": _maybe("Where the guide is published, if that is known; addresses of pages are below it."),
        "evidence_checked": _maybe("The newest day on which the evidence of a page was checked."),
        "reviewed_by_clinicians": _one_of(
            "How much of the guide a clinician has reviewed.", ("none", "some")
        ),
        "notice": _text("What anyone who shows these records must know."),
        "items": _list_of("The records.", fields),
    }
    return {"$schema": _DIALECT, "title": title, **_record(around)}


_TERM: dict[str, Schema] = {
    "key": _text("The name of the record; it stays the same."),
    "term": _text("The word that is explained."),
    "plain": _text("Its meaning in one or two plain sentences."),
    "longer": _maybe("More about it."),
    "say": _maybe("How it is said."),
    "other_names": _texts("Other names for it."),
    "british_names": _texts("Its names in the United Kingdom."),
    "pages": _texts("Addresses of pages about it, the best first, below the guide's own."),
}

_VALUE: dict[str, Schema] = {
    "who": _text("Whose number it is, or what it is."),
    "number": {"type": "number", "description": "The number."},
    "unit": _text("What it counts: out of 100, days, people, odds ratio."),
    "count": _maybe("How many had it.", "integer"),
    "of": _maybe("Of how many.", "integer"),
    "interval": {
        "type": ["array", "null"],
        "items": {"type": "number"},
        "minItems": 2,
        "maxItems": 2,
        "description": "The 95% confidence interval, unless a caveat says another.",
    },
    "p": _maybe("The p value as it was given."),
}

_FINDING: dict[str, Schema] = {
    "key": _text("The name of the record; it stays the same."),
    "measured": _text("What was measured."),
    "topic": _one_of("What it is about.", TOPICS),
    "values": _list_of("The numbers that belong together.", _VALUE),
    "people": _text("Who took part, and who was left out."),
    "time": _maybe("When it was measured."),
    "study": _one_of("The kind of study.", STUDIES),
    "years": _maybe("When people were treated."),
    "certainty": _one_of("How sure one can be of it.", CERTAINTIES),
    "why": _text("Why one can be this sure."),
    "caveats": _texts("What else must be known of it."),
    "needs": _list_of(
        "Caveats that a reader must see beside the numbers.",
        {"says": _text("The caveat."), "values": _texts("Whose numbers need it; empty for all.")},
    ),
    "disagrees": _texts("Keys of findings that disagree."),
    "disagreement": _maybe("How studies disagree."),
    "sources": _texts("Keys of the sources."),
    "verified": _one_of("Seen in the source itself, or as quoted in another.", ("primary", "secondary")),
    "checked": _maybe("The day on which it was checked."),
}

_SOURCE: dict[str, Schema] = {
    "key": _text("The name of the entry; it stays the same."),
    "kind": _text("The kind of BibTeX entry: article, misc, book."),
    "authors": _texts("People as family name and initials, groups by name."),
    "fields": {
        "type": "object",
        "additionalProperties": {"type": "string"},
        "description": "The other BibTeX fields: title, journal, year, doi, pmid, url. "
        "A title in square brackets describes the publication; its own title was not seen.",
    },
}

_QUESTION: dict[str, Schema] = {
    "asks": _text("The question, as the reader would say it."),
    "ask": {"type": "array", "items": {"enum": list(PEOPLE)}, "description": "Whom to ask."},
    "first": {"type": "boolean", "description": "Whether it is for somebody who asks only a few."},
}

_MOMENT: dict[str, Schema] = {
    "key": _text("The name of the record; it stays the same."),
    "title": _text("The moment, as a heading."),
    "when": _text("When these questions come up."),
    "questions": _list_of("The questions, in their order.", _QUESTION),
}

SCHEMAS: Mapping[str, Schema] = {
    "glossary": _collection("glossary", "Words and what they mean", _TERM),
    "findings": _collection("findings", "Numbers that patients are told", _FINDING),
    "questions": _collection("questions", "Questions to take to a visit", _MOMENT),
    "sources": _collection("sources", "Sources of the guide", _SOURCE),
}
