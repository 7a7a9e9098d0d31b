"""The points and groups of the stability score as tables, which the script of the component adds up."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from html import escape
from xml.etree.ElementTree import Element

from steadyspine.components.tables import label_table
from steadyspine.components.tools import mark_tool
from steadyspine.content import Site
from steadyspine.content.extension import piece
from steadyspine.content.stability import Band, Item, Option, StabilityScore
from steadyspine.content.wording import phrase

WORDS = "components.sins"
"""Where the language file holds the heads of the tables and the words of the tool."""


def stability_score(site: Site) -> Element:
    """Both tables; an attribute has the data that the script adds up."""
    score = next(iter(site.sins.values()), None)
    if score is None:
        return piece('<div class="ss-sins ss-generated"></div>')
    root = piece(f'<div class="ss-sins ss-generated">{_bands(site, score)}{_points(site, score)}</div>')
    for table in root.iter("table"):
        label_table(table)
    root.set("data-ss-sins", json.dumps(_data(score), sort_keys=True))
    return mark_tool(root, site, "sins", WORDS)


def _bands(site: Site, score: StabilityScore) -> str:
    rows = (
        f"<tr><td><strong>{escape(_total(site, band))}</strong></td><td>{escape(band.called)}</td>"
        f"<td>{escape(band.next)}</td><td>{escape(band.but)}</td></tr>"
        for band in score.bands
    )
    return _table(site, "bands", ("total", "called", "next", "but"), rows)


def _total(site: Site, band: Band) -> str:
    return phrase(site, f"{WORDS}.range", first=band.lowest, last=band.highest)


def _points(site: Site, score: StabilityScore) -> str:
    return _table(site, "points", ("item", "answers"), (_item(site, item) for item in score.items))


def _item(site: Site, item: Item) -> str:
    answers = "".join(f"<li>{escape(_answer(site, option))}</li>" for option in item.options)
    return (
        f"<tr><td><strong>{escape(item.name)}</strong> ({escape(item.report)})</td>"
        f"<td><ul>{answers}</ul></td></tr>"
    )


def _answer(site: Site, option: Option) -> str:
    """An answer in plain words and in those of a report, with what it gets."""
    name = "points_one" if option.points == 1 else "points_many"
    points = phrase(site, f"{WORDS}.{name}", points=option.points)
    return phrase(site, f"{WORDS}.option", says=option.says, report=option.report, points=points)


def _table(site: Site, name: str, columns: tuple[str, ...], rows: Iterator[str]) -> str:
    heads = "".join(f"<th>{escape(phrase(site, f'{WORDS}.columns.{column}'))}</th>" for column in columns)
    title = escape(phrase(site, f"{WORDS}.{name}"))
    return f"<h3>{title}</h3><table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _data(score: StabilityScore) -> dict[str, object]:
    return {
        "items": [asdict(item) for item in score.items],
        "bands": [asdict(band) for band in score.bands],
    }
