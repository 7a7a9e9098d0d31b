"""Rules on links between pages."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from steadyspine.content import (
    Block,
    Link,
    Page,
    Problem,
    Rule,
    Site,
    did_you_mean,
    links,
    page_hint,
    slugify,
)
from steadyspine.content.focus import pages_in_focus

_ELSEWHERE = re.compile(r"(?:https?|mailto|tel|sms):")
_ADDRESS = re.compile(r"\]\([^()]*(?:\([^()]*\)[^()]*)*\)|<https?://[^<>]*>")
_OWN_ID = re.compile(r"\{[^{}]*#([\w-]+)[^{}]*\}")
_UNCLEAR = ("", "here", "click here", "this", "this page", "link", "more", "read more")
_ADDED_BY_BUILD = ("sources-for-this-page", "words-on-this-page")


def broken_links(site: Site) -> Iterator[Problem]:
    """Links to a page that does not exist, or written so that they do not work everywhere."""
    for page, block, link in _inside(site):
        path = link.target.partition("#")[0]
        says = _fault(site, page, path) if path else ""
        if says:
            gone = f"docs/{_target(page, path)}"
            at = block.line + link.offset
            yield Problem(block.file, at, f'"{link.target}" {says}', "broken-link", gone)


def _fault(site: Site, page: Page, path: str) -> str:
    if path.startswith("/"):
        return (
            "starts with a slash. Write the way from this page to the other, for example ../decide/risks.md."
        )
    target = _target(page, path)
    if PurePosixPath(target) in site.pages:
        return ""
    if not path.endswith(".md") and (site.root / "docs" / target).is_file():
        return ""
    if not path.endswith(".md"):
        return "does not lead to a page. A link to a page ends in .md, for example ../decide/risks.md."
    return f"is not a page.{page_hint(target, site.pages, page.path.parent)}"


def _target(page: Page, path: str) -> str:
    """The place below `docs/` to which a path leads from a page."""
    return posixpath.normpath(posixpath.join(str(page.path.parent), path))


def broken_anchors(site: Site) -> Iterator[Problem]:
    """Links to a heading that does not exist."""
    anchors = {path: anchors_of(site, page) for path, page in site.pages.items()}
    for page, block, link in _inside(site):
        path, _, anchor = link.target.partition("#")
        target = _target(page, path) if path else str(page.path)
        known = anchors.get(PurePosixPath(target))
        if anchor and known is not None and anchor not in known:
            says = f'"#{anchor}" is no heading of docs/{target}.{did_you_mean(anchor, known)}'
            yield Problem(block.file, block.line + link.offset, says, "broken-anchor", f"docs/{target}")


def anchors_of(site: Site, page: Page) -> set[str]:
    """Everything on a page that a link can lead to."""
    found: set[str] = set(_ADDED_BY_BUILD)
    for block in page.blocks:
        if block.kind == "marker":
            found |= {*site.terms, *site.sources, *site.findings, *site.statements}
        found |= set(_OWN_ID.findall(block.source)) if "{" in block.source else set()
        if block.kind == "heading":
            found.add(_free(slugify(block.text), found))
    return found


def _free(anchor: str, taken: set[str]) -> str:
    """The anchor, or its next form when an earlier heading of the page took it."""
    number, free = 0, anchor
    while free in taken:
        number += 1
        free = f"{anchor}_{number}"
    return free


def unclear_links(site: Site) -> Iterator[Problem]:
    """Links whose words do not say where they lead."""
    for _, block, link in _links(site):
        if link.text.casefold().strip(" .") in _UNCLEAR:
            says = f'"{link.text}" does not say where the link leads. Use the name of the page.'
            yield Problem(block.file, block.line + link.offset, says, "unclear-link")


def without_addresses(text: str) -> str:
    """A line without the addresses of its links."""
    return _ADDRESS.sub("](", text)


def _links(site: Site) -> Iterator[tuple[Page, Block, Link]]:
    for page in pages_in_focus(site):
        for block in page.blocks:
            if block.kind != "code":
                for link in links(block.source):
                    if not link.image:
                        yield page, block, link


def _inside(site: Site) -> Iterator[tuple[Page, Block, Link]]:
    """Links that stay within the site."""
    return (found for found in _links(site) if not _ELSEWHERE.match(found[2].target))


RULES: tuple[Rule, ...] = (
    Rule("broken-link", "structure", "A link leads to a page that exists, by a relative path.", broken_links),
    Rule("broken-anchor", "structure", "A link to a heading leads to one that exists.", broken_anchors),
    Rule("unclear-link", "style", "The words of a link say where it leads.", unclear_links),
)
