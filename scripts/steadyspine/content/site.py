"""Loads everything in `docs/` into one value."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from steadyspine.content.changelog import CHANGELOG, load_changelog
from steadyspine.content.decision import load_decision
from steadyspine.content.emergency import FOLDER, read_signs
from steadyspine.content.findings import read_finding
from steadyspine.content.form import Form
from steadyspine.content.headlines import read_headline
from steadyspine.content.helplines import read_helpline
from steadyspine.content.hospital import FILE as EDITION
from steadyspine.content.hospital import load_edition
from steadyspine.content.levels import read_levels
from steadyspine.content.look_ups import read_look_ups
from steadyspine.content.packs import read_pack
from steadyspine.content.pages import load_pages
from steadyspine.content.people import read_person, read_statement
from steadyspine.content.phrases import read_phrases
from steadyspine.content.pictures import read_picture
from steadyspine.content.questions import read_moment
from steadyspine.content.readings import Readings
from steadyspine.content.records import Problem, Site
from steadyspine.content.records_folder import Record, load_folder, misnamed_files
from steadyspine.content.redirects import load_redirects
from steadyspine.content.report_records import load_reports
from steadyspine.content.repository import load_repository
from steadyspine.content.reviews import GROUPS, REVIEWS, read_review, read_risk_group
from steadyspine.content.scores import read_score
from steadyspine.content.settings import SETTINGS, load_navigation, load_words
from steadyspine.content.sins import read_sins
from steadyspine.content.sources import load_sources
from steadyspine.content.taking import takable_of
from steadyspine.content.terms import read_term, shared_names

_Signature = tuple[tuple[str, int, int], ...]
_loaded: dict[Path, tuple[_Signature, Site]] = {}


def load_site(root: Path) -> Site:
    """Everything in `docs/`. Bad content never raises: it becomes problems."""
    problems: list[Problem] = list(misnamed_files(root))
    unread: dict[str, str] = {}
    readings = Readings(root)

    def folder(name: str, read: Callable[[str, Form], Record]) -> dict[str, Record]:
        return load_folder(root, name, read, problems, unread, readings)

    words = load_words(root, problems, unread)
    signs = folder(FOLDER, read_signs)
    decision = load_decision(root, problems)
    shared = repr((signs, decision, words)).encode()
    pages = load_pages(
        root, problems, lambda path: takable_of(signs, decision, words, path), words, readings, shared
    )
    terms = folder("glossary", read_term)
    problems.extend(shared_names(root, terms))
    site = Site(
        root=root,
        pages=pages,
        terms=terms,
        sources=load_sources(root, problems, unread, readings),
        findings=folder("evidence", read_finding),
        people=folder("people", read_person),
        statements=folder("coverage", read_statement),
        packs=folder("packs", read_pack),
        words=words,
        navigation=load_navigation(root, problems, unread),
        pictures=folder("pictures", read_picture),
        scores=folder("scores", read_score),
        headlines=folder("headlines", read_headline),
        helplines=folder("helplines", read_helpline),
        levels=folder("levels", read_levels),
        phrases=folder("phrases", read_phrases),
        moments=folder("questions", read_moment),
        sins=folder("sins", read_sins),
        reviews=folder(REVIEWS, read_review),
        risk_groups=folder(GROUPS, read_risk_group),
        look_ups=folder("retractions", read_look_ups),
        signs=signs,
        history=load_changelog(root, problems),
        redirects=load_redirects(root, pages, problems),
        repository=load_repository(root, problems),
        decision=decision,
        reports=load_reports(root, problems),
        edition=load_edition(root, problems),
        problems=tuple(problems),
        unread=unread,
    )
    readings.keep()
    return site


def load_site_cached(root: Path) -> Site:
    """The same as `load_site`, read again only when a file below `docs/` or the settings changed."""
    root = root.resolve()
    signature = _signature(root)
    known = _loaded.get(root)
    if known is None or known[0] != signature:
        known = _loaded[root] = (signature, load_site(root))
    return known[1]


def _signature(root: Path) -> _Signature:
    beside = (found for name in (SETTINGS, CHANGELOG, EDITION) for found in _stat(root / name))
    return tuple(sorted((*_stats(str(root / "docs")), *beside)))


def _stat(path: Path) -> Iterator[tuple[str, int, int]]:
    if path.exists():
        found = path.stat()
        yield str(path), found.st_size, found.st_mtime_ns


def _stats(folder: str) -> Iterator[tuple[str, int, int]]:
    """Path, size and time of change of each file that the loader reads."""
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.is_dir():
            yield from _stats(entry.path)
        elif entry.name.endswith((".md", ".yml", ".yaml", ".bib")):
            # An editor's lock is a link to nowhere, and its passing files may be gone by now.
            with suppress(OSError):
                found = entry.stat()
                yield entry.path, found.st_size, found.st_mtime_ns
