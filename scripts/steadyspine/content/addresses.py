"""Finds pages and writes addresses between them."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Mapping
from pathlib import PurePosixPath

from steadyspine.content.once import once_per_site
from steadyspine.content.records import Page, Site


def page_for_body(site: Site, text: str) -> Page | None:
    """The page whose body is this Markdown, whatever the space around it, or nothing."""
    wanted = _even(text)
    return _by_body(site).get(wanted) if wanted else None


@once_per_site
def _by_body(site: Site) -> Mapping[str, Page]:
    # Of two pages with the same body, the first in the order of their files.
    return {_even(page.body): page for page in reversed(list(site.pages.values()))}


def _even(text: str) -> str:
    """Markdown as generators hand it over: no space at either end or at line ends, no tabs."""
    return re.sub(r" +(?=\n)", "", text.expandtabs(4).replace("\r\n", "\n")).strip()


def relative_link(from_page: PurePosixPath, to_page: PurePosixPath, anchor: str = "") -> str:
    """An address as a writer would type it: `../reference/glossary.md#kyphoplasty`."""
    path = posixpath.relpath(str(to_page), str(from_page.parent))
    return f"{path}#{anchor}" if anchor else path


def address_of(page: PurePosixPath) -> str:
    """Where a page is published, from the site's root: `operations/cement/`; the home page's is empty."""
    plain = page.with_suffix("").as_posix()
    return plain.removesuffix("index") if page.name == "index.md" else f"{plain}/"


def record_name(page: PurePosixPath) -> str:
    """What a page's own records and sheets are called, without an ending: `operations-cement`."""
    return "-".join(page.with_suffix("").parts)


def slugify(heading: str) -> str:
    """The anchor that Python-Markdown gives to a heading."""
    ascii_only = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode("ascii")
    words = re.sub(r"[^\w\s-]", "", ascii_only).strip().lower()
    return re.sub(r"[-\s]+", "-", words)
