"""Joins the styles and scripts that pages ask for, and puts a digest of each file's content into its name.

The templates name every style and script; so a generator's own server can show the pages as they are.
Readers get one file of each kind, which a browser may keep for good, since another content has another name.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import PurePosixPath
from posixpath import dirname, join, normpath, relpath

from lxml.html import HtmlElement

from steadyspine.publishing.built import BuiltPage, BuiltSite

FOLDER = "assets"
NAME = "steady"
STYLES = "head/link[@rel='stylesheet']"
SCRIPTS = "head/script[@src and @defer]"
FIRST_SCRIPTS = "head/script[@src and not(@defer)]"
PRELOADED = "head/link[@rel='preload']"

_COMMENT = re.compile(rb"^[ \t]*//[^\n]*\n", re.MULTILINE)
_NOTE = re.compile(rb"/\*.*?\*/", re.DOTALL)
_INDENT = re.compile(rb"\n\s+")
_URL = re.compile(r"""url\(\s*(['"]?)(?!data:|https?:|//|#)([^'")]+)\1\s*\)""")


class MissingFileError(Exception):
    """A page asks for a file of the look that is not there."""


def join_look(guide: BuiltSite) -> None:
    """Make the joined files, and have every page ask for them.

    Raises:
        MissingFileError: a style, script or font is not there.
    """
    for page in guide.pages.values():
        _join(guide, page, STYLES, "href", ".css", _style)
        _join(guide, page, SCRIPTS, "src", ".js", _script)
        for path, attribute in ((FIRST_SCRIPTS, "src"), (PRELOADED, "href")):
            for element in page.tree.xpath(path):
                name = _local(page, element.get(attribute))
                if name:
                    element.set(attribute, page.link_to(kept(guide, name)))


def _join(
    guide: BuiltSite,
    page: BuiltPage,
    where: str,
    attribute: str,
    suffix: str,
    read: Callable[[BuiltSite, str], str],
) -> None:
    """Put one joined file in the place of the first of a page's files of one kind."""
    wanted = [(one, name) for one in page.tree.xpath(where) if (name := _local(page, one.get(attribute)))]
    if not wanted:
        return
    names = tuple(name for _, name in wanted)
    joined = guide.renamed.get(" ".join(names))
    if joined is None:
        text = "\n".join(read(guide, name) for name in names)
        joined = _made(guide, f"{FOLDER}/{NAME}{suffix}", text.encode())
        guide.renamed[" ".join(names)] = joined
    wanted[0][0].set(attribute, page.link_to(joined))
    for element, _ in wanted[1:]:
        _drop(element)


def _local(page: BuiltPage, link: str) -> str:
    """The path of a file of this site, or nothing."""
    found = page.target(link)
    return found[0] if found else ""


def _style(guide: BuiltSite, name: str) -> str:
    """A style sheet whose addresses hold from the joined file's folder."""

    def moved(match: re.Match[str]) -> str:
        font = kept(guide, normpath(join(dirname(name), match[2])))
        return f'url("{relpath(font, FOLDER)}")'

    return _URL.sub(moved, _read(guide, name).decode())


def _script(guide: BuiltSite, name: str) -> str:
    return _read(guide, name).decode()


def kept(guide: BuiltSite, name: str) -> str:
    """The name under which one file of the look is published; from then on it belongs to the site.

    Raises:
        MissingFileError: the file is not there.
    """
    if name not in guide.renamed:
        guide.renamed[name] = _made(guide, name, _read(guide, name))
    return guide.renamed[name]


def _made(guide: BuiltSite, name: str, content: bytes) -> str:
    path = PurePosixPath(name)
    digest = hashlib.sha256(content).hexdigest()[:10]
    made = path.with_name(f"{path.stem}.{digest}{path.suffix}").as_posix()
    guide.made[made] = content
    return made


def _read(guide: BuiltSite, name: str) -> bytes:
    try:
        content = (guide.folder / name).read_bytes()
    except OSError:
        raise MissingFileError(f"overrides/{name}") from None
    if name.endswith(".css"):
        return without_notes(content)
    return without_comments(content) if name.endswith(".js") else content


def without_comments(script: bytes) -> bytes:
    """A script without the lines that only explain it to those who write it; readers need not load them.

    A line counts if nothing but `//` and words stand on it. No text of our scripts runs over several lines.
    """
    return _COMMENT.sub(b"", script)


def without_notes(style: bytes) -> bytes:
    """A style sheet without its notes and indents, which only those who write it read."""
    return _INDENT.sub(b"\n", _NOTE.sub(b"", style))


def _drop(element: HtmlElement) -> None:
    element.getparent().remove(element)
