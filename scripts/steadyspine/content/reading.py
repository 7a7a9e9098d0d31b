"""Reads files as text, and says in one line why one cannot be read."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from steadyspine.content.records import Problem, Site

_MARK = "\ufeff"
_MERGE = re.compile(r"^(?:<{7} .*|>{7} .*|\|{7} .*)$", re.MULTILINE)
_HIDDEN = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")


def read_text(root: Path, file: str, problems: list[Problem]) -> str | None:
    """The text of a file with plain line ends, or nothing when it cannot be opened.

    Letters that are not UTF-8 are reported and replaced, so that one of them does not hide a whole file.

    Args:
        root: The project's root.
        file: Path from the root, as it will stand in messages.
        problems: Takes in what was wrong.
    """
    try:
        raw = (root / file).read_bytes()
    except OSError:
        problems.append(Problem(file, 1, "This file cannot be opened.", "unreadable-file"))
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        says = "Some letters here are not saved as UTF-8. Save the file again with the encoding UTF-8."
        problems.append(Problem(file, line, says, "unreadable-file"))
        text = raw.decode("utf-8", errors="replace")
    whole = _without_mark(text, file, problems).replace("\r\n", "\n").replace("\r", "\n")
    hidden = _HIDDEN.search(whole)
    if hidden:
        line = whole.count("\n", 0, hidden.start()) + 1
        says = f"There is a hidden character here that no text holds (code {ord(hidden[0])}). Take it out."
        problems.append(Problem(file, line, says, "unreadable-file"))
        whole = _HIDDEN.sub(" ", whole)
    merge = _MERGE.search(whole)
    if merge:
        line = whole.count("\n", 0, merge.start()) + 1
        says = f'"{merge[0].strip()}" was left by a merge. Keep one of the two texts, and delete the signs.'
        problems.append(Problem(file, line, says, "merge-marks"))
    return whole


def _without_mark(text: str, file: str, problems: list[Problem]) -> str:
    if not text.startswith(_MARK):
        return text
    says = 'The file starts with a hidden character (a "byte order mark"). Save it as UTF-8 without it.'
    problems.append(Problem(file, 1, says, "byte-order-mark"))
    return text[1:]


def files_below(root: Path, folder: str, suffix: str) -> Iterator[str]:
    """Paths from the root of the files in a folder and the folders below it, sorted.

    Hidden folders and those that begin with an underline are left out, but not the folder itself.
    """
    yield from sorted(_files(str(root / folder), folder, suffix), key=lambda file: file.split("/"))


def _files(there: str, folder: str, suffix: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(there))
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith(("_", ".")):
            continue
        if entry.is_dir():
            yield from _files(entry.path, f"{folder}/{entry.name}", suffix)
        elif entry.name.endswith(suffix) and entry.is_file():
            yield f"{folder}/{entry.name}"


def line_with(root: Path, file: str, typed: str) -> int:
    """The first line of a file on which these words stand, or 1."""
    lines = read_text(root, file, []) or ""
    return next((at for at, line in enumerate(lines.split("\n"), 1) if typed in line), 1)


def problem_at(site: Site, file: str, typed: str, says: str, rule: str, missing: str = "") -> Problem:
    """A problem at the first line of a file on which these words stand."""
    return Problem(file, line_with(site.root, file, typed), says, rule, missing)


def is_unread(site: Site, folder: str, key: str) -> bool:
    """Whether a record is there and could not be read, so that nobody need be told that it is missing."""
    return f"docs/_data/{folder}/{key}.yml" in site.unread


def unread_names(site: Site, folder: str, words: str) -> bool:
    """Whether a record of a folder that could not be read, or a list of that name, holds these words."""
    place = f"docs/_data/{folder}"
    texts = (text for file, text in site.unread.items() if file.startswith(place))
    return any(words.casefold() in text.casefold() for text in texts)
