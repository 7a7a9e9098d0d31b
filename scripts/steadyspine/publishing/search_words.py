"""Which other words find a page: what people type, what they call things, and how they misspell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from steadyspine.content import Site, Term, address_of

GLOSSARY = PurePosixPath("reference/glossary.md")


def page_phrases(site: Site) -> Mapping[str, list[str]]:
    """By the page's address, what people type to find it; each phrase whole."""
    found: dict[str, list[str]] = defaultdict(list)
    for record in site.phrases.values():
        found[address_of(record.page)].extend(record.phrases)
    return found


def other_names(term: Term) -> tuple[str, ...]:
    """What else people call a term, and how they misspell it."""
    return (*term.also, *term.uk, *term.misspelled)


def term_entries(site: Site, addresses: Sequence[str]) -> list[list[object]]:
    """The words of the glossary: key, word, meaning, every other name, and which page explains it.

    The page is told by its place among the addresses, -1 without one. There are none without a glossary.
    """
    if GLOSSARY not in site.pages:
        return []
    number = {address: place for place, address in enumerate(addresses)}
    terms = (site.terms[key] for key in sorted(site.terms))
    return [
        [
            term.key,
            term.term,
            term.plain,
            [*other_names(term), *term.forms],
            number.get(address_of(term.pages[0]), -1) if term.pages else -1,
        ]
        for term in terms
    ]
