"""Puts causes first, and leaves out what only follows from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from steadyspine.checks import loading
from steadyspine.content import Problem, Site
from steadyspine.content.settings import SETTINGS, words_file

_LOADING = frozenset(rule.name for rule in loading.RULES)
_FIRST = frozenset(("unreadable-file", "merge-marks", "open-fence"))
"""What makes even the other causes in its file look wrong."""

_SILENCING = frozenset((*_FIRST, "front-matter", "broken-yaml", "empty-page", "broken-references"))
"""What leaves a file half read, so that nothing else said of it can be trusted."""

_ABSENCE = frozenset(("unused-term", "unused-finding", "uncited-source", "unused-picture"))
"""What is said because something stands nowhere; a page that is gone may have held it."""

_CITING = frozenset(("unknown-source", "malformed-citation"))
_OF_NUMBERS = frozenset(
    ("unproven-number", "unproven-words", "number-in-words", "not-a-headline", "needed-caveat", "second-hand")
)
"""What is said of a number by the sources beside it: no use on a page with a citation of nothing."""

_AT_ONCE = {"malformed-citation": "undefined-word", "missing-image": "image-description"}
"""By a cause, what follows from it on the same line."""

_GONE = "missing-page"
_SIGNS = "docs/_data/emergency/"
"""Advice that so many pages take in that nothing can be said of them without it."""

_PLACES = 5


def causes_first(site: Site, problems: Iterable[Problem]) -> list[Problem]:
    """The problems that stand for themselves: first what could not be read, then the order of the files.

    Of a file that could not be read in full, only why is said; when the words, the settings or emergency
    signs could not be read, only that; and of a page that is gone, that once, with the places that name it.
    """
    found = sorted(set(problems), key=lambda one: (one.rule not in _LOADING, one))
    if {words_file(site.root), SETTINGS} & site.unread.keys() or any(
        file.startswith(_SIGNS) for file in site.unread
    ):
        return [one for one in found if one.rule in _LOADING]
    broken = {one.file for one in site.problems if one.rule in _SILENCING}
    kept = [one for one in found if one.rule in _LOADING or not {one.file, one.missing} & broken]
    unsure = {one.file for one in site.problems if one.rule in _FIRST}
    kept = [one for one in kept if one.file not in unsure or one.rule in _FIRST]
    if any(file.endswith(".md") for file in broken):
        kept = [one for one in kept if one.rule not in _ABSENCE]
    return _gone_pages(_told_once(_without_effects(kept)))


def _without_effects(problems: Sequence[Problem]) -> list[Problem]:
    """The problems without those that a wrong citation, picture or chart brings about."""
    citing = {one.file for one in problems if one.rule in _CITING}
    charts = {one.file for one in problems if one.rule == "picture-of-100"}
    at_once = {(one.file, one.line, _AT_ONCE[one.rule]) for one in problems if one.rule in _AT_ONCE}
    return [
        one
        for one in problems
        if not (one.rule in _OF_NUMBERS and one.file in citing)
        and not (one.rule in ("uncited-source", "unused-finding") and citing)
        and not (one.rule == "fair-picture" and one.file in charts)
        and (one.file, one.line, one.rule) not in at_once
    ]


def _told_once(problems: Sequence[Problem]) -> list[Problem]:
    """The problems without a second one for a number that no source gives at all."""
    unproven = {(one.file, one.line) for one in problems if one.rule == "unproven-number"}
    return [one for one in problems if one.rule != "not-a-headline" or (one.file, one.line) not in unproven]


def _gone_pages(problems: Sequence[Problem]) -> list[Problem]:
    """One problem for each page that the navigation names and that is gone."""
    gone = {one.missing: one for one in problems if one.rule == _GONE and one.missing}
    if not gone:
        return list(problems)
    named: dict[str, list[Problem]] = defaultdict(list)
    for one in problems:
        if one.rule != _GONE:
            named[one.missing].append(one)
    return [
        _with_places(one, named[one.missing]) if one is gone.get(one.missing) else one
        for one in problems
        if one.rule not in _ABSENCE and (one.missing not in gone or one.rule == _GONE)
    ]


def _with_places(gone: Problem, others: Sequence[Problem]) -> Problem:
    if not others:
        return gone
    places = [f"{one.file}:{one.line}" for one in others]
    more = f" and {len(places) - _PLACES} more" if len(places) > _PLACES else ""
    says = f"These places name it, too: {', '.join(places[:_PLACES])}{more}. Put it back, or change them all."
    return replace(gone, message=f"{gone.message} {says}")
