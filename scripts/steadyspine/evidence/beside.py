"""Which sources stand beside a piece of text, and what counts as a unit in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from steadyspine.content import Block, Page, Site, citation_keys, plain_text
from steadyspine.content.once import once_per_site
from steadyspine.evidence.proof import Known, known, units_of

OWN_PAGES = frozenset(("about", "reference"))
"""Folders whose pages speak of the guide itself, and show numbers from records only."""

_SENTENCE = re.compile(
    r".+?(?:[.!?:][\"”’')*_]*(?:\s*\[@[^\]]*\])*(?=\s+[\"“‘'(«¿¡*_\[]*[A-ZÀ-ÖØ-Þ0-9])|$)", re.DOTALL
)
"""A sentence as typed, with the sources behind its full stop."""

_READ = ("paragraph", "item", "row", "box", "image")


def cited_blocks(page: Page) -> Iterator[tuple[Block, Sequence[str]]]:
    """Blocks that may hold evidence, each with the sources cited in it or in its list or table."""
    groups: dict[int, list[str]] = defaultdict(list)
    for block in page.blocks:
        groups[block.group].extend(block.citations)
    everything = [key for keys in groups.values() for key in keys]
    for block in page.blocks:
        if block.kind not in _READ or block.box == "ask":
            continue
        # A picture's description and a box's title cannot cite; the page does it for them.
        alone = everything if block.kind in ("box", "image") else block.citations
        yield block, list(dict.fromkeys(groups[block.group] if block.group else alone))


def cited_parts(block: Block, keys: Sequence[str]) -> Iterator[tuple[Block, Sequence[str]]]:
    """The sentences of a block, each with the sources that it can rest on.

    Those cited in or right behind it, or for a sentence that cites none, those cited last before it and first
    behind it: a source stands for the sentences around it, and not for others of the paragraph. A block that
    cites nothing itself, such as an item of a list whose source stands above, is one part with these `keys`.
    """
    if not block.citations or block.kind in ("box", "image"):
        yield block, keys
        return
    found = [(match[0], citation_keys(match[0])) for match in _SENTENCE.finditer(block.source)]
    for at, (source, own) in enumerate(found):
        before = next((cited for _, cited in reversed(found[:at]) if cited), ())
        behind = next((cited for _, cited in found[at:] if cited), ())
        text = plain_text(source)
        if text:
            yield replace(block, text=text), own or tuple(dict.fromkeys((*before, *behind))) or keys


@once_per_site
def units(site: Site) -> frozenset[str]:
    """The nouns that count as units in this site."""
    return units_of(site.findings.values())


@once_per_site
def everything_known(site: Site) -> list[Known]:
    """What each finding gives."""
    return [known(finding, units(site)) for finding in site.findings.values()]


@once_per_site
def known_by_source(site: Site) -> Mapping[str, list[Known]]:
    """What the findings give, by each of their sources."""
    found: dict[str, list[Known]] = defaultdict(list)
    for one in everything_known(site):
        for key in one.finding.sources:
            found[key].append(one)
    return found


def telephones(site: Site) -> list[str]:
    """Emergency numbers, which are no evidence."""
    numbers = site.words.get("numbers")
    found = numbers.get("emergency") if isinstance(numbers, Mapping) else None
    return [str(number) for number in found] if isinstance(found, list) else []


def line_of(block: Block, typed: str) -> int:
    """The line on which something stands in a block."""
    at = block.source.find(typed.split()[0])
    return block.line + block.source[: max(at, 0)].count("\n")
