"""Says the words of the language file, so that no other module holds words for readers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from steadyspine.content.records import Site


def phrase(site: Site, name: str, /, **parts: object) -> str:
    """The words under a dotted name, with its `{parts}` filled in; the name itself when there are none."""
    found = _at(site, name)
    return str(found).format(**parts) if isinstance(found, str | int) else name


def phrases(site: Site, name: str) -> Mapping[str, str]:
    """The mapping of words under a dotted name; an empty one when there is none."""
    found = _at(site, name)
    return {str(key): str(text) for key, text in found.items()} if isinstance(found, Mapping) else {}


def words_at(site: Site, name: str) -> Mapping[str, object]:
    """All that stands under a dotted name, at any depth; an empty mapping when there is nothing."""
    found = _at(site, name)
    return found if isinstance(found, Mapping) else {}


def word_list(site: Site, name: str) -> Sequence[str]:
    """The list of words under a dotted name; an empty one when there is none."""
    found = _at(site, name)
    return [str(word) for word in found] if isinstance(found, list) else []


def _at(site: Site, name: str) -> object:
    found: object = site.words
    for step in name.split("."):
        found = found.get(step) if isinstance(found, Mapping) else None
    return found


def spoken_date(site: Site, day: date) -> str:
    """A date as readers meet it: `November 22, 2026`."""
    months = _at(site, "page.months")
    if not isinstance(months, list) or len(months) != 12:
        return day.isoformat()
    return phrase(site, "page.date", month=months[day.month - 1], day=day.day, year=day.year)
