"""Makes the copies of the guide to carry along: zips whose pages open by double-click, from a memory stick.

A browser that opens a page as a file fetches nothing and shows no page for a folder. So links name the file
that they mean, the index of the search comes as a script, and each page says of which day the copy is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from pathlib import PurePosixPath
from posixpath import relpath
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from lxml import html
from lxml.html import HtmlElement

from steadyspine.content import Site, slugify
from steadyspine.content.wording import phrase, spoken_date
from steadyspine.publishing.belonging import shown_files
from steadyspine.publishing.built import NOT_FOUND, PAGE, BuiltPage, BuiltSite, has_class, written
from steadyspine.publishing.filling import Places, fill
from steadyspine.publishing.keeping import MANIFEST
from steadyspine.publishing.policy import policy, say_policy
from steadyspine.publishing.search_index import INDEX

FOLDER = "copies"
"""Where the zips are published, from the site's root."""

START = "START-HERE.html"
"""The home page again, under a name that says which of the files to open."""

LINKS = "copies"
"""The name of the place that a page leaves for the links to the zips."""

ALL_HANDOUTS = "all-handouts"
"""The place of the list of handouts, which a copy without them fills with a sentence."""

ONLY_ON_A_HOST = "data-ss-needs-host"
"""On what means nothing in a copy, such as keeping the guide on a phone."""

SCRIPT_INDEX = INDEX.replace(".json", ".js")
_PACKED = frozenset((".pdf", ".png", ".woff2"))
_DROPPED = f"//*[@{ONLY_ON_A_HOST}] | //link[@rel='manifest' or @rel='preload']"


@dataclass(frozen=True, slots=True)
class Copy:
    """One kind of copy."""

    ending: str
    """What its file's name has behind that of the guide."""

    words: str
    """The name of its words below `copies`."""

    is_whole: bool
    """Whether it holds the handouts, and the pictures as files."""


SMALL = Copy("", "zip", is_whole=False)
WHOLE = Copy("-with-handouts", "zip_with_handouts", is_whole=True)
COPIES = (SMALL, WHOLE)


def make_copy(guide: BuiltSite, copy: Copy, made: Iterable[Places], day: date) -> None:
    """Write a zip into the site.

    Args:
        guide: The finished and written site; its pages are left as they are.
        copy: Which copy; the small one needs nothing that is made after the pages.
        made: What belongs in the places that pages leave, such as the links to handouts.
        day: The day of the content.
    """
    (guide.target / FOLDER).mkdir(parents=True, exist_ok=True)
    with ZipFile(guide.target / path_of(guide.site, copy), "w") as packed:
        for name, content in sorted(files_of(guide, copy, tuple(made), day)):
            _pack(packed, f"{folder_name(guide.site)}/{name}", content, day)


def copy_links(guide: BuiltSite) -> Places:
    """The links to the zips, for the places that pages leave for them."""
    return {page.address: {LINKS: _links(guide, page)} for page in guide.articles()}


def folder_name(site: Site) -> str:
    """What the folder in a zip is called: the guide's name, as an address would have it."""
    return slugify(phrase(site, "handout.site")) or "guide"


def path_of(site: Site, copy: Copy) -> str:
    """Where a zip is published, from the site's root."""
    return f"{FOLDER}/{folder_name(site)}{copy.ending}.zip"


def files_of(
    guide: BuiltSite, copy: Copy, made: tuple[Places, ...], day: date
) -> Iterator[tuple[str, bytes]]:
    """Every file of a copy, by its path from the copy's root."""
    pages = copied_pages(guide, made if copy.is_whole else (left_out(guide),))
    files = all_files(guide) if copy.is_whole else shown_files(guide)
    files -= {INDEX, MANIFEST}
    for page in pages.values():
        prepare(page, guide, files, day)
        yield page.name, written(page)
    if PAGE in pages:
        yield START, written(pages[PAGE])
    if INDEX in guide.made:
        yield SCRIPT_INDEX, index_script(guide.made[INDEX])
    for name in files:
        yield name, (guide.target / name).read_bytes()


def copied_pages(guide: BuiltSite, made: tuple[Places, ...]) -> dict[str, BuiltPage]:
    """The pages to be changed for a copy, each place filled; that of unknown addresses needs a host."""
    pages = {
        name: replace(page, tree=deepcopy(page.tree))
        for name, page in guide.pages.items()
        if name != NOT_FOUND
    }
    fill(replace(guide, pages=pages), made)
    return pages


