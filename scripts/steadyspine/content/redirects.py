"""Loads where pages were before, so that addresses printed on paper go on leading to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from steadyspine.content.marked_yaml import Entry
from steadyspine.content.records import Page, Problem
from steadyspine.content.records_folder import parse_file

REDIRECTS = "docs/_data/redirects.yml"


def load_redirects(
    root: Path, pages: Mapping[PurePosixPath, Page], problems: list[Problem]
) -> dict[PurePosixPath, PurePosixPath]:
    """Each page that was, with the page that took its place; a line that cannot hold is reported."""
    if not (root / REDIRECTS).exists():
        return {}
    top = parse_file(root, REDIRECTS, problems)
    if top is None:
        return {}
    if not isinstance(top.value, dict):
        problems.append(Problem(REDIRECTS, top.line, "Write one page to a line: old.md: new.md", "redirect"))
        return {}
    found: dict[PurePosixPath, PurePosixPath] = {}
    for old, entry in top.value.items():
        wrong = next(_faults(old, entry, pages), "")
        if wrong:
            problems.append(Problem(REDIRECTS, entry.key_line, wrong, "redirect"))
        else:
            found[PurePosixPath(old)] = PurePosixPath(str(entry.value))
    return found


def _faults(old: str, entry: Entry, pages: Mapping[PurePosixPath, Page]) -> Iterator[str]:
    new = str(entry.value) if isinstance(entry.value, str) else ""
    if not _is_page(old):
        yield f'"{old}" is no path of a page below docs/, such as operations/cement.md.'
    if PurePosixPath(old) in pages:
        yield f'"{old}" is a page, so its address leads to itself. Delete this line.'
    if PurePosixPath(new) not in pages:
        yield f'"{new}" is not a page. Name the page that took the place of "{old}".'


def _is_page(path: str) -> bool:
    return path.endswith(".md") and not path.startswith("/") and ".." not in PurePosixPath(path).parts
