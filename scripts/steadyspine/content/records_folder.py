"""Loads folders in which each record is one YAML file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import TypeVar

from steadyspine.content.form import Form, open_form
from steadyspine.content.marked_yaml import Entry, parse_yaml
from steadyspine.content.reading import files_below, read_text
from steadyspine.content.readings import Readings
from steadyspine.content.records import Problem
from steadyspine.content.shape import shape_of
from steadyspine.content.suggestion import did_you_mean

RECORDS = "docs/_data"
READ = frozenset(
    (
        *("coverage", "decision", "emergency", "evidence", "glossary", "headlines", "helplines", "levels"),
        *("packs", "people", "phrases", "pictures", "questions", "report", "retractions", "review-order"),
        *("reviews", "scores", "sins", "words", "references.bib", "redirects.yml"),
    )
)
"""The folders and files of records that something reads."""

Record = TypeVar("Record")


def load_folder(
    root: Path,
    folder: str,
    read: Callable[[str, Form], Record],
    problems: list[Problem],
    unread: dict[str, str] | None = None,
    readings: Readings | None = None,
) -> dict[str, Record]:
    """The records of a folder by key; a broken one is left out, reported, and put into `unread`."""
    records: dict[str, Record] = {}
    for file in files_below(root, f"{RECORDS}/{folder}", ".yml"):
        text = read_text(root, file, problems)
        record = None if text is None else _record(text, file, read, problems, readings)
        if record is not None:
            records[PurePosixPath(file).stem] = record
        elif unread is not None:
            unread[file] = text or ""
    return records


def _record(
    text: str,
    file: str,
    read: Callable[[str, Form], Record],
    problems: list[Problem],
    readings: Readings | None,
) -> Record | None:
    if readings is None:
        return read_record(text, file, read, problems)
    return readings.of(file, text, lambda found: read_record(text, file, read, found), problems)


def read_record(
    text: str, file: str, read: Callable[[str, Form], Record], problems: list[Problem]
) -> Record | None:
    """The record in the text of its file, or nothing when it lacks what a record must have."""
    form = open_form(parse_yaml(text, file, problems), file, problems, shape_of(read))
    if form is None:
        return None
    before = len(problems)
    record = read(PurePosixPath(file).stem, form)
    form.finish()
    lacks = any(problem.rule == "missing-field" for problem in problems[before:])
    return None if lacks else record


def parse_file(root: Path, file: str, problems: list[Problem]) -> Entry | None:
    """The YAML value in a file, or nothing when it is broken."""
    text = read_text(root, file, problems)
    return None if text is None else parse_yaml(text, file, problems)


def misnamed_files(root: Path) -> Iterator[Problem]:
    """Reports pages and records that nothing would read, because of their names or their folders."""
    for file in files_below(root, RECORDS, ".yaml"):
        says = f'"{PurePosixPath(file).name}" must end in ".yml". Rename the file.'
        yield Problem(file, 1, says, "record-name")
    for file in files_below(root, "docs", ""):
        if file.lower().endswith(".md") and not file.endswith(".md"):
            says = f'"{PurePosixPath(file).name}" must end in ".md". Rename the file.'
            yield Problem(file, 1, says, "record-name")
    for file in files_below(root, RECORDS, ""):
        name = PurePosixPath(file).relative_to(RECORDS).parts[0]
        if name not in READ:
            what = "file" if file == f"{RECORDS}/{name}" else "folder"
            hint = did_you_mean(name, READ) or " Put it where it belongs."
            yield Problem(file, 1, f'Nothing reads the {what} "{name}" in {RECORDS}/.{hint}', "record-name")