def left_out(guide: BuiltSite) -> Places:
    """What the page of all handouts says where there are none."""
    text = escape(phrase(guide.site, "copies.no_handouts"))
    more = _newest(guide)
    return {page.address: {ALL_HANDOUTS: f"<p>{text}{more}</p>"} for page in guide.articles()}


def all_files(guide: BuiltSite) -> set[str]:
    """Every file of the written site beside its pages and copies; what lies at its root is for hosts."""
    paths = (path.relative_to(guide.target) for path in guide.target.rglob("*") if path.is_file())
    names = {path.as_posix() for path in paths if len(path.parts) > 1 and path.parts[0] != FOLDER}
    return names - guide.pages.keys()


def prepare(page: BuiltPage, guide: BuiltSite, files: set[str], day: date) -> None:
    """Change a page so that it works as a file."""
    for element in page.tree.xpath(_DROPPED):
        element.drop_tree()
    own = PurePosixPath(page.name).name
    means: dict[str, str | None] = {}
    for link in page.tree.xpath("//a[@href] | //area[@href]"):
        address, _, place = link.get("href").partition("#")
        if address not in means:
            means[address] = _file_of(page, address, guide, files) if address else None
        _lead_to_file(link, means[address], place, own)
    say_policy(page, policy(scheme="file:"))
    line = page.tree.xpath(f"//*[{has_class('ss-emergency-line')}]")
    if line:
        line[0].addnext(html.fragment_fromstring(copy_note(guide, day)))


def _file_of(page: BuiltPage, address: str, guide: BuiltSite, files: set[str]) -> str | None:
    """The file of a page that an address means, nothing for what the copy lacks.

    None for another site, and for a file that the address names already.
    """
    found = page.target(address)
    if found is None:
        return None
    path, _ = found
    name = path if path in guide.pages else f"{path}{PAGE}"
    if name in guide.pages:
        return relpath(name, PurePosixPath(page.name).parent.as_posix())
    return None if path in files else ""


def _lead_to_file(link: HtmlElement, file: str | None, place: str, own: str) -> None:
    """Have a link name the file that it means; a link to what the copy does not hold becomes plain words."""
    if file == "":
        link.drop_tag()
    elif file is not None:
        link.set("href", f"{'' if file == own else file}#{place}" if place else file)


def copy_note(guide: BuiltSite, day: date) -> str:
    """The line that says of which day a copy is."""
    label, says = (
        escape(phrase(guide.site, f"copies.{name}", date=spoken_date(guide.site, day)))
        for name in ("label", "says")
    )
    text = f'<p class="ss-width">{says}{_newest(guide)}</p>'
    return f'<aside class="ss-saved" aria-label="{label}">{text}</aside>'


def _newest(guide: BuiltSite) -> str:
    """Where the newest is, or nothing if that is not known."""
    if not guide.live:
        return ""
    says, address = escape(phrase(guide.site, "copies.newest")), escape(guide.live)
    return f' {says} <a href="{address}">{address}</a>'


def index_script(index: bytes) -> bytes:
    """The index of the search as a script that leaves it behind."""
    return (
        f"globalThis.steadyIndex = JSON.parse({json.dumps(index.decode(), ensure_ascii=False)});\n".encode()
    )


def _pack(packed: ZipFile, name: str, content: bytes, day: date) -> None:
    """Add a file; the same content of the same day gives the same zip."""
    kind = ZIP_STORED if PurePosixPath(name).suffix in _PACKED else ZIP_DEFLATED
    about = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
    about.external_attr = 0o644 << 16
    about.compress_type = kind
    packed.writestr(about, content, compresslevel=6)


def _links(guide: BuiltSite, page: BuiltPage) -> str:
    """The links to the zips, each with what it holds and its size."""
    return f"<ul>{''.join(f'<li>{_link(guide, page, copy)}</li>' for copy in COPIES)}</ul>"


def _link(guide: BuiltSite, page: BuiltPage, copy: Copy) -> str:
    path = path_of(guide.site, copy)
    size = size_of(guide.site, (guide.target / path).stat().st_size)
    title = escape(phrase(guide.site, f"copies.{copy.words}", size=size))
    return f'<a href="{escape(page.link_to(path))}" download>{title}</a>'


def size_of(site: Site, size: int) -> str:
    """A size in megabytes, rounded up to tenths, so that nobody is promised less."""
    return phrase(site, "copies.size", size=f"{-(-size // 100_000) / 10:g}")
