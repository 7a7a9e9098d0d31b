"""Writes the list of every finding."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import PurePosixPath

from steadyspine.content import Finding, Site, Source, relative_link
from steadyspine.content.folding import group, long_list
from steadyspine.content.wording import phrase, phrases, spoken_date
from steadyspine.evidence.saying import say_details, say_number, say_value

EVIDENCE = PurePosixPath("reference/evidence.md")
SOURCES = PurePosixPath("reference/sources.md")
_Part = Callable[[Site, Finding, PurePosixPath], str]


def evidence_list(site: Site, page: PurePosixPath) -> str:
    """Every finding, topic by topic, as HTML for the page at this path."""
    found = [(topic, list(findings)) for topic, findings in groupby(in_order(site), lambda one: one.topic)]
    groups = (
        group(
            f"topic-{topic}",
            phrase(site, f"evidence.topics.{topic}"),
            len(findings),
            "".join(_row(site, finding, page) for finding in findings),
        )
        for topic, findings in found
    )
    choices = {name: phrase(site, f"evidence.columns.{name}") for name in CHOSEN}
    return long_list("ss-evidence", groups, choices=escape(json.dumps(choices, ensure_ascii=False)))


def in_order(site: Site) -> list[Finding]:
    """The findings by topic, as the language file orders topics, then by what was measured."""
    topics = list(phrases(site, "evidence.topics"))

    def place(finding: Finding) -> tuple[int, str, str]:
        known = finding.topic in topics
        return topics.index(finding.topic) if known else len(topics), finding.measured.casefold(), finding.key

    return sorted(site.findings.values(), key=place)


def finding_link(site: Site, key: str, page: PurePosixPath) -> str:
    """A link to a finding's row, in its own words, as HTML."""
    address = relative_link(page, EVIDENCE, key)
    return f'<a href="{address}">{escape(site.findings[key].measured)}</a>'


def _row(site: Site, finding: Finding, page: PurePosixPath) -> str:
    """A finding, closed to what was measured; inside, each part under its name."""
    chosen = " ".join(f'data-{name}="{_PARTS[name](site, finding, page)}"' for name in CHOSEN)
    parts = "".join(
        f"<dt>{escape(phrase(site, f'evidence.columns.{name}'))}</dt><dd>{part(site, finding, page)}</dd>"
        for name, part in _PARTS.items()
    )
    return (
        f'<details class="ss-finding" id="{finding.key}" data-ss-row="" {chosen} data-ss-unsearched="true">'
        f"<summary>{escape(finding.measured)}</summary><dl>{parts}</dl></details>"
    )


def _numbers(site: Site, finding: Finding, page: PurePosixPath) -> str:
    items = []
    for value in finding.values:
        details = say_details(site, value)
        more = f' <span class="ss-evidence__details">({escape(details)})</span>' if details else ""
        # "101 people in the trial", not "101 people people in the trial".
        repeats = value.who.casefold().startswith(value.unit.casefold())
        number = escape(say_number(value.number) if repeats else say_value(site, value))
        items.append(f'<li><b class="ss-evidence__number">{number}</b> {escape(value.who)}{more}</li>')
    return f'<ul class="ss-evidence__values">{"".join(items)}</ul>'


def _people(site: Site, finding: Finding, page: PurePosixPath) -> str:
    return "".join(f"<p>{line}</p>" for line in _about(site, finding, page))


def _about(site: Site, finding: Finding, page: PurePosixPath) -> Iterator[str]:
    yield escape(_ended(finding.people))
    if finding.time:
        yield escape(_ended(finding.time))
    if finding.years:
        yield escape(phrase(site, "evidence.years", years=finding.years))
    yield escape(phrase(site, "evidence.why", why=_ended(finding.why)))
    if finding.verified == "secondary":
        yield escape(phrase(site, "evidence.secondary"))
    for caveat in finding.caveats:
        yield escape(phrase(site, "evidence.caveat", text=_ended(caveat)))
    if finding.disagreement:
        yield escape(phrase(site, "evidence.disagreement", text=_ended(finding.disagreement)))
    others = ", ".join(finding_link(site, key, page) for key in finding.disagrees if key in site.findings)
    if others:
        yield f"{escape(phrase(site, 'evidence.disagrees'))} {others}"


def _study(site: Site, finding: Finding, page: PurePosixPath) -> str:
    return escape(phrase(site, f"evidence.studies.{finding.study}"))


def _certainty(site: Site, finding: Finding, page: PurePosixPath) -> str:
    return escape(phrase(site, f"evidence.certainty.{finding.certainty}"))


def _sources(site: Site, finding: Finding, page: PurePosixPath) -> str:
    known = [site.sources[key] for key in finding.sources if key in site.sources]
    items = "".join(f"<li>{_source_link(site, source, page)}</li>" for source in known)
    lists = f'<ul class="ss-evidence__sources">{items}</ul>' if items else ""
    if finding.checked is None:
        return lists
    says = escape(phrase(site, "evidence.checked", date=spoken_date(site, finding.checked)))
    return f'{lists}<p><time datetime="{finding.checked}">{says}</time></p>'


def _source_link(site: Site, source: Source, page: PurePosixPath) -> str:
    name = phrase(
        site, "evidence.label", name=_name(source.authors, source), year=source.fields.get("year", "")
    )
    return f'<a href="{relative_link(page, SOURCES, source.key)}">{escape(name.strip())}</a>'


def _name(authors: Sequence[str], source: Source) -> str:
    """The first author's family name, a group's whole name, or the title."""
    if not authors:
        return source.fields.get("title", source.key)
    family, _, initials = authors[0].rpartition(" ")
    return family if family and initials.isupper() and len(initials) <= 4 else authors[0]


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


_PARTS: dict[str, _Part] = {
    "numbers": _numbers,
    "people": _people,
    "study": _study,
    "certainty": _certainty,
    "sources": _sources,
}
CHOSEN = ("study", "certainty")
"""Parts by whose value a reader can choose findings."""
