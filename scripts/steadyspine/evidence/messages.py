"""Writes what people are usually told, held against the evidence."""

from __future__ import annotations

from html import escape
from pathlib import PurePosixPath

from steadyspine.content import Site, Statement, relative_link, slugify
from steadyspine.content.wording import phrase
from steadyspine.evidence.listing import finding_link


def usual_messages(site: Site, page: PurePosixPath) -> str:
    """Every statement with our verdict in words and where the answer stands, as HTML for a page."""
    statements = sorted(site.statements.values(), key=lambda one: (one.order, one.key))
    items = "".join(_message(site, statement, page) for statement in statements)
    return f'<div class="ss-messages ss-generated">{items}</div>'


def _message(site: Site, statement: Statement, page: PurePosixPath) -> str:
    verdict = phrase(site, f"evidence.messages.verdicts.{statement.verdict}")
    says = escape(phrase(site, "evidence.messages.verdict", verdict=verdict))
    kind = slugify(statement.verdict)
    return (
        f'<section class="ss-message ss-message--{kind}">'
        f'<h2 id="{statement.key}">{escape(statement.says)}</h2>'
        f'<p class="ss-message__verdict">{says}</p><p class="ss-message__why">{escape(statement.why)}</p>'
        f"{_read(site, statement, page)}{_findings(site, statement, page)}</section>"
    )


def _read(site: Site, statement: Statement, page: PurePosixPath) -> str:
    to = site.pages.get(statement.page)
    if to is None:
        return ""
    address = relative_link(page, statement.page, slugify(statement.heading) if statement.heading else "")
    heading = f": {escape(statement.heading)}" if statement.heading else ""
    label = escape(phrase(site, "evidence.messages.read"))
    return f'<p class="ss-message__read">{label} <a href="{address}">{escape(to.title)}{heading}</a></p>'


def _findings(site: Site, statement: Statement, page: PurePosixPath) -> str:
    links = "; ".join(finding_link(site, key, page) for key in statement.findings if key in site.findings)
    if not links:
        return ""
    label = escape(phrase(site, "evidence.messages.findings"))
    return f'<p class="ss-message__evidence">{label} {links}</p>'
