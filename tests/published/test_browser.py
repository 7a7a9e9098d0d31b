"""The built site in a real browser: light to fetch, dark for who wants it, words explained by pointer, key and touch."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response

from proofs import rests_on
from published.built import whole_site

pytestmark = rests_on(whole_site)


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
