"""Every page in a real browser, opened once: accessible, readable at every width and size, and asking nobody else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from axe import CHANGES_WITH_COLORS, CHANGES_WITH_WIDTH, FULL, faults_of
from proofs import rests_on
from published.built import EVERY_ADDRESS, file_of, read_page, shown

LOOKS = {
    ("light", 360): FULL,
    ("light", 1280): CHANGES_WITH_WIDTH,
    ("dark", 360): CHANGES_WITH_COLORS,
}
"""In which looks a page is held against which of axe's rules: the others cannot answer otherwise than before."""

EVERY_LOOK = [(theme, width) for theme in ("light", "dark") for width in (360, 1280)]

WIDTHS_OF_LARGE_LETTERS = (320, 390, 768, 1280)
OF_EACH_KIND = {"", "get-help-now/", "decide/risks/", "reference/glossary/", "404.html"}
"""Pages that have all parts of the frame between them; each is held against every rule in every look."""


class Tab:
    """A tab that knows what its page asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))

    def open(self, address: str) -> None:
        """Go to a page as a phone does, by day."""
        self.asked.clear()
        self.look("light", 360)
        self.page.goto(address)

    def look(self, theme: str, width: int, height: int = 900) -> None:
        """Change theme and size; the page answers as it would on such a device."""
        self.page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
        self.page.set_viewport_size({"width": width, "height": height})

    def too_wide(self) -> int:
        """By how many pixels the page is wider than its window."""
        return int(
            self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        )


@pytest.fixture(scope="module")
def tab(browser: Browser, server: str) -> Iterator[Tab]:
    """One tab for all pages."""
    context = browser.new_context(base_url=server, reduced_motion="reduce")
    yield Tab(context.new_page())
    context.close()


def resting_on(address: str) -> Iterable[Path]:
    """The files that show a page."""
    return sorted(shown(address))


@rests_on(resting_on)
@pytest.mark.parametrize("address", EVERY_ADDRESS)
def test_page_is_sound_in_every_look(tab: Tab, server: str, address: str) -> None:
    """Nothing that a machine finds, nothing cut, nothing asked of others; see each part for what it holds."""
    tab.open(address)
    faults = {
        "axe": list(axe_finds(tab, every_rule=address in OF_EACH_KIND)),
        "wider than the screen": list(sideways(tab)),
        "first screen": list(first_screen(tab, address)),
        "fetched": list(unknown(tab, server, address)),
    }

    assert {name: found for name, found in faults.items() if found} == {}


def axe_finds(tab: Tab, *, every_rule: bool) -> Iterator[object]:
    """What axe finds in each look."""
    for (theme, width), rules in dict.fromkeys(EVERY_LOOK, FULL).items() if every_rule else LOOKS.items():
        tab.look(theme, width)
        found = faults_of(tab.page, rules)
        yield from ((theme, width, fault) for fault in found)


def sideways(tab: Tab) -> Iterator[str]:
    """WCAG 1.4.10 and 1.4.4: reading needs one direction of scrolling, at 320 px and with letters of twice the size."""
    tab.look("light", 320, 640)
    if tab.too_wide() > 0:
        yield "at 320 px"
    tab.page.evaluate("document.documentElement.style.fontSize = '200%'")
    for width in WIDTHS_OF_LARGE_LETTERS:
        tab.look("light", width, 800)
        if tab.too_wide() > 1:
            yield f"large letters at {width} px"
    tab.page.evaluate("document.documentElement.style.fontSize = ''")


FOOT = "selector => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0"


def first_screen(tab: Tab, address: str) -> Iterator[str]:
    """On a small phone: the whole answer and the first door or call; the emergency line in one row."""
    if not read_page(address).find_class("ss-answer"):
        return
    tab.look("light", 360, 640)
    for part in (".ss-answer__says", ".ss-answer__doors a, .ss-calls a"):
        if not 0 < tab.page.evaluate(FOOT, part) <= 640:
            yield f"{part} is not on it"
    if tab.page.evaluate("document.querySelector('.ss-emergency-line').offsetHeight") > 48:
        yield "the emergency line takes two rows"
    if tab.too_wide() > 0:
        yield "it is wider than the screen"


def unknown(tab: Tab, server: str, address: str) -> Iterator[str]:
    """What the page asked of others, and what it asked of our host and does not name."""
    for url in tab.asked:
        if not url.startswith(("data:", "blob:")):
            own = url.startswith(server) and file_of(unquote(urlsplit(url).path).lstrip("/")) in shown(
                address
            )
            if not own:
                yield url
