"""What must hold for citations and for the list of sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from steadyspine.content import Block, Problem, Rule, Site, did_you_mean

REFERENCES = "docs/_data/references.bib"
_READ = ("paragraph", "item", "row", "box", "heading", "image")
_CODE = re.compile(r"(`+).+?\1")
_WELL_FORMED = re.compile(r"\[@[^\[\]\s;]+(?:\s*;\s*@[^\[\]\s;]+)*\]")
_WITH_SIGN = re.compile(r"\[[^\[\]]*@[^\[\]]*\]?|\(@[^()]*\)|(?<![\w./])@[A-Za-z][\w-]*")
_WITHOUT_SIGN = re.compile(r"\[([^\[\]()@]+)\](?![\[(:])")


def unknown_sources(site: Site) -> Iterator[Problem]:
    """Citations of sources that the list does not have."""
    for block in _blocks(site):
        for key in dict.fromkeys(block.citations):
            if key not in site.sources:
                hint = did_you_mean(key, site.sources) or " Add it there, or cite another."
                says = f'There is no source "{key}" in {REFERENCES}.{hint}'
                yield Problem(block.file, line_of(block, f"@{key}"), says, "unknown-source")


def malformed_citations(site: Site) -> Iterator[Problem]:
    """What was meant to be a citation and is not: `[patchell2005]`, `[@ patchell2005]`, `(@patchell2005)`."""
    for block in _blocks(site):
        for typed in malformed(block.source, site):
            says = f'"{typed}" is not a citation. Write [@key], or [@key; @other] for two sources.'
            yield Problem(block.file, line_of(block, typed.splitlines()[0]), says, "malformed-citation")


def malformed(source: str, site: Site) -> Iterator[str]:
    """Pieces of Markdown that look like citations without being well-formed."""
    text = _WELL_FORMED.sub("", _CODE.sub("", source))
    yield from (match[0] for match in _WITH_SIGN.finditer(text))
    for match in _WITHOUT_SIGN.finditer(text):
        words = re.split(r"[;,\s]+", match[1].strip())
        if any(word in site.sources for word in words):
            yield match[0]


def uncited_sources(site: Site) -> Iterator[Problem]:
    """Sources that neither a page nor a finding names."""
    used = {key for block in _blocks(site) for key in block.citations}
    used.update(key for finding in site.findings.values() for key in finding.sources)
    for source in site.sources.values():
        if source.key not in used:
            says = f'Nothing cites "{source.key}". Cite it, or delete its entry.'
            yield Problem(REFERENCES, source.line, says, "uncited-source")


def lost_sources(site: Site) -> Iterator[Problem]:
    """Sources that a reader has no way to find."""
    for source in site.sources.values():
        fields = source.fields
        has_link = any(fields.get(name) for name in ("doi", "pmid", "url"))
        has_publisher = fields.get("publisher") or fields.get("howpublished") or source.authors
        if not has_link and not fields.get("journal") and not has_publisher:
            says = (
                f'A reader cannot find "{source.key}". Add a DOI, a PubMed number, an address or a publisher.'
            )
            yield Problem(REFERENCES, source.line, says, "lost-source")
        elif not fields.get("title"):
            says = f'"{source.key}" has no title. If you have not seen it, describe it in [square brackets].'
            yield Problem(REFERENCES, source.line, says, "lost-source")


def line_of(block: Block, typed: str) -> int:
    """The line of a block's file on which this stands."""
    return block.line + block.source[: max(block.source.find(typed), 0)].count("\n")


def _blocks(site: Site) -> Iterator[Block]:
    for page in site.pages.values():
        yield from (block for block in page.blocks if block.kind in _READ)


RULES = (
    Rule("unknown-source", "structure", "Every citation names a source in the list.", unknown_sources),
    Rule("malformed-citation", "structure", "Citations are written [@key].", malformed_citations),
    Rule("uncited-source", "style", "Every source in the list is used.", uncited_sources),
    Rule("lost-source", "style", "A reader can find every source.", lost_sources),
)
