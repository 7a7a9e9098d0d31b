"""Loads what changed for readers, day by day."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from steadyspine.content.inline import plain_text
from steadyspine.content.reading import read_text
from steadyspine.content.records import Change, DayOfChanges, Problem

CHANGELOG = "CHANGELOG.md"
KINDS = {"New": "new", "Advice that changed": "advice", "Corrected": "corrected"}
"""The headings of a day, in their order, and what the code calls them."""

_ITEM = re.compile(r"[-*] +(.*)")


def load_changelog(root: Path, problems: list[Problem]) -> tuple[DayOfChanges, ...]:
    """Each day with its changes, the newest first; a heading that is none of ours is reported."""
    text = read_text(root, CHANGELOG, problems) if (root / CHANGELOG).exists() else None
    days: list[tuple[date, list[Change]]] = []
    kind = ""
    for number, line in enumerate((text or "").split("\n"), 1):
        if line.startswith("## "):
            kind = ""
            day = _day(line.removeprefix("## ").strip())
            wrong = _wrong_day(line, day, [known for known, _ in days])
            if day is None or wrong:
                problems.append(Problem(CHANGELOG, number, wrong, "changelog"))
            else:
                days.append((day, []))
        elif line.startswith("### "):
            kind = KINDS.get(line.removeprefix("### ").strip(), "")
            if not kind:
                says = f'"{line}" is no kind of change. Use one of: {", ".join(KINDS)}.'
                problems.append(Problem(CHANGELOG, number, says, "changelog"))
        elif (item := _ITEM.match(line)) and kind and days:
            days[-1][1].append(Change(kind, plain_text(item[1])))
    return tuple(DayOfChanges(day, tuple(changes)) for day, changes in days)


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _wrong_day(line: str, day: date | None, before: list[date]) -> str:
    if day is None:
        return f'"{line}" is no day. Write the day on which readers got the changes, such as ## 2026-11-29.'
    if before and day >= before[-1]:
        return f'"{line}" does not stand in its place. The newest day comes first, and each day once.'
    return ""
