"""The designer's folder holds together: every part is bundled, explained, and safe to publish."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from published.built import ROOT

LOOK = ROOT / "overrides"
COMPONENTS = sorted(path for path in (LOOK / "components").iterdir() if path.is_dir())


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda path: path.name)
def test_component_says_what_it_must_do(component: Path) -> None:
    """Each has a README that a designer can read first."""
    assert (component / "README.md").is_file()


def test_no_data_file_lies_where_it_would_be_published() -> None:
    """Everything in this folder except templates, Markdown and Python is copied to the site."""
    assert [path.name for path in LOOK.rglob("*") if path.suffix in (".yml", ".yaml", ".json")] == []


def test_colors_stand_only_in_the_tokens() -> None:
    """A color written elsewhere would not follow dark mode or paper."""
    own = {"tokens.css", "print.css", "picture.css"}
    loose = {
        path.name: found
        for path in LOOK.rglob("*.css")
        if path.name not in own
        and (found := re.findall(r"#[0-9a-fA-F]{6}\b", path.read_text(encoding="utf-8")))
    }

    assert loose == {}
