"""The table of all bones of the spine, which the script of the component makes a finder of."""

from __future__ import annotations

from html import escape
from xml.etree.ElementTree import Element

from steadyspine.components.tables import label_table
from steadyspine.components.tools import mark_tool
from steadyspine.content import Site
from steadyspine.content.extension import piece
from steadyspine.content.wording import phrase

WORDS = "components.levels"
"""Where the language file holds the heads of the table and the words of the finder."""

COLUMNS = ("bone", "where", "skin", "moves")


def table_of_levels(site: Site) -> Element:
    """Each bone with its place, the skin that its nerve feels and what that nerve moves."""
    heads = "".join(f"<th>{escape(phrase(site, f'{WORDS}.{name}'))}</th>" for name in COLUMNS)
    levels = [level for record in site.levels.values() for level in record.levels]
    rows = "".join(
        f"<tr><td><strong>{escape(level.name)}</strong></td><td>{_sentence(level.where)}</td>"
        f"<td>{_sentence(level.skin)}</td><td>{_sentence(level.moves)}</td></tr>"
        for level in levels
    )
    root = piece(
        f'<div class="ss-levels ss-generated"><table><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )
    for table in root.iter("table"):
        label_table(table)
    return mark_tool(root, site, "level", WORDS)


def _sentence(text: str) -> str:
    return escape(text[:1].upper() + text[1:])
