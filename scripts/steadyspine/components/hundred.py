"""Draws 100 people, so that a number can be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from html import escape
from pathlib import PurePosixPath

from steadyspine.components.fences import find_fences
from steadyspine.content import Finding, Problem, Site, Value, did_you_mean, relative_link
from steadyspine.content.marked_yaml import parse_yaml, plain
from steadyspine.content.wording import phrase

KIND = "out-of-100"
UNIT = "out of 100"
MEANS = ("good", "same", "bad", "neither")
"""A person with color, an outline, a striped square, a diamond: the same on every page."""

DEAD = ("left out", "among the others", "not told", "the others", "does not apply")
"""Where those are who had died, when their number is not drawn."""

EVIDENCE = PurePosixPath("reference/evidence.md")
_RULE = "picture-of-100"


_FIELDS = frozenset(("finding", "show", "counts", "means", "together", "dead"))


@dataclass(frozen=True, slots=True)
class Request:
    """What a writer asks for in a fenced block."""

    finding: str
    show: tuple[str, ...]
    """Which values, by their `who`."""

    counts: str
    """What the marks stand for; with `together`, who the 100 people are."""

    line: int
    """Where the block starts in its file, counted from 1."""

    means: tuple[str, ...] = ()
    """What each value is for the reader: `good`, `same`, `bad` or `neither`; one word holds for all."""

    together: bool = False
    """Whether the values are parts of one and the same 100 people."""

    dead: tuple[str, ...] = ()
    """Those who had died, by their `who`, or one of `DEAD` on where they are."""


def find_requests(
    lines: Sequence[str], file: str = "", first: int = 1
) -> Iterator[tuple[Request, list[Problem]]]:
    """Every picture asked for in these lines, with what could not be read of it."""
    for fence in find_fences(lines, KIND):
        problems: list[Problem] = []
        line = first + fence.start
        entry = parse_yaml(fence.text, file, problems, first_line=line + 1, rule=_RULE)
        given = entry.value if entry is not None and isinstance(entry.value, dict) else {}
        for name in given.keys() - _FIELDS:
            says = f'There is no "{name}:".{did_you_mean(name, _FIELDS - given.keys()) or " Take it out."}'
            problems.append(Problem(file, given[name].key_line, says, _RULE))
        fields = plain(entry)
        yield _request(fields if isinstance(fields, dict) else {}, line), problems


def values_of(request: Request, finding: Finding) -> list[Value]:
    """The values asked for that the finding has and that can be drawn, in the order asked for."""
    drawable = {value.who: value for value in finding.values if value.unit == UNIT}
    return [drawable[who] for who in request.show if who in drawable]


def dead_values(request: Request, finding: Finding) -> list[Value]:
    """The values of those who had died, one for each picture."""
    return values_of(replace(request, show=request.dead), finding)


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
    means, dead = _means(request, len(values)), dead_values(request, finding)
    parts = [_Part(value, mean) for value, mean in zip(values, means, strict=True)]
    if request.together:
        groups = [(request.counts, parts, dead[:1])]
    else:
        groups = [(part.value.who, [part], dead[at : at + 1]) for at, part in enumerate(parts)]
    ones = "".join(
        _one(site, request, *group, f"hundred-{number}-{place}") for place, group in enumerate(groups, 1)
    )
    return f'<figure class="ss-hundred ss-generated">{ones}{_caption(site, request, finding, page)}</figure>'


def _request(fields: dict[str, object], line: int) -> Request:
    finding, counts = (str(fields.get(name) or "").strip() for name in ("finding", "counts"))
    together = str(fields.get("together")).lower() == "true"
    show, means, dead = (_names(fields.get(name)) for name in ("show", "means", "dead"))
    return Request(finding, show, counts, line, means, together, dead)


def _names(typed: object) -> tuple[str, ...]:
    names = typed if isinstance(typed, list | tuple) else (typed or (),)
    return tuple(str(name).strip() for name in names if name)


def _means(request: Request, many: int) -> list[str]:
    known = [mean for mean in request.means if mean in MEANS] or ["neither"]
    return [known[min(at, len(known) - 1)] for at in range(many)]


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of the 100, and the mark that they have."""

    value: Value
    mean: str

    @property
    def people(self) -> int:
        return int(self.value.number.to_integral_value(ROUND_HALF_UP))


