"""What must hold for pictures of 100 people and for drawings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path

from steadyspine.components.fences import find_fences
from steadyspine.components.hundred import (
    DEAD,
    KIND,
    MEANS,
    UNIT,
    Request,
    dead_values,
    find_requests,
    values_of,
)
from steadyspine.components.recorded import Recorded, as_typed, images_of, recorded
from steadyspine.components.svg import faults
from steadyspine.content import (
    Finding,
    Link,
    Page,
    Problem,
    Rule,
    Site,
    did_you_mean,
    is_unread,
    line_with,
    listed,
    plain_text,
)

_NOT_IN_PAGES = frozenset(("brand",))
_MOST = 2
_MOST_TOGETHER = 4
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_NOT_DRAWN = ((), *((where,) for where in DEAD))
_SOON = 30
"""Days within which the dead are few and the number itself tells of them."""

_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_PERIOD = re.compile(
    rf"\b(?P<number>\d+(?:\.\d+)?|{'|'.join(_COUNTS)}|a|an|half a)[ -]+(?P<unit>day|week|month|year)s?\b"
    r"|\b(?P<more>months|years)\b",
    re.IGNORECASE,
)
_LONGEST_PASTE = 240
_NEEDS = 'The picture of 100 people needs "finding:", "show:" and "counts:".'


def pictures_of_100(site: Site) -> Iterator[Problem]:
    """Requests for pictures of 100 people that cannot be met as typed."""
    for page in site.pages.values():
        for request, problems in _requests(page):
            yield from problems
            for says in () if problems else _wrong(request, site):
                yield Problem(page.file, request.line, says, "picture-of-100")


def fair_pictures_of_100(site: Site) -> Iterator[Problem]:
    """Pictures that show one side of a dispute, hide the dead, or show what is good and not what is bad."""
    for page in site.pages.values():
        lines = page.body.split("\n")
        fences = list(find_fences(lines, KIND))
        requests = [request for request, _ in _requests(page)]
        for at, request in enumerate(requests):
            finding = site.findings.get(request.finding)
            if finding is None:
                continue
            beside = [
                requests[other]
                for other in (at - 1, at + 1)
                if 0 <= other < len(fences)
                and _touch(lines, fences[min(at, other)].end, fences[max(at, other)].start)
            ]
            for says in _unfair(site, request, finding, beside):
                yield Problem(page.file, request.line, says, "fair-picture")
        means = {mean: request for request in reversed(requests) for mean in request.means}
        # The dead who are drawn are a harm, too.
        drawn = any(
            request.dead == ("the others",) or request.dead[:1] not in _NOT_DRAWN for request in requests
        )
        if "good" in means and "bad" not in means and not drawn:
            says = "The pictures of this page show benefit only. Draw a harm too, or draw neither."
            yield Problem(page.file, means["good"].line, says, "fair-picture")


def _touch(lines: Sequence[str], end: int, start: int) -> bool:
    return not any(line.strip() for line in lines[end:start])


def _unfair(site: Site, request: Request, finding: Finding, beside: list[Request]) -> Iterator[str]:
    if finding.disagrees and (not finding.disagree_about or set(finding.disagree_about) & set(request.show)):
        other = [one for one in beside if _dispute(site, one, finding)]
        same = [
            one for one in other if len(one.show) == len(request.show) and one.together == request.together
        ]
        if not same:
            yield (
                f"{finding.file} says that others disagree ({', '.join(finding.disagrees)}). Draw one of "
                "them at the same size right above or below, with nothing between, or draw neither."
            )
    if not request.dead and (late := _late(request, finding)):
        yield (
            f'The picture tells of "{late}". Say under "dead:" where people are who had died: their "who", '
            f"or one of: {', '.join(DEAD)}."
        )
    if request.dead == ("does not apply",) and set(request.means) != {"neither"}:
        yield '"dead: does not apply" is only for what is neither good nor bad. Say where the dead are.'


def _dispute(site: Site, one: Request, finding: Finding) -> bool:
    other = site.findings.get(one.finding)
    return other is not None and (other.key in finding.disagrees or finding.key in other.disagrees)


def _late(request: Request, finding: Finding) -> str:
    """The first time beyond 30 days of which the picture tells, as typed."""
    own = (*request.show, request.counts)
    for text in own if any(map(_PERIOD.search, own)) else (finding.time,):
        for found in _PERIOD.finditer(text):
            if found["more"]:
                return found[0]
            typed = found["number"].lower()
            number = (
                _COUNTS.index(typed) + 1 if typed in _COUNTS else float(typed) if typed[0].isdigit() else 1
            )
            if number * _DAYS[found["unit"].lower()] > _SOON:
                return found[0]
    return ""


def drawings(site: Site) -> Iterator[Problem]:
    """Drawings below `docs/images/` that cannot stand in a page."""
    folder = site.root / "docs" / "images"
    for path in sorted(path for path in folder.rglob("*.svg") if path.parent.name not in _NOT_IN_PAGES):
        for says in faults(_text(path)):
            yield Problem(path.relative_to(site.root).as_posix(), 1, says, "drawing")


def picture_texts(site: Site) -> Iterator[Problem]:
    """Images whose description or caption differs from what their record says."""
    for page in site.pages.values():
        for block, image in images_of(page):
            told = recorded(site, page.path, image.target)
            # An image without words is another rule's.
            differs = list(_differing(image, told)) if told and image.text else []
            if told and differs:
                says = (
                    f'The {listed(differs, "and")} of "{image.target}" must be as {told.picture.file} says: '
                    f'{_first_difference(image, told)}. To change the words, change them there and run "make '
                    f'pictures"; to keep them, {_to_paste(as_typed(image.target, told))}'
                )
                yield Problem(block.file, block.line + image.offset, says, "picture-text")


def lone_sources(site: Site) -> Iterator[Problem]:
    """Drawings and lists held to one source only: two that agree are the least for anatomy and movements."""
    checked = [(picture.file, picture.checked_against) for picture in site.pictures.values()]
    checked += [(levels.file, levels.checked_against) for levels in site.levels.values()]
    for file, sources in checked:
        addresses = {one.address for one in sources}
        if len(addresses) == 1:
            says = f'"checked_against" names only {addresses.pop()}. Name a second source that you looked up.'
            yield Problem(file, line_with(site.root, file, "checked_against:"), says, "picture-sources")


def _first_difference(image: Link, told: Recorded) -> str:
    """The first word that is another than in the record."""
    pairs = ((image.text, plain_text(told.alt)), (image.title, told.caption))
    here, there = next(pair for pair in pairs if pair[0] != pair[1])
    for mine, theirs in zip_longest(here.split(), there.split()):
        if mine != theirs:
            return f"{_quoted(theirs)} there, {_quoted(mine)} here"
    return "spaces differ"


def _quoted(word: str | None) -> str:
    return f'"{word}"' if word else "nothing"


def _to_paste(typed: str) -> str:
    """What a page has to say, or where that stands if it is too long for a line."""
    return f"write: {typed}" if len(typed) <= _LONGEST_PASTE else 'run "make pictures" now.'


def _differing(image: Link, told: Recorded) -> Iterator[str]:
    """What differs from the record."""
    if image.text != plain_text(told.alt):
        yield "description"
    if image.title != told.caption:
        yield "caption"


def picture_places(site: Site) -> Iterator[Problem]:
    """Records of pictures that name pages, findings or drawings that do not exist."""
    for picture in site.pictures.values():
        missing = [f"docs/{path}" for path in picture.pages if path not in site.pages]
        missing += [
            f"docs/_data/evidence/{key}.yml"
            for key in picture.findings
            if key not in site.findings and not is_unread(site, "evidence", key)
        ]
        image = f"docs/{picture.image}"
        missing += [] if (site.root / image).is_file() else [image]
        for file in missing:
            typed = file.removeprefix("docs/_data/evidence/").removeprefix("docs/").removesuffix(".yml")
            line = line_with(site.root, picture.file, typed)
            says = f'There is no "{file}". Mend the name, or take out the line.'
            yield Problem(picture.file, line, says, "picture-record", file)


def _requests(page: Page) -> Iterator[tuple[Request, list[Problem]]]:
    return find_requests(page.body.split("\n"), page.file, page.body_line)


def _wrong(request: Request, site: Site) -> Iterator[str]:
    if not request.finding or not request.show or not request.counts:
        yield _NEEDS
    elif is_unread(site, "evidence", request.finding):
        return
    elif request.finding not in site.findings:
        hint = did_you_mean(request.finding, site.findings)
        yield f"There is no record docs/_data/evidence/{request.finding}.yml.{hint}"
    else:
        most = _MOST_TOGETHER if request.together else _MOST
        if len(request.show) > most:
            yield f"The picture shows {len(request.show)} groups. Show {most} at most."
        yield from _wrong_values(request, site.findings[request.finding])


def _wrong_values(request: Request, finding: Finding) -> Iterator[str]:
    units = {value.who: value.unit for value in finding.values}
    for who in request.show:
        if who not in units:
            yield f'{finding.file} has no value with "who: {who}".{did_you_mean(who, units)}'
        elif units[who] != UNIT:
            yield f'"{who}" counts {units[who]} in {finding.file}. Only values "{UNIT}" can be drawn.'

    yield from _wrong_marks(request, finding)


def _wrong_marks(request: Request, finding: Finding) -> Iterator[str]:
    if not request.means:
        yield f'Say under "means:" what the picture shows: {", ".join(MEANS)}.'
    for mean in request.means:
        if mean not in MEANS:
            yield f'"means: {mean}" is not known. Type one of: {", ".join(MEANS)}.'
    if len(request.means) not in (0, 1, len(request.show)):
        yield f'"means:" has {len(request.means)} words for {len(request.show)} values. Give 1 or all.'
    values, dead = values_of(request, finding), dead_values(request, finding)
    drawable = {value.who for value in dead}
    told = request.dead[0] if len(request.dead) == 1 else ""
    for who in request.dead if told not in DEAD else ():
        if who not in drawable:
            yield f'{finding.file} has no "{who}" out of 100 for "dead:".{did_you_mean(who, [*DEAD])}'
    sums = [sum(value.number for value in [*values, *dead])] if request.together or not dead else []
    sums += [] if request.together else [a.number + b.number for a, b in zip(values, dead, strict=False)]
    if (request.together or dead) and max(sums) > 100:
        yield f"The parts of the picture add up to {max(sums)}. They must be parts of the same 100."


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


RULES = (
    Rule("picture-of-100", "structure", "Pictures of 100 people show values that exist.", pictures_of_100),
    Rule(
        "fair-picture",
        "structure",
        "Pictures of 100 people show both sides, the dead and the harm.",
        fair_pictures_of_100,
    ),
    Rule("picture-text", "style", "A picture has the same words wherever it is shown.", picture_texts),
    Rule("picture-record", "structure", "What the record of a picture names exists.", picture_places),
    Rule("picture-sources", "style", "Who names a source of a drawing names two.", lone_sources),
    Rule("drawing", "structure", "Drawings describe themselves and hold nothing that runs.", drawings),
)
