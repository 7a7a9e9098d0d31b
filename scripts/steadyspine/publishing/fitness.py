"""Takes a last look at the built site: what must not be published?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path

KEPT_BACK = frozenset(("_data", "_includes", "_templates"))
SUFFIXES = frozenset((".yml", ".yaml", ".bib", ".md", ".py", ".j2", ".jinja"))
"""Kinds of files that are material and not pages."""

_LOADING = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src"}
_LINKED = frozenset(("stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon"))
_ELSEWHERE = re.compile(r"\s*(?:https?:)?//")
_CSS_ELSEWHERE = re.compile(r"""(?:url\(\s*['"]?|@import\s+['"])\s*(?:https?:)?//""")
_MARKER = re.compile(r"\[\[[a-z][a-z0-9-]*\]\]")
_SILENT = frozenset(("code", "pre", "script"))


class UnfitSiteError(Exception):
    """The built site holds what must not be published."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults
        """One line each: the file and what is wrong with it."""


def unfit_files(built: Path) -> Iterator[str]:
    """Records and templates that were published, and pages that would run or fetch what they must not."""
    for path in sorted(path for path in built.rglob("*") if path.is_file()):
        name = path.relative_to(built).as_posix()
        if path.suffix in SUFFIXES or not KEPT_BACK.isdisjoint(path.relative_to(built).parts):
            yield f"{name}: records, templates and included texts are not published."
        elif path.suffix == ".html":
            yield from (f"{name}: {fault}" for fault in page_faults(path.read_text(encoding="utf-8")))
        elif path.suffix == ".css" and _CSS_ELSEWHERE.search(path.read_text(encoding="utf-8")):
            yield f"{name}: the styles fetch something from another site."


def page_faults(html: str) -> Iterable[str]:
    """What is wrong with one page, each fault once."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return dict.fromkeys(reader.faults)


class _Reader(HTMLParser):
    """Walks over a page and notes faults."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes faults of a tag's attributes."""
        if tag in _SILENT:
            self._inside.append(tag)
        values = {name: value or "" for name, value in attrs}
        for name in values:
            if name == "style" or name.startswith("on"):
                self.faults.append(f'<{tag}> has the attribute "{name}".')
        fetched = values.get(_LOADING.get(tag, ""), "")
        if tag == "link" and not _LINKED.isdisjoint(values.get("rel", "").split()):
            fetched = values.get("href", "")
        if _ELSEWHERE.match(fetched):
            self.faults.append(f"<{tag}> fetches {fetched} from another site.")

    def handle_endtag(self, tag: str) -> None:
        """Leaves code."""
        if self._inside and tag == self._inside[-1]:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        """Notes what should have been filled in."""
        if self._inside:
            return
        found = _MARKER.search(data)
        if found:
            self.faults.append(f"{found[0]} was not filled in.")
        if "{{" in data or "{%" in data:
            self.faults.append("A piece of a template was not filled in.")
