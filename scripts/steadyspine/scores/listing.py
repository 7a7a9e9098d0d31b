"""Writes what our pages were given: by others and by ourselves in short, then each page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from itertools import groupby
from pathlib import PurePosixPath
from statistics import median

from steadyspine.content import (
    AID_INSTRUMENTS,
    PAGE_INSTRUMENTS,
    Marking,
    Page,
    Score,
    Site,
    relative_link,
)
from steadyspine.content.folding import group
from steadyspine.content.once import once_per_site
from steadyspine.content.patients import patients_pages
from steadyspine.content.wording import phrase, spoken_date
from steadyspine.scores.grades import is_graded, page_grade
from steadyspine.scores.results import Comparison, Result, comparisons, results, used

_Scores = Mapping[PurePosixPath, Score]


def our_scores(site: Site, page: PurePosixPath) -> str:
    """What our pages were given, and how hard they are to read, as HTML for the page at this path."""
    scores = {score.page: score for score in site.scores.values() if score.page in site.pages}
    shown = _in_order(site, scores)
    groups = "".join(
        _group(site, folder, list(pages), scores, page)
        for folder, pages in groupby(shown, key=lambda one: one.path.parent)
    )
    known = list(scores.values())
    parts = (_by_others(site, known), _by_ourselves(site, known, len(shown)), _reading(site), groups)
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


def _by_others(site: Site, scores: Sequence[Score]) -> str:
    """What those gave who had not written the pages; nothing if nobody else marked one."""
    marked = [score for score in scores if score.others]
    if not marked:
        return ""
    dates = _dates(site, [other for score in marked for other in score.others])
    says = _words(site, "others", pages=_pages(site, len(marked)), dates=dates)
    names = ("instrument", "pages", "lowest", "average", "apart", "own")
    heads = [_words(site, f"results.{name}") for name in names]
    return f"<p>{says}</p>{_table(heads, [_comparison(site, one) for one in comparisons(marked)])}"


def _comparison(site: Site, one: Comparison) -> list[str]:
    numbers = [_words(site, "percent", number=number) for number in (one.lowest, one.average)]
    own = "" if one.own is None else _words(site, "percent", number=one.own)
    asks, apart = _words(site, f"asks.{one.instrument}"), _words(site, "points_apart", number=one.apart)
    return [asks, str(one.pages), *numbers, apart, own]


def _by_ourselves(site: Site, scores: Sequence[Score], shown: int) -> str:
    if not scores:
        return f"<p>{_words(site, 'none')}</p>"
    own = [score.own for score in scores if score.own]
    left = f" {_words(site, 'left', pages=_pages(site, shown - len(scores)))}" if shown > len(scores) else ""
    if not own:
        return f"<p>{left.strip()}</p>" if left else ""
    says = _words(site, "summary", pages=_pages(site, len(own)), dates=_dates(site, own))
    heads = [_words(site, f"results.{name}") for name in ("instrument", "pages", "lowest", "median")]
    return f"<p>{says}{left}</p>{_table(heads, [_result(site, one) for one in results(own)])}"


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
    instruments = used(_all_markings(scores), PAGE_INSTRUMENTS)
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
    instruments = used(_all_markings(scores), AID_INSTRUMENTS)
    heads = [_words(site, "columns.page"), *(_words(site, f"short.{one}") for one in instruments)]
    rows = [
        [_link(page, at), *_points(site, scores[page.path], instruments)]
        for page in pages
        if page.path in scores and used(scores[page.path].markings, instruments)
    ]
    return group("scores-aids", phrase(site, "scores.aids"), len(rows), _table(heads, rows)) if rows else ""


def _link(page: Page, at: PurePosixPath) -> str:
    return f'<a href="{relative_link(at, page.path)}">{escape(page.title)}</a>'


def _points(site: Site, score: Score | None, instruments: Sequence[str]) -> list[str]:
    """What each who marked the page gave it on these checklists; nothing where nobody held it against one."""
    marks = [mark for marking in score.markings for mark in marking.marks] if score else []
    return [
        "; ".join(
            _words(site, "points", points=mark.points, of=mark.of) for mark in marks if mark.instrument == one
        )
        for one in instruments
    ]


def _all_markings(scores: _Scores) -> list[Marking]:
    return [marking for score in scores.values() for marking in score.markings]


def _missing(site: Site, score: Score | None) -> str:
    if score is None:
        return _words(site, "unscored")
    missing = list(dict.fromkeys(text for marking in score.markings for text in marking.missing))
    if len(missing) > 1:
        return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in missing)}</ul>"
    return escape("".join(missing)) or _words(site, "nothing")


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{cell}</th>" for cell in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return (
        '<table class="ss-scores__table" data-ss-unsearched="true">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _pages(site: Site, count: int) -> str:
    return phrase(site, "scores.one_page" if count == 1 else "scores.pages", count=count)


def _dates(site: Site, markings: Sequence[Marking]) -> str:
    days = sorted(one.scored for one in markings if one.scored)
    if not days:
        return ""
    first, last = spoken_date(site, days[0]), spoken_date(site, days[-1])
    return phrase(site, "scores.on_day" if first == last else "scores.on_days", first=first, last=last)


def _words(site: Site, name: str, **parts: object) -> str:
    return escape(phrase(site, f"scores.{name}", **parts))
