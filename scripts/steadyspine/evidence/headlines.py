"""What must hold for headline figures, and for the numbers in the open text of a page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations

from steadyspine.content import (
    Block,
    End,
    Finding,
    Headline,
    Problem,
    Rule,
    Site,
    Value,
    did_you_mean,
    is_layered,
    is_unread,
    problem_at,
    unread_names,
)
from steadyspine.content.focus import pages_in_focus
from steadyspine.content.layers import STUDIES
from steadyspine.content.once import once_per_site
from steadyspine.content.wording import phrase
from steadyspine.evidence.beside import cited_blocks, line_of, telephones, units
from steadyspine.evidence.numbers import Quantity, find_quantities
from steadyspine.evidence.proof import Known, bare, gives, known, known_values, unproven

NO_OUTCOMES = frozenset(("guideline", "patient information", "textbook", "expert opinion"))
"""Kinds of study that give rules, doses, limits and definitions; these may stand in open text."""

_SPELLED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SHARES = ("out of 100", "percent")


def unknown_headlines(site: Site) -> Iterator[Problem]:
    """Headlines whose finding, or whose value of it, does not exist."""
    for headline in site.headlines.values():
        for key in (headline.finding, *headline.others):
            if key not in site.findings and not is_unread(site, "evidence", key):
                says = f"There is no record docs/_data/evidence/{key}.yml.{did_you_mean(key, site.findings)}"
                yield problem_at(site, headline.file, key, says, "headline-finding")
        finding = site.findings.get(headline.finding)
        names = [value.who for value in finding.values] if finding else []
        for who in (*headline.who, *headline.beside) if finding else ():
            if who not in names:
                says = f'{headline.finding}.yml has no value for "{who}".{did_you_mean(who, names)}'
                yield problem_at(site, headline.file, who, says, "headline-finding")


def unsaid_headlines(site: Site) -> Iterator[Problem]:
    """Headlines in whose sentence stands a number that their finding does not give."""
    for headline in site.headlines.values():
        if headline.finding not in site.findings:
            continue
        finding = site.findings[headline.finding]
        given = {*known(finding, units(site)).numbers, *_spelled(finding)}
        for quantity in find_quantities(headline.say, units(site), telephones(site)):
            if quantity.number not in given:
                says = f'"{quantity.typed}" is not in {finding.file}. Write the number of that record.'
                yield problem_at(site, headline.file, "say:", says, "headline-says")


def _spelled(finding: Finding) -> Iterator[Decimal]:
    """Numbers that a record writes as words, such as `alive at five years`; one is in "1 in 10,000", too."""
    said = " ".join((finding.time, *(value.who for value in finding.values))).casefold().split()
    yield from (Decimal(number) for number, word in enumerate(_SPELLED, 1) if number == 1 or word in said)


def two_headlines(site: Site) -> Iterator[Problem]:
    """A second headline for the same outcome and treatment."""
    first: dict[tuple[str, str], Headline] = {}
    for headline in site.headlines.values():
        other = first.setdefault((headline.outcome.casefold(), headline.treatment.casefold()), headline)
        if other is not headline:
            says = (
                f'"{headline.outcome}" after "{headline.treatment}" has a headline already: {other.file}. '
                "Keep one of them, and name the other finding under its others."
            )
            yield problem_at(site, headline.file, "outcome:", says, "headline-twice")


def not_headlines(site: Site) -> Iterator[Problem]:
    """Numbers in open text that are no headline figure and no rule, dose or definition."""
    proof = _open_proof(site)
    for block, keys in _open_blocks(site):
        if any(unread_names(site, folder, key) for key in keys for folder in ("evidence", "headlines")):
            continue
        given = [one for key in keys for one in proof.get(key, ())]
        given += [end for one in ranges(site) if one.is_told(site, block, keys) for end in one.ends]
        for quantity in unproven(block, given, units(site), telephones(site)):
            says = _not_a_headline(site, quantity, keys)
            yield Problem(block.file, line_of(block, quantity.typed), says, "not-a-headline")


def unlike_headlines(site: Site) -> Iterator[Problem]:
    """Figures of one outcome that come from different studies and stand side by side."""
    for block, keys in _open_blocks(site):
        told = list(told_headlines(site, block, keys))
        for one, other in combinations(told, 2):
            if one.outcome == other.outcome and one.finding != other.finding:
                says = (
                    f'"{one.outcome}": {one.treatment} and {other.treatment} come from different studies, '
                    "so they cannot be compared. Part them, or say the comparison in words."
                )
                yield Problem(block.file, block.line, says, "headlines-unlike")


def wrong_ranges(site: Site) -> Iterator[Problem]:
    """Ranges without two ends that exist, in one unit, the lower first."""
    for headline in site.headlines.values():
        ends = [_value(site, end) for end in headline.range]
        for end, value in zip(headline.range, ends, strict=True):
            if value is None and not is_unread(site, "evidence", end.finding):
                says = f'{end.finding}.yml has no value for "{end.who}".'
                yield Problem(headline.file, end.line, says, "headline-range")
        found = [value for value in ends if value]
        if len(found) != len(ends) or not ends:
            continue
        if len(found) != 2 or len({value.unit for value in found}) > 1 or found[0].number >= found[1].number:
            says = "A range has two ends with one unit. Give the lowest first, then the highest."
            yield Problem(headline.file, headline.range[0].line, says, "headline-range")


def _value(site: Site, end: End) -> Value | None:
    finding = site.findings.get(end.finding)
    return next((value for value in finding.values if value.who == end.who), None) if finding else None


@dataclass(frozen=True, slots=True)
class Range:
    """How far the studies of one figure lie apart, or between which numbers the true one may lie."""

    headline: Headline
    who: str
    """The value of the headline's finding that it is for."""

    ends: tuple[Known, Known]
    """The lower and the higher, each with the finding that gives it."""

    def is_told(self, site: Site, block: Block, keys: Sequence[str]) -> bool:
        """Whether a block gives both ends, each beside a source of it."""
        numbers = list(find_quantities(block.text, units(site), telephones(site)))
        return all(
            not set(keys).isdisjoint(end.finding.sources) and any(gives(end, number) for number in numbers)
            for end in self.ends
        )


