"""The rules on what the page that explains reports looks for: it exists, and is said once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from steadyspine.content import Problem, Rule, Site, did_you_mean, page_meant, problem_at
from steadyspine.content.reports import ReportSign, Scale, Shorthand

OPPOSITE = ("no", "firm", "not", "open", "ask", "stop")
"""Lists of a reading of which only one may hold a phrase."""

_GRADE = re.compile(r"\d+(?: to \d+|[a-c])?|[A-E]")
_PHRASE = re.compile(r"[\w?&/' .-]+\*?")


def wrong_scales(site: Site) -> Iterator[Problem]:
    """Scales that name a word or page which does not exist, or a grade that no report could give."""
    for scale in site.reports.scales.values():
        yield from _wrong_names(site, scale)
        yield from _wrong_grades(site, scale)


def _wrong_names(site: Site, scale: Scale) -> Iterator[Problem]:
    if scale.term not in site.terms:
        says = (
            f'There is no word "{scale.term}" in docs/_data/glossary/.{did_you_mean(scale.term, site.terms)}'
        )
        yield problem_at(site, scale.file, "term:", says, "report-scale")
    if scale.page not in site.pages:
        meant = page_meant(str(scale.page), site.pages, PurePosixPath())
        yield problem_at(
            site, scale.file, "page:", f'There is no page "docs/{scale.page}".{meant}', "report-scale"
        )


def _wrong_grades(site: Site, scale: Scale) -> Iterator[Problem]:
    seen: set[str] = set()
    last = -1
    for grade in scale.grades:
        typed = f"grade: {grade.name}"
        if not _GRADE.fullmatch(grade.name):
            says = f'"{grade.name}" is no grade. Write 2, 1b, D, or a band such as 0 to 6.'
            yield problem_at(site, scale.file, typed, says, "report-scale")
        elif grade.name in seen:
            yield problem_at(
                site, scale.file, typed, f'"{grade.name}" stands here twice. Keep one.', "report-scale"
            )
        elif " to " in grade.name:
            low, high = (int(end) for end in grade.name.split(" to "))
            if low > high or (last >= 0 and low != last + 1):
                says = (
                    f'"{grade.name}" does not follow on the band before it. Write bands from the lowest up.'
                )
                yield problem_at(site, scale.file, typed, says, "report-scale")
            last = high
        seen.add(grade.name)


def unknown_sources(site: Site) -> Iterator[Problem]:
    """Scales and short forms whose source is not in the list."""
    records: list[Scale | Shorthand] = [*site.reports.scales.values(), *site.reports.shorthand.values()]
    for record in records:
        for key in record.sources:
            if key not in site.sources:
                hint = did_you_mean(key, site.sources) or " Add it to docs/_data/references.bib."
                says = f'There is no source "{key}".{hint}'
                yield problem_at(site, record.file, key, says, "report-source")


def wrong_signs(site: Site) -> Iterator[Problem]:
    """Phrases of signs that could never be found, or that two signs of different speed claim."""
    owners: dict[str, ReportSign] = {}
    for sign in site.reports.signs.values():
        lists = [
            sign.words,
            sign.asked,
            sign.blocks,
            *(part for pair in sign.together for part in (pair.one, pair.other)),
        ]
        for phrase in (phrase for words in lists for phrase in words):
            if not _PHRASE.fullmatch(phrase) or len(phrase.rstrip("*")) < 2:
                says = f'"{phrase}" cannot be found in a text. Write words; a star only at the end.'
                yield problem_at(site, sign.file, phrase, says, "report-sign")
        for phrase in sign.words:
            owner = owners.setdefault(phrase.casefold(), sign)
            if owner.key != sign.key:
                says = f'"{phrase}" stands in {owner.file} too. Keep it in one record.'
                yield problem_at(site, sign.file, phrase, says, "report-sign")


def unclear_readings(site: Site) -> Iterator[Problem]:
    """Words that stand in two lists with opposite meanings: what denies may not also ask or leave open."""
    for reading in site.reports.reading.values():
        owners: dict[str, str] = {}
        for name in OPPOSITE:
            for phrase in reading.lists.get(name, ()):
                owner = owners.setdefault(_even(phrase), name)
                if owner != name:
                    says = f'"{phrase}" stands under "{owner}" and "{name}". Keep it under one.'
                    yield problem_at(site, reading.file, phrase, says, "report-reading")


def _even(phrase: str) -> str:
    """A phrase without its plurals, as the page reads it: "rules out" is "rule out"."""
    return " ".join(word.removesuffix("s") for word in phrase.casefold().split())


RULES: tuple[Rule, ...] = (
    Rule("report-scale", "structure", "The scales of reports name what exists, once.", wrong_scales),
    Rule("report-reading", "structure", "What denies in reports does not also ask.", unclear_readings),
    Rule("report-source", "structure", "Scales and short forms of reports have a source.", unknown_sources),
    Rule(
        "report-sign",
        "structure",
        "The signs of reports can be found, and belong to one record.",
        wrong_signs,
    ),
)