def _one(site: Site, request: Request, about: str, shown: list[_Part], dead: list[Value], name: str) -> str:
    """One picture of 100 people: its words, then its drawing."""
    parts = [*shown, *(_Part(value, "dead") for value in dead)]
    who = about[:1].upper() + about[1:]
    rest = max(100 - sum(part.people for part in parts), 0)
    others = "dead" if request.dead == ("the others",) else "others"
    said = [_in_words(site, part.mean, part.people, _named(request, part)) for part in parts]
    if rest:
        said.append(_in_words(site, others, rest, phrase(site, f"components.hundred.{others}")))
    numbers = ", ".join(_said(part.value.number) for part in shown)
    title = phrase(site, "components.hundred.title", who=who, number=numbers)
    description = f"{phrase(site, 'components.hundred.description')} {' '.join(said)}"
    marks = [(part.people, part.mean) for part in parts] + [(rest, others)]
    return (
        f'<div class="ss-hundred__one"><p class="ss-hundred__who">{escape(who)}</p>'
        f"{_figures(site, request, parts)}"
        f'<svg class="ss-hundred__people" viewBox="0 0 200 230" role="img" focusable="false" '
        f'aria-labelledby="{name}-title {name}-desc" data-ss-unsearched="true">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-desc">{escape(description)}</desc>'
        f"{_hundred(marks)}</svg></div>"
    )


def _figures(site: Site, request: Request, parts: list[_Part]) -> str:
    """The numbers in large figures; those who had died and the parts of one 100 each with their name."""
    lines = []
    for part in parts:
        named = request.together or part.mean == "dead"
        of = part.value.who if named else phrase(site, "components.hundred.of")
        lines.append(
            f'<p class="ss-hundred__figure{" ss-hundred__figure--part" if named else ""}">'
            f'<span class="ss-hundred__number">{_said(part.value.number)}</span> {escape(of)}</p>'
        )
    return "".join(lines)


def _named(request: Request, part: _Part) -> str:
    return part.value.who if request.together or part.mean == "dead" else request.counts


def _in_words(site: Site, mean: str, people: int, counts: str) -> str:
    mark = phrase(site, f"components.hundred.marks.{mean}").lower()
    return phrase(site, "components.hundred.some", number=people, mark=mark, counts=counts)


_FILLED = 'fill="currentColor" stroke="currentColor" stroke-width="1.4"'
_OUTLINE = 'fill="none" stroke="currentColor" stroke-width="1.4"'
_LOOKS = {"good": _FILLED, "neither": _FILLED}


def _hundred(marks: Sequence[tuple[int, str]]) -> str:
    """A hundred marks, row by row, each kind as one path."""
    drawn, at = "", 0
    for people, mean in marks:
        last = min(at + people, 100)
        shapes = "".join(_mark(mean, 20 * (n % 10), 23 * (n // 10)) for n in range(at, last))
        at = last
        if shapes:
            drawn += f'<path class="ss-hundred__{mean}" {_LOOKS.get(mean, _OUTLINE)} d="{shapes}"></path>'
    return drawn


def _mark(mean: str, x: int, y: int) -> str:
    """One mark in a field of 20 by 23; they differ by their form, with or without color."""
    if mean == "bad":
        square = f"M{x + 4} {y + 5}h12v14h-12z"
        return (
            f"{square}M{x + 4} {y + 11}l6-6M{x + 4} {y + 17}l12-12M{x + 8} {y + 19}l8-8M{x + 14} {y + 19}l2-2"
        )
    if mean == "neither":
        return f"M{x + 10} {y + 4}l6 8l-6 8l-6-8z"
    if mean == "dead":
        return f"M{x + 5} {y + 19}h10"
    # A round head above round shoulders.
    head = f"M{x + 7} {y + 6}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"
    return f"{head}M{x + 5} {y + 20}v-4a5 5 0 0 1 10 0v4z"


def _caption(site: Site, request: Request, finding: Finding, page: PurePosixPath) -> str:
    certainty = phrase(site, f"evidence.certainty.{finding.certainty}").lower()
    sure = phrase(site, "components.hundred.certainty", certainty=certainty, why=finding.why)
    link = relative_link(page, EVIDENCE, finding.key)
    # The citations extension turns the keys into the numbers of this page's sources.
    cite = f'<sup class="ss-cite" data-ss-keys="{escape(" ".join(finding.sources))}"></sup>'
    key = escape(" ".join(_key(site, request, finding)))
    about = f'<a class="ss-no-print" href="{link}">{escape(phrase(site, "components.hundred.evidence"))}</a>'
    return f"<figcaption><p>{key}</p><p>{escape(sure)} {about} {cite}</p></figcaption>"


def _key(site: Site, request: Request, finding: Finding) -> Iterator[str]:
    """What each mark stands for, and where those are who had died."""
    values = values_of(request, finding)
    means = _means(request, len(values))
    each = request.together or len(set(means)) > 1
    told = [(mean, value.who if each else request.counts) for mean, value in zip(means, values, strict=True)]
    if dead_values(request, finding) or request.dead == ("the others",):
        told.append(("dead", phrase(site, "components.hundred.dead")))
    for mean, counts in dict.fromkeys(told):
        mark = phrase(site, f"components.hundred.marks.{mean}")
        yield phrase(site, "components.hundred.key", mark=mark, counts=counts)
    if request.dead and request.dead[0] in DEAD[:3]:
        yield phrase(site, f"components.hundred.dead_are.{request.dead[0].replace(' ', '_')}")


def _said(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
