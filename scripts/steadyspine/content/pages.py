"""Loads a Markdown page: its front matter, its body and its blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from steadyspine.content.blocks import fence_of, split_blocks
from steadyspine.content.form import Form
from steadyspine.content.layers import in_layers
from steadyspine.content.lines import Line, number_lines, with_includes
from steadyspine.content.marked_yaml import Entry, parse_yaml
from steadyspine.content.reading import files_below, read_text
from steadyspine.content.readings import Readings
from steadyspine.content.records import Block, Page, Problem
from steadyspine.content.shape import shape_of

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


class Front(NamedTuple):
    """The fields at the head of a page; `Page` says what each means."""

    summary: str
    evidence_checked: date | None
    handout: bool
    readers: str


_UNKNOWN = Front("", None, handout=False, readers="everyone")
"""Of front matter that cannot be read, nothing is missing; and nothing is asked that only some pages need."""

Takable = Callable[[PurePosixPath], Mapping[str, Sequence[Line]]]
"""From a page's place to what it may take in besides files: the emergency signs, which are records."""


def load_pages(
    root: Path,
    problems: list[Problem],
    takable: Takable,
    words: Mapping[str, object],
    readings: Readings,
    depends_on: bytes,
) -> dict[PurePosixPath, Page]:
    """Every page below `docs/`, its layers named; one that cannot be opened is left out and reported.

    Args:
        root: The project's root.
        problems: Takes in what was wrong.
        takable: What a page may take in besides files.
        words: The language file's own words, which name the layers.
        readings: Keeps what was made of each page.
        depends_on: All that a page's meaning depends on, besides its own text and the files that it includes.
    """
    includes = load_includes(root, problems)
    everything = depends_on + repr(includes).encode()
    pages: dict[PurePosixPath, Page] = {}

    def make(text: str, file: str, found: list[Problem]) -> Page:
        taken = takable(_place(file))
        return in_layers(_parse(text, file, {**includes, **taken}, found), words)

    for file in files_below(root, PAGES, ".md"):
        text = read_text(root, file, problems)
        if text is not None:
            pages[_place(file)] = readings.of(file, text, partial(make, text, file), problems, everything)
    return pages


def _place(file: str) -> PurePosixPath:
    return PurePosixPath(file.removeprefix(f"{PAGES}/"))


def _parse(text: str, file: str, includes: Mapping[str, Sequence[Line]], problems: list[Problem]) -> Page:
    if text.strip():
        return parse_page(text, file, includes, problems)
    says = "The page is empty. Write it, or delete the file."
    problems.append(Problem(file, 1, says, "empty-page"))
    # An empty page stays known, so that links to it are not said to be broken.
    return parse_page(text, file, includes, [])


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
    front = _front(Form(file, fields, problems, shape=shape_of(read_front))) if fields else _UNKNOWN
    lines = number_lines(parts.body, file, parts.body_line)
    blocks = split_blocks(list(with_includes(lines, includes)))
    problems.extend(_open_fence(blocks))
    title = next((block.text for block in blocks if block.kind == "heading" and block.level == 1), "")
    return Page(
        path=_place(file),
        file=file,
        title=title,
        summary=front.summary,
        evidence_checked=front.evidence_checked,
        handout=front.handout,
        readers=front.readers,
        body=parts.body,
        body_line=parts.body_line,
        blocks=blocks,
    )


def _open_fence(blocks: Iterable[Block]) -> Iterator[Problem]:
    """The first chart, or other fenced part, that swallows what stands below it."""
    for block in blocks:
        mark = fence_of(block.source) if block.kind == "code" else ""
        first, *rest = block.source.split("\n")
        opens_again = any(fence_of(line).startswith(mark) and line.strip("`~ ") for line in rest)
        if mark and (opens_again or not rest or fence_of(rest[-1]) != mark):
            says = f'"{first}" opens a part that never closes. Write {mark} on a line of its own below it.'
            yield Problem(block.file, block.line, says, "open-fence")
            return


def _front(form: Form) -> Front:
    front = read_front("", form)
    form.finish()
    return front


def read_front(key: str, form: Form) -> Front:
    """What the fields at the head of a page say."""
    return Front(
        summary=form.text("summary", required=True),
        evidence_checked=form.day("evidence_checked", required=True),
        handout=form.flag("handout"),
        readers=form.choice("readers", READERS, default="patients"),
    )


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
