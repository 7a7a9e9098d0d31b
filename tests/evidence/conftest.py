"""One finding, one source and the words that evidence is shown with."""

from __future__ import annotations

import pytest

FINDING = """
    measured: Able to walk after treatment
    topic: results
    values:
      - {who: surgery and radiation, number: 84, unit: out of 100, count: 42, of: 50}
      - {who: radiation alone, number: 57, unit: out of 100}
      - {who: kept walking, number: 122, unit: days}
      - {who: odds ratio, number: 6.2, unit: odds ratio, interval: [2.0, 19.8], p: "0.001"}
      - {who: pain, number: 3, unit: points}
      - {who: people in the trial, number: 2103, unit: people}
    people: Adults unable to walk for 48 hours at most
    time: Within 30 days
    study: randomized trial
    certainty: moderate
    why: One small trial
    sources: [patchell2005]
    verified: primary
    checked: 2026-11-22
    """
WORDS = "extra: {words: {layers: {studies: The studies}}}"
BIB = "@misc{patchell2005, author = {Patchell, Roy}, title = {T}, year = {2005}}\n@misc{other, title = {O}}"


@pytest.fixture
def records() -> dict[str, str]:
    """The files of the finding and its source."""
    return {"docs/_data/evidence/walk.yml": FINDING, "docs/_data/references.bib": BIB}
