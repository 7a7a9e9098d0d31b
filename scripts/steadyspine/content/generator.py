"""Writes the settings with which the site generator builds a hospital's edition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from steadyspine.content.marked_yaml import plain
from steadyspine.content.published import renamed
from steadyspine.content.records import Site
from steadyspine.content.records_folder import parse_file
from steadyspine.content.settings import SETTINGS
from steadyspine.content.whole import write_whole

WRITTEN = ".cache/edition.yml"
DOCS, LOOK = "docs", "overrides"


def generator_file(site: Site) -> Path:
    """The settings to build a published site with; those of an edition are written first."""
    if site.edition is None:
        return site.root / SETTINGS
    file = site.root / WRITTEN
    file.parent.mkdir(exist_ok=True)
    write_whole(file, yaml.safe_dump(_settings(site), allow_unicode=True, sort_keys=False).encode())
    return file


def _settings(site: Site) -> dict[str, object]:
    """What stands in the place of the project's own settings; all others are taken over."""
    assert site.edition is not None
    found = parse_file(site.root, SETTINGS, [])
    before = plain(found)
    own = before if isinstance(before, dict) else {}
    root = site.root.resolve()
    left_out = "".join(f"/{page}\n" for page in site.edition.pages)
    return {
        "INHERIT": str(root / SETTINGS),
        "site_name": site.edition.name,
        "docs_dir": str(root / DOCS),
        "theme": {"custom_dir": str(root / LOOK)},
        "extra": {"words": _plainly(site.words)},
        "nav": list(_without(own.get("nav"), site)),
        "exclude_docs": f"{str(own.get('exclude_docs', '')).rstrip()}\n{left_out}",
    }


def _plainly(found: object) -> object:
    """Mappings and lists as YAML can write them."""
    if isinstance(found, Mapping):
        return {str(key): _plainly(one) for key, one in found.items()}
    return [_plainly(one) for one in found] if isinstance(found, list | tuple) else found


def _without(nav: object, site: Site) -> Iterator[object]:
    """The navigation without the pages that are left out, and without parts of which nothing is left."""
    assert site.edition is not None
    gone = {str(page) for page in site.edition.pages}
    for one in nav if isinstance(nav, list) else ():
        if not isinstance(one, dict):
            if one not in gone:
                yield one
            continue
        for title, inside in one.items():
            kept = list(_without(inside, site)) if isinstance(inside, list) else inside
            if kept and not (isinstance(kept, str) and kept in gone):
                yield {renamed(title, site.first_name, site.edition.name): kept}
