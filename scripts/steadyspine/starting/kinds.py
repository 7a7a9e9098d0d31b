"""What can be started, and how each is made from answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from steadyspine.content.findings import read_finding
from steadyspine.content.form import Field, Form
from steadyspine.content.marked_yaml import parse_yaml, plain
from steadyspine.content.packs import read_pack
from steadyspine.content.people import read_person
from steadyspine.content.records import Problem
from steadyspine.content.shape import shape_of
from steadyspine.content.terms import read_term
from steadyspine.starting.asked_phrases import add_phrase
from steadyspine.starting.asked_questions import add_question
from steadyspine.starting.asking import Asking
from steadyspine.starting.pages import new_page
from steadyspine.starting.questions import questions_of
from steadyspine.starting.records import file_name, write_new, written
from steadyspine.starting.sources import new_source


@dataclass(frozen=True, slots=True)
class Given:
    """What was said on the command line."""

    fields: Mapping[str, str] = field(default_factory=dict)
    """From a field's name to its value, as YAML."""

    key: str = ""
    """The file's name without its ending, or nothing to make one of the answers."""

    everything: bool = False
    """Whether to ask for what may be left out, too."""

    doi: str = ""
    pmid: str = ""
    export: str = ""
    """The text of a reference that a tool exported."""

    online: bool = True
    """Whether registries may be asked."""


@dataclass(frozen=True, slots=True)
class _Record:
    """A kind of record, one file each."""

    folder: str
    template: str
    read: Callable[[str, Form], object]
    named_by: str
    """The field that gives the file its name."""


_RECORDS = {
    "term": _Record("glossary", "term.yml", read_term, "term"),
    "finding": _Record("evidence", "finding.yml", read_finding, "measured"),
    "person": _Record("people", "person.yml", read_person, "name"),
    "pack": _Record("packs", "pack.yml", read_pack, "title"),
}
KINDS = ("page", *_RECORDS, "source", "question", "phrase")


def start(root: Path, kind: str, given: Given, asking: Asking) -> str:
    """Writes what somebody wants to start; gives its file, from the project's root.

    Raises:
        ValueError: what was said cannot be used; the message says why, and what to do.
        Stopped: there are no more answers; nothing was written.
    """
    if kind == "source":
        return new_source(root, given.doi, given.pmid, given.export, asking, online=given.online)
    answers = {name: _value(name, typed) for name, typed in given.fields.items()}
    if kind == "page":
        return new_page(root, answers, given.key, asking)
    if kind == "question":
        return add_question(root, answers, asking)
    if kind == "phrase":
        return add_phrase(root, answers, asking)
    return _new_record(root, _RECORDS[kind], answers, given, asking)


def _new_record(
    root: Path, kind: _Record, answers: Mapping[str, object], given: Given, asking: Asking
) -> str:
    template = (root / "docs/_templates" / kind.template).read_text(encoding="utf-8")
    shape, words = shape_of(kind.read), questions_of(template)
    unknown = sorted(set(answers) - {one.name for one in shape})
    if unknown:
        names = ", ".join(one.name for one in shape)
        raise ValueError(f'There is no field "{unknown[0]}". The fields are {names}.')
    fields = {
        one.name: answers.get(one.name) or _answer(one, words.get(one.name, ""), given, asking)
        for one in shape
    }
    key = given.key or file_name(str(fields[kind.named_by]))
    if not key:
        raise ValueError(f'Say at least "{kind.named_by}": it gives the file its name.')
    return write_new(root, f"docs/_data/{kind.folder}/{key}.yml", written(fields))


def _answer(field: Field, words: str, given: Given, asking: Asking) -> object:
    return asking.field(field, words) if field.required or given.everything else ""


def _value(name: str, typed: str) -> object:
    """A value as typed behind `--set name=`: YAML, so that lists and rows can be given."""
    problems: list[Problem] = []
    entry = parse_yaml(typed, "--set", problems)
    if problems:
        raise ValueError(f'"{name}={typed}": {problems[0].message}')
    return "" if entry is None else plain(entry)
