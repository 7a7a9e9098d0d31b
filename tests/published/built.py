"""The site as built, for the tests that read it."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

from lxml import html

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"


def built_pages() -> list[str]:
    """Addresses of all built pages, from the site's root; the home page's is empty, and redirects are none."""
    if not (SITE / "index.html").exists():
        subprocess.run([sys.executable, "-m", "steadyspine.cli", "build"], cwd=ROOT, check=True)
    pages = (path for path in SITE.rglob("index.html") if b'http-equiv="refresh"' not in path.read_bytes())
    return sorted(path.relative_to(SITE).as_posix().removesuffix("index.html") for path in pages)


PAGES = built_pages()


EVERY_ADDRESS = [*PAGES, "404.html"]
"""Those, and the page that a host shows where there is none."""


def file_of(address: str) -> Path:
    """The file in which the built page at an address stands."""
    path = SITE / address
    return path / "index.html" if path.is_dir() else path


@cache
def read_page(address: str) -> html.HtmlElement:
    """The built page at an address, parsed."""
    return html.parse(str(file_of(address)), html.HTMLParser(encoding="utf-8")).getroot()


_NAMED = re.compile(r"[\w./-]+\.(?:css|js|json|png|svg|webmanifest|woff2)\b")
_NAMES_OTHERS = {".html", ".css", ".js", ".webmanifest"}


@cache
def shown(address: str) -> frozenset[Path]:
    """All files from which a browser shows a page: its own, those that it names, and those that these name.

    The index of the search is not among them; it is fetched once a reader searches.
    """
    found: set[Path] = set()
    ahead = [file_of(address)]
    while ahead:
        path = ahead.pop()
        if path not in found and path.parent != SITE / "search":
            found.add(path)
            ahead += _named_in(path)
    return frozenset(found)


@cache
def _named_in(path: Path) -> tuple[Path, ...]:
    """The files that a file names, from its own place or from the root of the site."""
    if path.suffix not in _NAMES_OTHERS:
        return ()
    names = set(_NAMED.findall(path.read_text(encoding="utf-8")))
    places = ((folder / name.lstrip("/")).resolve() for name in names for folder in (path.parent, SITE))
    return tuple(place for place in places if place.is_file() and place.is_relative_to(SITE))


def whole_site() -> list[Path]:
    """What a test rests on that goes about in the whole site, and knows the records that it was made from."""
    return [SITE, ROOT / "docs", ROOT / "mkdocs.yml"]


def words(element: html.HtmlElement) -> str:
    """The text of an element with single spaces."""
    return " ".join(element.text_content().split())
