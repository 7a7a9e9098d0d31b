"""Which findings a page rests on, block by block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from steadyspine.components import find_requests
from steadyspine.components.recorded import recorded
from steadyspine.content import Block, Finding, Page, Picture, Site, links
from steadyspine.evidence.beside import cited_blocks, known_by_source, telephones, units
from steadyspine.evidence.numbers import find_quantities
from steadyspine.evidence.proof import gives


def findings_by_block(site: Site, page: Page) -> list[tuple[Block, tuple[Finding, ...]]]:
    """Each block of a page with the findings behind it, those of its pictures among them."""
    cited = {id(block): keys for block, keys in cited_blocks(page)}
    return [
        (block, tuple(_without_repeats(_behind(site, page, block, cited.get(id(block), ())))))
        for block in page.blocks
    ]


def findings_of(site: Site, page: Page) -> list[Finding]:
    """The findings behind a page, in the order in which it uses them."""
    return list(
        _without_repeats(finding for _, behind in findings_by_block(site, page) for finding in behind)
    )


def findings_behind(site: Site, block: Block, keys: Sequence[str]) -> list[Finding]:
    """The findings behind the words of a block, or of a sentence of it, with the sources that it cites.

    Args:
        site: The site.
        block: The words, and the sources cited in them.
        keys: Those sources, or for words without any, the ones cited in their list or table.
    """
    return list(_without_repeats(_giving(site, block, keys)))


def sources_by_block(page: Page) -> dict[int, Sequence[str]]:
    """By the place of a block on its page, the sources cited in it or in its list or table."""
    cited = {id(block): keys for block, keys in cited_blocks(page)}
    return {at: cited.get(id(block), ()) for at, block in enumerate(page.blocks)}


def pictures_in(site: Site, page: Page, block: Block) -> list[Picture]:
    """The pictures of a block of which there is a record."""
    told = (recorded(site, page.path, link.target) for link in links(block.source) if link.image)
    return [one.picture for one in told if one is not None]


def _behind(site: Site, page: Page, block: Block, keys: Sequence[str]) -> Iterator[Finding]:
    if block.kind == "code":
        named = [request.finding for request, _ in find_requests(block.source.split("\n"))]
        yield from (site.findings[key] for key in named if key in site.findings)
        return
    for picture in pictures_in(site, page, block):
        yield from (site.findings[key] for key in picture.findings if key in site.findings)
    yield from _giving(site, block, keys)


def _giving(site: Site, block: Block, keys: Sequence[str]) -> Iterator[Finding]:
    """The findings of the sources cited that give a number of the block.

    Words without a number rest on all that is on record of the sources cited in them.
    """
    proof = known_by_source(site)
    given = [one for key in keys for one in proof.get(key, ())]
    quantities = list(find_quantities(block.text, units(site), telephones(site))) if given else []
    clinical = block.box == "clinician"
    giving = [
        one.finding
        for one in given
        if any(gives(one, number, among_clinicians=clinical) for number in quantities)
    ]
    yield from giving or [one.finding for key in block.citations for one in proof.get(key, ())]


def _without_repeats(findings: Iterator[Finding]) -> Iterator[Finding]:
    yield from {finding.key: finding for finding in findings}.values()
