"""Rules on Markdown that would show up otherwise than its writer meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from steadyspine.content import Block, Page, Problem, Rule, Site, did_you_mean, is_unread
from steadyspine.content.focus import pages_in_focus
from steadyspine.content.inline import without_code
from steadyspine.content.lines import included_name, number_lines
from steadyspine.content.pages import INCLUDES
from steadyspine.content.taking import all_takable

MARKERS = (
    "calls",
    "changes",
    "data",
    "glossary",
    "sources",
    "evidence",
    "usual-messages",
    "second-hand",
    "handouts",
    "pictures",
    "scores",
    "helplines",
    "compare",
    "explain-report",
    "levels",
    "sins",
    "wallet-card",
    "steroid-sheet",
    "recovery-diary",
    "tell-us",
    "reviewed-pages",
    "review-states",
    "saved-copy",
    "copies",
    "decision",
    "questions",
)
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>")
_LOST_LIST = re.compile(r"(?:[-*+]|\d+[.)]) +\S")
_LOST_TABLE = re.compile(r"\|?(?: *:?-{2,}:? *\|)+")
_INCLUDE_SIGN = re.compile(r"-+8<-+")


def raw_html(site: Site) -> Iterator[Problem]:
    """HTML tags, which only a browser understands."""
    for _, block in _blocks(site):
        for at, line in enumerate(without_code(block.source).split("\n")):
            tag = _TAG.search(line) if block.kind != "code" else None
            if tag:
                says = f'"{tag[0]}" is HTML. Use Markdown; see docs/_templates/page.md.'
                yield Problem(block.file, block.line + at, says, "raw-html")


def lost_lists(site: Site) -> Iterator[Problem]:
    """Lists and tables that would run into the paragraph above them."""
    for _, block in _blocks(site):
        if block.kind == "paragraph":
            for at, line in enumerate(block.source.split("\n")):
                if at and (_LOST_LIST.match(line) or _LOST_TABLE.match(line)):
                    says = "Put an empty line above this list or table. Else it runs into the text above."
                    yield Problem(block.file, block.line + at, says, "missing-empty-line")
                    break


def indented_text(site: Site) -> Iterator[Problem]:
    """Text that would show as computer code because it is indented."""
    for _, block in _blocks(site):
        if block.kind == "code" and not block.source.startswith(("```", "~~~")):
            says = f'"{block.text[:30]}" is indented and would show as computer code. Take out the spaces.'
            yield Problem(block.file, block.line, says, "indented-text")


def missing_includes(site: Site) -> Iterator[Problem]:
    """Includes of a file that does not exist."""
    files = {path.name for path in (site.root / INCLUDES).glob("*.md")}
    for page in pages_in_focus(site):
        known = files | set(all_takable(site, page.path))
        for line in number_lines(page.body, page.file, page.body_line):
            name = included_name(line.text)
            if name and name not in known and not _is_unread_set(site, name):
                hint = did_you_mean(name, known)
                says = f'There is no "{name}" in {INCLUDES}/ and no such record.{hint}'
                yield Problem(line.file, line.number, says, "missing-include")
            elif not name and _INCLUDE_SIGN.search(without_code(line.text)):
                says = 'This takes in nothing. Write it alone on a line: --8<-- "call-now.md"'
                yield Problem(line.file, line.number, says, "missing-include")


def _is_unread_set(site: Site, name: str) -> bool:
    """Whether the emergency record that a page takes in is there and broken."""
    key = name.removesuffix(".md").removesuffix("-card").removesuffix("-show")
    return is_unread(site, "emergency", key)


def unknown_markers(site: Site) -> Iterator[Problem]:
    """Markers that nothing fills."""
    for _, block in _blocks(site):
        name = block.source.strip("[]")
        if block.kind == "marker" and name not in MARKERS:
            says = f'Nothing fills "[[{name}]]".{did_you_mean(name, MARKERS)}'
            yield Problem(block.file, block.line, says, "unknown-marker")


def _blocks(site: Site) -> Iterator[tuple[Page, Block]]:
    return ((page, block) for page in pages_in_focus(site) for block in page.blocks)


RULES: tuple[Rule, ...] = (
    Rule("missing-include", "structure", "A file that a page takes in exists.", missing_includes),
    Rule(
        "unknown-marker",
        "structure",
        "A marker in double brackets gets filled.",
        unknown_markers,
    ),
    Rule("raw-html", "structure", "A page holds no HTML.", raw_html),
    Rule("missing-empty-line", "structure", "An empty line stands above a list or table.", lost_lists),
    Rule("indented-text", "structure", "Text is indented only inside boxes and lists.", indented_text),
)
