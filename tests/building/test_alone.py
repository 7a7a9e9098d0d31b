"""What the list of markers that stand alone promises, held against the pages that there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import markdown
import pytest

from guide import guide
from made_up import CAPABILITIES, GENERATOR
from steadyspine.building.inputs import _MARKER, ALONE
from steadyspine.content import Block, Page, Site
from steadyspine.content import extension as conversion

ROOT = Path(__file__).parent.parent.parent
SITE = guide()
KEPT = frozenset(("marker", "heading"))
"""Kinds of blocks that every page may find in another; a change in them makes all pages anew."""


def markers(page: Page) -> set[str]:
    """The markers that a page holds."""
    return set(_MARKER.findall(page.body))


def silenced(page: Page) -> Site:
    """The content with nothing in all other pages but what every page may find there."""

    def said(block: Block) -> bool:
        return block.kind in KEPT

    others = {
        path: one
        if path == page.path
        else replace(one, body=one.title, blocks=tuple(filter(said, one.blocks)))
        for path, one in SITE.pages.items()
    }
    return replace(SITE, pages=others)


def converted(site: Site, page: Page, monkeypatch: pytest.MonkeyPatch) -> str:
    """The HTML of a page's text."""
    monkeypatch.setattr(conversion, "_site_at_hand", lambda root: site)
    ours = [f"steadyspine.{name}.extension" for name in CAPABILITIES]
    configs: dict[str, dict[str, object]] = {name: {"root": str(ROOT)} for name in ours}
    configs["pymdownx.snippets"] = {"base_path": [str(ROOT / "docs/_includes")], "check_paths": True}
    return markdown.markdown(page.body, extensions=[*GENERATOR, *ours], extension_configs=configs)


def pages_alone() -> Iterator[Page]:
    """Pages whose markers all stand alone; of those without any, the first."""
    seen_plain = False
    for page in SITE.pages.values():
        found = markers(page)
        if found and found <= ALONE:
            yield page
        elif not found and not seen_plain:
            seen_plain = True
            yield page


@pytest.mark.parametrize("page", list(pages_alone()), ids=lambda page: page.path.as_posix())
def test_page_is_the_same_whatever_others_say(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    So it need not be made anew when only their text is another.
    """
    assert converted(SITE, page, monkeypatch) == converted(silenced(page), page, monkeypatch)


def test_a_list_of_what_others_say_does_change(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    What the other test compares can tell the two apart.
    """
    page = next(page for page in SITE.pages.values() if "sources" in markers(page))

    assert converted(SITE, page, monkeypatch) != converted(silenced(page), page, monkeypatch)
