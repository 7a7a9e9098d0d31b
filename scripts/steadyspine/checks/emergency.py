"""Rules that keep the wording of emergency advice in one place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from steadyspine.checks.prose import line_of, shortened, word_count
from steadyspine.content import Block, Page, Problem, Rule, Site, is_layered, line_with, problem_at
from steadyspine.content.blocks import split_blocks
from steadyspine.content.emergency import MAIN, calls_of, names_of_signs, takable
from steadyspine.content.focus import pages_in_focus
from steadyspine.content.lines import included_name, number_lines
from steadyspine.content.pages import load_includes
from steadyspine.content.patients import patients_blocks, patients_pages_in_focus
from steadyspine.content.sentences import sentences
from steadyspine.content.settings import words_file
from steadyspine.content.wording import phrase

RECORDS = "docs/_data/emergency"
_SHORTEST_COPY = 5


def uneven_wording(site: Site) -> Iterator[Problem]:
    """Signs, or how fast to act, that the line above every page does not name."""
    if MAIN not in site.signs:
        return
    line, speed = phrase(site, "emergency.line"), phrase(site, "emergency.speed")
    for words in (*names_of_signs(site.signs), speed):
        if words.casefold() not in line.casefold():
            says = f'"{words}" is missing here. {RECORDS}/{MAIN}.yml has it as a sign or as how fast to act.'
            yield problem_at(site, words_file(site.root), "line:", says, "emergency-wording")
    if speed.casefold() not in site.signs[MAIN].title.casefold():
        says = f'The title must say "{speed}", as the line above every page does.'
        file = site.signs[MAIN].file
        yield Problem(file, line_with(site.root, file, "title:"), says, "emergency-wording")


def wrong_records(site: Site) -> Iterator[Problem]:
    """Sets of signs that name pages which do not exist, or whose page does not take them in."""
    for one in site.signs.values():
        for path in one.pages:
            page = site.pages.get(path)
            gone = f"docs/{path}"
            if page is None:
                says = f'There is no page "docs/{path}". Mend the name, or take it out.'
            elif not any(name == f"{one.key}.md" for name, _ in _taken_in(page)):
                says = f'docs/{path} does not take in these signs. Write --8<-- "{one.key}.md" there.'
            else:
                continue
            yield problem_at(site, one.file, "pages:", says, "emergency-record", gone)
        if one.card and one.card.page not in site.pages:
            gone = f"docs/{one.card.page}"
            says = f'There is no page "{gone}". Mend the name.'
            yield problem_at(site, one.file, "card:", says, "emergency-record", gone)


def lost_same_day(site: Site) -> Iterator[Problem]:
    """An emergency page that says what cannot wait, and not what needs a call the same day."""
    page = site.pages.get(PurePosixPath(f"{phrase(site, 'emergency.page')}.md"))
    if page is None or not page.blocks or MAIN not in site.signs:
        return
    taken = (site.signs.get(name.removesuffix(".md")) for name, _ in _taken_in(page))
    kept = [key for key, one in site.signs.items() if one.same_day]
    if not any(one and one.same_day for one in taken):
        names = " or ".join(f'--8<-- "{key}.md"' for key in kept[:3]) or "a set that has them"
        says = f"The page does not say which signs need a call the same day. Take in {names}."
        yield Problem(page.file, page.blocks[0].line, says, "same-day-signs")


def long_lists_elsewhere(site: Site) -> Iterator[Problem]:
    """Pages in layers that hold a whole set of signs and are about something else."""
    for page in site.pages.values():
        for name, line in _taken_in(page) if is_layered(page) else ():
            one = site.signs.get(name.removesuffix(".md"))
            if one is not None and page.path not in one.pages and one.signs:
                says = (
                    f'This page is about something else. Take in the short card: --8<-- "{one.key}-card.md".'
                )
                yield Problem(page.file, line, says, "emergency-list")


def _taken_in(page: Page) -> Iterator[tuple[str, int]]:
    for line in number_lines(page.body, page.file, page.body_line):
        name = included_name(line.text)
        if name:
            yield name, line.number


def typed_numbers(site: Site) -> Iterator[Problem]:
    """Emergency numbers that somebody typed on a page."""
    numbers = "|".join(re.escape(call.number) for call in calls_of(site.words))
    file = words_file(site.root)
    call = re.compile(rf"\b(?:call|dial|phone|ring)\b[^.]{{0,20}}(?<!\d)(?:{numbers})(?!\d)", re.IGNORECASE)
    for page in site.pages.values():
        for block in page.blocks if numbers else ():
            found = call.search(block.text) if block.file == page.file and block.kind != "code" else None
            if found:
                says = (
                    f'"{found[0]}": numbers stand in {file}. Write "your emergency number" here, '
                    f'or take in the signs, as in --8<-- "{MAIN}-card.md".'
                )
                yield Problem(block.file, block.line, says, "emergency-number")


def retyped_advice(site: Site) -> Iterator[Problem]:
    """Sentences of emergency advice that somebody typed again on a page, where they would go out of date."""
    owners = {
        _folded(sentence): name
        for name, blocks in _included(site).items()
        for block in blocks
        for sentence in sentences(block.text)
        if word_count(sentence) >= _SHORTEST_COPY
    }
    for page in pages_in_focus(site):
        for block in page.blocks:
            if block.file == page.file and block.kind in ("paragraph", "item", "box"):
                yield from _copies(block, owners)


def _copies(block: Block, owners: Mapping[str, str]) -> Iterator[Problem]:
    for sentence in sentences(block.text):
        owner = owners.get(_folded(sentence))
        if owner is not None:
            says = f'"{shortened(sentence)}" stands in "{owner}". Write --8<-- "{owner}" instead.'
            yield Problem(block.file, block.line, says, "retyped-advice")


def slow_signs(site: Site) -> Iterator[Problem]:
    """Signs of an emergency that a sentence, or a box of same-day signs, gives a slower speed."""
    emergency = site.words.get("emergency")
    if not isinstance(emergency, Mapping):
        return
    signs, slower, faster = (_any_of(emergency.get(name)) for name in ("at_once", "slower", "faster"))
    seen: set[tuple[str, int, str]] = set()
    for block in (block for page in patients_pages_in_focus(site) for block in patients_blocks(page)):
        for sentence in sentences(block.text):
            place = (block.file, line_of(block, sentence), sentence)
            sign = signs.search(sentence)
            is_slow = slower.search(sentence) or (block.box == "urgent" and block.kind == "item")
            if sign and is_slow and not faster.search(sentence) and place not in seen:
                seen.add(place)
                waits = f'makes "{sign.group().lower()}" wait. It needs emergency help now.'
                yield Problem(*place[:2], f'"{shortened(sentence)}" {waits}', "slow-sign")


def _list(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list) else ()


def _any_of(words: object) -> re.Pattern[str]:
    """A pattern that finds any of these words, whole and whatever their case."""
    ones = "|".join(re.escape(str(word)) for word in _list(words)) or "(?!)"
    return re.compile(rf"\b(?:{ones})\b", re.IGNORECASE)


def _folded(sentence: str) -> str:
    return sentence.casefold().strip(' .:!"”')


def _included(site: Site) -> dict[str, tuple[Block, ...]]:
    home = next(iter(site.navigation), None)
    records = takable(site.signs, site.words, home) if home else {}
    files = {**load_includes(site.root, []), **records}
    return {name: split_blocks(list(lines)) for name, lines in files.items()}


RULES: tuple[Rule, ...] = (
    Rule("emergency-wording", "structure", "Emergency signs are worded alike everywhere.", uneven_wording),
    Rule("emergency-record", "structure", "A set of signs stands on the pages about it.", wrong_records),
    Rule(
        "emergency-list", "style", "Only pages about an emergency hold the whole list.", long_lists_elsewhere
    ),
    Rule(
        "same-day-signs",
        "structure",
        "The emergency page says what needs a call the same day.",
        lost_same_day,
    ),
    Rule("emergency-number", "structure", "Emergency numbers stand in one place.", typed_numbers),
    Rule(
        "retyped-advice", "structure", "Emergency advice is taken in from its record or file.", retyped_advice
    ),
    Rule("slow-sign", "structure", "No sign of an emergency is told to wait.", slow_signs),
)
