"""What pages may take in besides files: emergency signs and the parts of the decision, which are records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from steadyspine.content.decision_records import Decision
from steadyspine.content.decision_text import decision_lines
from steadyspine.content.emergency import takable
from steadyspine.content.lines import Line
from steadyspine.content.records import SignSet, Site


def all_takable(site: Site, page: PurePosixPath) -> dict[str, Sequence[Line]]:
    """What a page may take in, by the name that it is taken in by."""
    return takable_of(site.signs, site.decision, site.words, page)


def takable_of(
    signs: Mapping[str, SignSet], decision: Decision, words: Mapping[str, object], page: PurePosixPath
) -> dict[str, Sequence[Line]]:
    """The same while the site is still being loaded."""
    return {**takable(signs, words, page), **decision_lines(decision, words)}
