"""From a built site to a site with its handouts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from steadyspine.content import Problem, Site
from steadyspine.handouts.composing import handouts_of
from steadyspine.handouts.dating import days_of_files
from steadyspine.handouts.links import Places, handout_places
from steadyspine.handouts.store import Store
from steadyspine.handouts.workshop import Workshop

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
    address = live.rstrip("/") + "/" if live else ""
    workshop = Workshop(site, built, Store(site.root / STORE), address, days_of_files(site.root))
    printed, problems = workshop.make(handouts_of(site), told, books=books)
    return len(printed), handout_places(printed, site), problems
