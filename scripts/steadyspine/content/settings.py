"""Reads what the site generator's settings say: the navigation, and the words shown to readers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from steadyspine.content.marked_yaml import Entry, plain
from steadyspine.content.records import Problem
from steadyspine.content.records_folder import parse_file

SETTINGS = "mkdocs.yml"
WORDS = "docs/_data/words/en.yml"


def load_words(root: Path, problems: list[Problem]) -> Mapping[str, object]:
    """The language file's own words, as nested mappings."""
    if not (root / WORDS).exists():
        return {}
    everything = plain(parse_file(root, WORDS, problems))
    for name in ("extra", "words"):
        everything = everything.get(name) if isinstance(everything, dict) else None
    if isinstance(everything, dict):
        return everything
    says = 'The words for readers must stand below "extra:" and "words:".'
    problems.append(Problem(WORDS, 1, says, "missing-field"))
    return {}


def load_navigation(root: Path, problems: list[Problem]) -> tuple[PurePosixPath, ...]:
    """The pages named in the navigation, in order."""
    if not (root / SETTINGS).exists():
        return ()
    settings = parse_file(root, SETTINGS, problems)
    top = settings.value if settings is not None and isinstance(settings.value, dict) else {}
    return tuple(_pages(top["nav"])) if "nav" in top else ()


def _pages(entry: Entry) -> Iterator[PurePosixPath]:
    if isinstance(entry.value, str):
        if entry.value and "://" not in entry.value:
            yield PurePosixPath(entry.value)
    else:
        inside = entry.value if isinstance(entry.value, list) else entry.value.values()
        for one in inside:
            yield from _pages(one)
