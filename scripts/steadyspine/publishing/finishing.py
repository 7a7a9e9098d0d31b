"""Does all that is left to do on a built site before it is put in place."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from steadyspine.content import Site
from steadyspine.publishing.fitness import UnfitSiteError, unfit_files
from steadyspine.publishing.search_words import with_search_words

SEARCH = "search/search_index.json"

UNUSED = (
    "assets/images",
    "assets/javascripts",
    "assets/stylesheets",
    "components",
    "search/lunr.js",
    "search/main.js",
)
"""What the theme brings along and no page asks for, and the parts that steady.css and steady.js join."""


def publish(built: Path, site: Site) -> None:
    """Finish a built site in place; the same content gives the same bytes.

    Args:
        built: The folder that the site generator filled.
        site: The content that it was built from.

    Raises:
        UnfitSiteError: The site holds something that must not be published.
    """
    drop_unused(built)
    add_search_words(built / SEARCH, site)
    faults = list(unfit_files(built))
    if faults:
        raise UnfitSiteError(faults)


def drop_unused(built: Path) -> None:
    """Delete files that no page asks for."""
    for name in UNUSED:
        path = built / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def add_search_words(path: Path, site: Site) -> None:
    """Add to the search index the words people use and the pages do not."""
    if not path.exists():  # Another generator keeps its index elsewhere.
        return
    index = json.loads(path.read_text(encoding="utf-8"))
    index["docs"] = with_search_words(index["docs"], site)
    path.write_text(
        json.dumps(index, ensure_ascii=False, sort_keys=True, separators=(",", ":")), encoding="utf-8"
    )
