"""Writes our own scores: all pages together in short, then each page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from itertools import groupby
from pathlib import PurePosixPath
from statistics import median

from steadyspine.content import AID_INSTRUMENTS, PAGE_INSTRUMENTS, Page, Score, Site, relative_link
from steadyspine.content.folding import group
from steadyspine.content.once import once_per_site
from steadyspine.content.patients import patients_pages
from steadyspine.content.wording import phrase, spoken_date
from steadyspine.scores.grades import is_graded, page_grade
from steadyspine.scores.results import Result, results, used

_Scores = Mapping[PurePosixPath, Score]


def our_scores(site: Site, page: PurePosixPath) -> str:
    """What our pages were given, and how hard they are to read, as HTML for the page at this path."""
    scores = {score.page: score for score in site.scores.values() if score.page in site.pages}
    shown = _in_order(site, scores)
    groups = "".join(
        _group(site, folder, list(pages), scores, page)
        for folder, pages in groupby(shown, key=lambda one: one.path.parent)
    )
    parts = (_summary(site, list(scores.values()), len(shown)), _reading(site), groups)
    return f'<div class="ss-scores ss-generated">{"".join(parts)}{_aids(site, shown, scores, page)}</div>'


def _in_order(site: Site, scores: _Scores) -> list[Page]:
    """Every page that is scored or is for patients, folder by folder in the order of the guide."""
    order = {path: at for at, path in enumerate(site.navigation)}
    paths = {*scores, *(page.path for page in patients_pages(site))}
    folders: dict[PurePosixPath, int] = {}
    for path in paths:
        at = order.get(path, len(order))
        folders[path.parent] = min(at, folders.get(path.parent, at))

    def place(path: PurePosixPath) -> tuple[int, str, int, str]:
        return folders[path.parent], str(path.parent), order.get(path, len(order)), str(path)

    return [site.pages[path] for path in sorted(paths, key=place)]


def _summary(site: Site, scores: Sequence[Score], shown: int) -> str:
    if not scores:
        return f"<p>{_words(site, 'none')}</p>"
    says = _words(site, "summary", pages=_pages(site, len(scores)), dates=_dates(site, scores))
    if shown > len(scores):
        says = f"{says} {_words(site, 'left', pages=_pages(site, shown - len(scores)))}"
    heads = [_words(site, f"results.{name}") for name in ("instrument", "pages", "lowest", "median")]
    return f"<p>{says}</p>{_table(heads, [_result(site, one) for one in results(scores)])}"


def _result(site: Site, result: Result) -> list[str]:
    lowest, middle = (_words(site, "percent", number=number) for number in (result.lowest, result.median))
    return [_words(site, f"asks.{result.instrument}"), str(result.pages), lowest, middle]


@once_per_site
def _grades(site: Site) -> dict[PurePosixPath, float]:
    found = {path: page_grade(page) for path, page in site.pages.items()} if is_graded(site) else {}
    return {path: one for path, one in found.items() if one is not None}


def _reading(site: Site) -> str:
    known = _grades(site)
    grades = [known[page.path] for page in patients_pages(site) if page.path in known]
    if not grades:
        return ""
    says = _words(
        site,
        "reading",
        pages=_pages(site, len(grades)),
        median=f"{median(grades):.1f}",
        highest=f"{max(grades):.1f}",
    )
    return f"<p>{says}</p>"


def _group(
    site: Site, folder: PurePosixPath, pages: Sequence[Page], scores: _Scores, at: PurePosixPath
) -> str:
    first = site.pages.get(folder / "index.md") if folder.name else None
    name = (first.title if first else folder.name) or phrase(site, "scores.start")
    instruments = used(scores.values(), PAGE_INSTRUMENTS)
    heads = [_words(site, "columns.page"), *(_words(site, f"short.{one}") for one in instruments)]
    heads += [_words(site, "columns.grade"), _words(site, "columns.missing")]
    rows = [
        [
            _link(page, at),
            *_points(site, scores.get(page.path), instruments),
            f"{_grades(site)[page.path]:.1f}" if page.path in _grades(site) else "",
            _missing(site, scores.get(page.path)),
        ]
        for page in pages
    ]
    return group(f"scores-{folder.name or 'start'}", name, len(rows), _table(heads, rows))


def _aids(site: Site, pages: Sequence[Page], scores: _Scores, at: PurePosixPath) -> str:
    """The pages that were held against the checklists for decision aids; nothing if none was."""
    instruments = used(scores.values(), AID_INSTRUMENTS)
    heads = [_words(site, "columns.page"), *(_words(site, f"short.{one}") for one in instruments)]
    rows = [
        [_link(page, at), *_points(site, scores[page.path], instruments)]
        for page in pages
        if page.path in scores and used([scores[page.path]], instruments)
    ]
    return group("scores-aids", phrase(site, "scores.aids"), len(rows), _table(heads, rows)) if rows else ""


def _link(page: Page, at: PurePosixPath) -> str:
    return f'<a href="{relative_link(at, page.path)}">{escape(page.title)}</a>'


def _points(site: Site, score: Score | None, instruments: Sequence[str]) -> list[str]:
    """What the page was given on each of these checklists; nothing where it was not held against one."""
    marks = {mark.instrument: mark for mark in score.marks} if score else {}
    return [
        _words(site, "points", points=marks[one].points, of=marks[one].of) if one in marks else ""
        for one in instruments
    ]


def _missing(site: Site, score: Score | None) -> str:
    if score is None:
        return _words(site, "unscored")
    if len(score.missing) > 1:
        return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in score.missing)}</ul>"
    return escape("".join(score.missing)) or _words(site, "nothing")


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{cell}</th>" for cell in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return (
        '<table class="ss-scores__table" data-ss-unsearched="true">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _pages(site: Site, count: int) -> str:
    return phrase(site, "scores.one_page" if count == 1 else "scores.pages", count=count)


def _dates(site: Site, scores: Sequence[Score]) -> str:
    days = sorted(score.scored for score in scores if score.scored)
    if not days:
        return ""
    first, last = spoken_date(site, days[0]), spoken_date(site, days[-1])
    return phrase(site, "scores.on_day" if first == last else "scores.on_days", first=first, last=last)


def _words(site: Site, name: str, **parts: object) -> str:
    return escape(phrase(site, f"scores.{name}", **parts))
