"""Holds words about differences to what a study can tell: it found no clear one, not that there is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from steadyspine.content import Finding, Headline, Problem, Rule, Site, problem_at
from steadyspine.evidence.beside import cited_blocks, line_of

_BARE = re.compile(r"\bno difference\b|\b(?:did|does) not differ\b(?! significantly)", re.IGNORECASE)
_MENDED = {"no difference": "no clear difference", "did not differ": "did not clearly differ"}


def bare_differences(site: Site) -> Iterator[Problem]:
    """Places that say that there is no difference, on pages beside a source and in records."""
    for page in site.pages.values():
        for block, keys in cited_blocks(page):
            for typed in _BARE.findall(block.text) if keys else ():
                yield Problem(block.file, line_of(block, typed), _says(typed), "bare-difference")
    for file, text in _records(site):
        for typed in _BARE.findall(text):
            yield problem_at(site, file, typed, _says(typed), "bare-difference")


def _says(typed: str) -> str:
    mended = _MENDED.get(typed.lower(), "does not clearly differ")
    return (
        f'"{typed}" says more than a study can. '
        f'Write "{mended}"; for clinicians, "no significant difference".'
    )


def _records(site: Site) -> Iterator[tuple[str, str]]:
    yield from ((finding.file, text) for finding in site.findings.values() for text in _of_finding(finding))
    yield from (
        (headline.file, text) for headline in site.headlines.values() for text in _of_headline(headline)
    )
    yield from ((statement.file, statement.why) for statement in site.statements.values())


def _of_finding(finding: Finding) -> Iterator[str]:
    yield from (finding.why, finding.disagreement, *finding.caveats)
    yield from (value.who for value in finding.values)


def _of_headline(headline: Headline) -> Iterator[str]:
    yield from (headline.say, headline.why, headline.spread)


RULES = (Rule("bare-difference", "style", "No clear difference is not called none.", bare_differences),)
