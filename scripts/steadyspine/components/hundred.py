"""Draws 100 people, so that a number can be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from html import escape
from pathlib import PurePosixPath

from steadyspine.components.fences import find_fences
from steadyspine.content import Finding, Problem, Site, Value, relative_link
from steadyspine.content.marked_yaml import parse_yaml, plain
from steadyspine.content.wording import phrase

KIND = "out-of-100"
UNIT = "out of 100"
EVIDENCE = PurePosixPath("reference/evidence.md")
_RULE = "picture-of-100"


@dataclass(frozen=True, slots=True)
class Request:
    """What a writer asks for in a fenced block."""

    finding: str
    show: tuple[str, ...]
    """Which values, by their `who`."""

    counts: str
    """What the filled shapes stand for."""

    line: int
    """Where the block starts in its file, counted from 1."""


def find_requests(
    lines: Sequence[str], file: str = "", first: int = 1
) -> Iterator[tuple[Request, list[Problem]]]:
    """Every picture asked for in these lines, with what could not be read of it."""
    for fence in find_fences(lines, KIND):
        problems: list[Problem] = []
        line = first + fence.start
        fields = plain(parse_yaml(fence.text, file, problems, first_line=line + 1, rule=_RULE))
        yield _request(fields if isinstance(fields, dict) else {}, line), problems


def values_of(request: Request, finding: Finding) -> list[Value]:
    """The values asked for that the finding has and that can be drawn, in the order asked for."""
    drawable = {value.who: value for value in finding.values if value.unit == UNIT}
    return [drawable[who] for who in request.show if who in drawable]


def draw_hundred(site: Site, request: Request, number: int, page: PurePosixPath) -> str:
    """The pictures with their numbers, words and certainty, as HTML; nothing when no value fits.

    Args:
        site: where the finding is.
        request: what to draw.
        number: the picture's number on its page, for its ids.
        page: the page that shows it.
    """
    finding = site.findings.get(request.finding)
    values = values_of(request, finding) if finding else []
    if finding is None or not values:
        return ""
    ones = "".join(
        _one(site, request, value, f"hundred-{number}-{place}") for place, value in enumerate(values, 1)
    )
    return f'<figure class="ss-hundred ss-generated">{ones}{_caption(site, request, finding, page)}</figure>'


def _request(fields: dict[str, object], line: int) -> Request:
    show = fields.get("show") or ()
    names = show if isinstance(show, list | tuple) else (show,)
    finding, counts = (str(fields.get(name) or "").strip() for name in ("finding", "counts"))
    return Request(finding, tuple(str(name).strip() for name in names), counts, line)


def _one(site: Site, request: Request, value: Value, name: str) -> str:
    number, who = _said(value.number), value.who[:1].upper() + value.who[1:]
    filled = int(value.number.to_integral_value(ROUND_HALF_UP))
    title = phrase(site, "components.hundred.title", who=who, number=number)
    parts = {"number": filled, "rest": 100 - filled, "counts": request.counts}
    description = phrase(site, "components.hundred.description", **parts)
    return (
        f'<div class="ss-hundred__one"><p class="ss-hundred__who">{escape(who)}</p>'
        f'<p class="ss-hundred__figure"><span class="ss-hundred__number">{number}</span> '
        f"{escape(phrase(site, 'components.hundred.of'))}</p>"
        f'<svg class="ss-hundred__people" viewBox="0 0 200 230" role="img" focusable="false" '
        f'aria-labelledby="{name}-title {name}-desc" data-search-exclude="true">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-desc">{escape(description)}</desc>'
        f"{_people(0, filled, _FILLED)}{_people(filled, 100, _HOLLOW)}</svg></div>"
    )


_FILLED = 'class="ss-hundred__yes" fill="currentColor" stroke="currentColor" stroke-width="1.4"'
_HOLLOW = 'class="ss-hundred__no" fill="none" stroke="currentColor" stroke-width="1.4"'


def _people(first: int, last: int, look: str) -> str:
    """People number `first` up to `last`, row by row, as one path."""
    if first == last:
        return ""
    shapes = "".join(_person(20 * (at % 10), 23 * (at // 10)) for at in range(first, last))
    return f'<path {look} d="{shapes}"></path>'


def _person(x: int, y: int) -> str:
    """A round head above round shoulders, in a field of 20 by 23."""
    head = f"M{x + 7} {y + 6}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"
    return f"{head}M{x + 5} {y + 20}v-4a5 5 0 0 1 10 0v4z"


def _caption(site: Site, request: Request, finding: Finding, page: PurePosixPath) -> str:
    certainty = phrase(site, f"evidence.certainty.{finding.certainty}").lower()
    sure = phrase(site, "components.hundred.certainty", certainty=certainty, why=finding.why)
    link = relative_link(page, EVIDENCE, finding.key)
    # The citations extension turns the keys into the numbers of this page's sources.
    cite = f'<sup class="ss-cite" data-ss-keys="{escape(" ".join(finding.sources))}"></sup>'
    key = escape(phrase(site, "components.hundred.key", counts=request.counts))
    about = f'<a class="ss-no-print" href="{link}">{escape(phrase(site, "components.hundred.evidence"))}</a>'
    return f"<figcaption><p>{key}</p><p>{escape(sure)} {about} {cite}</p></figcaption>"


def _said(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
