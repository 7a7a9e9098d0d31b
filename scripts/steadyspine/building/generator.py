"""Runs the site generator, which is only ever a command, and keeps its pages for the next build.

A page whose text is the same, while all else that pages are made from is the same, is not made anew.
What may say what other pages say is made whenever a page is. And whatever the generator complains of, it is
asked again for the whole site, so that its answer is the one that a first build gets.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from steadyspine.building.inputs import Inputs, last_commit, stamp_of
from steadyspine.building.kept import keep, read_kept
from steadyspine.content import Problem, Site, address_of

FOLDER = ".cache/generated"
RECORD = ".cache/generated.json"
"""The generator's pages, and what they were made from; without the record, they are made anew."""

_LATER = 4_102_444_800
"""A time of change, in seconds, that no text is newer than: the generator leaves such a page as it is."""

_FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_DIRTY = "A 'dirty' build"
_WARNED = re.compile(r"(?:\S+ )?(?:WARNING|ERROR|CRITICAL)\b")
_TOLD = re.compile(r"(?:\S+ )?(?:WARNING|ERROR|CRITICAL|Error|Config value.*)\s*[-:]\s*(.+)")
_ABOUT = re.compile(r"(?:Doc file '|file ')?'?([\w/.-]+\.md)'")


class Generator:
    """A run of the site generator, begun while something else is done."""

    def __init__(
        self, root: Path, inputs: Inputs, day: str, *, strict: bool = True, settings: Path | None = None
    ) -> None:
        """Begins to make the pages that are not there yet.

        Args:
            root: The project's root.
            inputs: What the site is built from.
            day: The day of the content, in seconds.
            strict: Whether the generator stops at what it would only warn of.
            settings: The settings of an edition; without, those of the project.
        """
        self.folder = root / FOLDER
        self._root, self._inputs, self.day, self._strict = root, inputs, day, strict
        self._settings = settings
        self._stale = stale_pages(root, inputs)
        self.began_again = False
        """Whether pages that it had left were made anew after all."""
        (root / RECORD).unlink(missing_ok=True)
        self._running = self._start() if self._stale is None or self._stale else None

    def leaves(self, path: PurePosixPath) -> bool:
        """Whether a page is there already and stays as it is."""
        return self._stale is not None and path.as_posix() not in self._stale

    def finish(self) -> list[Problem]:
        """Wait for the pages; what the generator said, if it failed."""
        said, failed = self._wait()
        if said and self._stale is not None and (failed or self._strict):
            self._stale, self.began_again = None, True
            self._running = self._start()
            said, failed = self._wait()
        # What it warns of, a later build must hear, too: those pages are made again. And of what changed
        # meanwhile, nobody knows which text it read.
        warned = self._stale if said else set()
        if not failed and warned is not None and stamp_of(self._root) == self._inputs.stamp:
            keep(self._root / RECORD, self._inputs, warned)
        return generator_problems(said) if failed else []

    def stop(self) -> None:
        """End a run whose pages nobody wants any more."""
        if self._running is not None:
            self._running.kill()
            self._running.communicate()
            self._running = None

    def _start(self) -> subprocess.Popen[str]:
        if self._stale is not None:
            leave_for_anew(self.folder, self._stale)
        return subprocess.Popen(
            command(self.folder, strict=self._strict, anew=self._stale is None, settings=self._settings),
            cwd=self._root,
            env={**os.environ, "SOURCE_DATE_EPOCH": self.day, "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )

    def _wait(self) -> tuple[str, bool]:
        """What the generator said, if it failed or warned of anything; and whether it failed."""
        if self._running is None:
            return "", False
        output, _ = self._running.communicate()
        failed, self._running = bool(self._running.returncode), None
        lines = [line for line in output.splitlines() if _DIRTY not in line]
        return "\n".join(lines) if failed or any(map(_WARNED.match, lines)) else "", failed


def command(folder: Path, *, strict: bool, anew: bool, settings: Path | None = None) -> list[str]:
    """How the generator is run: for all pages, or for those that are not in the folder."""
    # It warns that it makes a part of the pages, and with --strict it would take that for a fault.
    how = ["--strict" if strict else "--no-strict"] if anew else ["--no-strict", "--dirty"]
    by = ["--config-file", str(settings)] if settings else []
    return [sys.executable, "-m", "mkdocs", "build", *by, *how, "--site-dir", str(folder.resolve())]


def stale_pages(root: Path, inputs: Inputs) -> set[str] | None:
    """The pages to be made anew; nothing if all must be."""
    kept = read_kept(root / RECORD)
    changed = kept.changed(inputs) if kept else None
    if kept is None or changed is None:
        return None
    changed |= {path for path in kept.pages if not _page(root / FOLDER, path).is_file()}
    return changed | inputs.together if changed else changed


def _page(folder: Path, path: str) -> Path:
    """The file that the generator makes of a page."""
    return folder / address_of(PurePosixPath(path)) / "index.html"


def leave_for_anew(folder: Path, stale: Iterable[str]) -> None:
    """Take away the pages to be made anew, and have the generator leave all others as they are."""
    for page in folder.rglob("*.html"):
        os.utime(page, (_LATER, _LATER))
    for path in stale:
        _page(folder, path).unlink(missing_ok=True)


def day_of(root: Path, site: Site | None = None) -> str:
    """The day of the content in seconds, so that the same content gives the same site on any day.

    Args:
        root: The project's root.
        site: The content, to fall back on outside git; without, that answers with nothing.
    """
    _, _, committed = last_commit(root).partition(" ")
    return os.environ.get("SOURCE_DATE_EPOCH") or committed or (_newest_check(site) if site else "")


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
