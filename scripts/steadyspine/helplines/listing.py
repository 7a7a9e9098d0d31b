"""Writes the lines to call, country by country, each number ready to be tapped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from steadyspine.content import Helpline, Site
from steadyspine.content.calls import COUNTRIES, KINDS
from steadyspine.content.wording import phrase, spoken_date


def lines_to_call(site: Site) -> str:
    """Every line as HTML, under the name of its country."""
    parts = "".join(_country(site, country) for country in COUNTRIES)
    return f'<div class="ss-helplines ss-generated">{parts}</div>'


def _country(site: Site, country: str) -> str:
    lines = sorted(
        (line for line in site.helplines.values() if line.country == country),
        key=lambda line: (KINDS.index(line.kind), line.name),
    )
    return f"{_heading(site, country)}{_list(site, lines)}" if lines else ""


def _heading(site: Site, country: str) -> str:
    name = escape(phrase(site, f"helplines.countries.{country}"))
    return f'<h3 id="helplines-{country.lower()}">{name}</h3>'


def _list(site: Site, lines: Sequence[Helpline]) -> str:
    return f"<ul>{''.join(_line(site, line) for line in lines)}</ul>"


def _line(site: Site, line: Helpline) -> str:
    seen = phrase(site, "helplines.seen", date=spoken_date(site, line.seen)) if line.seen else ""
    own = f'<a href="{escape(line.page)}">{escape(_words(site, "page", name=line.name))}</a>'
    says = (
        escape(line.offers),
        escape(_words(site, "hours", hours=line.hours)),
        escape(_words(site, "languages", languages=", ".join(line.languages))),
        f"{own}, {escape(seen)}",
    )
    about = f'<span class="ss-helplines__about">{" ".join(says)}</span>'
    return f"<li><strong>{escape(line.name)}</strong>: {_number(site, line)}. {about}</li>"


def _number(site: Site, line: Helpline) -> str:
    dialed = "".join(sign for sign in line.phone if sign.isdecimal() or sign == "+")
    says = escape(_words(site, "call", number=line.phone))
    return f'<a class="ss-helplines__call" href="tel:{dialed}">{says}</a>'


def _words(site: Site, name: str, /, **parts: str) -> str:
    return phrase(site, f"helplines.{name}", **parts)
