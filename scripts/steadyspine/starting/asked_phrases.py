"""Adds what people type to the record of the page that answers it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath

from steadyspine.content import load_site, page_meant, record_name
from steadyspine.starting.asking import Asking
from steadyspine.starting.questions import questions_of
from steadyspine.starting.records import scalar, write_text


def add_phrase(root: Path, answers: Mapping[str, object], asking: Asking) -> str:
    """Adds the phrases, and makes the record if the page has none; gives its file."""
    words = questions_of((root / "docs/_templates/phrases.yml").read_text(encoding="utf-8"))
    pages = load_site(root).pages
    typed = str(
        answers.get("page") or asking.line(words["page"], "page", wrong=lambda one: _no_page(one, pages))
    )
    if fault := _no_page(typed, pages):
        raise ValueError(fault)
    page = _below_docs(typed)
    asked = answers.get("phrases") or asking.lines(words["phrases"], "phrases")
    phrases = [str(one) for one in asked] if isinstance(asked, list) else [str(asked)]
    if not any(phrases):
        raise ValueError("Say at least one phrase, as people type it.")
    file = f"docs/_data/phrases/{record_name(PurePosixPath(page))}.yml"
    path = root / file
    before = path.read_text(encoding="utf-8").rstrip("\n") if path.exists() else f"page: {page}\nphrases:"
    added = "".join(f"  - {scalar(one)}\n" for one in phrases)
    write_text(path, f"{before}\n{added}")
    return file


def _no_page(typed: str, pages: Collection[PurePosixPath]) -> str:
    page = _below_docs(typed)
    if PurePosixPath(page) in pages:
        return ""
    meant = page_meant(page, pages, PurePosixPath())
    return f'There is no page "docs/{page}".{meant or " Give one as folder/page.md."}'


def _below_docs(typed: str) -> str:
    return typed.removeprefix("docs/")
