"""What a rule of the built site is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from steadyspine.content import Problem
from steadyspine.publishing.built import BuiltPage, BuiltSite


@dataclass(frozen=True, slots=True)
class BuiltRule:
    """Something that must hold in the site as readers get it."""

    name: str
    """In lower case with hyphens; stands in brackets at the end of each of its messages."""

    says: str
    """What must hold, in one sentence for the list of rules."""

    find: Callable[[BuiltSite], Iterator[Problem]]


def each_page(name: str, says: str, find: Callable[[BuiltPage, BuiltSite], Iterator[str]]) -> BuiltRule:
    """A rule that looks at one page at a time, from what is wrong with a page in words."""

    def over_all(guide: BuiltSite) -> Iterator[Problem]:
        for page in guide.pages.values():
            for message in dict.fromkeys(find(page, guide)):
                yield Problem(page.file, 1, message, name)

    return BuiltRule(name, says, over_all)
