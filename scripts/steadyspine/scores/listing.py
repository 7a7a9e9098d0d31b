"""Writes our own scores: all pages together in short, then each page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from importlib.metadata import version
from itertools import groupby
from pathlib import PurePosixPath
from statistics import median

from steadyspine.content import Page, Score, Site, relative_link
from steadyspine.content.patients import patients_pages
from steadyspine.content.wording import phrase, spoken_date
from steadyspine.scores.grades import TOOL, page_grade
from steadyspine.scores.results import Result, in_order, results

_COLUMNS = ("page", "marks", "grade", "missing")


def our_scores(site: Site, page: PurePosixPath) -> str:
    """What our pages were given, and how hard they are to read, as HTML for the page at this path."""
    scores = {score.page: score for score in site.scores.values() if score.page in site.pages}
    shown = _in_order(site, scores)
    groups = "".join(
        _group(site, folder, list(pages), scores, page)
        for folder, pages in groupby(shown, key=lambda one: one.path.parent)
    )
    summary = _summary(site, list(scores.values()), len(shown))
    return f'<div class="ss-scores ss-generated">{summary}{_reading(site)}{groups}</div>'


def _in_order(site: Site, scores: Mapping[PurePosixPath, Score]) -> list[Page]:
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
        return f"<p>{escape(phrase(site, 'scores.none'))}</p>"
    says = phrase(site, "scores.summary", pages=_pages(site, len(scores)), dates=_dates(site, scores))
    left = shown - len(scores)
    if left:
        says = f"{says} {phrase(site, 'scores.left', pages=_pages(site, left))}"
    heads = "".join(_head(site, f"results.{name}") for name in ("instrument", "pages", "lowest", "median"))
    rows = "".join(_result(site, one) for one in results(scores))
    return f"<p>{escape(says)}</p>{_table(heads, rows)}"


def _result(site: Site, result: Result) -> str:
    asks = escape(phrase(site, f"scores.asks.{result.instrument}"))
    cells = (
        str(result.pages),
        *(phrase(site, "scores.percent", number=number) for number in (result.lowest, result.median)),
    )
    return f"<tr><td>{asks}</td>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"


def _reading(site: Site) -> str:
    grades = [found for page in patients_pages(site) if (found := page_grade(page)) is not None]
    if not grades:
        return ""
    says = phrase(
        site,
        "scores.reading",
        pages=_pages(site, len(grades)),
        median=f"{median(grades):.1f}",
        highest=f"{max(grades):.1f}",
        tool=f"{TOOL} {version(TOOL)}",
    )
    return f"<p>{escape(says)}</p>"


def _group(
    site: Site,
    folder: PurePosixPath,
    pages: Sequence[Page],
    scores: Mapping[PurePosixPath, Score],
    at: PurePosixPath,
) -> str:
    first = site.pages.get(folder / "index.md") if folder.name else None
    name = first.title if first else folder.name or phrase(site, "scores.start")
    heads = "".join(_head(site, f"columns.{column}") for column in _COLUMNS)
    rows = "".join(_row(site, page, scores.get(page.path), at) for page in pages)
    # A title that search would list beside the page of the same name.
    heading = f'<h2 id="scores-{folder.name or "start"}" data-search-exclude="true">{escape(name)}</h2>'
    return f"{heading}{_table(heads, rows)}"


def _row(site: Site, page: Page, score: Score | None, at: PurePosixPath) -> str:
    link = f'<a href="{relative_link(at, page.path)}">{escape(page.title)}</a>'
    found = page_grade(page)
    cells = (
        _list(_marks(site, score)) if score else escape(phrase(site, "scores.unscored")),
        "" if found is None else f"{found:.1f}",
        _missing(site, score) if score else "",
    )
    return f"<tr><td>{link}</td>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _marks(site: Site, score: Score) -> Iterator[str]:
    for mark in in_order(score):
        name = phrase(site, f"scores.instruments.{mark.instrument}")
        yield phrase(site, "scores.mark", instrument=name, points=mark.points, of=mark.of)


def _missing(site: Site, score: Score) -> str:
    return _list(score.missing) if score.missing else escape(phrase(site, "scores.nothing"))


def _list(texts: Sequence[str] | Iterator[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"


def _table(heads: str, rows: str) -> str:
    return (
        '<table class="ss-scores__table" data-search-exclude="true">'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _head(site: Site, name: str) -> str:
    return f"<th>{escape(phrase(site, f'scores.{name}'))}</th>"


def _pages(site: Site, count: int) -> str:
    return phrase(site, "scores.one_page" if count == 1 else "scores.pages", count=count)


def _dates(site: Site, scores: Sequence[Score]) -> str:
    days = sorted(score.scored for score in scores if score.scored)
    if not days:
        return ""
    first, last = spoken_date(site, days[0]), spoken_date(site, days[-1])
    return phrase(site, "scores.on_day" if first == last else "scores.on_days", first=first, last=last)
