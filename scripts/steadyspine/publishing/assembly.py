"""From the generator's pages to the published site, in the order in which each step needs the one before."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from steadyspine.content import Page, Problem, Site
from steadyspine.publishing.built import BuiltPage, BuiltSite, in_order, read_not_found, read_page
from steadyspine.publishing.data import list_data, make_data
from steadyspine.publishing.facts import add_facts
from steadyspine.publishing.feed import add_feed
from steadyspine.publishing.furnishing import furnish
from steadyspine.publishing.hosts import add_hosts_file
from steadyspine.publishing.keeping import add_manifest
from steadyspine.publishing.look import MissingFileError, join_look
from steadyspine.publishing.own_edition import make_own
from steadyspine.publishing.policy import add_policy
from steadyspine.publishing.project_links import add_project_links
from steadyspine.publishing.redirects import add_redirects
from steadyspine.publishing.report_data import add_report_data
from steadyspine.publishing.reviewed import add_reviews
from steadyspine.publishing.search_index import add_search_index, page_words
from steadyspine.publishing.tools import add_tools


class Assembly:
    """A site in the making: pages are added as the generator has them ready; nothing is written yet."""

    def __init__(self, generated: Path, target: Path, site: Site, live: str = "") -> None:
        """Begin without pages.

        Args:
            generated: The folder that the site generator fills.
            target: The folder in which the finished site will be written.
            site: The content that it is built from.
            live: The address at which the site is published, or nothing if that is not known.
        """
        self._guide = BuiltSite(generated, target, site, {}, live.rstrip("/") + "/" if live else "")
        self._words: dict[str, set[str]] = {}
        """The words of each page that readers can search for, by its address."""
        make_data(self._guide)

    def add(self, pages: Iterable[Page]) -> None:
        """Read these pages as the generator made them, and do to each what needs no other page.

        Raises:
            UnfitSiteError: a file that the pages ask for is not there.
        """
        self._add({page.name: page for source in pages for page in read_page(self._guide, source)})

    def finish(self) -> BuiltSite:
        """Add what is missing, and do what needs all pages.

        Raises:
            UnfitSiteError: a file that the pages ask for is not there.
        """
        known = {page.source.path for page in self._guide.articles() if page.source}
        self.add(page for path, page in self._guide.site.pages.items() if path not in known)
        self._add({page.name: page for page in read_not_found(self._guide)})
        guide = self._guide = replace(self._guide, pages=in_order(self._guide))
        add_search_index(guide, self._words)
        add_manifest(guide)
        add_hosts_file(guide)
        add_redirects(guide)
        add_feed(guide)
        return guide

    def _add(self, pages: dict[str, BuiltPage]) -> None:
        part = replace(self._guide, pages=pages)
        for page in pages.values():
            make_own(page, part.site)
            furnish(page, part.site)
            add_project_links(page, part.site)
        add_reviews(part)
        _give_look(part, join_look, "overrides/partials/look.html")
        add_report_data(part)
        _give_look(part, add_tools, "scripts/steadyspine/publishing/tools.py")
        list_data(part)
        add_facts(part)
        add_policy(part)
        self._words |= {page.address: page_words(page) for page in part.articles()}
        self._guide = replace(self._guide, pages={**self._guide.pages, **pages})


def assemble(generated: Path, target: Path, site: Site, live: str = "") -> BuiltSite:
    """All the generator's pages, finished; nothing is written yet. `Assembly` says what it takes.

    Raises:
        UnfitSiteError: a file that the pages ask for is not there.
    """
    return Assembly(generated, target, site, live).finish()


def _give_look(guide: BuiltSite, give: Callable[[BuiltSite], None], named_in: str) -> None:
    """Have pages ask for styles and scripts; one that is not there is a fault of the file that names it."""
    try:
        give(guide)
    except MissingFileError as error:
        missing = Problem(named_in, 1, f"There is no file {error}.", "missing-file")
        raise UnfitSiteError([missing]) from None


class UnfitSiteError(Exception):
    """The built site holds what must not be published."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
