"""Which other words find a page: what people type, what they call things, and how they misspell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import PurePosixPath

from steadyspine.content import Site, Term, address_of

GLOSSARY = PurePosixPath("reference/glossary.md")


def page_phrases(site: Site) -> Mapping[str, list[str]]:
    """By the page's address, what people type to find it; each phrase whole."""
    found: dict[str, list[str]] = defaultdict(list)
    for record in site.phrases.values():
        found[address_of(record.page)].extend(record.phrases)
    return found


def page_names(site: Site) -> Mapping[str, list[str]]:
    """By the page's address, every name and form of the terms that it explains first."""
    found: dict[str, list[str]] = defaultdict(list)
    for key in sorted(site.terms):
        term = site.terms[key]
        if term.pages:
            found[address_of(term.pages[0])].extend((term.term, *other_names(term), *term.forms))
    return found


def other_names(term: Term) -> tuple[str, ...]:
    """What else people call a term, and how they misspell it."""
    return (*term.also, *term.uk, *term.misspelled)


def term_entries(site: Site) -> list[list[object]]:
    """The words of the glossary: place, word, meaning and every other name; none without a glossary."""
    if GLOSSARY not in site.pages:
        return []
    terms = (site.terms[key] for key in sorted(site.terms))
    return [
        [f"{address_of(GLOSSARY)}#{term.key}", term.term, term.plain, [*other_names(term), *term.forms]]
        for term in terms
    ]
