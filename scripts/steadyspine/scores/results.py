"""Works out how all pages together do on each checklist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import mean, median

from steadyspine.content import INSTRUMENTS, Mark, Marking, Score


@dataclass(frozen=True, slots=True)
class Result:
    """What pages reach on one checklist by our own marks, in percent of the points that apply."""

    instrument: str
    pages: int
    lowest: int
    median: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """What pages reach on one checklist by the marks of others, in percent of the points that apply."""

    instrument: str
    pages: int
    lowest: int
    """Of the page that does worst; a page counts with the average of those who marked it."""

    average: int
    apart: int
    """How far the highest and the lowest mark of a page lie apart, on average over the pages."""

    own: int | None
    """The average that we gave the same pages; None if we had marked none of them."""


def results(markings: Iterable[Marking]) -> Iterator[Result]:
    """One result for each checklist that was used, in the order in which checklists are always named."""
    known = list(markings)
    for instrument in INSTRUMENTS:
        reached = [one for marking in known for one in _reached(marking, instrument)]
        if reached:
            yield Result(instrument, len(reached), round(min(reached)), round(median(reached)))


def comparisons(scores: Iterable[Score]) -> Iterator[Comparison]:
    """One comparison for each checklist that others used, in the same order."""
    known = [score for score in scores if score.others]
    for instrument in INSTRUMENTS:
        reached = [[one for other in score.others for one in _reached(other, instrument)] for score in known]
        pages = [(score, marks) for score, marks in zip(known, reached, strict=True) if marks]
        if not pages:
            continue
        averages = [mean(marks) for _, marks in pages]
        apart = mean(max(marks) - min(marks) for _, marks in pages)
        own = [one for score, _ in pages if score.own for one in _reached(score.own, instrument)]
        yield Comparison(
            instrument,
            len(pages),
            round(min(averages)),
            round(mean(averages)),
            round(apart),
            round(mean(own)) if own else None,
        )


def used(markings: Iterable[Marking], instruments: Iterable[str]) -> list[str]:
    """Those of the checklists that at least one page was held against, in their order."""
    found = {mark.instrument for marking in markings for mark in marking.marks}
    return [instrument for instrument in instruments if instrument in found]


def _reached(marking: Marking, instrument: str) -> list[float]:
    """The percentage on this checklist; nothing if it was not used."""
    return [_percent(mark) for mark in marking.marks if mark.instrument == instrument]


def _percent(mark: Mark) -> float:
    return 100 * mark.points / mark.of
