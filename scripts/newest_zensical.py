"""Builds the guide with the newest Zensical, too, and says whether readers would get the same.

Zensical is the site generator that is to take MkDocs' place. It is put into a folder of its own
(`.cache/zensical`), with the guide's packages behind its own; the guide's own folders are only read.
Both generators' pages are assembled in the same way. They must show the same words, ask for the same styles
and scripts, and give the same search. Pages that differ in their bytes alone are counted, and one is shown.

    python scripts/newest_zensical.py           says how it went; status 1 if readers would get something else
    python scripts/newest_zensical.py --quiet   says something only then, as Markdown, and always ends well
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from steadyspine.building.generator import Generator, day_of
from steadyspine.building.inputs import read_inputs
from steadyspine.content import Site, load_site
from steadyspine.publishing import BuiltSite, UnfitSiteError, assemble, faults, fill, write
from steadyspine.publishing.built import BuiltPage, words_of, written

FOLDER = ".cache/zensical"
READ = ("docs", "overrides", "mkdocs.yml", "CHANGELOG.md")
"""What the generator reads of the guide. It writes beside it, so it gets a copy."""

MOST = 20
"""So many lines of what was said, or of a difference, are shown."""


class NotBuiltError(Exception):
    """Zensical could not be installed, or does not build the pages."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How two builds of the same guide compare."""

    version: str
    pages: int
    wrong: list[str]
    """What readers would get otherwise."""

    differ: list[str]
    """Pages that show the same in other bytes."""

    shown: str
    """How the first of them differs."""


def install(folder: Path) -> Path:
    """The Python of a folder that holds the newest Zensical that installs.

    Raises:
        NotBuiltError: there is none.
    """
    python = folder / "venv" / "bin" / "python"
    if not python.is_file():
        run([sys.executable, "-m", "venv", str(folder / "venv")], Path.cwd())
    pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]
    run([*pip, "install", "--upgrade", "zensical"], Path.cwd())
    where = run([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], Path.cwd())
    ours = (sysconfig.get_path("purelib"), str(Path(__file__).parent))
    (Path(where.strip()) / "steady.pth").write_text("".join(f"{path}\n" for path in ours), encoding="utf-8")
    return python


def run(command: list[str], folder: Path, **settings: str) -> str:
    """What a command says.

    Raises:
        NotBuiltError: it failed.
    """
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if done.returncode:
        raise NotBuiltError("\n".join(done.stdout.strip().splitlines()[-MOST:]))
    return done.stdout


def copied(root: Path, folder: Path) -> Path:
    """A copy of what the generator reads, without what an earlier run left."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in READ:
        if (root / name).is_dir():
            shutil.copytree(root / name, folder / name)
        else:
            shutil.copyfile(root / name, folder / name)
    return folder


def compared(root: Path, folder: Path) -> Answer:
    """Build with both, and compare.

    Raises:
        NotBuiltError: Zensical could not be installed, or does not build the pages.
        UnfitSiteError: MkDocs does not.
    """
    python = install(folder)
    version = run(
        [str(python), "-c", "from importlib.metadata import version; print(version('zensical'))"], root
    )
    site, inputs = load_site(root), read_inputs(root)
    day = day_of(root, site)
    generator = Generator(root, inputs, day)
    said = generator.finish()
    if said:
        raise UnfitSiteError(said)
    project = copied(root, folder / "project")
    run([str(python), "-m", "zensical", "build", "--clean", "--strict"], project, SOURCE_DATE_EPOCH=day)
    ours, theirs = (
        finished(site, generated, folder / name)
        for name, generated in (("mkdocs", generator.folder), ("site", project / "site"))
    )
    differ = [name for name, page in ours.pages.items() if other_bytes(page, theirs.pages.get(name))]
    shown = difference(ours.pages[differ[0]], theirs.pages[differ[0]]) if differ else ""
    return Answer(version.strip(), len(ours.pages), list(wrong(ours, theirs)), differ, shown)


def finished(site: Site, generated: Path, target: Path) -> BuiltSite:
    """A generator's pages as they would be published, without sheets."""
    shutil.rmtree(target, ignore_errors=True)
    guide = assemble(generated, target, site, os.environ.get("STEADY_SITE_URL", ""))
    fill(guide, ())
    write(guide)
    return guide


def wrong(ours: BuiltSite, theirs: BuiltSite) -> Iterator[str]:
    """What readers would get otherwise: pages, words, styles, scripts, search, other files, faults."""
    for name, page in ours.pages.items():
        other = theirs.pages.get(name)
        if other is None:
            yield f"{name} is missing."
        elif words_of(other.tree) != words_of(page.tree):
            yield f"{name} shows other words."
    for name in sorted(ours.made.keys() | theirs.made.keys()):
        if ours.made.get(name) != theirs.made.get(name):
            yield f"{name} is another file."
    for name in sorted(ours.files() ^ theirs.files()):
        yield f"{name} is published by one of the two alone."
    known = set(faults(ours))
    yield from (str(problem) for problem in faults(theirs) if problem not in known)


def other_bytes(page: BuiltPage, other: BuiltPage | None) -> bool:
    """Whether a page that both have is another file."""
    return other is not None and written(page) != written(other)


def difference(page: BuiltPage, other: BuiltPage) -> str:
    """The first lines that tell two files of a page apart."""
    before, after = (written(one).decode().splitlines() for one in (page, other))
    lines = [line[:200] for line in unified_diff(before, after, page.name, page.name, lineterm="", n=0)]
    return "\n".join(lines[:MOST])


def report(answer: Answer, *, quiet: bool) -> str:
    """What is said of a comparison."""
    head = f"Zensical {answer.version} and MkDocs"
    if answer.wrong:
        return "\n".join(
            (f"{head} do not give readers the same:", "", *(f"- {one}" for one in answer.wrong[:MOST]))
        )
    if quiet:
        return ""
    lines = [
        f"{head} show the same words on all {answer.pages} pages,",
        "with the same styles, scripts, search and files; no rule of built pages tells them apart.",
    ]
    if answer.differ:
        lines += [f"{len(answer.differ)} pages are the same in other bytes. The first:", answer.shown]
    return "\n".join(lines)


def main() -> int:
    """Compare the project in the current folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quiet", action="store_true", help="say only what is wrong, and end well")
    quiet = parser.parse_args().quiet
    root = Path.cwd()
    try:
        answer = compared(root, root / FOLDER)
    except (NotBuiltError, UnfitSiteError) as error:
        sys.stdout.write(f"The newest Zensical does not build the guide.\n\n```text\n{error}\n```\n")
        return 0 if quiet else 1
    said = report(answer, quiet=quiet)
    if said:
        sys.stdout.write(f"{said}\n")
    return 0 if quiet else int(bool(answer.wrong))


if __name__ == "__main__":
    sys.exit(main())
