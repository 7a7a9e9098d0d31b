"""Numbers that we read only where somebody else quotes the study: the text says so, one page lists them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import PurePosixPath

from steadyspine.content import Block, Finding, Page, Problem, Rule, Site
from steadyspine.content.focus import pages_in_focus
from steadyspine.content.once import once_per_site
from steadyspine.content.wording import phrase, word_list
from steadyspine.evidence.around import Around, stands
from steadyspine.evidence.beside import OWN_PAGES, cited_blocks, line_of, telephones, units
from steadyspine.evidence.caveats import PLAIN_COUNTS
from steadyspine.evidence.listing import finding_link, in_order
from steadyspine.evidence.numbers import Quantity, find_quantities
from steadyspine.evidence.proof import Known, gives, known_values

WORDS = "evidence.second_hand.words"
"""Where the language file keeps the words that tell a reader so."""


def second_hand_list(site: Site, page: PurePosixPath) -> str:
    """Every finding that was read only as quoted elsewhere, and why we are that sure, as HTML for a page."""
    items = "".join(
        f"<li>{finding_link(site, finding.key, page)}: {escape(finding.why)}</li>"
        for finding in in_order(site)
        if finding.verified == "secondary"
    )
    return f'<ul class="ss-generated">{items}</ul>' if items else f"<p>{escape(phrase(site, _NONE))}</p>"


def unsaid_second_hand(site: Site) -> Iterator[Problem]:
    """Numbers from second-hand reading without words beside them that say so."""
    words = word_list(site, WORDS)
    for page in pages_in_focus(site):
        if words and page.path.parts[0] not in OWN_PAGES:
            yield from _on_page(site, page, words)


def _on_page(site: Site, page: Page, words: Sequence[str]) -> Iterator[Problem]:
    proof = _proof(site)
    around = Around(page.blocks)
    for block, keys in cited_blocks(page):
        given = list(
            {one.finding.key: one for key in block.citations or keys for one in proof.get(key, ())}.values()
        )
        if block.kind in ("box", "image") or not any(map(_is_second_hand, given)):
            continue
        for quantity in find_quantities(block.text, units(site), telephones(site)):
            finding = _only_second_hand(quantity, given)
            if finding and not stands(words, _read_with(quantity, block, around)):
                says = (
                    f'"{quantity.typed}" ({finding.key}) was read only where another publication quotes it. '
                    f"Say so beside it, with one of these: {', '.join(words)}."
                )
                yield Problem(block.file, line_of(block, quantity.typed), says, "second-hand")


def _read_with(quantity: Quantity, block: Block, around: Around) -> str:
    """What a reader takes in together with a number; among clinicians, who look things up, its line alone."""
    if block.box != "clinician":
        return around.near(block)
    number = quantity.typed.split()[0]
    return "\n".join(line for line in block.source.split("\n") if number in line)


def _only_second_hand(quantity: Quantity, given: Sequence[Known]) -> Finding | None:
    """The finding that gives a number, if no finding that was read at first hand gives it too."""
    if not quantity.units:
        return None
    telling = [one for one in given if gives(one, quantity)]
    return telling[0].finding if telling and all(map(_is_second_hand, telling)) else None


def _is_second_hand(one: Known) -> bool:
    return one.finding.verified == "secondary"


@once_per_site
def _proof(site: Site) -> Mapping[str, list[Known]]:
    """What each source tells about people: its findings' numbers, without the sizes of studies."""
    found: dict[str, list[Known]] = defaultdict(list)
    for finding in site.findings.values():
        telling = [value.who for value in finding.values if value.unit not in PLAIN_COUNTS]
        for key in finding.sources:
            found[key].append(known_values(finding, telling))
    return found


_NONE = "evidence.second_hand.none"
RULES = (
    Rule("second-hand", "style", "What was read only as quoted elsewhere is called so.", unsaid_second_hand),
)
