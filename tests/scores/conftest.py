"""One score, and the words that scores are shown with."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCORE = """
    page: having-surgery/sleep.md
    scored: 2026-11-22
    marks:
      - {instrument: PEMAT actionability, points: 5, of: 6}
      - {instrument: PEMAT understandability, points: 16, of: 16}
    missing:
      - No patient has tested the page.
"""
OTHER = """
      - scored: 2026-11-24
        marks:
          - {instrument: PEMAT actionability, points: 4, of: 5}
        missing: [No picture.]
"""
TWO_OTHERS = f"""    others:{OTHER.rstrip()}
      - scored: 2026-11-25
        marks:
          - {{instrument: PEMAT actionability, points: 6, of: 6}}
          - {{instrument: DISCERN, points: 60, of: 80}}
        missing: [No picture., Daily life is left out.]
"""
EASY = "The doctor takes the bone out. Recovery takes several weeks at home. You can walk around."


@pytest.fixture
def files() -> dict[str, str]:
    """The files of a site with one scored page."""
    return {
        "docs/_data/words/en.yml": (ROOT / "docs/_data/words/en.yml").read_text(encoding="utf-8"),
        "docs/_data/scores/having-surgery-sleep.yml": SCORE,
        "docs/having-surgery/sleep.md": f"# Sleep\n\n{EASY}\n",
    }
