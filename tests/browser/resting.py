"""What the proof of a tool rests on, besides its test: its script and style, the records, and what is read in tests."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]


def tools_and_records() -> list[Path]:
    """The designer's folder, the records, and made-up reports and scores."""
    return [ROOT / name for name in ("overrides", "docs/_data", "tests/reports", "tests/fixtures")]
