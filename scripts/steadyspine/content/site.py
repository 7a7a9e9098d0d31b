"""Loads everything in `docs/` into one value."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from steadyspine.content.decision import load_decision
from steadyspine.content.emergency import FOLDER, read_signs
from steadyspine.content.findings import read_finding
from steadyspine.content.headlines import read_headline
from steadyspine.content.helplines import read_helpline
from steadyspine.content.layers import in_layers
from steadyspine.content.levels import read_levels
from steadyspine.content.look_ups import read_look_ups
from steadyspine.content.packs import read_pack
from steadyspine.content.pages import load_pages
from steadyspine.content.people import read_person, read_statement
from steadyspine.content.phrases import read_phrases
from steadyspine.content.pictures import read_picture
from steadyspine.content.records import Problem, Site
from steadyspine.content.records_folder import load_folder, misnamed_files
from steadyspine.content.report_records import load_reports
from steadyspine.content.repository import load_repository
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
    words = load_words(root, problems)
    signs = load_folder(root, FOLDER, read_signs, problems)
    decision = load_decision(root, problems)
    loaded = load_pages(root, problems, lambda path: takable_of(signs, decision, words, path))
    pages = {path: in_layers(page, words) for path, page in loaded.items()}
    terms = load_folder(root, "glossary", read_term, problems)
    problems.extend(shared_names(root, terms))
    return Site(
        root=root,
        pages=pages,
        terms=terms,
        sources=load_sources(root, problems),
        findings=load_folder(root, "evidence", read_finding, problems),
        people=load_folder(root, "people", read_person, problems),
        statements=load_folder(root, "coverage", read_statement, problems),
        packs=load_folder(root, "packs", read_pack, problems),
        words=words,
        navigation=load_navigation(root, problems),
        pictures=load_folder(root, "pictures", read_picture, problems),
        scores=load_folder(root, "scores", read_score, problems),
        headlines=load_folder(root, "headlines", read_headline, problems),
        helplines=load_folder(root, "helplines", read_helpline, problems),
        levels=load_folder(root, "levels", read_levels, problems),
        phrases=load_folder(root, "phrases", read_phrases, problems),
        sins=load_folder(root, "sins", read_sins, problems),
        look_ups=load_folder(root, "retractions", read_look_ups, problems),
        signs=signs,
        repository=load_repository(root, problems),
        decision=decision,
        reports=load_reports(root, problems),
        problems=tuple(problems),
    )


def load_site_cached(root: Path) -> Site:
    """The same as `load_site`, read again only when a file below `docs/` or the settings changed."""
    root = root.resolve()
    signature = _signature(root)
    known = _loaded.get(root)
    if known is None or known[0] != signature:
        known = _loaded[root] = (signature, load_site(root))
    return known[1]


def _signature(root: Path) -> _Signature:
    return tuple(sorted((*_stats(str(root / "docs")), *_stat(root / SETTINGS))))


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
            found = entry.stat()
            yield entry.path, found.st_size, found.st_mtime_ns
