"""Finds the words we explain in running text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from steadyspine.content import Term, names_of

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Match:
    """A term where it stands in a text."""

    start: int
    end: int
    key: str


class Matcher:
    """Finds the names of many terms in one walk over a text; make it once and use it for every page."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._names: Mapping[str, list[tuple[re.Pattern[str], str]]] = _by_first_word(terms)

    def find(self, text: str) -> Iterator[Match]:
        """Terms in the text, in order, never one inside another."""
        after = 0
        for word in _WORD.finditer(text):
            if word.start() < after or _continues(text, word.start()):
                continue
            match = self._match(text, word.start(), word[0].casefold())
            if match:
                after = match.end
                yield match

    def _match(self, text: str, start: int, word: str) -> Match | None:
        for pattern, key in self._names.get(word, ()):
            found = pattern.match(text, start)
            if found:
                return Match(start, found.end(), key)
        return None


def _by_first_word(terms: Iterable[Term]) -> dict[str, list[tuple[re.Pattern[str], str]]]:
    names = {name: term.key for term in terms for name in names_of(term) if _WORD.match(name)}
    found: dict[str, list[tuple[re.Pattern[str], str]]] = defaultdict(list)
    # Longest first, so that "spinal cord compression" is one term and not "spinal cord".
    for name in sorted(names, key=lambda name: (-len(name), name)):
        first = _WORD.match(name)
        assert first is not None
        found[first[0].casefold()].append((_pattern(name), names[name]))
    return found


def _pattern(name: str) -> re.Pattern[str]:
    """The name as a whole word; line ends count as spaces, and both kinds of apostrophe as one."""
    escaped = re.sub("['’]", "['’]", re.escape(name))
    spaced = re.sub(r"(?:\\ )+", r"\\s+", escaped)
    return re.compile(spaced + r"(?![^\W_]|[-\u2010\u2011][^\W_])", _case(name))


def _case(name: str) -> re.RegexFlag:
    # "CT" and "BiPAP" are abbreviations: "ct" is another word. A capital at the start alone is no such sign.
    return re.NOFLAG if re.search(r"[A-Z]", name[1:]) else re.IGNORECASE


def _continues(text: str, start: int) -> bool:
    """Whether a word that starts here is the tail of a longer one: "scan" in "bone-scan"."""
    return start > 1 and text[start - 1] in "-\u2010\u2011_" and text[start - 2].isalnum()
