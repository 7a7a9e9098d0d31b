"""What a phone needs to keep the guide: the list of files to save, and the guide's name among its apps."""

from __future__ import annotations

import gzip
import hashlib
import json
from concurrent.futures import ThreadPoolExecutor

from steadyspine.content.wording import phrase, words_at
from steadyspine.publishing.belonging import asked_by, shown_files
from steadyspine.publishing.built import PAGE, BuiltPage, BuiltSite
from steadyspine.publishing.data import FOLDER as DATA

LIST = "keep.json"
MANIFEST = "site.webmanifest"
ICONS = (("images/brand/favicon.svg", "any"), ("images/brand/apple-touch-icon.png", "180x180"))


def add_manifest(guide: BuiltSite) -> None:
    """Make the file that a browser reads to add the guide to a device."""
    home = guide.pages.get(PAGE)
    if home is not None:
        guide.made[MANIFEST] = manifest(guide, home)


def write_keep_list(guide: BuiltSite) -> None:
    """Write the list of what to keep, from the pages as they are now."""
    (guide.target / LIST).write_bytes(keep_list(guide))


def keep_list(guide: BuiltSite) -> bytes:
    """The files of the written site that a copy on a device holds.

    The emergency page and what it asks for come before all others.
    """
    emergency = f"{phrase(guide.site, 'emergency.page')}/"
    pages = {page.address: (guide.target / page.name).read_bytes() for page in guide.articles()}
    # The records as data are for programs; no page needs them.
    kept = [name for name in shown_files(guide) if name != MANIFEST and not name.startswith(DATA)]
    files = {name: (guide.target / name).read_bytes() for name in sorted(kept)}
    contents = {**pages, **files}
    first = _first(guide, emergency, contents)
    order = [*first, *(path for path in contents if path not in first)]
    listed = [[path, hashlib.sha256(contents[path]).hexdigest()[:10]] for path in order]
    version = hashlib.sha256(json.dumps(sorted(listed)).encode()).hexdigest()[:10]
    with ThreadPoolExecutor() as pool:
        size = sum(pool.map(_packed_size, contents.values()))
    told = {
        "version": version,
        "size": f"{-(-size // 100_000) / 10:g}",
        "emergency": emergency,
        "first": len(first),
        "says": _words(guide),
        "files": listed,
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def _packed_size(content: bytes) -> int:
    return len(gzip.compress(content, 6))


def _first(guide: BuiltSite, emergency: str, contents: dict[str, bytes]) -> list[str]:
    page = next((page for page in guide.articles() if page.address == emergency), None)
    wanted = [emergency, *sorted(asked_by(page))] if page else []
    return [path for path in dict.fromkeys(wanted) if path in contents]


def _words(guide: BuiltSite) -> dict[str, object]:
    """What the copy says on its own, without a page."""
    page = words_at(guide.site, "page")
    return {
        **words_at(guide.site, "copies.device"),
        "label": phrase(guide.site, "copies.label"),
        "language": phrase(guide.site, "language"),
        "months": page.get("months"),
        "date": page.get("date"),
    }


def manifest(guide: BuiltSite, home: BuiltPage) -> bytes:
    """How the guide is named, and looks, among the apps of a device that it is added to."""
    colors = home.tree.xpath("//meta[@name='theme-color']/@content") or [""]
    name = phrase(guide.site, "handout.site")
    told = {
        "name": f"{name}: {phrase(guide.site, 'header.tagline')}",
        "short_name": name,
        "lang": phrase(guide.site, "language"),
        "start_url": "./",
        "scope": "./",
        # With the browser's own way back, which an app without any bar does not have on every phone.
        "display": "minimal-ui",
        "theme_color": colors[0],
        "background_color": colors[0],
        "icons": [{"src": src, "sizes": sizes} for src, sizes in ICONS],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()
