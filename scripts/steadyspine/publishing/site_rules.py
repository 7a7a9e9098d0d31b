"""Rules of the built site as a whole: its links, its titles, its files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from steadyspine.content import Problem, address_of
from steadyspine.publishing.belonging import clashes
from steadyspine.publishing.built import PAGE, BuiltPage, BuiltSite
from steadyspine.publishing.rule import BuiltRule
from steadyspine.publishing.tools import TOOLS, files_of_tools, tools_on

KEPT_BACK = frozenset(("_data", "_includes", "_templates"))
MATERIAL = frozenset((".yml", ".yaml", ".bib", ".md", ".py", ".j2", ".jinja", ".typ", ".ttf", ".map"))
"""Kinds of files that are made into the site and are no part of it."""

_ELSEWHERE = re.compile(r"""(?:url\(\s*['"]?|@import\s+(?:url\()?\s*['"]?)\s*(?:https?:)?//""")
_LINKS = "//a/@href | //area/@href | //img/@src | //script/@src | //link[not(@rel='canonical')]/@href"


def every_page_is_built(guide: BuiltSite) -> Iterator[Problem]:
    """No page of the content is missing from the site."""
    for source in guide.site.pages.values():
        if address_of(source.path) + PAGE not in guide.pages:
            yield Problem(source.file, 1, "The site generator left this page out.", "built-pages")


def own_titles(guide: BuiltSite) -> Iterator[Problem]:
    """Two pages with one title or description cannot be told apart in a list of results."""
    for name, path in (
        ("title", "string(//title)"),
        ("description", "string(//meta[@name='description']/@content)"),
    ):
        seen: dict[str, BuiltPage] = {}
        for page in guide.articles():
            text = str(page.tree.xpath(path))
            if text in seen:
                says = f'{seen[text].file} has the same {name}: "{text}".'
                yield Problem(page.file, 1, says, "built-own-titles")
            seen.setdefault(text, page)


def live_links(guide: BuiltSite) -> Iterator[Problem]:
    """Every link and picture within the site exists, and so does every place on a page that a link names."""
    files = guide.files()
    places: dict[str, frozenset[str]] = {}
    for page in guide.pages.values():
        for link in dict.fromkeys(page.tree.xpath(_LINKS)):
            if link.startswith("#") and unquote(link[1:]) in _places(page, places):
                continue
            found = page.target(link)
            if found is None:
                continue
            path, place = found
            name = path if path in files else f"{path}{PAGE}" if f"{path}{PAGE}" in files else ""
            if not name:
                yield Problem(page.file, 1, f'The link "{link}" leads to no page.', "built-links")
            elif place and name in guide.pages and place not in _places(guide.pages[name], places):
                yield Problem(
                    page.file, 1, f'The link "{link}" leads to no place on its page.', "built-links"
                )


def _places(page: BuiltPage, known: dict[str, frozenset[str]]) -> frozenset[str]:
    """The places on a page that a link can name."""
    if page.name not in known:
        known[page.name] = frozenset(page.tree.xpath("//@id | //a/@name"))
    return known[page.name]


def fit_files(guide: BuiltSite) -> Iterator[Problem]:
    """No record, no template, and no style that fetches something from another site is published."""
    for name in sorted(guide.files()):
        path = PurePosixPath(name)
        if path.suffix in MATERIAL or not KEPT_BACK.isdisjoint(path.parts):
            says = f"{name} is material for the site and must not be published."
            yield Problem(_origin(guide, name), 1, says, "built-files")
        if path.suffix == ".css" and _ELSEWHERE.search(_text(guide, name)):
            yield Problem(
                _origin(guide, name), 1, "The styles fetch something from another site.", "built-files"
            )


def _origin(guide: BuiltSite, name: str) -> str:
    return f"docs/{name}" if (guide.site.root / "docs" / name).is_file() else f"site/{name}"


def _text(guide: BuiltSite, name: str) -> str:
    content = guide.made[name] if name in guide.made else (guide.target / name).read_bytes()
    return content.decode(errors="replace")


def whole_look(guide: BuiltSite) -> Iterator[Problem]:
    """A style or script that neither a template nor a tool names never reaches a reader."""
    look = guide.site.root / "overrides"
    joined = {name for names in guide.renamed for name in names.split(" ")} | set(files_of_tools(look))
    for path in sorted((look / "components").rglob("*.*")):
        name = path.relative_to(look).as_posix()
        if path.suffix in (".css", ".js") and name not in joined:
            says = (
                "No page asks for this file. Name it in overrides/partials/look.html, "
                "or among the tools in scripts/steadyspine/publishing/tools.py."
            )
            yield Problem(f"overrides/{name}", 1, says, "built-look")


def known_tools(guide: BuiltSite) -> Iterator[Problem]:
    """A tool whose script nobody named would stand there and do nothing."""
    for page in guide.pages.values():
        for name in tools_on(page):
            if name not in TOOLS:
                says = f'There is no tool "{name}". Name it in scripts/steadyspine/publishing/tools.py.'
                yield Problem(page.file, 1, says, "built-tools")


RULES = (
    BuiltRule("built-pages", "Every page of the content is in the site.", every_page_is_built),
    BuiltRule("file-clash", "No file in docs/ has the place of another.", clashes),
    BuiltRule("built-own-titles", "No two pages share a title or a description.", own_titles),
    BuiltRule("built-links", "Every link leads to a page and a place that exist.", live_links),
    BuiltRule("built-files", "No record or template is published.", fit_files),
    BuiltRule("built-look", "Every style and script of a component reaches readers.", whole_look),
    BuiltRule("built-tools", "Every tool on a page has its styles and scripts.", known_tools),
)
