"""A small project that is built in a moment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from steadyspine.building import making

SETTINGS = "site_name: Made up\nstrict: true\ntheme: {name: null, custom_dir: overrides}\nplugins: []\nnav:\n"
FRONT = "---\nsummary: Welcome.\nevidence_checked: 2026-11-22\nhandout: false\nreaders: everyone\n---\n\n"
TEMPLATE = (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{{ page.title }}</title></head>'
    "<body><article>{{ page.content }}</article></body></html>\n"
)

Project = Callable[..., Path]


@pytest.fixture
def project(make_site: Callable[..., object], monkeypatch: pytest.MonkeyPatch) -> Project:
    """`project({"index.md": "# Home"})` is the folder of a project with these pages, in this order of the menu."""

    def make(pages: dict[str, str], files: dict[str, str] | None = None) -> Path:
        menu = "".join(f"  - P{number}: {path}\n" for number, path in enumerate(pages))
        written = {f"docs/{path}": f"{FRONT}{text}\n" for path, text in pages.items()}
        given = {"mkdocs.yml": SETTINGS + menu, "overrides/main.html": TEMPLATE, **written, **(files or {})}
        root: Path = make_site(given).root  # type: ignore[attr-defined]
        monkeypatch.setattr(making, "faults", lambda guide, depends_on: [])
        monkeypatch.setattr(making, "make_handouts", lambda site, built, live, told, books: (0, {}, []))
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")
        return root

    return make


def write(root: Path, path: str, text: str) -> None:
    """Put another text into a page."""
    (root / "docs" / path).write_text(f"{FRONT}{text}\n", encoding="utf-8")
