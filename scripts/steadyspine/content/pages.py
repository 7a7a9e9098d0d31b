"""Loads a Markdown page: its front matter, its body and its blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from steadyspine.content.blocks import split_blocks
from steadyspine.content.form import Form
from steadyspine.content.lines import Line, number_lines, with_includes
from steadyspine.content.marked_yaml import Entry, parse_yaml
from steadyspine.content.reading import files_below, read_text
from steadyspine.content.records import Page, Problem

PAGES = "docs"
INCLUDES = "docs/_includes"
READERS = ("patients", "clinicians", "everyone")
_RULE = "front-matter"
_HOW = 'Begin the file with "---", the fields, and "---" again, as in docs/_templates/page.md.'


class _Parts(NamedTuple):
    """A page's file, taken apart."""

    front: str
    body: str
    body_line: int


Takable = Callable[[PurePosixPath], Mapping[str, Sequence[Line]]]
"""From a page's place to what it may take in besides files: the emergency signs, which are records."""


def load_pages(
    root: Path, problems: list[Problem], takable: Takable = lambda path: {}
) -> dict[PurePosixPath, Page]:
    """Every page below `docs/`; a page that cannot be read is left out and reported."""
    includes = load_includes(root, problems)
    pages: dict[PurePosixPath, Page] = {}
    for file in files_below(root, PAGES, ".md"):
        text = read_text(root, file, problems)
        if text is None:
            continue
        if text.strip():
            path = PurePosixPath(file.removeprefix(f"{PAGES}/"))
            page = parse_page(text, file, {**includes, **takable(path)}, problems)
            pages[page.path] = page
        else:
            problems.append(
                Problem(file, 1, "The page is empty. Write it, or delete the file.", "empty-page")
            )
    return pages


def load_includes(root: Path, problems: list[Problem]) -> dict[str, Sequence[Line]]:
    """The lines of each file that pages may include, under the name that pages use."""
    found: dict[str, Sequence[Line]] = {}
    for file in files_below(root, INCLUDES, ".md"):
        text = read_text(root, file, problems)
        if text is not None:
            found[file.removeprefix(f"{INCLUDES}/")] = number_lines(text, file)
    return found


def parse_page(text: str, file: str, includes: Mapping[str, Sequence[Line]], problems: list[Problem]) -> Page:
    """A page from the text of its file."""
    parts = _take_apart(text, file, problems)
    fields = _fields(parts, file, problems)
    form = Form(file, fields, problems)
    lines = number_lines(parts.body, file, parts.body_line)
    blocks = split_blocks(list(with_includes(lines, includes)))
    title = next((block.text for block in blocks if block.kind == "heading" and block.level == 1), "")
    page = Page(
        path=PurePosixPath(file.removeprefix(f"{PAGES}/")),
        file=file,
        title=title,
        summary=form.text("summary", required=bool(fields)),
        evidence_checked=form.day("evidence_checked", required=bool(fields)),
        reviewed=form.day("reviewed"),
        next_review=form.day("next_review"),
        reviewers=form.texts("reviewers"),
        handout=form.flag("handout", default=None if fields else False),
        readers=form.choice("readers", READERS, default="patients"),
        body=parts.body,
        body_line=parts.body_line,
        blocks=blocks,
    )
    form.finish()
    return page


def _take_apart(text: str, file: str, problems: list[Problem]) -> _Parts:
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        problems.append(Problem(file, 1, f"The page has no front matter. {_HOW}", _RULE))
        return _Parts("", text, 1)
    ends = (at for at, line in enumerate(lines) if at and line.rstrip() in ("---", "..."))
    end = next(ends, None)
    if end is None:
        problems.append(Problem(file, 1, f"The front matter does not end. {_HOW}", _RULE))
        return _Parts("", text, 1)
    return _Parts("\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2)


def _fields(parts: _Parts, file: str, problems: list[Problem]) -> Mapping[str, Entry]:
    entry = parse_yaml(parts.front, file, problems, first_line=2, rule=_RULE)
    if entry is not None and isinstance(entry.value, dict) and entry.value:
        return entry.value
    if not any(problem.file == file and problem.rule == _RULE for problem in problems):
        problems.append(Problem(file, 1, f"The front matter holds no fields. {_HOW}", _RULE))
    return {}
