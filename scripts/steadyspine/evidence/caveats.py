"""Holds each use of a number against the caveats that a reader must see beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from steadyspine.content import Finding, Need, Page, Problem, Rule, Site, did_you_mean, problem_at
from steadyspine.content.focus import pages_in_focus
from steadyspine.content.once import once_per_site
from steadyspine.evidence.around import Around, stands
from steadyspine.evidence.beside import OWN_PAGES, cited_blocks, line_of, telephones, units
from steadyspine.evidence.numbers import find_quantities
from steadyspine.evidence.proof import Known, gives, known_values

PLAIN_COUNTS = frozenset(("people", "studies", "trials", "years", "p value"))
"""Units that say how large or how old a study is; they need no caveat unless a record asks for it."""


def missing_caveats(site: Site) -> Iterator[Problem]:
    """Numbers without the words that a reader must see beside them."""
    for page in pages_in_focus(site):
        if page.path.parts[0] not in OWN_PAGES:
            yield from _on_page(site, page)


def unknown_needs(site: Site) -> Iterator[Problem]:
    """Caveats for a value that the finding does not have."""
    for finding in site.findings.values():
        names = [value.who for value in finding.values]
        for who in (who for need in finding.needs for who in need.values):
            if who not in names:
                says = f'There is no value for "{who}".{did_you_mean(who, names)}'
                yield problem_at(site, finding.file, who, says, "needed-value")


@dataclass(frozen=True, slots=True)
class _Guarded:
    """Numbers that must not stand without a caveat."""

    finding: Finding
    need: Need
    known: Known


@once_per_site
def _guarded(site: Site) -> Mapping[str, Sequence[_Guarded]]:
    found: dict[str, list[_Guarded]] = defaultdict(list)
    for finding in site.findings.values():
        for need in finding.needs:
            plain = [value.who for value in finding.values if value.unit not in PLAIN_COUNTS]
            one = _Guarded(finding, need, known_values(finding, need.values or plain))
            for key in finding.sources:
                found[key].append(one)
    return found


def _on_page(site: Site, page: Page) -> Iterator[Problem]:
    guarded = _guarded(site)
    around = Around(page.blocks)
    for block, keys in cited_blocks(page):
        if block.kind in ("box", "image") or not any(key in guarded for key in keys):
            continue
        text = around.text(block)
        found = find_quantities(block.text, units(site), telephones(site))
        # Among clinicians a number without its unit may be anything: a score, a dose, a confidence limit.
        quantities = [one for one in found if one.units or block.box != "clinician"]
        for one in dict.fromkeys(one for key in keys for one in guarded.get(key, ())):
            told = next((quantity for quantity in quantities if gives(one.known, quantity)), None)
            if told and not stands(one.need.words, text):
                says = (
                    f'"{told.typed}" ({one.finding.key}) needs a caveat beside it: {one.need.says} '
                    f"Say so, with one of these: {', '.join(one.need.words)}."
                )
                yield Problem(block.file, line_of(block, told.typed), says, "needed-caveat")


RULES = (
    Rule("needed-caveat", "structure", "A number has beside it what a reader must know.", missing_caveats),
    Rule("needed-value", "structure", "A caveat names values that exist.", unknown_needs),
)
