"""Starts a page in layers: its fields, its headings, and nothing that a reader could take for advice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePosixPath

from steadyspine.content import load_site
from steadyspine.content.wording import phrase
from steadyspine.starting.asking import Asking
from steadyspine.starting.records import file_name, scalar, write_new

_QUESTIONS = {
    "title": "The page's name in the reader's words: 65 letters at most, not a question.",
    "summary": "One sentence that answers the page's question, 160 letters at most. Search engines show it.",
    "answer": "The answer in one sentence, to somebody who reads nothing else.",
}
_FIELDS = (*_QUESTIONS, "folder", "readers", "handout")


def new_page(root: Path, answers: Mapping[str, object], key: str, asking: Asking) -> str:
    """Writes a page with the headings of its layers; gives its file."""
    unknown = sorted(set(answers) - set(_FIELDS))
    if unknown:
        raise ValueError(f'There is no field "{unknown[0]}". The fields are {", ".join(_FIELDS)}.')
    said = {name: _said(answers, name, words, asking) for name, words in _QUESTIONS.items()}
    folders = sorted({page.parent.as_posix() for page in _pages(root)} - {"."})
    words = f"The part of the guide it belongs to: {', '.join(folders)}."
    folder = str(
        answers.get("folder") or asking.line(words, "folder", wrong=lambda one: _no_part(one, folders))
    )
    name = key or file_name(said["title"])
    if not name or not folder:
        raise ValueError('Say at least "title" and "folder": they give the page its place.')
    if fault := _no_part(folder, folders):
        raise ValueError(fault)
    fields = {
        "summary": said["summary"],
        "evidence_checked": date.today().isoformat(),
        "handout": str(answers.get("handout", "true")),
    }
    if answers.get("readers"):
        fields["readers"] = str(answers["readers"])
    head = "".join(f"{name}: {scalar(text, answers=True)}\n" for name, text in fields.items() if text)
    return write_new(root, f"docs/{folder}/{name}.md", f"---\n{head}---\n\n{_body(root, said)}")


def _said(answers: Mapping[str, object], name: str, words: str, asking: Asking) -> str:
    return str(answers.get(name) or asking.line(words, name))


def _no_part(typed: str, folders: list[str]) -> str:
    return "" if typed in folders else f'There is no part "{typed}". The parts are {", ".join(folders)}.'


def _pages(root: Path) -> list[PurePosixPath]:
    return list(load_site(root).pages)


def _body(root: Path, said: Mapping[str, str]) -> str:
    site = load_site(root)
    ask, further, studies, clinicians = (
        phrase(site, f"layers.{name}") for name in ("ask", "next", "studies", "clinicians")
    )
    answer = f"**{said['answer']}**\n\n" if said["answer"] else ""
    return f"# {said['title']}\n\n{answer}## {ask}\n\n## {further}\n\n## {studies}\n\n### {clinicians}\n"
