"""The one list of what must hold in the site as built."""

from __future__ import annotations

from collections.abc import Iterator

from steadyspine.content import Problem
from steadyspine.publishing import own_edition, page_rules, site_rules
from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.publishing.proofs import Proofs

RULES = (*site_rules.RULES, *page_rules.RULES, *own_edition.RULES)


def faults(guide: BuiltSite, depends_on: str = "") -> list[Problem]:
    """Everything that must not be published, in the order of the files.

    Args:
        guide: The finished site.
        depends_on: A digest of all that rules look at besides a page, so that a page that was proved before
            need not be again; nothing if that is not known.
    """
    proofs = Proofs(guide.site.root, depends_on)
    found = {problem for rule in (*site_rules.RULES, *own_edition.RULES) for problem in rule.find(guide)}
    for page in guide.pages.values():
        if not proofs.hold(page):
            wrong = set(_faults_of(page, guide))
            found |= wrong
            if not wrong:
                proofs.add(page)
    proofs.keep()
    return sorted(found)


def _faults_of(page: BuiltPage, guide: BuiltSite) -> Iterator[Problem]:
    """What the rules that look at one page at a time find in it."""
    for rule in page_rules.RULES:
        yield from rule.find_on(page, guide)
