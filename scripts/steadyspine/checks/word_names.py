"""The rule on the names of the language file: all that the program asks for are there, and no others.

A name that is misspelled stands on the page in place of its words: `emergency.call_button` on a button.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import yaml

from steadyspine.content import Problem, Rule, Site, did_you_mean, nearest
from steadyspine.content.focus import in_focus
from steadyspine.content.marked_yaml import Entry
from steadyspine.content.records_folder import parse_file
from steadyspine.content.settings import words_file

KNOWN = Path(__file__).parent / "known_words.yml"
_OPTIONAL, _OWN_NAMES = "optional", "any"


@cache
def known_words() -> Mapping[str, object]:
    """The names that the program asks for, as nested mappings down to what stands there."""
    found: Mapping[str, object] = yaml.safe_load(KNOWN.read_text(encoding="utf-8"))
    return found


def wrong_names(site: Site) -> Iterator[Problem]:
    """Names that nothing asks for, and names that are asked for and are not there, each at its line."""
    file = words_file(site.root)
    if not site.words or not in_focus(site, file):
        return
    words = _below(_below(parse_file(site.root, file, []), "extra"), "words")
    if words is not None:
        for line, says in _faults(words, known_words(), "", whole=_is_whole(site)):
            yield Problem(file, line, says, "word-name")


def _is_whole(site: Site) -> bool:
    """Whether a language file is meant to have every name: few of the parts are a guide's for trial."""
    return 2 * len(known_words().keys() & site.words.keys()) > len(known_words())


def _below(entry: Entry | None, name: str) -> Entry | None:
    return entry.value.get(name) if entry is not None and isinstance(entry.value, dict) else None


def _faults(entry: Entry, known: object, name: str, *, whole: bool) -> Iterator[tuple[int, str]]:
    """Lines, each with what is wrong there, in a part of the language file and all below it."""
    if isinstance(known, list) and isinstance(entry.value, list):
        for one in entry.value:
            yield from _faults(one, dict.fromkeys(known, "text"), f"{name}[]", whole=whole)
    elif isinstance(known, Mapping) and isinstance(entry.value, dict):
        yield from _misnamed(entry, entry.value, known, name, whole=whole)
    elif isinstance(known, Mapping | list) and entry.value:
        meant = f"the names {', '.join(known)}" if isinstance(known, Mapping) else "a list"
        yield entry.key_line or entry.line, f'"{name}" must hold {meant}.'
    elif whole and known not in (_OPTIONAL, _OWN_NAMES) and entry.value == "":
        yield entry.key_line or entry.line, f'"{name}" has no words. Write what readers are to see.'


def _misnamed(
    entry: Entry, given: Mapping[str, Entry], known: Mapping[str, object], name: str, *, whole: bool
) -> Iterator[tuple[int, str]]:
    """What is wrong with the names of one part; a slip of the pen is not missed as well."""
    lost = {one for one in known.keys() - given.keys() if known[one] != _OPTIONAL}
    for one, below in given.items():
        if one in known:
            yield from _faults(below, known[one], _joined(name, one), whole=whole)
            continue
        meant = nearest(one, lost) or nearest(one, known)
        lost.discard(meant)
        hint = did_you_mean(one, [meant] if meant else ()) or " Take it out."
        yield below.key_line, f'Nothing asks for "{_joined(name, one)}".{hint}'
    for one in sorted(lost) if whole else ():
        says = f'"{_joined(name, one)}" is missing. Without it, readers see this name in place of its words.'
        yield entry.key_line or entry.line, f"{says} Add it below this line."


def _joined(name: str, one: str) -> str:
    return f"{name}.{one}" if name else one


RULES: tuple[Rule, ...] = (
    Rule("word-name", "structure", "Words have the names that the program asks for.", wrong_names),
)
