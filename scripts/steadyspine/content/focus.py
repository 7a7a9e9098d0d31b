"""Which pages somebody wants to hear of, when only a few files are checked."""

from __future__ import annotations

from collections.abc import Iterator

from steadyspine.content.records import Page, Site


def pages_in_focus(site: Site) -> Iterator[Page]:
    """The pages that hold something of the files in focus; all pages when there is no focus.

    A rule that looks at each page by itself asks for these; one that compares pages must not.
    """
    for page in site.pages.values():
        if not site.focus or page.file in site.focus or any(one.file in site.focus for one in page.blocks):
            yield page


def in_focus(site: Site, file: str) -> bool:
    """Whether somebody wants to hear of a file."""
    return not site.focus or file in site.focus
