"""The site as built, for the tests that read it."""

from __future__ import annotations

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


@cache
def read_page(address: str) -> html.HtmlElement:
    """The built page at an address, parsed."""
    path = SITE / address
    return html.parse(
        str(path / "index.html" if path.is_dir() else path), html.HTMLParser(encoding="utf-8")
    ).getroot()


def words(element: html.HtmlElement) -> str:
    """The text of an element with single spaces."""
    return " ".join(element.text_content().split())
