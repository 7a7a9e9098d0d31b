"""Gives a page that holds a tool the styles and scripts of that tool; no other page asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml.html import Element, HtmlElement

from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.publishing.look import kept

MARK = "data-ss-tool"
"""On the element of a tool: its name."""

SHARED = ("tools/tools", "keep/keep")
"""Parts of tools that keep what was typed and hand it out, in the order in which they are needed."""

TOOLS: dict[str, tuple[str, ...]] = {
    "sins": (*SHARED, "sins/sins"),
    "sheet": (*SHARED, "sheet/sheet"),
    "compare": ("tools/tools", "compare/compare"),
    "explain": (*SHARED, "explain/reading", "explain/explain"),
    "level": ("level/level",),
    "saved": ("tools/tools", "saved/keep-guide"),
    "decision": (*SHARED, "decision/engine", "decision/whole", "decision/decision"),
    "questions": (*SHARED, "questions/list", "questions/questions"),
    "asking": (*SHARED, "questions/list", "asking/asking"),
}
"""Every tool with its parts, each a style or a script or both in overrides/components/, in their order."""


def add_tools(guide: BuiltSite) -> None:
    """Have every page ask for what its tools need.

    Raises:
        MissingFileError: a style or script is not there.
    """
    for page in guide.pages.values():
        for name in _files(guide, page):
            page.tree.head.append(_request(name, page.link_to(kept(guide, name))))


def tools_on(page: BuiltPage) -> list[str]:
    """The names of the tools that a page holds, each once, in the order of the page."""
    return list(dict.fromkeys(page.tree.xpath(f"//@{MARK}")))


def files_of_tools(look: Path) -> Iterator[str]:
    """The styles and scripts of all tools, by their path below `overrides/`."""
    for part in dict.fromkeys((*SHARED, *(part for parts in TOOLS.values() for part in parts))):
        yield from _existing(look, part)


def _files(guide: BuiltSite, page: BuiltPage) -> list[str]:
    """What a page's tools need, styles first."""
    parts = dict.fromkeys(part for name in tools_on(page) for part in TOOLS.get(name, ()))
    names = [name for part in parts for name in _existing(guide.folder, part)]
    return sorted(names, key=lambda name: name.endswith(".js"))


def _existing(folder: Path, part: str) -> list[str]:
    """The files of one part; the name of its script if it has none, so that somebody misses it."""
    names = [f"components/{part}{suffix}" for suffix in (".css", ".js")]
    return [name for name in names if (folder / name).is_file()] or names[1:]


def _request(name: str, link: str) -> HtmlElement:
    if name.endswith(".css"):
        return Element("link", {"rel": "stylesheet", "href": link})
    return Element("script", {"src": link, "defer": ""})
