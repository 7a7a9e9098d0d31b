"""Which other words find a page: what people call things, how they spell them, and how they misspell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from steadyspine.content import Site, Term, address_of

GLOSSARY = PurePosixPath("reference/glossary.md")
Entry = dict[str, object]
"""One entry of the search index: `location`, `title`, `text`, and, added here, `also`."""


def with_search_words(entries: Iterable[Entry], site: Site) -> list[Entry]:
    """The entries of the index with other words for each page, and an entry for each word of the glossary.

    The words stand in a field of their own, so that they are found and never shown.
    The glossary's letters are left out: each of their words has its own entry.
    """
    words = page_words(site)
    kept = [
        entry | {"also": " ".join(words[str(entry["location"])])}
        if str(entry["location"]) in words
        else entry
        for entry in entries
        if not str(entry["location"]).startswith(f"{address_of(GLOSSARY)}#letter-")
    ]
    return [*kept, *(glossary_entry(site.terms[key]) for key in sorted(site.terms) if GLOSSARY in site.pages)]


def page_words(site: Site) -> Mapping[str, list[str]]:
    """By the page's address: its writer's words, and every name and form of the terms it explains first."""
    found: dict[str, list[str]] = defaultdict(list)
    for page in site.pages.values():
        found[address_of(page.path)].extend(page.also_searched)
    for key in sorted(site.terms):
        term = site.terms[key]
        if term.pages:
            found[address_of(term.pages[0])].extend((term.term, *other_names(term), *term.forms))
    return {place: words for place, words in found.items() if words}


def other_names(term: Term) -> tuple[str, ...]:
    """What else people call a term, and how they misspell it."""
    return (*term.also, *term.uk, *term.misspelled)


def glossary_entry(term: Term) -> Entry:
    """A word of the glossary as a place of its own in the index."""
    return {
        "also": " ".join((*other_names(term), *term.forms)),
        "location": f"{address_of(GLOSSARY)}#{term.key}",
        "text": f"{term.plain} {term.longer}".strip(),
        "title": term.term,
    }
