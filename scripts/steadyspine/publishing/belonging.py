"""Says which files are published: the pages, what writers put into `docs/`, and what the pages ask for."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from steadyspine.content import Problem
from steadyspine.publishing.built import BuiltPage, BuiltSite, written

DOCS = "docs"
OURS = ("copies/", "data/", "handouts/", "search/")
"""Folders that the build writes, so that nobody else may."""

BRAND = "images/brand/"
"""Pictures of the guide itself; an edition has its own in their place."""

FOR_SEARCH_ENGINES = "sitemap.xml"
"""The generator's list of pages: whole addresses, so it means something only where the site's is known."""

_NEEDED = frozenset((".css", ".js", ".woff2", ".json"))
"""Kinds of files that the assembly makes and that pages, styles or scripts ask for."""

WORKER = "sw.js"
"""Keeps the guide on a device; a browser asks for it by this name, at the root of what it keeps."""

ASKED_FOR = "//@src | //link/@href"


def write(guide: BuiltSite) -> None:
    """Write the published site; the generator's folder, and what a theme brought along, stays behind."""
    for name in sorted(copied_files(guide)):
        _put(guide.target / name, guide.folder / name)
    for name, content in guide.made.items():
        _write(guide.target / name, content)
    write_pages(guide)


def write_pages(guide: BuiltSite) -> None:
    """Write the pages as they are now."""
    for page in guide.pages.values():
        _write(guide.target / page.name, written(page))


def copied_files(guide: BuiltSite) -> set[str]:
    """Files that are published as the generator left them."""
    names = {*writers_files(guide), *asked_for(guide)}
    if guide.live and (guide.folder / FOR_SEARCH_ENGINES).is_file():
        names.add(FOR_SEARCH_ENGINES)
    if (guide.folder / WORKER).is_file():
        names.add(WORKER)
    return names - guide.made.keys() - guide.pages.keys()


def writers_files(guide: BuiltSite) -> Iterator[str]:
    """Pictures and other files that writers put into `docs/`, and that the generator did not keep back."""
    docs = guide.site.root / DOCS
    for path in docs.rglob("*"):
        name = path.relative_to(docs).as_posix()
        if guide.site.edition is not None and name.startswith(BRAND):
            continue
        if path.suffix != ".md" and path.is_file() and (guide.folder / name).is_file():
            yield name


def asked_for(guide: BuiltSite) -> Iterator[str]:
    """Files of the look that pages ask for by an address of their own."""
    for page in guide.pages.values():
        yield from (name for name in asked_by(page) if (guide.folder / name).is_file())


def asked_by(page: BuiltPage) -> Iterator[str]:
    """What a page asks for to be shown whole, by its path from the site's root."""
    for link in page.tree.xpath(ASKED_FOR):
        found = page.target(link)
        if found and found[0]:
            yield found[0]


def shown_files(guide: BuiltSite) -> set[str]:
    """The files of the written site without which a page is not whole: looks, letters, pictures, search."""
    asked = {name for page in guide.articles() for name in asked_by(page)}
    made = {name for name in guide.made if PurePosixPath(name).suffix in _NEEDED}
    return {name for name in asked | made if (guide.target / name).is_file()}


def clashes(guide: BuiltSite) -> Iterator[Problem]:
    """Files in `docs/` whose place is taken by the look or by what the build makes."""
    for name in writers_files(guide):
        if (guide.site.root / "overrides" / name).is_file():
            says = f"overrides/{name} has the same place on the site. Give this file another name."
        elif name.startswith(OURS) or name in guide.made:
            says = "The build writes a file of its own at this place. Give this file another name or folder."
        else:
            continue
        yield Problem(f"{DOCS}/{name}", 1, says, "file-clash")


def _put(target: Path, source: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
