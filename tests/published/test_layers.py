"""The built pages in layers, in a real browser: the first screen, closed parts, the bar for the thumb, the calls."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from proofs import rests_on
from published.built import PAGES, read_page, whole_site

pytestmark = rests_on(whole_site)

LAYERED = [address for address in PAGES if read_page(address).find_class("ss-answer")]


@pytest.fixture(scope="module")
def phone(browser: Browser, server: str) -> Iterator[Page]:
    """A small phone: 360 by 640."""
    context = browser.new_context(base_url=server, viewport={"width": 360, "height": 640}, locale="en-GB")
    yield context.new_page()
    context.close()


def test_a_link_into_the_studies_opens_them(phone: Page) -> None:
    """
    To a place inside, and to the closed part itself; else it is closed.
    """
    address = next(one for one in LAYERED if read_page(one).find_class("ss-sources"))
    phone.goto(address)
    assert not phone.evaluate("document.getElementById('the-studies').open")
    for anchor in ("source-1", "the-studies"):
        phone.goto("about:blank")
        phone.goto(f"{address}#{anchor}")
        phone.wait_for_function("document.getElementById('the-studies').open")


def test_the_bar_for_the_thumb(phone: Page) -> None:
    """
    It comes when the header has gone, and its contents open and close by the address.
    """
    address = next(one for one in LAYERED if read_page(one).get_element_by_id("contents", None) is not None)
    phone.goto(address)
    phone.wait_for_selector(".ss-thumb-bar", state="hidden")
    phone.evaluate("window.scrollTo(0, 1500)")
    phone.click(".ss-thumb-bar a[href='#contents']")
    assert phone.is_visible("#contents")
    phone.keyboard.press("Escape")
    phone.wait_for_selector("#contents", state="hidden")


UNDER_THE_BAR = """async () => {
  for (const frame of [1, 2]) await new Promise(requestAnimationFrame) // until the page has moved
  const bar = document.querySelector(".ss-thumb-bar"), one = document.activeElement
  const shown = getComputedStyle(bar).visibility === "visible"
  return shown && !bar.contains(one) && one.getBoundingClientRect().bottom > bar.getBoundingClientRect().top
}"""


def test_what_has_the_focus_is_never_under_the_bar(phone: Page) -> None:
    """
    Tab through a long page: each stop can be seen (WCAG 2.4.11). The bar is in sight for most of them.
    """
    address = next(one for one in LAYERED if len(read_page(one).xpath("//main//a")) > 60)
    phone.emulate_media(reduced_motion="reduce")  # so that a page jumps where it would glide
    phone.goto(address)
    phone.evaluate("window.scrollTo(0, 700)")
    phone.wait_for_selector(".ss-thumb-bar", state="visible")
    phone.locator("main a").nth(5).focus()

    for _ in range(20):
        phone.keyboard.press("Tab")
        assert not phone.evaluate(UNDER_THE_BAR), phone.evaluate(
            "document.activeElement.outerHTML.slice(0, 200)"
        )
    phone.emulate_media(reduced_motion="no-preference")


def test_own_country_first_and_the_card_for_staff(phone: Page) -> None:
    """
    The browser is British; all numbers stay; the card covers the page until it is closed.
    """
    phone.goto("get-help-now/")
    numbers = phone.eval_on_selector_all(".ss-calls a[href^=tel]", "links => links.map(one => one.href)")
    assert numbers[0] == "tel:999"
    assert len(numbers) > 3
    phone.click("[data-ss-show]")
    assert phone.evaluate("document.querySelector('.ss-shown').clientHeight") == 640
    phone.keyboard.press("Escape")
    assert phone.query_selector(".ss-shown") is None


def test_the_card_for_staff_is_filled_in_and_kept_nowhere(phone: Page) -> None:
    """
    Each blank is a named field that grows with what is typed; nothing is stored, nothing comes back.
    """
    phone.goto("get-help-now/")
    phone.click("[data-ss-show]")
    fields = phone.locator(".ss-shown textarea")
    long = "Since Tuesday morning. " * 8 + "<b>Łukasz</b>"
    assert fields.count() >= 3
    for field in fields.all():
        assert len(field.get_attribute("aria-label") or "") > 5
        field.fill(long)
        assert field.evaluate("field => field.scrollHeight <= field.clientHeight + 1")
        assert field.input_value() == long
        assert field.evaluate("field => field.getBoundingClientRect().right") < 350
    assert "____" not in phone.inner_text(".ss-shown")
    for _ in range(fields.count()):
        phone.keyboard.press("Tab")
        assert phone.evaluate("document.activeElement.closest('.ss-shown') !== null")
    assert phone.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
    phone.reload()
    phone.click("[data-ss-show]")
    assert {field.input_value() for field in phone.locator(".ss-shown textarea").all()} == {""}


def test_no_line_begins_with_a_mark(phone: Page) -> None:
    """
    A citation stays with the word before it.
    """
    address = next(one for one in LAYERED if read_page(one).find_class("ss-cite"))
    phone.goto(address)
    phone.evaluate("document.getElementById('the-studies').open = true")
    torn = """marks => marks.filter(mark => {
      const box = mark.getBoundingClientRect(), block = mark.closest('p, li, td, dd').getBoundingClientRect();
      const before = mark.previousSibling;
      return before && before.nodeType === 3 && before.data.trim() && box.width && box.left - block.left < 2;
    }).length"""
    assert phone.eval_on_selector_all(".ss-page p > .ss-cite", torn) == 0
