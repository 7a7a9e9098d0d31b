"""Works out how all pages together do on each checklist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median

from steadyspine.content import INSTRUMENTS, Mark, Score


@dataclass(frozen=True, slots=True)
class Result:
    """What the pages reach on one checklist, in percent of the points of the items that apply."""

    instrument: str
    pages: int
    lowest: int
    median: int


def results(scores: Iterable[Score]) -> Iterator[Result]:
    """One result for each checklist that was used, in the order in which checklists are always named."""
    marks = [mark for score in scores for mark in score.marks]
    for instrument in INSTRUMENTS:
        reached = [_percent(mark) for mark in marks if mark.instrument == instrument]
        if reached:
            yield Result(instrument, len(reached), round(min(reached)), round(median(reached)))


def used(scores: Iterable[Score], instruments: Iterable[str]) -> list[str]:
    """Those of the checklists that at least one page was held against, in their order."""
    found = {mark.instrument for score in scores for mark in score.marks}
    return [instrument for instrument in instruments if instrument in found]


def _percent(mark: Mark) -> float:
    return 100 * mark.points / mark.of
