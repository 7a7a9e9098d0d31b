"""The drawings as text."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))


def pictures_and_their_source() -> list[Path]:
    """What a test of pictures rests on: the drawings' source, records, the committed files, and their style."""
    return [ROOT / name for name in ("scripts/drawings", "docs/_data", "docs/images", "overrides")]


@pytest.fixture(scope="session")
def committed() -> dict[Path, str]:
    """Every file of a picture of the guide, or of a step of one, and its text."""
    files = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs/images").rglob("*.svg"))}
    return {path: text for path, text in files.items() if 'class="ss-picture"' in text}


@pytest.fixture(scope="session")
def drawn(committed: dict[Path, str]) -> dict[str, str]:
    """The same by name."""
    return {path.stem: text for path, text in committed.items()}
