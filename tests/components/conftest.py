"""One finding that can be drawn."""

from __future__ import annotations

import pytest


@pytest.fixture
def finding() -> dict[str, str]:
    """The file of a finding with two values out of 100 and one in days."""
    record = """
        measured: Walking
        topic: results
        values:
          - {who: surgery, number: 84, unit: out of 100}
          - {who: radiation alone, number: 57, unit: out of 100}
          - {who: kept walking, number: 122, unit: days}
        people: Adults
        time: Soon
        study: randomized trial
        certainty: moderate
        why: One small trial.
        sources: [patchell2005]
        verified: primary
        checked: 2026-11-22
        """
    return {"docs/_data/evidence/walk.yml": record}
