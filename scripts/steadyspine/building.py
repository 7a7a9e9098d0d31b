"""Builds the site beside the one that stands, and puts it in place only when all went well."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows, where two builds at once are the builder's own care.
    fcntl = None  # type: ignore[assignment]

from steadyspine.checks import counted, find_problems, report
from steadyspine.content import Problem, Site, load_site
from steadyspine.handouts import make_downloads, make_handouts, progress
from steadyspine.publishing import (
    BuiltSite,
    UnfitSiteError,
    assemble,
    faults,
    fill,
    make_copies,
    write,
    write_keep_list,
    write_pages,
)

SITE = "site"
ADDRESS = "STEADY_SITE_URL"
"""The variable that names the address at which the site will be published; mkdocs.yml reads it too."""
NO_ADDRESS = (
    "Without an address it works from any folder, but for its page of unknown addresses (404.html), "
    f"which needs one: make site {ADDRESS}=https://your.address/"
)
_ASIDE = ".old"
_LOCK = ".cache/building"
_FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_FORGOTTEN_AFTER = 3600
_TOLD = re.compile(r"(?:\S+ )?(?:WARNING|ERROR|CRITICAL|Error|Config value.*)\s*[-:]\s*(.+)")
_ABOUT = re.compile(r"(?:Doc file '|file ')?'?([\w/.-]+\.md)'")


def build(root: Path, say: Callable[[str], object], *, books: bool = False) -> int:
    """Builds into `site/`; leaves the old site alone, and gives 1, when something is wrong.

    Args:
        root: The project's root.
        say: Takes each line for the person who builds.
        books: Whether to print the books, too; without, the site links to those that are up to date.
    """
    bring_back(root)
    site = load_site(root)
    problems = find_problems(site, "structure")
    if problems:
        say(f"{report(site, problems)} The site was not built.")
        return 1
    with alone(root, say), _new_folder(root) as folder:
        problems, sheets = _make(site, folder, books=books)
        if problems:
            say(f"{report(site, problems)} The site was not built.")
            return 1
        replace_folder(folder / SITE, root / SITE)
    say(f"Built {counted(len(site.pages), 'page')} and {counted(sheets, 'handout')} into {SITE}/.")
    if not os.environ.get(ADDRESS):
        say(NO_ADDRESS)
    return 0


def _make(site: Site, folder: Path, *, books: bool) -> tuple[list[Problem], int]:
    """Make the whole site in a folder; what keeps it from being published, and how many sheets it has."""
    built, live = folder / SITE, os.environ.get(ADDRESS, "")
    try:
        guide = make_pages(site, folder, live)
    except UnfitSiteError as error:
        return error.problems, 0
    # Sheets are printed from the pages as written; the links to them go into the pages afterward.
    sheets, links, problems = print_handouts(site, built, books=books)
    files, unmade = make_downloads(site, built, live)
    copies = make_copies(guide, (links, files), _day(site))
    fill(guide, (links, files, copies))
    write_pages(guide)
    write_keep_list(guide)
    return [*problems, *unmade] or faults(guide), sheets


def make_pages(site: Site, folder: Path, live: str = "", *, strict: bool = True) -> BuiltSite:
    """Make and write the pages, without handouts, into `site/` of a folder.

    Args:
        site: The content.
        folder: Takes the finished pages, and beside them what the site generator made.
        live: The address at which the site will be published, or nothing if that is not known.
        strict: Whether the generator stops at what it would only warn of.

    Raises:
        UnfitSiteError: the generator stopped, or a file that the pages ask for is not there.
    """
    generated = folder / "generated"
    problems = _generate(site, generated, strict=strict)
    if problems:
        raise UnfitSiteError(problems)
    guide = assemble(generated, folder / SITE, site, live)
    write(guide)
    write_keep_list(guide)
    return guide


def print_handouts(
    site: Site, built: Path, *, books: bool
) -> tuple[int, dict[str, dict[str, str]], list[Problem]]:
    """Print the handouts of a built site; how many there are, their links, and what could not be printed."""
    address = os.environ.get(ADDRESS, "")
    return make_handouts(site, built, address, progress(sys.stdout, "Handouts"), books=books)


@contextmanager
def alone(root: Path, say: Callable[[str], object]) -> Iterator[None]:
    """Hold a project's place to build in; a build that is stopped, in whatever way, gives it back."""
    if fcntl is None:
        yield
        return
    lock = root / _LOCK
    lock.parent.mkdir(exist_ok=True)
    with lock.open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another build is at work in this folder. Waiting for it.")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


