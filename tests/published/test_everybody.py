"""What readers met elsewhere and shall not meet here: each fault in a real browser, with its near miss."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pypdfium2 as pdfium
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from proofs import rests_on
from published.built import PAGES, SITE, read_page, whole_site

pytestmark = rests_on(whole_site)

LONG = "decide/risks/"
MENU = "#menu"


# A mark of a source after a number


@pytest.mark.parametrize("address", PAGES)
def test_mark_of_a_source_never_lengthens_a_number(address: str) -> None:
    """In plain text "16 out of 100" and source 13 must not read "16 out of 10013"."""
    lengthened = [
        mark.text_content()
        for mark in read_page(address).xpath("//sup[contains(@class, 'ss-cite')]")
        if not re.fullmatch(r"\[\d+(?:, \d+)*\]", " ".join(mark.text_content().split()))
    ]

    assert lengthened == []


# The menu


def visible(page: Page, selector: str) -> bool:
    """Whether a part can be seen."""
    return page.locator(selector).is_visible()


def slow_script(context: BrowserContext) -> list[Route]:
    """Holds the main script back; its requests, to be let go on."""
    held: list[Route] = []
    context.route("**/assets/steady.*.js", lambda route: held.append(route))
    return held


@pytest.mark.parametrize("way", ["close", "Escape", "opener"])
def test_menu_opened_before_its_script_can_be_closed(context: BrowserContext, page: Page, way: str) -> None:
    """On a slow phone the link opens it; once the script is there it has one owner."""
    held = slow_script(context)
    page.goto(LONG, wait_until="commit")
    page.locator("[data-ss-menu-open]").click(no_wait_after=True)
    expect(page.locator(MENU)).to_be_visible()
    for route in held:
        route.continue_()
    page.wait_for_load_state("load")
    assert visible(page, MENU)
    if way == "close":
        page.locator("[data-ss-menu-close]").click()
    elif way == "Escape":
        page.keyboard.press("Escape")
    else:
        page.locator("[data-ss-menu-open]").evaluate("one => one.click()")

    assert not visible(page, MENU)


def test_menu_in_the_address_opens_and_closes(page: Page) -> None:
    """A shared address with #menu is no trap."""
    page.goto(f"{LONG}{MENU}")
    assert visible(page, MENU)
    page.locator("[data-ss-menu-close]").click()
    assert not visible(page, MENU)
    page.locator("[data-ss-menu-open]").click()

    assert visible(page, MENU)
    assert page.locator("[data-ss-menu-open]").get_attribute("aria-expanded") == "true"


def test_menu_works_without_any_script(browser: Browser, server: str) -> None:
    """By its address alone."""
    context = browser.new_context(
        base_url=server, viewport={"width": 390, "height": 844}, java_script_enabled=False
    )
    page = context.new_page()
    page.goto(LONG)
    page.locator("[data-ss-menu-open]").click()
    assert visible(page, MENU)
    page.locator("[data-ss-menu-close]").click()

    assert not visible(page, MENU)
    context.close()


# Who says that the script works


@pytest.mark.parametrize("fault", ["blocked", "broken", "late"])
def test_what_stands_in_for_the_script_shows_if_it_does_not_work(
    context: BrowserContext, page: Page, fault: str
) -> None:
    """The button that would do nothing is not there; the link in its place is."""
    if fault == "blocked":
        context.route("**/assets/steady.*.js", lambda route: route.abort())
    elif fault == "broken":
        context.route(
            "**/assets/steady.*.js",
            lambda route: route.fulfill(body="throw new Error('broken')", content_type="text/javascript"),
        )
    else:
        slow_script(context)
    page.goto(LONG, wait_until="commit")
    fallback = page.locator("[data-ss-without-script]")

    expect(fallback).to_be_visible(timeout=8000)
    assert not visible(page, "[data-ss-search-open]")
    assert fallback.get_attribute("href")


def test_script_that_comes_late_takes_over(context: BrowserContext, page: Page) -> None:
    """What stood in for it goes again."""
    held = slow_script(context)
    page.goto(LONG, wait_until="commit")
    expect(page.locator("[data-ss-without-script]")).to_be_visible(timeout=8000)
    for route in held:
        route.continue_()

    expect(page.locator("[data-ss-search-open]")).to_be_visible()
    assert not visible(page, "[data-ss-without-script]")


