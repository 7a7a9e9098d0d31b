"""Publishes words, findings, sources and questions as data that other programs can read, with schemas.

What a program may count on: in `data/v1/`, fields may be added; none goes away and none changes its meaning.
A change that breaks this goes to `data/v2/`, and `v1` stays beside it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lxml import html

from steadyspine.content import Finding, Site, Source, Term, Value, address_of
from steadyspine.content.asking import Moment
from steadyspine.content.wording import phrase
from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.publishing.data_schemas import SCHEMAS
from steadyspine.reviews import current_reviews, said_of_all

FOLDER = "data/v1/"
FORMAT = 1
LICENCE = "CC-BY-4.0"
LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/"
PLACE = "data-ss-data"
"""On the empty element that waits for the list of files."""

Fields = dict[str, object]


@dataclass(frozen=True, slots=True)
class Collection:
    """The records of one kind, as they are published."""

    name: str
    items: Callable[[Site], list[Fields]]


def make_data(guide: BuiltSite) -> None:
    """Make the files, which need no page."""
    for collection in COLLECTIONS:
        whole = {**_about(guide, collection.name), "items": collection.items(guide.site)}
        guide.made[data_file(collection.name)] = _written(whole)
        guide.made[schema_file(collection.name)] = _written(SCHEMAS[collection.name])


def list_data(guide: BuiltSite) -> None:
    """List the files where a page asks for it."""
    for page in guide.pages.values():
        for place in page.tree.xpath(f"//*[@{PLACE}]"):
            place.addprevious(html.fragment_fromstring(_list(page, guide)))
            place.drop_tree()


def data_file(name: str) -> str:
    """Where a collection is published, from the site's root."""
    return f"{FOLDER}{name}.json"


def schema_file(name: str) -> str:
    """Where its schema is published, from the site's root."""
    return f"{FOLDER}{name}.schema.json"


def _written(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def _about(guide: BuiltSite, name: str) -> Fields:
    """What stands above the records of each file."""
    site = guide.site
    days = [page.evidence_checked for page in site.pages.values() if page.evidence_checked]
    return {
        "$schema": f"{name}.schema.json",
        "format": FORMAT,
        "name": name,
        "language": phrase(site, "language"),
        "licence": LICENCE,
        "licence_address": LICENCE_ADDRESS,
        "credit": phrase(site, "data.credit"),
        "address": guide.live or None,
        "evidence_checked": _day(max(days)) if days else None,
        "reviewed_by_clinicians": "some" if current_reviews(site) else "none",
        "notice": f"{said_of_all(site)} {phrase(site, 'data.notice')}",
    }


def _terms(site: Site) -> list[Fields]:
    return [_term(site, term) for term in sorted(site.terms.values(), key=lambda term: term.key)]


def _term(site: Site, term: Term) -> Fields:
    return {
        "key": term.key,
        "term": term.term,
        "plain": term.plain,
        "longer": term.longer or None,
        "say": term.say or None,
        "other_names": list(term.also),
        "british_names": list(term.uk),
        "pages": [address_of(page) for page in term.pages if page in site.pages],
    }


def _findings(site: Site) -> list[Fields]:
    return [_finding(finding) for finding in sorted(site.findings.values(), key=lambda finding: finding.key)]


def _finding(finding: Finding) -> Fields:
    return {
        "key": finding.key,
        "measured": finding.measured,
        "topic": finding.topic,
        "values": [_value(value) for value in finding.values],
        "people": finding.people,
        "time": finding.time or None,
        "study": finding.study,
        "years": finding.years or None,
        "certainty": finding.certainty,
        "why": finding.why,
        "caveats": list(finding.caveats),
        "needs": [{"says": need.says, "values": list(need.values)} for need in finding.needs],
        "disagrees": list(finding.disagrees),
        "disagreement": finding.disagreement or None,
        "sources": list(finding.sources),
        "verified": finding.verified,
        "checked": _day(finding.checked),
    }


def _value(value: Value) -> Fields:
    return {
        "who": value.who,
        "number": _number(value.number),
        "unit": value.unit,
        "count": value.count,
        "of": value.of,
        "interval": [_number(one) for one in value.interval] if value.interval else None,
        "p": value.p or None,
    }


def _sources(site: Site) -> list[Fields]:
    return [_source(source) for source in sorted(site.sources.values(), key=lambda source: source.key)]


def _source(source: Source) -> Fields:
    return {
        "key": source.key,
        "kind": source.kind,
        "authors": list(source.authors),
        "fields": dict(sorted(source.fields.items())),
    }


def _moments(site: Site) -> list[Fields]:
    return [_moment(moment) for moment in sorted(site.moments.values(), key=lambda one: one.order)]


def _moment(moment: Moment) -> Fields:
    return {
        "key": moment.key,
        "title": moment.title,
        "when": moment.when,
        "questions": [
            {"asks": one.asks, "ask": list(one.ask), "first": one.first} for one in moment.questions
        ],
    }


def _number(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _list(page: BuiltPage, guide: BuiltSite) -> str:
    """The files as a list for readers."""
    items = "".join(_items(page, guide))
    return f'<ul class="ss-generated" data-ss-unsearched="true">{items}</ul>'


def _items(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    for collection in COLLECTIONS:
        name, kilobytes = collection.name, round(len(guide.made[data_file(collection.name)]) / 1000) or 1
        title = phrase(guide.site, f"data.{name}", count=len(collection.items(guide.site)))
        size = phrase(guide.site, "data.size", kilobytes=kilobytes)
        schema = phrase(guide.site, "data.schema")
        yield (
            f'<li><a href="{page.link_to(data_file(name))}">{title}</a> ({size}), '
            f'<a href="{page.link_to(schema_file(name))}" aria-label="{schema} ({title})">{schema}</a></li>'
        )


COLLECTIONS: Sequence[Collection] = (
    Collection("glossary", _terms),
    Collection("findings", _findings),
    Collection("sources", _sources),
    Collection("questions", _moments),
)
"""What is published, in the order in which readers see it listed."""
