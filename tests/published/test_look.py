"""The designer's folder holds together: every part is bundled, explained, and safe to publish."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from published.built import ROOT, SITE

LOOK = ROOT / "overrides"
COMPONENTS = sorted(path for path in (LOOK / "components").iterdir() if path.is_dir())


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda path: path.name)
def test_component_says_what_it_must_do(component: Path) -> None:
    """Each has a README that a designer can read first."""
    assert (component / "README.md").is_file()


@pytest.mark.parametrize("kind", ["css", "js"])
def test_every_part_is_in_the_bundle_once(kind: str) -> None:
    """A style or script that the list forgets never reaches a reader."""
    listed = re.findall(r'include "([^"]+)"', (LOOK / f"assets/steady.{kind}").read_text(encoding="utf-8"))
    present = [path.relative_to(LOOK).as_posix() for path in (LOOK / "components").rglob(f"*.{kind}")]

    assert sorted(path for path in listed if path.startswith("components/")) == sorted(present)


@pytest.mark.parametrize("kind", ["css", "js"])
def test_bundle_is_put_together_in_the_built_site(kind: str) -> None:
    """What is published is the styles and scripts themselves, not the list of them."""
    text = (SITE / f"assets/steady.{kind}").read_text(encoding="utf-8")

    assert "{%" not in text
    assert len(text) > 5000


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
