"""From the generator's pages to the published site, in the order in which each step needs the one before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from steadyspine.content import Problem, Site
from steadyspine.publishing.built import BuiltSite, read_built
from steadyspine.publishing.data import add_data
from steadyspine.publishing.facts import add_facts
from steadyspine.publishing.feed import add_feed
from steadyspine.publishing.furnishing import furnish
from steadyspine.publishing.hosts import add_hosts_file
from steadyspine.publishing.keeping import add_manifest
from steadyspine.publishing.look import MissingFileError, join_look
from steadyspine.publishing.policy import add_policy
from steadyspine.publishing.project_links import add_project_links
from steadyspine.publishing.redirects import add_redirects
from steadyspine.publishing.report_data import add_report_data
from steadyspine.publishing.reviewed import add_reviews
from steadyspine.publishing.search_index import add_search_index
from steadyspine.publishing.tools import add_tools


def assemble(generated: Path, target: Path, site: Site, live: str = "") -> BuiltSite:
    """Read the generator's pages and finish them; nothing is written yet.

    Args:
        generated: The folder that the site generator filled.
        target: The folder in which the finished site will be written.
        site: The content that it was built from.
        live: The address at which the site is published, or nothing if that is not known.

    Raises:
        UnfitSiteError: a file that the pages ask for is not there.
    """
    guide = read_built(generated, target, site, live.rstrip("/") + "/" if live else "")
    for page in guide.pages.values():
        furnish(page, site)
        add_project_links(page, site)
    add_reviews(guide)
    _give_look(guide, join_look, "overrides/partials/look.html")
    add_report_data(guide)
    _give_look(guide, add_tools, "scripts/steadyspine/publishing/tools.py")
    add_search_index(guide)
    add_facts(guide)
    add_manifest(guide)
    add_policy(guide)
    add_hosts_file(guide)
    add_redirects(guide)
    add_data(guide)
    add_feed(guide)
    return guide


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
