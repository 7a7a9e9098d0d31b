"""What must hold for the scores that our pages are given."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from steadyspine.content import (
    Mark,
    Marking,
    Problem,
    Rule,
    Score,
    Site,
    is_layered,
    page_hint,
    problem_at,
    record_name,
)
from steadyspine.content.patients import patients_pages


def unknown_pages(site: Site) -> Iterator[Problem]:
    """Scores of pages that do not exist."""
    for score in site.scores.values():
        if score.page not in site.pages:
            meant = page_hint(str(score.page), site.pages, PurePosixPath())
            says = f'There is no page "docs/{score.page}".{meant}'
            yield problem_at(site, score.file, "page:", says, "score-page", f"docs/{score.page}")


def double_scores(site: Site) -> Iterator[Problem]:
    """Pages that two records score, of which readers would see one."""
    first: dict[PurePosixPath, Score] = {}
    for score in site.scores.values():
        other = first.setdefault(score.page, score)
        if other is not score:
            says = f'{other.file} scores "{score.page}" too. Put the marks into one file.'
            yield problem_at(site, score.file, "page:", says, "double-score")


def unscored_pages(site: Site) -> Iterator[Problem]:
    """Patients' pages that nobody held against the checklists, but for those in layers: they are new."""
    scored = {score.page for score in site.scores.values()}
    for page in patients_pages(site):
        if page.path not in scored and not is_layered(page):
            says = (
                "The page has no score. Hold it against the checklists and write down the points in "
                f"docs/_data/scores/{record_name(page.path)}.yml, as docs/_templates/score.yml shows."
            )
            yield Problem(page.file, 1, says, "unscored-page")


def unexplained_marks(site: Site) -> Iterator[Problem]:
    """Points that a page did not get, with no word on what it lacks."""
    for score, marking in _markings(site):
        short = [mark for mark in marking.marks if mark.points < mark.of]
        if short and not marking.missing:
            says = f'{_said(short[0])}, but nothing is missing. Say what is, under "missing:".'
            yield problem_at(site, score.file, f"points: {short[0].points}", says, "unexplained-score")


def marked_once(site: Site) -> Iterator[Problem]:
    """Pages that only one other marked: nobody sees how far two would lie apart."""
    for score in site.scores.values():
        if len(score.others) == 1:
            says = 'One other alone has marked the page. Add a second under "others:", who marked it apart.'
            yield problem_at(site, score.file, "others:", says, "marked-once")


def _markings(site: Site) -> Iterator[tuple[Score, Marking]]:
    for score in site.scores.values():
        for marking in score.all_markings:
            yield score, marking


def _said(mark: Mark) -> str:
    return f'"{mark.instrument}" has {mark.points} of {mark.of}'


RULES = (
    Rule("score-page", "structure", "A page that a record scores exists.", unknown_pages),
    Rule("double-score", "structure", "A page is scored in one record only.", double_scores),
    Rule("unscored-page", "style", "A patients' page is held against the checklists.", unscored_pages),
    Rule("unexplained-score", "style", "A score short of points says what is missing.", unexplained_marks),
    Rule("marked-once", "style", "Others mark a page in twos, each apart.", marked_once),
)
