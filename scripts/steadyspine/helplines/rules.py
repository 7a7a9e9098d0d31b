"""What must hold for the lines that people are told to call: a wrong number is worse than none."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from urllib.parse import urlsplit

from steadyspine.content import Block, Problem, Rule, Site, problem_at
from steadyspine.content.calls import COUNTRIES
from steadyspine.content.wording import phrase

_PHONE = re.compile(r"\+?[0-9](?:[ -]?[0-9]){2,14}")
_FOR = timedelta(days=366)
"""How long a number counts as seen. Lines move, close and change their hours."""


def odd_phones(site: Site) -> Iterator[Problem]:
    """Numbers that a phone cannot dial."""
    for line in site.helplines.values():
        if not _PHONE.fullmatch(line.phone):
            says = (
                f'"{line.phone}" is no number to dial. Write digits with spaces or hyphens: 0808 808 00 00.'
            )
            yield problem_at(site, line.file, "phone:", says, "helpline-phone")


def odd_pages(site: Site) -> Iterator[Problem]:
    """Numbers with no page on which the organization itself gives them."""
    for line in site.helplines.values():
        address = urlsplit(line.page)
        if address.scheme not in ("http", "https") or "." not in address.netloc:
            says = (
                f'"{line.page}" is no address. Give the page of the organization itself that has the number.'
            )
            yield problem_at(site, line.file, "page:", says, "helpline-page")


def unseen_numbers(site: Site) -> Iterator[Problem]:
    """Numbers that nobody has looked up for a year, or that were seen on a day still to come."""
    today = date.today()
    for line in site.helplines.values():
        if line.seen and line.seen > today:
            says = f'"seen: {line.seen}" is still to come. Write the day on which you looked.'
            yield problem_at(site, line.file, "seen:", says, "helpline-seen")
        elif line.seen and today - line.seen > _FOR:
            says = f'"seen: {line.seen}" is more than a year ago. Look the line up again, or delete the file.'
            yield problem_at(site, line.file, "seen:", says, "helpline-seen")


def missing_countries(site: Site) -> Iterator[Problem]:
    """Countries of the guide whose readers find nobody to call about cancer on the page of the lines."""
    known = {line.country for line in site.helplines.values() if line.kind == "cancer"}
    for page in site.pages.values():
        for block in page.blocks:
            if block.kind == "marker" and block.source.strip() == "[[helplines]]":
                yield from _missing(site, block, known)


def _missing(site: Site, marker: Block, known: Collection[str]) -> Iterator[Problem]:
    for country in COUNTRIES:
        if country not in known:
            name = phrase(site, f"helplines.countries.{country}")
            says = f"No line for people with cancer in {name}. Add one as docs/_templates/helpline.yml shows."
            yield Problem(marker.file, marker.line, says, "helpline-missing")


RULES = (
    Rule("helpline-phone", "structure", "A line to call has a number that can be dialed.", odd_phones),
    Rule("helpline-page", "structure", "A line to call names its organization's own page.", odd_pages),
    Rule("helpline-seen", "style", "A number to call was looked up within a year.", unseen_numbers),
    Rule("helpline-missing", "style", "Each country has a line for people with cancer.", missing_countries),
)
