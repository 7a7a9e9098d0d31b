"""Holds words about differences to what a study can tell: it found no clear one, not that there is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from steadyspine.content import Finding, Headline, Problem, Rule, Site, problem_at
from steadyspine.evidence.beside import cited_blocks, line_of

_SEEN = r"(?! (?:\w+ ){0,6}(?:shown|seen|proven|found)\b)"
_BARE = re.compile(
    r"\bno difference\b|\bnot different\b|\bno (?:link|association)\b"
    r"|\b(?:did|does|do) not differ\b(?! significantly)"
    # "no slower after it than before"; "no longer" is about time
    r"|\bno (?:slower|faster|quicker|better|worse|stronger|weaker|safer)\b"
    # "helped no more than"; "no more than 6 months" is a limit
    r"|\bno (?:more|less|fewer) than\b(?! (?:\w+ )?\d)"
    r"|\bno (?:more|fewer) (?:people|patients|men|women)\b"
    # "no benefit"; "no benefit was shown" says what was looked for
    rf"|\bno (?:gain|benefit|effect)\b{_SEEN}"
    # "about as many"; "in much the same way" and "about the same 12 people" compare nothing
    r"|\babout as (?:much|many|often|well|long)\b"
    r"|\b(?:about|nearly|almost|much) the same\b(?! (?:way|time|size|age|\d))"
    r"|\bneither (?:good|better) nor (?:bad|worse)\b",
    re.IGNORECASE,
)
_MENDED = {
    "no difference": "no clear difference",
    "did not differ": "did not clearly differ",
    "does not differ": "does not clearly differ",
    "do not differ": "do not clearly differ",
    "no link": "no clear link",
    "no gain": "no clear gain",
    "no benefit": "no clear benefit",
    "no effect": "no clear effect",
}


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
    mended = _MENDED.get(typed.lower(), "no clear difference was found")
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
