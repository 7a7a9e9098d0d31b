"""Runs rules over a site and words what they found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from steadyspine.checks.catalog import RULES
from steadyspine.content import Problem, Rule, Site


def find_problems(site: Site, group: str = "", rules: Iterable[Rule] = RULES) -> list[Problem]:
    """Every problem that the rules, or those of one group, find; each once, in the order of the files."""
    wanted = (rule for rule in rules if group in ("", rule.group))
    return sorted({problem for rule in wanted for problem in rule.find(site)})


def report(site: Site, problems: Sequence[Problem]) -> str:
    """The problems one to a line, and a last line that counts them."""
    return "\n".join((*map(str, problems), _summary(site, problems)))


def _summary(site: Site, problems: Sequence[Problem]) -> str:
    if problems:
        files = len({problem.file for problem in problems})
        return f"{counted(len(problems), 'problem')} in {counted(files, 'file')}."
    records = (site.terms, site.sources, site.findings, site.people, site.statements)
    return (
        f"No problems in {counted(len(site.pages), 'page')} and {counted(sum(map(len, records)), 'record')}."
    )


def counted(number: int, thing: str) -> str:
    """A number with its noun: `1 page`, `2 pages`."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def rule_list(rules: Iterable[Rule] = RULES) -> str:
    """The rules with what they say, those that stop a build first."""
    ordered = sorted(rules, key=lambda rule: (rule.group != "structure", rule.name))
    width = max(len(rule.name) for rule in ordered)
    return "\n".join(f"{rule.name:{width}}  {rule.group:9}  {rule.says}" for rule in ordered)
