"""Two made-up lines, and the words that lines are shown with."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CARE = """
    country: UK
    kind: cancer
    name: Care & Co
    offers: Nurses listen.
    phone: "0000 000 00 01"
    hours: 9 am to 5 pm
    languages: [English, Welsh]
    page: https://care.example/phone
    seen: 2026-11-22
"""
NIGHT = """
    country: UK
    kind: crisis
    name: A Night Line
    offers: People listen.
    phone: "000 003"
    hours: any time
    languages: [English]
    page: https://night.example
    seen: 2026-11-22
"""


@pytest.fixture
def files() -> dict[str, str]:
    """The files of a site with two lines in one country."""
    return {
        "docs/_data/words/en.yml": (ROOT / "docs/_data/words/en.yml").read_text(encoding="utf-8"),
        "docs/_data/helplines/care.yml": CARE,
        "docs/_data/helplines/night.yml": NIGHT,
    }
