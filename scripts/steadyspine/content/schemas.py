"""Writes JSON Schemas from the functions that read records, so that editors say what the checks would say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from steadyspine.content.decision import (
    read_chance,
    read_choice,
    read_question,
    read_situation,
    read_wish,
)
from steadyspine.content.emergency import FOLDER, read_signs
from steadyspine.content.findings import read_finding
from steadyspine.content.form import Field
from steadyspine.content.headlines import read_headline
from steadyspine.content.helplines import read_helpline
from steadyspine.content.hospital import FILE as EDITION_FILE
from steadyspine.content.hospital import read_edition
from steadyspine.content.levels import read_levels
from steadyspine.content.look_ups import read_look_ups
from steadyspine.content.packs import read_pack
from steadyspine.content.pages import read_front
from steadyspine.content.people import read_person, read_statement
from steadyspine.content.phrases import read_phrases
from steadyspine.content.pictures import read_picture
from steadyspine.content.questions import read_moment
from steadyspine.content.report_records import read_reading, read_report_sign, read_scale, read_shorthand
from steadyspine.content.reviews import GROUPS, REVIEWS, read_review, read_risk_group
from steadyspine.content.scores import read_score
from steadyspine.content.shape import Reader, shape_of
from steadyspine.content.sins import read_sins
from steadyspine.content.terms import read_term

RECORDS: Mapping[str, Reader] = {
    "coverage": read_statement,
    "decision/chances": read_chance,
    "decision/choices": read_choice,
    "decision/questions": read_question,
    "decision/situations": read_situation,
    "decision/wishes": read_wish,
    FOLDER: read_signs,
    "evidence": read_finding,
    "glossary": read_term,
    "headlines": read_headline,
    "helplines": read_helpline,
    "levels": read_levels,
    "packs": read_pack,
    "people": read_person,
    "phrases": read_phrases,
    "pictures": read_picture,
    "report/reading": read_reading,
    "report/scales": read_scale,
    "report/shorthand": read_shorthand,
    "report/signs": read_report_sign,
    "retractions": read_look_ups,
    GROUPS: read_risk_group,
    REVIEWS: read_review,
    "scores": read_score,
    "questions": read_moment,
    "sins": read_sins,
}
"""Every folder of records with what reads one of them."""

PAGE = "page"
"""The name of the schema for what stands at the head of a page."""

EDITION = "edition"
"""The name of the schema for a hospital's own edition."""

_OWN = {PAGE: "The head of a page", EDITION: f"A hospital's own edition: {EDITION_FILE}"}
"""What is no record of a folder, with its title."""

_SCALAR = {"type": ["string", "number", "boolean"]}
_KINDS: Mapping[str, Mapping[str, object]] = {
    "text": _SCALAR,
    "texts": {"type": "array", "items": _SCALAR},
    "flag": {"type": "boolean"},
    "day": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "number": {"type": "number"},
    "whole number": {"type": "integer", "minimum": 0},
    "interval": {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2},
    "any": {},
}


def schemas(notes: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, object]]:
    """The schemas by name: one for each folder of records, for the head of a page, and for an edition.

    Args:
        notes: By the same names, what the templates say of each field.
    """
    readers = {**RECORDS, PAGE: read_front, EDITION: read_edition}
    return {name: _schema(name, shape_of(read), notes.get(name, {})) for name, read in readers.items()}


def _schema(name: str, shape: Sequence[Field], notes: Mapping[str, str]) -> dict[str, object]:
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": "Written by make generated from scripts/steadyspine/content. Do not edit.",
        "title": _OWN.get(name, f"A record of docs/_data/{name}/"),
        **_object(shape, notes),
    }


def _object(shape: Sequence[Field], notes: Mapping[str, str]) -> dict[str, object]:
    return {
        "type": "object",
        "properties": {one.name: _property(one, notes) for one in shape},
        "required": [one.name for one in shape if one.required],
        # A part whose names are its own, such as one for each choice, is for the check alone.
        "additionalProperties": not shape,
    }


def _property(one: Field, notes: Mapping[str, str]) -> dict[str, object]:
    told = {"description": notes[one.name]} if one.name in notes else {}
    if one.kind == "choice":
        return {**told, "enum": list(one.allowed)}
    if one.kind == "part":
        return {**told, **_object(one.inside, notes)}
    if one.kind == "rows":
        return {**told, "type": "array", "items": _object(one.inside, notes)}
    return {**told, **_KINDS[one.kind]}
