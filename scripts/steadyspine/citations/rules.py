"""What must hold for citations and for the list of sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from steadyspine.citations import retractions
from steadyspine.content import Block, Page, Problem, Rule, Site, Source, did_you_mean, unread_names
from steadyspine.content.focus import pages_in_focus

REFERENCES = "docs/_data/references.bib"
_READ = ("paragraph", "item", "row", "box", "heading", "image")
_PLACES = ("doi", "pmid", "url", "journal", "booktitle", "publisher", "howpublished")
_CODE = re.compile(r"(`+).+?\1")
_WELL_FORMED = re.compile(r"\[@[^\[\]\s;]+(?:\s*;\s*@[^\[\]\s;]+)*\]")
_WITH_SIGN = re.compile(r"\[[^\[\]]*@[^\[\]]*\]?|\(@[^()]*\)|(?<![\w./])@[A-Za-z][\w-]*")
_WITHOUT_SIGN = re.compile(r"\[([^\[\]()@]+)\](?![\[(:])")


def unknown_sources(site: Site) -> Iterator[Problem]:
    """Citations of sources that the list does not have."""
    for block in _blocks(pages_in_focus(site)):
        for key in dict.fromkeys(block.citations):
            if key not in site.sources and not unread_names(site, "references.bib", f"{{{key},"):
                hint = did_you_mean(key, site.sources) or " Add it there, or cite another."
                says = f'There is no source "{key}" in {REFERENCES}.{hint}'
                yield Problem(block.file, line_of(block, f"@{key}"), says, "unknown-source")


def malformed_citations(site: Site) -> Iterator[Problem]:
    """What was meant to be a citation and is not: `[patchell2005]`, `[@ patchell2005]`, `(@patchell2005)`."""
    for block in _blocks(pages_in_focus(site)):
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
    used = {key for block in _blocks(site.pages.values()) for key in block.citations}
    used.update(key for finding in site.findings.values() for key in finding.sources)
    for source in site.sources.values():
        if source.key not in used and not unread_names(site, "evidence", source.key):
            says = f'Nothing cites "{source.key}". Cite it, or delete its entry.'
            yield Problem(REFERENCES, source.line, says, "uncited-source")


def lost_sources(site: Site) -> Iterator[Problem]:
    """Sources without a way to find them, or without a piece that the entry does not own up to."""
    for source in site.sources.values():
        if not any(source.fields.get(name) for name in _PLACES):
            says = (
                f'A reader cannot find "{source.key}". Add a DOI, a PubMed number, an address, a journal '
                "or a publisher."
            )
            yield Problem(REFERENCES, source.line, says, "lost-source")
        for piece in sorted(_missing(source) - source.unseen):
            says = (
                f'"{source.key}" has no {piece}. Look it up; if nothing that you can read shows it, '
                f"write unseen = {{{piece}}}."
            )
            yield Problem(REFERENCES, source.line, says, "lost-source")
        for piece in sorted(source.unseen - _missing(source)):
            says = f'"{source.key}" says that its {piece} was not seen, but it needs none. Take that out.'
            yield Problem(REFERENCES, source.line, says, "lost-source")


def _missing(source: Source) -> set[str]:
    """What an entry lacks of author, title and year; a title in square brackets is our own description."""
    title = source.fields.get("title", "")
    pieces = {
        "author": source.authors,
        "title": title and not title.startswith("["),
        "year": source.fields.get("year") or source.fields.get("urldate"),
    }
    return {name for name, there in pieces.items() if not there}


def line_of(block: Block, typed: str) -> int:
    """The line of a block's file on which this stands."""
    return block.line + block.source[: max(block.source.find(typed), 0)].count("\n")


def _blocks(pages: Iterable[Page]) -> Iterator[Block]:
    for page in pages:
        yield from (block for block in page.blocks if block.kind in _READ)


RULES = (
    Rule("unknown-source", "structure", "Every citation names a source in the list.", unknown_sources),
    Rule("malformed-citation", "structure", "Citations are written [@key].", malformed_citations),
    Rule("uncited-source", "style", "Every source in the list is used.", uncited_sources),
    Rule("lost-source", "style", "A reader can find every source, and sees what we could not.", lost_sources),
    *retractions.RULES,
)
