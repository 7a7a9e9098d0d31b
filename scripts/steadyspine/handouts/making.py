"""From a built site to a site with its handouts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from steadyspine.content import Problem, Site
from steadyspine.handouts.composing import handouts_of
from steadyspine.handouts.dating import days_of_files
from steadyspine.handouts.links import Places, handout_places
from steadyspine.handouts.store import Store
from steadyspine.handouts.workshop import Printed, Workshop, jobs_of

STORE = ".cache/handouts"


def make_handouts(
    site: Site, built: Path, live: str, told: Callable[[int, int], None], *, books: bool = False
) -> tuple[int, Places, list[Problem]]:
    """Make all handouts of a built site.

    Args:
        site: The content that the pages were built from.
        built: The built site; PDFs go into its folder `handouts/`.
        live: The address at which the site is published, or nothing if that is not known.
        told: Called with how many PDFs are ready and how many there will be.
        books: Whether books are printed, too; without, pages link to those that are up to date.

    Returns:
        How many PDFs there are, the links to them for the pages, and what could not be printed.
    """
    workshop = _workshop(site, built, live)
    printed, problems = workshop.make(handouts_of(site), told, books=books)
    return len(printed), handout_places(printed, site), problems


def sheets_to_ask_for(site: Site) -> Places:
    """The links to all handouts, for pages whose sheets are printed only when somebody asks for one."""
    unprinted = [Printed(job.name, job.handout, job.variant, 0, 0) for job in jobs_of(handouts_of(site))]
    return handout_places(unprinted, site)


def print_sheet(site: Site, built: Path, name: str) -> bytes | None:
    """Print one handout of a built site now, by its file's name; nothing if there is none of that name.

    Raises:
        CannotPrintError, UnknownElementError, NoArticleError: it cannot be printed.
    """
    job = next((job for job in jobs_of(handouts_of(site)) if job.name == name), None)
    return _workshop(site, built, "").printed_now(job) if job else None


def _workshop(site: Site, built: Path, live: str) -> Workshop:
    address = live.rstrip("/") + "/" if live else ""
    return Workshop(site, built, Store(site.root / STORE), address, days_of_files(site.root))
