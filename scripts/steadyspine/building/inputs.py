"""Everything that a site is built from, as digests: while they stay the same, so does the site."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from steadyspine.content.hospital import FILE as EDITION
from steadyspine.content.hospital import FOLDER as EDITION_FOLDER
from steadyspine.content.hospital import SWITCH

PAGES = "docs"
FOLDERS = (PAGES, "overrides", "scripts", ".ci", EDITION_FOLDER)
FILES = ("mkdocs.yml", "CHANGELOG.md", EDITION)
"""What a build reads of a project."""

CODE = Path(__file__).parent.parent
"""Our own code, wherever it is installed."""

PASSED_OVER = ("__pycache__", "drawings")
"""Folders below these that no build reads: what Python keeps, and what draws the pictures."""

_SETTING = re.compile(r"!ENV\s+(?:\[([^\]]*)\]|(\w+))")
_NAME = re.compile(r"\b[A-Z][A-Z0-9_]+\b")
_TITLED = re.compile(r"""^\s*-\s+[^:#\n]+:\s+["']?([\w./-]+\.md)["']?\s*$""", re.MULTILINE)
_MARKER = re.compile(r"\[\[([\w-]+)\]\]")
_PLACE = re.compile(r"^#{1,6} .*$|^.*(?:\{[^}\n]*#|\bid=).*$", re.MULTILINE)
"""A title or heading, and whatever else gets a name that a link can lead to."""

_TAKES_IN = "--8<--"

ALONE = frozenset(
    (
        *(
            "calls",
            "changes",
            "compare",
            "copies",
            "data",
            "decision",
            "evidence",
            "explain-report",
            "glossary",
        ),
        *("handouts", "helplines", "levels", "recovery-diary", "saved-copy", "second-hand", "sins"),
        *("review-states", "reviewed-pages"),
        *("steroid-sheet", "tell-us", "usual-messages", "wallet-card"),
    )
)
"""Markers whose place is filled without a look at other pages; a test holds the list against the pages."""

Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a site is built from, at one moment."""

    pages: Mapping[str, str]
    """A digest of each page's file, by its path from `docs/`."""

    rest: str
    """A digest of all else: records, pictures, looks, code, settings, dates; and of each page what others say
    of it or find in it: its place, the fields at its head, its title and headings, its markers."""

    together: frozenset[str]
    """Pages that may say what other pages say, by their path: lists, and those whose title is in their text
    alone. They are made anew when any page is."""

    stamp: Stamp
    """Path, size and time of change of every file that was read; tells whether one changed since."""

    @property
    def whole(self) -> str:
        """One digest of everything."""
        return _digest((self.rest, repr(sorted(self.pages.items()))))


def read_inputs(root: Path) -> Inputs:
    """What a project's site is built from now."""
    stamp = stamp_of(root)
    pages: dict[str, str] = {}
    rest: list[str | bytes] = [*_surroundings(root)]
    for name, _, _ in stamp:
        content = _content(Path(name))
        path = _page_path(root, name)
        if path:
            pages[path] = content.decode(errors="surrogateescape")
            rest += (path, known_elsewhere(pages[path]))
        else:
            rest += (name.removeprefix(f"{root}/"), content)
    digests = {path: _digest((text,)) for path, text in pages.items()}
    return Inputs(digests, _digest(rest), frozenset(_together(root, pages)), stamp)


def _content(path: Path) -> bytes:
    """What stands in a file; nothing if it vanished meanwhile."""
    with suppress(OSError):
        return path.read_bytes()
    return b""


def _together(root: Path, pages: Mapping[str, str]) -> Iterator[str]:
    """The pages that may say what other pages say."""
    titled = set(_TITLED.findall(_content(root / "mkdocs.yml").decode(errors="replace")))
    taken_in = set(_markers_taken_in(root))
    for path, text in pages.items():
        markers = {*_MARKER.findall(text), *(taken_in if _TAKES_IN in text else ())}
        if path not in titled or not markers <= ALONE:
            yield path


def _markers_taken_in(root: Path) -> Iterator[str]:
    """The markers in what pages take in: files, and records that are written into pages."""
    for path in (root / PAGES).glob("_*/**/*.*"):
        if path.suffix in (".md", ".yml"):
            yield from _MARKER.findall(_content(path).decode(errors="replace"))


def stamp_of(root: Path) -> Stamp:
    """Path, size and time of change of every file that a build of a project reads."""
    folders = {str(root / name) for name in FOLDERS} | {str(CODE)}
    files = (str(root / name) for name in FILES)
    found = {one for folder in folders for one in files_below(folder)}
    return tuple(sorted(found | {one for file in files for one in _stat(file)}))


def files_below(folder: str) -> Iterator[tuple[str, int, int]]:
    """Path, size and time of change of each file below a folder; what vanishes meanwhile is left out."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                yield from _stat(entry.path)
            elif entry.name not in PASSED_OVER:
                yield from files_below(entry.path)


def _stat(file: str) -> Iterator[tuple[str, int, int]]:
    # An editor's lock is a link to nowhere, and its passing files may be gone by now.
    with suppress(OSError):
        found = Path(file).stat()
        yield file, found.st_size, found.st_mtime_ns


def _page_path(root: Path, name: str) -> str:
    """A page's path from `docs/`; nothing for any other file."""
    below = name.removeprefix(f"{root / PAGES}/")
    is_page = below != name and name.endswith(".md") and not below.startswith("_")
    return below if is_page else ""


def known_elsewhere(text: str) -> str:
    """What other pages may say of a page, or find in it.

    The fields at its head, its title, its headings and other places, its markers.
    """
    head, _, body = text.partition("\n---")
    return "\n".join((head, *_PLACE.findall(body), *_MARKER.findall(body)))


def _surroundings(root: Path) -> Iterator[str]:
    """What a build depends on besides files: the day, the last commit, the settings, what is installed."""
    yield date.today().isoformat()
    yield last_commit(root)
    yield repr([(name, os.environ.get(name)) for name in _settings(root)])
    yield sys.version
    for folder in sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}):
        yield repr(sorted(path.name for path in Path(folder).glob("*.dist-info")))


def _settings(root: Path) -> list[str]:
    """The variables of the environment that mkdocs.yml asks for, and the one that sets the day."""
    text = _content(root / "mkdocs.yml").decode(errors="replace")
    asked = {name for match in _SETTING.finditer(text) for name in _NAME.findall(match[1] or match[2])}
    return sorted({"SOURCE_DATE_EPOCH", "STEADY_SITE_URL", SWITCH, *asked})


def last_commit(root: Path) -> str:
    """The digest and the time of the last commit, with a space between; nothing outside git."""
    git = shutil.which("git")
    if git is None:
        return ""
    done = subprocess.run([git, "log", "-1", "--format=%H %ct"], cwd=root, capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""


def _digest(parts: Iterable[str | bytes]) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        content = part if isinstance(part, bytes) else part.encode(errors="surrogateescape")
        digest.update(len(content).to_bytes(8, "big"))
        digest.update(content)
    return digest.hexdigest()
