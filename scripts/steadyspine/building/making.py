"""Builds the site beside the one that stands, and puts it in place only when all went well."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from steadyspine.building.generator import Generator, day_of
from steadyspine.building.inputs import Inputs, read_inputs, stamp_of
from steadyspine.building.kept import keep, read_kept
from steadyspine.building.own import has_edition, prepare
from steadyspine.building.place import SITE, alone, bring_back, new_folder, replace_folder
from steadyspine.building.published import remember, unchanged
from steadyspine.checks import counted, find_problems, report
from steadyspine.content import Problem, Site, load_site, published
from steadyspine.handouts import make_brand, make_downloads, make_handouts, progress
from steadyspine.publishing import (
    SMALL,
    WHOLE,
    Assembly,
    BuiltSite,
    UnfitSiteError,
    copy_links,
    faults,
    fill,
    make_copy,
    write,
    write_keep_list,
    write_pages,
)

ADDRESS = "STEADY_SITE_URL"
"""The variable that names the address at which the site will be published; mkdocs.yml reads it too."""
SOUND = ".cache/sound.json"
"""The texts in which no rule of the group that stops a build found a fault."""

STRUCTURE = "structure"
NO_ADDRESS = (
    "Without an address it works from any folder, but for its page of unknown addresses (404.html), "
    f"which needs one: make site {ADDRESS}=https://your.address/"
)


def build(root: Path, say: Callable[[str], object], *, books: bool = False) -> int:
    """Builds into `site/`; leaves the old site alone, and gives 1, when something is wrong.

    Args:
        root: The project's root.
        say: Takes each line for the person who builds.
        books: Whether to print the books, too; without, the site links to those that are up to date.
    """
    bring_back(root)
    with alone(root, say):
        inputs = read_inputs(root)
        known = unchanged(root, root / SITE, inputs, books=books)
        if known is not None:
            say(f"Nothing changed. {SITE}/ holds {known.says}.")
            return 0
        return _build(root, inputs, say, books=books)


def _build(root: Path, inputs: Inputs, say: Callable[[str], object], *, books: bool) -> int:
    # Outside git the day is known only once the content is.
    day = day_of(root) or day_of(root, load_site(root))
    # An edition's settings follow from the content; without one, the two are read at the same time.
    settings = prepare(published(load_site(root))) if has_edition(root) else None
    generator = Generator(root, inputs, day, settings=settings)
    try:
        site = load_site(root)
        problems, says = broken(site, inputs), ""
        with new_folder(root) as folder:
            if not problems:
                problems, says = _make(published(site), folder, generator, inputs, books=books)
            if problems:
                say(f"{report(site, problems)} The site was not built.")
                return 1
            replace_folder(folder / SITE, root / SITE)
    finally:
        generator.stop()
    if stamp_of(root) == inputs.stamp:
        remember(root, root / SITE, inputs, says, books=books)
    say(f"Built {says} into {SITE}/.")
    if not os.environ.get(ADDRESS):
        say(NO_ADDRESS)
    return 0


def broken(site: Site, inputs: Inputs) -> list[Problem]:
    """What keeps a site from being built: of the texts that changed since nothing did, and else of all.

    A rule that looks at each page by itself need not look again at a page whose text is the same.
    """
    record = site.root / SOUND
    known = read_kept(record)
    changed = known.changed(inputs) if known else None
    if changed == set():
        return []
    if changed is not None:
        focus = frozenset(f"docs/{path}" for path in changed)
        if not find_problems(replace(site, focus=focus), STRUCTURE):
            keep(record, inputs)
            return []
    problems = find_problems(site, STRUCTURE)
    if not problems:
        keep(record, inputs)
    return problems


def _make(
    site: Site, folder: Path, generator: Generator, inputs: Inputs, *, books: bool
) -> tuple[list[Problem], str]:
    """Make the whole site in a folder; what keeps it from being published, and what it holds."""
    built, live = folder / SITE, os.environ.get(ADDRESS, "")
    try:
        guide = _pages(site, folder, generator, live)
    except UnfitSiteError as error:
        return error.problems, ""
    day = _date(generator.day)
    files, unmade = make_downloads(site, built, live)
    # Sheets are printed from the pages as written; the links to them go into the pages afterward.
    with ThreadPoolExecutor(1) as beside:
        small = beside.submit(make_copy, guide, SMALL, (), day)
        sheets, links, problems = print_handouts(site, built, books=books)
        make_copy(guide, WHOLE, (links, files), day)
        small.result()
    fill(guide, (links, files, copy_links(guide)))
    write_pages(guide)
    write_keep_list(guide)
    holds = f"{counted(len(site.pages), 'page')} and {counted(sheets, 'handout')}"
    return [*problems, *unmade] or faults(guide, inputs.rest), holds


def make_pages(site: Site, folder: Path, live: str = "", *, strict: bool = True) -> BuiltSite:
    """Make and write the pages, without handouts, into `site/` of a folder.

    Args:
        site: The content.
        folder: Takes the finished pages.
        live: The address at which the site will be published, or nothing if that is not known.
        strict: Whether the generator stops at what it would only warn of.

    Raises:
        UnfitSiteError: the generator stopped, or a file that the pages ask for is not there.
    """
    settings = prepare(site) if site.edition else None
    inputs, day = read_inputs(site.root), day_of(site.root, site)
    generator = Generator(site.root, inputs, day, strict=strict, settings=settings)
    try:
        guide = _pages(site, folder, generator, live)
    finally:
        generator.stop()
    write_keep_list(guide)
    return guide


def _pages(site: Site, folder: Path, generator: Generator, live: str) -> BuiltSite:
    """Assemble the generator's pages, those first that it need not make anew, and write them."""
    assembly = Assembly(generator.folder, folder / SITE, site, live)
    assembly.add(page for path, page in site.pages.items() if generator.leaves(path))
    problems = generator.finish()
    if problems:
        raise UnfitSiteError(problems)
    if generator.began_again:
        assembly = Assembly(generator.folder, folder / SITE, site, live)
    guide = assembly.finish()
    guide.made.update(make_brand(site))
    write(guide)
    return guide


def print_handouts(
    site: Site, built: Path, *, books: bool
) -> tuple[int, dict[str, dict[str, str]], list[Problem]]:
    """Print the handouts of a built site; how many there are, their links, and what could not be printed."""
    address = os.environ.get(ADDRESS, "")
    return make_handouts(site, built, address, progress(sys.stdout, "Handouts"), books=books)


def _date(day: str) -> date:
    return datetime.fromtimestamp(int(day), UTC).date()
