"""Rules on the words of the language file: the blanks that the program fills, and the pages they lead to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from steadyspine.checks.blanks import BLANKS
from steadyspine.content import Problem, Rule, Site, address_of, did_you_mean, nearest, problem_at
from steadyspine.content.settings import words_file
from steadyspine.content.wording import phrases, word_list

_BLANK = re.compile(r"\{([^{}]*)\}")
_ALL = frozenset(" ".join(BLANKS.values()).split())
_LEADS = (
    "emergency.page",
    "search.emergency_page",
    "search.glossary_page",
    "search.later_pages[]",
    "footer.links[].page",
    "doors[].page",
)
"""The places of texts that are an address within the guide."""


def wrong_blanks(site: Site) -> Iterator[Problem]:
    """Texts that lack a blank the program fills, or have one that it does not."""
    for name, text in _texts(site.words):
        for says in _blank_faults(name, text):
            yield problem_at(site, words_file(site.root), text.split("\n")[0], says, "word-blank")


def _blank_faults(name: str, text: str) -> Iterator[str]:
    typed = set(_BLANK.findall(text))
    wanted = set(BLANKS[name].split()) if name in BLANKS else _meant(typed)
    for blank in sorted(typed - wanted):
        meant = did_you_mean(blank, (wanted if name in BLANKS else _ALL) - typed, cutoff=0.6)
        yield f'Nothing fills "{{{blank}}}" in "{text}" ({name}).{meant or " Take it out."}'
    lost = wanted - typed
    if lost and len(typed - wanted) < len(lost):
        yield f'"{text}" ({name}) has lost its blank "{{{min(lost)}}}". Put it where it is to be filled.'
    if text.count("{") != text.count("}"):
        yield f'"{text}" ({name}) has a bracket too many. A blank is a name in two of them: {{name}}.'


def _meant(typed: set[str]) -> set[str]:
    """The blanks of a text that the table does not name: all but slips of the pen."""
    return {one for one in typed if one in _ALL or not nearest(one, _ALL, cutoff=0.75)}


def lost_places(site: Site) -> Iterator[Problem]:
    """Addresses within the guide that lead to no page."""
    addresses = {address_of(path) for path in site.pages}
    for name, text in _texts(site.words):
        address = text.partition("#")[0]
        if name in _LEADS and not _leads(address, addresses):
            hint = did_you_mean(address, addresses) or " Look for its file in docs/."
            says = f'"{text}" ({name}) leads to no page.{hint}'
            yield problem_at(site, words_file(site.root), text, says, "word-link")


def _leads(address: str, addresses: set[str]) -> bool:
    """Whether it is a page, or the folder of some: `reference/`."""
    place = f"{address.rstrip('/')}/"
    return any(one == place or one.startswith(place) for one in addresses)


def _texts(words: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Each text with its place: `page.date`; of a list, `doors[].page`."""
    if isinstance(words, Mapping):
        for key, value in words.items():
            yield from _texts(value, f"{name}.{key}" if name else str(key))
    elif isinstance(words, list):
        for value in words:
            yield from _texts(value, f"{name}[]")
    else:
        yield name, str(words)


def lost_lists(site: Site) -> Iterator[Problem]:
    """Emergency signs of the search that name a list which is not there: nothing would ever meet them."""
    lists = phrases(site, "search.danger.lists")
    for group in ("signs", "hints"):
        for names in word_list(site, f"search.danger.{group}"):
            for name in names.split():
                if name not in lists:
                    hint = did_you_mean(name, lists) or " Name one of search.danger.lists, or add it there."
                    says = f'"{name}" (search.danger.{group}) is no list of words.{hint}'
                    yield problem_at(site, words_file(site.root), names, says, "word-list")


RULES: tuple[Rule, ...] = (
    Rule("word-blank", "structure", "Words have the blanks that the program fills.", wrong_blanks),
    Rule("word-link", "structure", "Words lead to pages that exist.", lost_places),
    Rule("word-list", "structure", "Emergency signs of the search name lists that exist.", lost_lists),
)
