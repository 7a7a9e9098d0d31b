"""The drawings as text, and a real browser that shows them."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))


@pytest.fixture(scope="session")
def drawn() -> dict[str, str]:
    """Every committed picture of the guide, and every step of one: its name and its text."""
    from drawings.sheets import names, sheet

    files = (path for name in names() for path, _ in sheet(name))
    return {path.stem: path.read_text(encoding="utf-8") for path in files}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A Chromium for the tests of one file."""
    found = ROOT / ".venv" / "browser"
    path = found.read_text(encoding="utf-8").split()[0] if found.is_file() else shutil.which("chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield chromium
        chromium.close()
