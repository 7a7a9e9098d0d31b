"""Rules that keep the wording of emergency advice the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import takewhile
from pathlib import PurePosixPath

from steadyspine.checks.prose import line_of, sentences, shortened, word_count
from steadyspine.content import Block, Page, Problem, Rule, Site, line_with
from steadyspine.content.blocks import split_blocks
from steadyspine.content.pages import INCLUDES, load_includes
from steadyspine.content.patients import patients_blocks, patients_pages
from steadyspine.content.settings import WORDS

_PAGE = PurePosixPath("get-help-now.md")
_BOX = f"{INCLUDES}/call-now.md"
_SHORTEST_COPY = 5


def uneven_wording(site: Site) -> Iterator[Problem]:
    """Signs, or how fast to act, that stand in one place of emergency advice and not in another."""
    emergency = site.words.get("emergency")
    if not isinstance(emergency, Mapping):
        return
    wanted = [str(word) for word in (*_list(emergency.get("signs")), emergency.get("speed", "")) if word]
    for file, line, text in _places(site, str(emergency.get("line", ""))):
        for words in wanted:
            if words.casefold() not in text.casefold():
                says = f'"{words}" is missing here. {WORDS} has it as a sign or as how fast to act.'
                yield Problem(file, line, says, "emergency-wording")


def _list(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list) else ()


def _places(site: Site, line: str) -> Iterator[tuple[str, int, str]]:
    """Where all the words must stand: file, line and text."""
    yield WORDS, line_with(site.root, WORDS, "line:"), line
    page = site.pages.get(_PAGE)
    if page is not None:
        yield page.file, page.body_line, _first_screen(page)
    box = _included(site).get("call-now.md")
    if box is not None:
        yield _BOX, 1, _words(box)


def _first_screen(page: Page) -> str:
    """What stands above the second section."""
    names = [block.text for block in page.blocks if block.level == 2][:2]
    last = names[1] if len(names) > 1 else None
    return _words(takewhile(lambda block: last is None or block.text != last, page.blocks))


def _words(blocks: Iterator[Block] | tuple[Block, ...]) -> str:
    return " ".join(block.text for block in blocks)


def retyped_advice(site: Site) -> Iterator[Problem]:
    """Sentences of an emergency box that somebody typed again on a page, where they would go out of date."""
    owners = {
        _folded(sentence): name
        for name, blocks in _included(site).items()
        for block in blocks
        for sentence in sentences(block.text)
        if word_count(sentence) >= _SHORTEST_COPY
    }
    for page in site.pages.values():
        for block in page.blocks:
            if block.file == page.file and block.kind in ("paragraph", "item", "box"):
                yield from _copies(block, owners)


def _copies(block: Block, owners: Mapping[str, str]) -> Iterator[Problem]:
    for sentence in sentences(block.text):
        owner = owners.get(_folded(sentence))
        if owner is not None:
            says = f'"{shortened(sentence)}" stands in {INCLUDES}/{owner}. Write --8<-- "{owner}" instead.'
            yield Problem(block.file, block.line, says, "retyped-advice")


def slow_signs(site: Site) -> Iterator[Problem]:
    """Signs of an emergency that a sentence, or a box of same-day signs, gives a slower speed."""
    emergency = site.words.get("emergency")
    if not isinstance(emergency, Mapping):
        return
    signs, slower, faster = (_any_of(emergency.get(name)) for name in ("at_once", "slower", "faster"))
    seen: set[tuple[str, int, str]] = set()
    for block in (block for page in patients_pages(site) for block in patients_blocks(page)):
        for sentence in sentences(block.text):
            place = (block.file, line_of(block, sentence), sentence)
            sign = signs.search(sentence)
            is_slow = slower.search(sentence) or (block.box == "urgent" and block.kind == "item")
            if sign and is_slow and not faster.search(sentence) and place not in seen:
                seen.add(place)
                waits = f'makes "{sign.group().lower()}" wait. It needs emergency help now.'
                yield Problem(*place[:2], f'"{shortened(sentence)}" {waits}', "slow-sign")


def _any_of(words: object) -> re.Pattern[str]:
    """A pattern that finds any of these words, whole and whatever their case."""
    ones = "|".join(re.escape(str(word)) for word in _list(words)) or "(?!)"
    return re.compile(rf"\b(?:{ones})\b", re.IGNORECASE)


def _folded(sentence: str) -> str:
    return sentence.casefold().strip(' .:!"”')


def _included(site: Site) -> dict[str, tuple[Block, ...]]:
    return {name: split_blocks(lines) for name, lines in load_includes(site.root, []).items()}


RULES: tuple[Rule, ...] = (
    Rule("emergency-wording", "structure", "Emergency signs are worded alike everywhere.", uneven_wording),
    Rule(
        "retyped-advice",
        "structure",
        "Emergency advice is taken in from its file.",
        retyped_advice,
    ),
    Rule("slow-sign", "structure", "No sign of an emergency is told to wait.", slow_signs),
)
