"""Runs rules over a site and words what they found."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from steadyspine.checks.catalog import RULES
from steadyspine.checks.causes import causes_first
from steadyspine.content import Problem, Rule, Site

FORMATS = ("text", "github", "json")
"""For people, for the lines of a pull request, and for programs."""

_PLACE, _FAINT, _PLAIN = "\033[1m", "\033[2m", "\033[0m"


def find_problems(site: Site, group: str = "", rules: Iterable[Rule] = RULES) -> list[Problem]:
    """Every problem that the rules, or those of one group, find; each once, causes first."""
    wanted = (rule for rule in rules if group in ("", rule.group))
    return causes_first(site, (problem for rule in wanted for problem in rule.find(site)))


def find_problems_in(site: Site, files: Collection[str]) -> list[Problem]:
    """The problems that stand in these files, found without going through all the others.

    What another file makes wrong there, such as a number that a record no longer gives, is found; what these
    files make wrong elsewhere is not.
    """
    focused = replace(site, focus=frozenset(files))
    return [problem for problem in find_problems(focused) if problem.file in files]


def say_elsewhere(site: Site, files: Collection[str]) -> str:
    """A line on the pages that disagree with a finding among these files, or nothing."""
    sources = {key for one in site.findings.values() if one.file in files for key in one.sources}
    users = {
        page.file
        for page in site.pages.values()
        if page.file not in files and any(sources & set(block.citations) for block in page.blocks)
    }
    found = find_problems_in(site, users) if users else []
    if not found:
        return ""
    pages = sorted({problem.file for problem in found})
    return f"{counted(len(found), 'problem')} more on pages that cite it: steady check {' '.join(pages)}"


def report(site: Site, problems: Sequence[Problem], form: str = "text", *, color: bool = False) -> str:
    """The problems, and in a report for people a last line that counts them.

    Args:
        site: What was checked.
        problems: What was found.
        form: One of `FORMATS`.
        color: Whether the place is to stand out, for a terminal that shows colors.
    """
    if form == "json":
        return json.dumps([_as_data(problem) for problem in problems], ensure_ascii=False, indent=2)
    say = _as_command if form == "github" else _in_color if color else str
    return "\n".join((*map(say, problems), _summary(site, problems)))


def _as_data(problem: Problem) -> dict[str, object]:
    rule = next((rule for rule in RULES if rule.name == problem.rule), None)
    return {
        "file": problem.file,
        "line": problem.line,
        "rule": problem.rule,
        "group": rule.group if rule else "structure",
        "message": problem.said,
    }


def _as_command(problem: Problem) -> str:
    """A workflow command, which shows the problem at its line of a pull request."""
    place = ",".join(
        f"{name}={_escaped(str(value)).replace(':', '%3A').replace(',', '%2C')}"
        for name, value in (("file", problem.file), ("line", problem.line), ("title", problem.rule))
    )
    return f"::error {place}::{_escaped(problem.said)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _in_color(problem: Problem) -> str:
    return f"{_PLACE}{problem.file}:{problem.line}:{_PLAIN} {problem.said} {_FAINT}[{problem.rule}]{_PLAIN}"


def _summary(site: Site, problems: Sequence[Problem]) -> str:
    if problems:
        files = len({problem.file for problem in problems})
        return f"{counted(len(problems), 'problem')} in {counted(files, 'file')}."
    if site.focus:
        return f"No problems in {counted(len(site.focus), 'file')}."
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