@once_per_site
def ranges(site: Site) -> Sequence[Range]:
    """Every range that open text may give: what a headline names, and the intervals of its own figures."""
    found = []
    for headline in site.headlines.values():
        finding = site.findings.get(headline.finding)
        others = [(site.findings.get(end.finding), _value(site, end)) for end in headline.range]
        ends = [_alone(site, one, value) for one, value in others if one and value]
        if len(ends) == 2:
            found.append(Range(headline, headline.who[0], (ends[0], ends[1])))
        for value in finding.values if finding else ():
            if finding and value.who in headline.who and value.interval:
                low, high = (_alone(site, finding, replace(value, number=end)) for end in value.interval)
                found.append(Range(headline, value.who, (low, high)))
    return found


def _alone(site: Site, finding: Finding, value: Value) -> Known:
    """One number of a finding and nothing else of it."""
    return known_values(replace(finding, values=(value,)), (value.who,))


def told_headlines(site: Site, block: Block, keys: Sequence[str]) -> Iterator[Headline]:
    """The headlines whose figure a block gives."""
    quantities = list(unproven(block, (), units(site), telephones(site)))
    for headline in site.headlines.values():
        finding = site.findings.get(headline.finding)
        if finding and set(keys) & set(finding.sources):
            mine = known(bare(finding, headline.who), units(site))
            if any(gives(mine, quantity) for quantity in quantities):
                yield headline


def _open_blocks(site: Site) -> Iterator[tuple[Block, Sequence[str]]]:
    for page in pages_in_focus(site):
        if is_layered(page):
            for block, keys in cited_blocks(page):
                if block.layer != STUDIES:
                    yield block, keys


@once_per_site
def _open_proof(site: Site) -> Mapping[str, list[Known]]:
    """What may be said in open text, by source."""
    found: dict[str, list[Known]] = defaultdict(list)
    for finding in _sayable(site):
        one = known(finding, units(site))
        for key in finding.sources:
            found[key].append(one)
    return found


def _sayable(site: Site) -> Iterator[Finding]:
    for headline in site.headlines.values():
        if headline.finding in site.findings:
            finding = site.findings[headline.finding]
            yield bare(finding, (*headline.who, *headline.beside), people=finding.people, time=finding.time)
    for finding in site.findings.values():
        if finding.study in NO_OUTCOMES:
            yield replace(
                finding, values=tuple(value for value in finding.values if value.unit not in _SHARES)
            )


def _not_a_headline(site: Site, quantity: Quantity, keys: Sequence[str]) -> str:
    near = [
        headline
        for headline in site.headlines.values()
        if headline.finding in site.findings and set(keys) & set(site.findings[headline.finding].sources)
    ]
    use = f' {near[0].file} says "{near[0].say}"' if near else ""
    return (
        f'"{quantity.typed}" is not the headline figure of a source cited here.{use} '
        f'Use a headline figure, or move the sentence below "## {phrase(site, "layers.studies")}".'
    )


RULES = (
    Rule("headline-finding", "structure", "A headline's finding and value exist.", unknown_headlines),
    Rule("headline-says", "structure", "A headline says its finding's numbers.", unsaid_headlines),
    Rule("headline-twice", "structure", "An outcome after a treatment has one headline.", two_headlines),
    Rule("not-a-headline", "structure", "Open text gives headline figures only.", not_headlines),
    Rule("headline-range", "structure", "A range has two ends that exist, the lower first.", wrong_ranges),
    Rule("headlines-unlike", "style", "Figures of different studies stand apart.", unlike_headlines),
)
