"""The drawings as text."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))


@pytest.fixture(scope="session")
def drawn() -> dict[str, str]:
    """Every committed picture of the guide, and every step of one: its name and its text."""
    from drawings.sheets import names, sheet

    files = (path for name in names() for path, _ in sheet(name))
    return {path.stem: path.read_text(encoding="utf-8") for path in files}
