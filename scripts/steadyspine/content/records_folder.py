"""Loads folders in which each record is one YAML file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import TypeVar

from steadyspine.content.form import Form, open_form
from steadyspine.content.marked_yaml import Entry, parse_yaml
from steadyspine.content.reading import files_below, read_text
from steadyspine.content.records import Problem

RECORDS = "docs/_data"
Record = TypeVar("Record")


def load_folder(
    root: Path, folder: str, read: Callable[[str, Form], Record], problems: list[Problem]
) -> dict[str, Record]:
    """The records of a folder by key; one that is broken is left out and reported."""
    records: dict[str, Record] = {}
    for file in files_below(root, f"{RECORDS}/{folder}", ".yml"):
        form = open_form(parse_file(root, file, problems), file, problems)
        if form is None:
            continue
        key = PurePosixPath(file).stem
        before = len(problems)
        record = read(key, form)
        form.finish()
        if not any(problem.rule == "missing-field" for problem in problems[before:]):
            records[key] = record
    return records


def parse_file(root: Path, file: str, problems: list[Problem]) -> Entry | None:
    """The YAML value in a file, or nothing when it is broken."""
    text = read_text(root, file, problems)
    return None if text is None else parse_yaml(text, file, problems)


def misnamed_files(root: Path) -> Iterator[Problem]:
    """Reports records that nothing would read because their names do not end in `.yml`."""
    for file in files_below(root, RECORDS, ".yaml"):
        says = f'"{PurePosixPath(file).name}" must end in ".yml". Rename the file.'
        yield Problem(file, 1, says, "record-name")
