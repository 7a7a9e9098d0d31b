"""The built site in a real browser: accessible, self-contained, readable on the narrowest phone."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from importlib.resources import files
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response

from published.built import PAGES

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
LOOKS = [("light", 360), ("light", 1280), ("dark", 360), ("dark", 1280)]


@pytest.fixture(scope="module")
def tab(browser: Browser, server: str) -> Iterator[Page]:
    """One tab whose theme and width the tests change."""
    context = browser.new_context(base_url=server, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def look(tab: Page, theme: str, width: int) -> None:
    """Give the tab a theme and a width; the page answers as it would on such a device."""
    tab.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    tab.set_viewport_size({"width": width, "height": 900})


@pytest.mark.parametrize("address", [*PAGES, "404.html"])
def test_axe_finds_nothing_in_light_and_dark_on_phone_and_desk(tab: Page, server: str, address: str) -> None:
    """No accessibility fault that a machine can find, and no request to anybody else."""
    elsewhere: list[str] = []
    found = {}
    tab.on("request", lambda request: elsewhere.append(request.url))
    tab.goto(address)
    tab.evaluate(AXE)
    for theme, width in LOOKS:
        look(tab, theme, width)
        violations = tab.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
        found[theme, width] = [
            (rule["id"], [node["html"][:120] for node in rule["nodes"]][:3]) for rule in violations
        ]

    assert found == {one: [] for one in LOOKS}
    assert [url for url in elsewhere if not url.startswith((server, "data:", "blob:"))] == []


@pytest.fixture(scope="module")
def narrow(browser: Browser, server: str) -> Iterator[Page]:
    """A tab of 320 px, as on the smallest phone or on a desk screen at 400% zoom."""
    context = browser.new_context(base_url=server, viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("address", [*PAGES, "404.html"])
def test_nothing_scrolls_sideways_at_320_px(narrow: Page, address: str) -> None:
    """WCAG 1.4.10: reading needs one direction of scrolling only."""
    narrow.goto(address)

    assert narrow.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_page_opened_cold_on_a_phone_weighs_under_100_kb(context: BrowserContext, page: Page) -> None:
    """All that a first view fetches, the font included, compressed as a host would send it."""
    bodies: dict[str, int] = {}

    def weigh(response: Response) -> None:
        body = response.body()
        packed = body if response.url.endswith((".woff2", ".png")) else gzip.compress(body, 6)
        bodies[urlsplit(response.url).path] = len(packed)

    page.on("response", weigh)
    page.goto("operations/cement/", wait_until="networkidle")

    assert sum(bodies.values()) < 100_000, bodies
    assert context.cookies() == []


def test_dark_mode_follows_the_reader(tab: Page) -> None:
    """The page is dark where the reader's device is."""
    background = "getComputedStyle(document.body).backgroundColor"
    tab.goto("")
    shades = []
    for theme in ("light", "dark"):
        look(tab, theme, 1280)
        shades.append(sum(int(part) for part in tab.evaluate(background)[4:-1].split(",")[:3]))

    assert shades[0] > 3 * 200 > 3 * 80 > shades[1]


def test_without_javascript_words_lead_to_the_glossary_and_details_open(
    browser: Browser, server: str
) -> None:
    """Nothing needs a script."""
    context = browser.new_context(base_url=server, java_script_enabled=False)
    page = context.new_page()
    page.goto("operations/cement/")
    page.locator("details.ss-studies > summary").first.click()
    assert page.locator("details.ss-studies p").first.is_visible()
    page.locator("a.ss-term").first.click()

    assert "/reference/glossary/#" in page.url
    context.close()


def test_a_definition_opens_by_hover_and_stays_while_the_pointer_is_on_it(wide: Page) -> None:
    """WCAG 1.4.13: it can be hovered, and Escape sends it away."""
    wide.goto("operations/cement/")
    term = wide.locator("article a.ss-term").first
    term.hover()
    card = wide.locator(".ss-term__card:visible")
    card.wait_for()
    card.hover()
    assert card.is_visible()
    wide.keyboard.press("Escape")

    card.wait_for(state="hidden")


def test_a_definition_opens_by_keyboard_and_covers_no_part_of_its_word(wide: Page) -> None:
    """Focus shows it, it is named as the word's description, and the word stays in sight."""
    wide.goto("operations/cement/")
    term = wide.locator("article a.ss-term").first
    term.focus()
    card = wide.locator(".ss-term__card:visible")
    card.wait_for()
    word_box, card_box = term.bounding_box(), card.bounding_box()

    assert term.get_attribute("aria-describedby") == card.get_attribute("id")
    assert word_box and card_box
    assert (
        card_box["y"] >= word_box["y"] + word_box["height"]
        or card_box["y"] + card_box["height"] <= word_box["y"]
    )


def test_a_definition_opens_by_touch_without_leaving_the_page(page: Page) -> None:
    """The first tap explains; it does not carry the reader away."""
    page.goto("operations/cement/")
    page.locator("article a.ss-term").first.tap()

    page.locator(".ss-term__card:visible").wait_for()
    assert page.url.endswith("operations/cement/")
