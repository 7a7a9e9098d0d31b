"""What changed for readers, day by day: as a page shows it, and as a release tells it."""

from __future__ import annotations

from html import escape

from steadyspine.content import Change, DayOfChanges, Site
from steadyspine.content.changelog import KINDS
from steadyspine.content.wording import phrase, spoken_date


def list_of_changes(site: Site) -> str:
    """Every day with its changes as HTML, the newest first."""
    return f'<div class="ss-changes ss-generated">{"".join(_day(site, one) for one in site.history)}</div>'


def notes(site: Site, day: DayOfChanges) -> str:
    """The changes of one day in Markdown."""
    parts = []
    for kind in KINDS.values():
        items = [f"- {change.says}" for change in day.changes if change.kind == kind]
        if items:
            parts.append("\n".join([f"## {phrase(site, f'changes.{kind}')}", "", *items]))
    return "\n\n".join(parts)


def _day(site: Site, day: DayOfChanges) -> str:
    kinds = "".join(_kind(site, day, kind) for kind in KINDS.values())
    return f'<h2 id="changes-{day.day}">{escape(spoken_date(site, day.day))}</h2>{kinds}'


def _kind(site: Site, day: DayOfChanges, kind: str) -> str:
    changes = [change for change in day.changes if change.kind == kind]
    if not changes:
        return ""
    items = "".join(_item(day, change) for change in changes)
    title = escape(phrase(site, f"changes.{kind}"))
    return f'<h3 id="{kind}-{day.day}">{title}</h3><ul>{items}</ul>'


def _item(day: DayOfChanges, change: Change) -> str:
    return f'<li id="{day.place_of(change)}">{escape(change.says)}</li>'
