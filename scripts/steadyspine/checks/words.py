"""The rule on rare words: a word outside everyday English is explained in the glossary, or is not used.

How common a word is comes from the package wordfreq: a Zipf value of 3 means once in a million words, 4 means
ten times as often. Its short list of a language holds the words from 3 up: a word that is not on it is rare.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import log10

from steadyspine.checks.prose import line_of
from steadyspine.content import Page, Problem, Rule, Site, did_you_mean, names_of, unread_names
from steadyspine.content.patients import patients_blocks, patients_pages_in_focus
from steadyspine.content.wording import word_list, words_at

ACCEPTED = ".ci/spelling.txt"
_RAREST = 3.0
_RAREST_ROOT = 3.5
_COMMONEST = 4.5
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Language:
    """What tells rare words from those made of common ones; stands in the language file, under `writing`."""

    frequencies: str
    """The list in wordfreq, such as `en`; without one, no word counts as rare."""

    beginnings: tuple[str, ...]
    endings: tuple[tuple[str, str], ...]
    """Each ending with what stands in its place in the word that it is put to."""


def language_of(site: Site) -> Language:
    """The language of a site; English without its endings where the words do not say."""
    said = words_at(site, "writing")
    frequencies, endings = said.get("frequencies", "en"), said.get("endings")
    pairs = (tuple(map(str, pair)) for pair in endings) if isinstance(endings, list) else ()
    beginnings = tuple(word_list(site, "writing.beginnings"))
    return Language(str(frequencies or ""), beginnings, tuple((pair[0], pair[1]) for pair in pairs))


def undefined_words(site: Site) -> Iterator[Problem]:
    """Rare words of patients' pages that no glossary record covers, each once a page."""
    names = _Names(site)
    accepted, language = accepted_words(site), language_of(site)
    for page in patients_pages_in_focus(site) if language.frequencies else ():
        yield from _undefined(page, names, accepted, language)


def accepted_words(site: Site) -> frozenset[str]:
    """The words on the list of those we accept, in lower case."""
    path = site.root / ACCEPTED
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    return frozenset(line.partition("#")[0].strip().casefold() for line in text.splitlines())


def _undefined(page: Page, names: _Names, accepted: frozenset[str], language: Language) -> Iterator[Problem]:
    seen: set[str] = set()
    for block in patients_blocks(page):
        words = _TOKEN.findall(block.text)
        for word in names.left_over(words):
            bare = re.sub(r"['’]s$|['’]$", "", word)
            known = bare.casefold() in seen | accepted or is_everyday(bare.casefold(), language)
            if not known and not unread_names(names.site, "glossary", bare):
                seen.add(bare.casefold())
                meant = did_you_mean(bare, names.single, cutoff=0.85)
                says = f'"{bare}" is a rare word and not in the glossary.{meant}'
                advice = "Use a plain word, or add it to docs/_data/glossary/."
                yield Problem(block.file, line_of(block, word), f"{says} {advice}", "undefined-word")


class _Names:
    """The names in the glossary, found in a row of words."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.by_first: dict[str, list[tuple[str, ...]]] = {}
        for term in site.terms.values():
            for name in names_of(term):
                words = tuple(_TOKEN.findall(name.casefold()))
                if words:
                    self.by_first.setdefault(words[0], []).append(words)
        self.single = {found[0] for names in self.by_first.values() for found in names if len(found) == 1}

    def left_over(self, words: list[str]) -> Iterator[str]:
        """The words that are no part of a name, longest names first."""
        folded = tuple(word.casefold() for word in words)
        at = 0
        while at < len(words):
            names = self.by_first.get(re.sub(r"['’]s$", "", folded[at]), ())
            fits = [len(name) for name in names if len(name) == 1 or folded[at : at + len(name)] == name]
            if not fits:
                yield words[at]
            at += max(fits, default=1)


@cache
def is_everyday(word: str, language: Language) -> bool:
    """Whether a word, or the word it is made from, is common in a language."""
    if len(word) < 3 or _zipf(word, language) >= _RAREST:
        return True
    return any(_zipf(root, language) >= _RAREST_ROOT for root in _roots(word, language))


def _roots(word: str, language: Language) -> Iterator[str]:
    """Words that this one may be made from: `unsteady` gives `steady`, `numbness` gives `numb`."""
    yield from _halves(word, language)
    for stem in (word, *(word.removeprefix(one) for one in language.beginnings if word.startswith(one))):
        if stem != word and len(stem) > 3:
            yield stem
        for ending, instead in language.endings:
            root = stem.removesuffix(ending) + instead
            if stem.endswith(ending) and len(root) > 2:
                yield root
                if root[-1:] == root[-2:-1]:
                    yield root[:-1]


def _halves(word: str, language: Language) -> Iterator[str]:
    """The second half of a word made of two: `worksheet` gives `sheet`, since `work` is common too."""
    for at in range(3, len(word) - 3):
        if _zipf(word[:at], language) >= _COMMONEST:
            yield word[at:]


@cache
def _frequencies(name: str) -> dict[str, float]:
    from wordfreq import get_frequency_dict

    found: dict[str, float] = get_frequency_dict(name, wordlist="small")
    return found


def _zipf(word: str, language: Language) -> float:
    frequency = _frequencies(language.frequencies).get(word.replace("’", "'"), 0.0)
    return log10(frequency) + 9 if frequency else 0.0


RULES: tuple[Rule, ...] = (
    Rule("undefined-word", "style", "A rare word on a patients' page is in the glossary.", undefined_words),
)
