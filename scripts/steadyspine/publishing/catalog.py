"""The one list of what must hold in the site as built."""

from __future__ import annotations

from steadyspine.content import Problem
from steadyspine.publishing import page_rules, site_rules
from steadyspine.publishing.built import BuiltSite

RULES = (*site_rules.RULES, *page_rules.RULES)


def faults(guide: BuiltSite) -> list[Problem]:
    """Everything that must not be published, in the order of the files."""
    return sorted({problem for rule in RULES for problem in rule.find(guide)})
