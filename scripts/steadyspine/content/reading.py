"""Reads files as text, and says in one line why one cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from steadyspine.content.records import Problem, Site

_MARK = "\ufeff"


def read_text(root: Path, file: str, problems: list[Problem]) -> str | None:
    """The text of a file with plain line ends, or nothing when it cannot be read.

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
        return None
    return _without_mark(text, file, problems).replace("\r\n", "\n").replace("\r", "\n")


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
    base = root / folder
    for path in sorted(base.rglob(f"*{suffix}")):
        inside = PurePosixPath(path.relative_to(base).as_posix())
        if path.is_file() and not any(part.startswith(("_", ".")) for part in inside.parts):
            yield f"{folder}/{inside}"


def line_with(root: Path, file: str, typed: str) -> int:
    """The first line of a file on which these words stand, or 1."""
    lines = read_text(root, file, []) or ""
    return next((at for at, line in enumerate(lines.split("\n"), 1) if typed in line), 1)


def problem_at(site: Site, file: str, typed: str, says: str, rule: str) -> Problem:
    """A problem at the first line of a file on which these words stand."""
    return Problem(file, line_with(site.root, file, typed), says, rule)
