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


@dataclass(frozen=True, slots=True)
class PageRule:
    """Something that must hold in each page, whatever the others are."""

    name: str
    says: str
    look: Callable[[BuiltPage, BuiltSite], Iterator[str]]
    """From a page, and the words of the site, to what is wrong with it in words."""

    def find_on(self, page: BuiltPage, guide: BuiltSite) -> Iterator[Problem]:
        """What is wrong with one page."""
        for message in dict.fromkeys(self.look(page, guide)):
            yield Problem(page.file, 1, message, self.name)

    def find(self, guide: BuiltSite) -> Iterator[Problem]:
        """What is wrong with any page."""
        for page in guide.pages.values():
            yield from self.find_on(page, guide)
