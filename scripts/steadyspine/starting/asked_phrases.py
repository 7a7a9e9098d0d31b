"""Adds a question that people ask to the record of the page that answers it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from steadyspine.content import load_site, page_meant
from steadyspine.starting.asking import Asking
from steadyspine.starting.questions import questions_of
from steadyspine.starting.records import scalar, write_text


def add_question(root: Path, answers: Mapping[str, object], asking: Asking) -> str:
    """Adds the phrases, and makes the record if the page has none; gives its file."""
    words = questions_of((root / "docs/_templates/phrases.yml").read_text(encoding="utf-8"))
    page = str(answers.get("page") or asking.line(words["page"], "page")).removeprefix("docs/")
    pages = load_site(root).pages
    if PurePosixPath(page) not in pages:
        meant = page_meant(page, pages, PurePosixPath())
        raise ValueError(f'There is no page "docs/{page}".{meant or " Give one as folder/page.md."}')
    asked = answers.get("phrases") or asking.lines(words["phrases"], "phrases")
    phrases = [str(one) for one in asked] if isinstance(asked, list) else [str(asked)]
    if not any(phrases):
        raise ValueError("Say at least one phrase, as people type it.")
    file = f"docs/_data/phrases/{'-'.join(PurePosixPath(page).with_suffix('').parts)}.yml"
    path = root / file
    before = path.read_text(encoding="utf-8").rstrip("\n") if path.exists() else f"page: {page}\nphrases:"
    added = "".join(f"  - {scalar(one)}\n" for one in phrases)
    write_text(path, f"{before}\n{added}")
    return file
