"""Loads the words we explain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from steadyspine.content.form import Form
from steadyspine.content.reading import line_with
from steadyspine.content.records import Problem, Term


def read_term(key: str, form: Form) -> Term:
    """A term from its record."""
    return Term(
        key=key,
        term=form.text("term", required=True),
        plain=form.text("plain", required=True),
        say=form.text("say"),
        also=form.texts("also"),
        uk=form.texts("uk"),
        forms=form.texts("forms"),
        misspelled=form.texts("misspelled"),
        longer=form.text("longer"),
        pages=tuple(PurePosixPath(page) for page in form.texts("pages")),
        mark=form.flag("mark", default=True),
        in_letters=form.flag("in_letters", default=False),
        file=form.file,
    )


def names_of(term: Term) -> Iterator[str]:
    """Every way in which readers meet the term, itself first."""
    yield from (term.term, *term.also, *term.uk, *term.forms)


def shared_names(root: Path, terms: Mapping[str, Term]) -> Iterator[Problem]:
    """Reports a name that two records claim, at the later record."""
    owners: dict[str, Term] = {}
    for term in terms.values():
        for name in (*names_of(term), *term.misspelled):
            owner = owners.setdefault(name.casefold(), term)
            if owner.key != term.key:
                says = f'"{name}" stands in {owner.file} too. Keep it in one record.'
                yield Problem(term.file, line_with(root, term.file, name), says, "duplicate-name")
