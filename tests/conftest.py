"""What all tests share: made-up sites, proofs that stand, a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

pytest_plugins = ("made_up", "proofs")

BROWSER = Path(__file__).parent.parent / ".venv" / "browser"
"""Where `make test` writes down which browser there is."""

BROWSER_FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
    "--font-render-hinting=none",
)
"""The last one has letters take the same room in every build of Chromium, with windows or without."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """
    A Chromium, one for all tests of a worker: Playwright runs once in a process.
    """
    path = BROWSER.read_text(encoding="utf-8").split()[0]
    expect.set_options(timeout=20_000)  # on a machine that does much else; nobody waits where all is well
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=BROWSER_FLAGS)
        yield chromium
        chromium.close()