def test_nothing_moves_while_the_script_comes(wide: Page) -> None:
    """Room is kept for what needs it."""
    wide.add_init_script(
        "window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach((one) => shift += one.value))"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    for address in ("", LONG, "reference/evidence/", "about/keep-this-guide/"):
        wide.goto(address, wait_until="networkidle")

        assert wide.evaluate("shift") == 0, address


# Tab after a click in the text


def test_tab_goes_on_from_where_the_reader_clicked(wide: Page) -> None:
    """Not from the top of the page."""
    wide.goto(LONG)
    text = wide.locator("#read-next ~ p, #ask-your-team").first
    text.scroll_into_view_if_needed()
    before = wide.evaluate("scrollY")
    text.click()
    wide.keyboard.press("Tab")
    focused = wide.evaluate_handle("document.activeElement")

    assert before > 400
    assert text.evaluate("(one, focused) => one.compareDocumentPosition(focused)", focused) & 4


def test_skip_link_leads_past_the_menu(wide: Page) -> None:
    """The next Tab lands in the text."""
    wide.goto(LONG)
    wide.keyboard.press("Tab")
    wide.keyboard.press("Enter")
    wide.keyboard.press("Tab")

    assert wide.evaluate("document.querySelector('main').contains(document.activeElement)")


# What the search says aloud


def test_status_of_the_search_is_there_before_it_speaks(wide: Page) -> None:
    """In a part that was hidden a moment ago, the first message would go unheard."""
    wide.goto("")
    told = wide.locator(".ss-search--header [role=status]")

    assert told.evaluate("one => getComputedStyle(one).display") != "none"
    assert told.evaluate("one => one.closest('[hidden]')") is None


def test_search_says_one_sentence_once_the_reader_pauses(wide: Page) -> None:
    """Not one at every key, and not that nothing was found after two letters."""
    wide.clock.install()
    wide.goto("")
    wide.evaluate(
        "() => { window.heard = []; const told = document.querySelector('.ss-search--header [role=status]');"
        "new MutationObserver(() => heard.push(told.textContent)).observe(told, { childList: true }) }"
    )
    wide.locator(".ss-search--header input").focus()
    wide.clock.pause_at(datetime.now(tz=UTC) + timedelta(hours=1))
    for letter in "radiation":
        wide.keyboard.press(letter)
        wide.clock.run_for(60)
    wide.clock.run_for(1500)
    wide.wait_for_function("heard.length")
    heard = wide.evaluate("heard")

    assert len(heard) == 1
    assert re.match(r"\d+ pages for “radiation”", heard[0])


@pytest.mark.parametrize(
    ("typed", "says"), [("qx", "Type a word"), ("qxzv", "Nothing found"), ("T8", "page")]
)
def test_two_letters_are_a_beginning(wide: Page, typed: str, says: str) -> None:
    """Unless they are a word that the guide knows."""
    wide.goto("")
    wide.locator(".ss-search--header input").fill(typed)

    expect(wide.locator(".ss-search--header [data-ss-search-state]")).to_contain_text(says)


# Back and forward, and other tabs


def came_back(page: Page) -> None:
    """The page as it is when a browser takes it out of its memory."""
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")


def test_page_comes_back_with_its_menu_closed_and_in_the_colors_of_now(page: Page) -> None:
    """Chosen on the page after it."""
    page.goto(LONG)
    page.locator("[data-ss-menu-open]").click()
    page.evaluate("localStorage.setItem('ss-colors', 'dark')")
    came_back(page)

    assert not visible(page, MENU)
    assert page.evaluate("document.documentElement.dataset.ssScheme") == "dark"
    assert page.locator("[value=dark]").is_checked()


def test_other_tabs_follow_the_colors(context: BrowserContext, page: Page) -> None:
    """At once, and back to the device's own."""
    other = context.new_page()
    other.goto("")
    page.goto("")
    page.get_by_label("Dark").check()
    expect(other.locator("html[data-ss-scheme=dark]")).to_have_count(1)
    page.get_by_label("Same as my device").check()

    expect(other.locator("html[data-ss-scheme]")).to_have_count(0)


# Input methods

COMPOSED = """(field, key) => field.dispatchEvent(
  new KeyboardEvent("keydown", { key, isComposing: %s, bubbles: true, cancelable: true }))"""


@pytest.mark.parametrize("key", ["ArrowDown", "Escape"])
def test_keys_belong_to_the_word_being_put_together(wide: Page, key: str) -> None:
    """Readers of many languages choose letters by arrows and Escape; afterward the keys are ours again."""
    wide.goto("")
    field = wide.locator(".ss-search--header input")
    field.fill("cement")
    panel = wide.locator(".ss-search--header [data-ss-search-panel]")
    panel.locator(".ss-search__results a").first.wait_for()
    field.evaluate(COMPOSED % "true", key)
    assert field.evaluate("one => one === document.activeElement")
    assert panel.is_visible()
    field.evaluate(COMPOSED % "false", key)

    assert not panel.is_visible() or not field.evaluate("one => one === document.activeElement")


def test_menu_stays_open_while_a_word_is_put_together(page: Page) -> None:
    """Escape ends the word, not the menu."""
    page.goto(LONG)
    page.locator("[data-ss-menu-open]").click()
    page.locator("[data-ss-menu-close]").evaluate(COMPOSED % "true", "Escape")
    assert visible(page, MENU)
    page.locator("[data-ss-menu-close]").evaluate(COMPOSED % "false", "Escape")

    assert not visible(page, MENU)


# Where you are


@pytest.mark.parametrize(
    "address", ["about/contribute/", "reference/our-scores/", "decide/changing-your-mind/"]
)
def test_menu_shows_the_page_that_one_is_on(browser: Browser, server: str, address: str) -> None:
    """On a low desk screen its entry lies far below the fold; the page itself does not move."""
    context = browser.new_context(base_url=server, viewport={"width": 1280, "height": 420})
    page = context.new_page()
    page.goto(address)
    here = page.locator("#menu [aria-current=page]").last

    assert here.evaluate(
        "one => { const inner = one.getBoundingClientRect(), outer = document.getElementById('menu').getBoundingClientRect();"
        "return inner.top >= outer.top - 1 && inner.bottom <= Math.min(outer.bottom, innerHeight) + 1 }"
    )
    assert page.evaluate("scrollY") == 0
    context.close()


# Addresses on paper


def test_address_copied_from_a_sheet_holds_no_sign_of_ours() -> None:
    """A DOI with unseen spaces in it leads nowhere; the sheet with the studies has the most."""
    sheet = pdfium.PdfDocument(SITE / "handouts" / "decide-risks-full-letter.pdf")
    text = "".join(page.get_textpage().get_text_range() for page in sheet)

    assert re.search(r"doi:10\.\d{4,9}/[\w.()-]+\w", text)
    assert [sign for sign in text if sign in "\u200b\u200c\u200d\ufeff"] == []
