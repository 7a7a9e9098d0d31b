"""What must hold for findings, and for the numbers that pages give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from steadyspine.content import (
    Block,
    Finding,
    Problem,
    Rule,
    Site,
    citation_keys,
    did_you_mean,
    is_unread,
    line_with,
    listed,
    problem_at,
    unread_names,
)
from steadyspine.content.focus import pages_in_focus
from steadyspine.evidence import caveats, headlines, rounding, second_hand, strength
from steadyspine.evidence.beside import (
    OWN_PAGES,
    cited_blocks,
    cited_parts,
    everything_known,
    known_by_source,
    line_of,
    telephones,
    units,
)
from steadyspine.evidence.numbers import PERSON, Quantity
from steadyspine.evidence.proof import Known, nearest, shares_in_words, unproven
from steadyspine.evidence.saying import say_number
from steadyspine.evidence.worded import find_worded, gives_worded

TIMED = frozenset(("results", "risks", "survival", "recovery"))
"""Topics where a number means little without the time that it covers."""


def unproven_numbers(site: Site) -> Iterator[Problem]:
    """Numbers that no finding of a source cited beside them gives."""
    proof = known_by_source(site)
    for block, keys in _cited_parts(site):
        given = [one for key in keys for one in proof.get(key, ())]
        for quantity in unproven(block, given, units(site), telephones(site)):
            says = _unproven_message(block, quantity, keys, given, everything_known(site))
            yield Problem(block.file, line_of(block, quantity.typed), says, "unproven-number")


def numbers_in_words(site: Site) -> Iterator[Problem]:
    """Shares said in words without a source beside them."""
    for block, keys in _cited_blocks(site):
        for typed in shares_in_words(block.text) if not keys else ():
            says = f'"{typed}" has no source beside it. Cite one in the same paragraph, or leave it out.'
            yield Problem(block.file, line_of(block, typed), says, "number-in-words")


def unproven_words(site: Site) -> Iterator[Problem]:
    """Counts and shares in words that no finding of a source cited beside them gives."""
    proof = known_by_source(site)
    for block, keys in _cited_parts(site):
        findings = [one.finding for key in keys for one in proof.get(key, ())]
        if block.kind in ("box", "image") or not findings:
            continue
        for said in find_worded(block.text):
            counts_cited = said.lowest == len(keys) and not said.is_share
            if not counts_cited and not any(gives_worded(finding, said) for finding in findings):
                middle = Quantity((said.lowest + said.highest) / 2, (_UNIT[said.is_share],), said.typed)
                values = "; ".join(_values(middle, findings, block.text))
                says = (
                    f'"{said.typed}" is in no record of {listed(keys)}. {values}. Write what the record says.'
                )
                yield Problem(block.file, line_of(block, said.typed), says, "unproven-words")


_UNIT = {True: "out of 100", False: PERSON}
"""What a number in words counts, by whether it is a share."""


def unknown_sources(site: Site) -> Iterator[Problem]:
    """Sources that a finding names and that do not exist."""
    for finding in site.findings.values():
        for key in finding.sources:
            if key not in site.sources and not unread_names(site, "references.bib", f"{{{key},"):
                says = f'There is no source "{key}".{did_you_mean(key, site.sources)}'
                yield problem_at(site, finding.file, key, says, "finding-source")


def unknown_findings(site: Site) -> Iterator[Problem]:
    """Findings that another record names and that do not exist."""
    named = [(one.file, key) for one in site.findings.values() for key in one.disagrees]
    named += [(one.file, key) for one in site.statements.values() for key in one.findings]
    for file, key in named:
        if key not in site.findings and not is_unread(site, "evidence", key):
            says = f"There is no record docs/_data/evidence/{key}.yml.{did_you_mean(key, site.findings)}"
            yield Problem(file, line_with(site.root, file, key), says, "unknown-finding")


def too_certain(site: Site) -> Iterator[Problem]:
    """Findings that were read as quoted elsewhere, and that claim more than low certainty."""
    for finding in site.findings.values():
        sure = finding.certainty in ("high", "moderate")
        if finding.verified == "secondary" and sure and len(finding.sources) < 2:
            says = (
                f'"certainty: {finding.certainty}" is too much for what was read as quoted elsewhere. '
                'Write "low", or add a second source.'
            )
            yield problem_at(site, finding.file, "certainty:", says, "too-certain")


def unlike_counts(site: Site) -> Iterator[Problem]:
    """Values whose number does not follow from their count."""
    for finding in site.findings.values():
        for value in finding.values:
            if value.count is None or not value.of or value.unit not in ("out of 100", "percent"):
                continue
            share = Decimal(100) * value.count / value.of
            if abs(share - value.number) > _half_step(value.number):
                says = (
                    f"{value.count} of {value.of} is {say_number(round(share, 1))} out of 100, "
                    f"not {say_number(value.number)}. Mend one of them."
                )
                yield problem_at(site, finding.file, f"count: {value.count}", says, "count-and-number")


def missing_parts(site: Site) -> Iterator[Problem]:
    """Findings about what happens to people that do not say over what time; and disagreement left unsaid."""
    for finding in site.findings.values():
        if not finding.time and finding.topic in TIMED:
            says = 'The record does not say over what time. Add "time:".'
            yield Problem(finding.file, 1, says, "finding-incomplete")
        if finding.disagrees and not finding.disagreement:
            says = 'The record names findings that disagree. Say how in one sentence, under "disagreement:".'
            yield problem_at(site, finding.file, "disagrees:", says, "finding-incomplete")


def unused_findings(site: Site) -> Iterator[Problem]:
    """Findings none of whose sources any page cites."""
    cited = {key for page in site.pages.values() for block in page.blocks for key in block.citations}
    shown = {key for statement in site.statements.values() for key in statement.findings}
    for finding in site.findings.values():
        if finding.key not in shown and cited.isdisjoint(finding.sources):
            says = f"No page cites {' or '.join(finding.sources)}. Use the finding, or delete the file."
            yield Problem(finding.file, 1, says, "unused-finding")


def _cited_blocks(site: Site) -> Iterator[tuple[Block, Sequence[str]]]:
    """Blocks that may hold evidence, each with the sources cited in it or in its list or table."""
    for page in pages_in_focus(site):
        if page.path.parts[0] not in OWN_PAGES:
            yield from cited_blocks(page)


def _cited_parts(site: Site) -> Iterator[tuple[Block, Sequence[str]]]:
    """The sentences of these blocks, with the sources each can rest on, if all their records were read."""
    for block, keys in _cited_blocks(site):
        if not any(unread_names(site, "evidence", key) for key in keys):
            yield from cited_parts(block, keys)


def _unproven_message(
    block: Block,
    quantity: Quantity,
    keys: Sequence[str],
    given: Sequence[Known],
    everything: Sequence[Known],
) -> str:
    """Which records speak of it, with their lines, and what to do."""
    elsewhere = _who_says(quantity, everything)
    if not keys:
        do = elsewhere or " Cite one, or write a plain count as a word."
        return f'"{quantity.typed}" has no source beside it.{do}'
    if not given:
        return (
            f'"{quantity.typed}": no evidence record rests on {listed(keys)}. '
            "Add one in docs/_data/evidence/, or leave the number out."
        )
    near, meant = _beside(block, quantity.typed, keys, given)
    values = _values(quantity, meant, block.text)
    return (
        f'"{quantity.typed}" is in no record of {listed(near)}. {"; ".join(values)}.{elsewhere} '
        "Write the record's number; if the record is wrong, mend the number there, then here."
    )


def _values(quantity: Quantity, findings: Sequence[Finding], text: str) -> list[str]:
    """The values that a number most likely means, each with the place of its record."""
    return list(
        dict.fromkeys(
            f"{finding.file}:{value.line} has {say_number(value.number)} {value.unit} ({value.who})"
            for finding, value in nearest(quantity, findings, text)
        )
    )


def _beside(
    block: Block, typed: str, keys: Sequence[str], given: Sequence[Known]
) -> tuple[Sequence[str], list[Finding]]:
    """The sources that are meant for a number, and their findings.

    They are those cited first behind it, or else those of its block, or else those of its whole list.
    """
    found = {one.finding.key: one.finding for one in given}.values()
    behind = block.source.partition(typed.split()[0])[2].partition("[@")[2].partition("]")[0]
    for near in (citation_keys(f"[@{behind}]") if behind else (), block.citations):
        meant = [finding for finding in found if set(near) & set(finding.sources)]
        if meant:
            return near, meant
    return keys, list(found)


def _who_says(quantity: Quantity, everything: Sequence[Known]) -> str:
    """The source that alone gives exactly this number with this unit, as a sentence, or nothing."""
    pairs = {(quantity.number, unit) for unit in quantity.units}
    keys = {one.finding.sources[0] for one in everything if one.pairs & pairs and one.finding.sources}
    return f" {keys.pop()} gives this number: cite it if you mean it." if len(keys) == 1 else ""


def _half_step(number: Decimal) -> Decimal:
    """Half of the last digit: numbers may be rounded either way."""
    exponent = number.as_tuple().exponent
    return Decimal(5).scaleb(min(int(exponent), 0) - 1) + Decimal("0.0001")


RULES = (
    Rule("unproven-number", "structure", "A source cited beside a number gives it.", unproven_numbers),
    Rule("unproven-words", "structure", "A source cited beside a number in words gives it.", unproven_words),
    Rule("number-in-words", "structure", "Shares said in words have a source beside them.", numbers_in_words),
    Rule("finding-source", "structure", "A finding's sources exist.", unknown_sources),
    Rule("unknown-finding", "structure", "Findings that a record names exist.", unknown_findings),
    Rule("too-certain", "structure", "What was read as quoted is of low certainty.", too_certain),
    Rule("count-and-number", "structure", "A number follows from its count.", unlike_counts),
    Rule("finding-incomplete", "style", "A finding says when, and why studies disagree.", missing_parts),
    Rule("unused-finding", "style", "Every finding is used.", unused_findings),
    *headlines.RULES,
    *caveats.RULES,
    *rounding.RULES,
    *second_hand.RULES,
    *strength.RULES,
)