@contextmanager
def _new_folder(root: Path) -> Iterator[Path]:
    """An empty folder beside the site, gone at the end unless it has been put in place."""
    for forgotten in root.glob(f"{SITE}.*"):
        if time.time() - forgotten.stat().st_mtime > _FORGOTTEN_AFTER:
            shutil.rmtree(forgotten, ignore_errors=True)
    folder = root / f"{SITE}.{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def bring_back(root: Path) -> None:
    """Put the last good site back, if a build was killed after it had put it aside."""
    for aside in root.glob(f"{SITE}.*/{SITE}{_ASIDE}"):
        if not (root / SITE).exists():
            aside.rename(root / SITE)


def replace_folder(new: Path, target: Path) -> None:
    """Puts one folder in the place of another; if that fails, the other is back where it was."""
    old = new.with_name(f"{new.name}{_ASIDE}")
    try:
        if target.exists():
            target.rename(old)
        new.rename(target)
    finally:
        if old.exists() and not target.exists():
            old.rename(target)
        shutil.rmtree(old, ignore_errors=True)


def _generate(site: Site, built: Path, *, strict: bool) -> list[Problem]:
    """Runs the site generator; what it said, if it failed."""
    strictness = "--strict" if strict else "--no-strict"
    command = [sys.executable, "-m", "mkdocs", "build", strictness, "--site-dir", str(built)]
    done = subprocess.run(
        command, cwd=site.root, env=generator_settings(site), capture_output=True, text=True, errors="replace"
    )
    return generator_problems(done.stdout + done.stderr) if done.returncode else []


def generator_settings(site: Site) -> dict[str, str]:
    """The environment in which the same content gives the same site, on any day."""
    stamp = os.environ.get("SOURCE_DATE_EPOCH") or _last_commit(site.root) or _newest_check(site)
    return {**os.environ, "SOURCE_DATE_EPOCH": stamp, "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}


def _day(site: Site) -> date:
    """The day of the content."""
    return datetime.fromtimestamp(int(generator_settings(site)["SOURCE_DATE_EPOCH"]), UTC).date()


def _last_commit(root: Path) -> str:
    """The time of the last commit in seconds, or nothing outside git."""
    git = shutil.which("git")
    if git is None:
        return ""
    command = [git, "log", "-1", "--format=%ct"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""


def _newest_check(site: Site) -> str:
    """The newest day on which a page's evidence was checked, in seconds."""
    days = [page.evidence_checked for page in site.pages.values() if page.evidence_checked]
    newest = datetime.combine(max(days), datetime.min.time(), UTC) if days else _FIRST_DAY
    return str(int(newest.timestamp()))


def generator_problems(output: str) -> list[Problem]:
    """What the site generator complained of, one problem to a line, without its traceback."""
    lines = [" ".join(line.split()) for line in _joined(output) if line.strip()]
    told = [match[1] for line in lines if (match := _TOLD.match(line))]
    if not told or "Traceback" in output:
        told.append(lines[-1] if lines else "It stopped without a word.")
    return sorted({_problem(message) for message in told if "Aborted with" not in message})


def _joined(output: str) -> Iterator[str]:
    """The lines of an output; those of a list below a line belong to it: the pages that it speaks of."""
    whole = ""
    for line in output.splitlines():
        if whole and line.startswith("  - "):
            whole += f" {line.strip(' -')}"
        else:
            yield whole
            whole = line
    yield whole


def _problem(message: str) -> Problem:
    about = _ABOUT.search(message)
    file = f"docs/{about[1].removeprefix('docs/')}" if about else "mkdocs.yml"
    return Problem(file, 1, f"The site generator says: {message}", "site-generator")
