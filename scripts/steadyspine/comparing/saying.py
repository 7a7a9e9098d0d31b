"""Says in Markdown, for a comment on a pull request, what a change does to readers."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from steadyspine.comparing.changes import Changes, FindingChange, PageChange, ReviewChange, ValueChange

MOST = 40
"""Rows of a list; a change to more is summed up."""

Item = TypeVar("Item")
_LONGEST = 120
_MARKS = re.compile(r"([\\`*_\[\]<>|#~!&@])")


def say(changes: Changes) -> str:
    """The whole comment; what needs a second look comes first."""
    parts = [
        _unsourced([finding for finding in changes.findings if finding.is_unsourced]),
        _list("Emergency advice changed", changes.emergency, _file),
        _list("Reviews by clinicians", changes.reviews, _review),
        _pages(changes.pages),
        _list("Findings", changes.findings, _finding),
        _list("Figures that open text gives", changes.headlines, _file),
        _list("Sources that are new, gone or different", changes.sources, _plain),
        _list("Words that we explain", changes.terms, _file),
        _list("Other records, words and pictures that readers see", changes.others, _file),
    ]
    told = [part for part in parts if part]
    return "\n".join(told) if told else "Nothing in docs/ changed for readers.\n"


def _unsourced(findings: list[FindingChange]) -> str:
    if not findings:
        return ""
    lead = "A number changed, and its source did not. Say in the pull request where the new number was seen."
    return f"**{lead}**\n\n" + "".join(
        f"- {_file(finding.file)}: {'; '.join(_value(value) for value in finding.values)} "
        f"(source: {', '.join(map(_plain, finding.sources))})\n"
        for finding in findings
    )


def _pages(pages: tuple[PageChange, ...]) -> str:
    if not pages:
        return ""
    rows = "".join(_row(page) for page in pages[:MOST])
    return f"**Pages**\n\n| page | grade | words | numbers |\n| --- | --- | --- | --- |\n{rows}{_rest(pages)}"


def _row(page: PageChange) -> str:
    before, after = page.before, page.after
    grades = (None if one is None or one.grade is None else f"{one.grade:.1f}" for one in (before, after))
    words = (None if one is None or one.words is None else str(one.words) for one in (before, after))
    numbers = (None if one is None or one.numbers is None else str(one.numbers) for one in (before, after))
    state = " (new)" if before is None else " (gone)" if after is None else ""
    cells = (
        f"{_plain(page.title)}{state}, {_file(page.file)}",
        _turn(*grades),
        _turn(*words),
        _turn(*numbers),
    )
    return f"| {' | '.join(cells)} |\n"


def _turn(before: str | None, after: str | None) -> str:
    """What it was and what it is, or the one that is known."""
    if before == after or before is None or after is None:
        return after or before or ""
    return f"{before} → {after}"


def _finding(finding: FindingChange) -> str:
    told = [_value(value) for value in finding.values]
    if finding.others:
        told.append(f"also {', '.join(finding.others)}")
    if finding.kind == "changed" and not finding.checked_anew:
        told.append("`checked` is the day it was")
    return f"{finding.kind}: {_plain(finding.measured)}, {_file(finding.file)}" + (
        f": {'; '.join(told)}" if told else ""
    )


_STANDS = {
    "none": "has no review any more",
    "current": "is reviewed",
    "changed": "has changed since the review, which no longer counts",
    "overdue": "has a review that ran out",
}


def _review(change: ReviewChange) -> str:
    return f"{_file(change.file)} {_STANDS[change.after]} ({_plain(change.who)})"


def _value(value: ValueChange) -> str:
    before, after = value.before or "nothing", value.after or "nothing"
    return f"{_plain(value.who)}: {_plain(before)} → {_plain(after)}"


def _list(title: str, items: tuple[Item, ...], one: Callable[[Item], str]) -> str:
    if not items:
        return ""
    return f"**{title}**\n\n" + "".join(f"- {one(item)}\n" for item in items[:MOST]) + _rest(items)


def _rest(items: tuple[object, ...]) -> str:
    return f"\nAnd {len(items) - MOST} more.\n" if len(items) > MOST else ""


def _file(path: str) -> str:
    return f"`{' '.join(path.replace('`', '').split())}`"


def _plain(text: str) -> str:
    """Text of a stranger as text: no link, no picture, no name that would be called."""
    line = " ".join(text.split())
    short = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
    return _MARKS.sub(r"\\\1", short).replace("\\@", "@\u2060")
