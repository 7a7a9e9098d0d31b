"""Hostile text stays text: typed into any field, put into the address, or left in the device's storage."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from proofs import rests_on
from published.built import PAGES, read_page, whole_site
from published.strict import strictly_hosted

pytestmark = rests_on(whole_site)

PAYLOADS = [
    "<script>window.ran=1</script>",
    "<img src=x onerror=window.ran=1>",
    "<svg onload=window.ran=1>",
    '"><script>window.ran=1</script>',
    "' onmouseover='window.ran=1",
    "javascript:window.ran=1",
    "<a href=javascript:window.ran=1>x</a>",
    "</title></textarea><script>window.ran=1</script>",
    "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
    "{{constructor.constructor('window.ran=1')()}}",
    "${window.ran=1}",
    "__proto__",
    "constructor",
    "hasOwnProperty toString",
    "<!--<img src=x onerror=window.ran=1>-->",
    "\u202e<b>right to left</b>",
    "%3Cscript%3Ewindow.ran=1%3C/script%3E",
    "(a+)+$ [[[ ((( \\",
    "\U0001f9a0" * 50,
    "\x00\x1b[31m",
    "a" * 2_000,
]
"""Markup, addresses, templates, names that every object has, and texts that make slow or broken what reads them."""

LEFT = [
    "<img src=x onerror=window.ran=1>",
    "null",
    "[]",
    '{"version":1,"data":{"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}}}}',
    *(
        f'{{"version":{version},"data":{{"texts":{{"<img src=x onerror=window.ran=1>":"<svg onload=window.ran=1>"}}}}}}'
        for version in (1, 2)
    ),
]
"""What somebody may have left in the storage: of no shape, of another, and of the shape that tools keep."""

WATCH = """
window.wrong = [];
addEventListener("error", (event) => wrong.push(event.message));
addEventListener("unhandledrejection", (event) => wrong.push(String(event.reason)));
addEventListener("securitypolicyviolation", (event) => wrong.push(event.violatedDirective + event.blockedURI));
window.print = () => {};
"""

TYPE = """async (texts) => {
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const fields = "input:not([type=checkbox], [type=radio], [type=file]), textarea";
  for (const text of texts) {
    for (const field of document.querySelectorAll(fields)) {
      try { field.value = text } catch { continue }
      for (const name of ["focus", "input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
    }
    await pause(0);
    for (const button of document.querySelectorAll("main button")) button.click();
    await pause(20);
  }
}"""
"""Types each text into every field at once, and presses every button after it."""

MADE = "img[src='x'], [onload], [onerror], [onmouseover], iframe, a[href^='javascript:'], script:not([src], [type])"
"""What the texts would be, were they read as markup."""


class Tab:
    """A tab that notes what goes wrong."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[str] = []
        page.on("dialog", self._refuse)

    def _refuse(self, dialog: object) -> None:
        self.asked.append("a dialog")
        dialog.dismiss()  # type: ignore[attr-defined]

    def open(self, address: str) -> None:
        """Go to a page anew, though it may be shown already."""
        self.page.goto("about:blank")
        self.page.goto(address)

    def harm(self) -> list[str]:
        """What ran, broke, was refused, asked, or became an element."""
        found: list[str] = self.page.evaluate("wrong")
        if self.page.evaluate("window.ran ?? ({}).ran ?? null") is not None:
            found.append("it ran")
        if self.page.locator(MADE).count():
            found.append("it became an element")
        return found + self.asked


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Tab]:
    """One tab for all tests, on a host that is as strict as its pages."""
    with strictly_hosted() as where:
        context = browser.new_context(base_url=where, viewport={"width": 1280, "height": 900})
        context.add_init_script(WATCH)
        yield Tab(context.new_page())
        context.close()


def pages_with_each_tool() -> list[str]:
    """The first page with each tool, and the first with a list to look through: between them they hold every field."""
    found: dict[str, str] = {}
    for address in PAGES:
        tree = read_page(address)
        for kind in (*tree.xpath("//@data-ss-tool"), *("a list" for _ in tree.xpath("//*[@data-ss-list]"))):
            found.setdefault(kind, address)
    return sorted(set(found.values()))


TOOLS = pages_with_each_tool()


@pytest.mark.parametrize("address", TOOLS)
def test_typed_text_stays_text(tab: Tab, address: str) -> None:
    """In the search, and in every field of every tool and list."""
    tab.open(address)
    tab.page.evaluate(TYPE, PAYLOADS)

    assert tab.harm() == []


def test_search_says_again_what_was_typed(tab: Tab) -> None:
    """Letter by letter, as text; so the test above has typed something."""
    for text in PAYLOADS[:3]:
        tab.open("")
        tab.page.locator(".ss-search--header input").fill(text)
        state = tab.page.locator(".ss-search--header [data-ss-search-state]")
        state.filter(has_text=text).wait_for()

        assert tab.harm() == []


def test_text_in_the_address_stays_text(tab: Tab) -> None:
    """As a query and as a place, whole, encoded and broken off."""
    harm = {}
    for text in [*map(quote, PAYLOADS), "%E0%A4%A", "<img src=x onerror=window.ran=1>"]:
        tab.open(f"{TOOLS[0]}?q={text}#{text}")
        harm[text] = tab.harm()

    assert {text: found for text, found in harm.items() if found} == {}


STORE = """(text) => {
  const tools = [...document.querySelectorAll("[data-ss-tool]")].map((one) => `ss-tool-${one.dataset.ssTool}`);
  for (const name of ["ss-colors", ...tools]) localStorage.setItem(name, text);
}"""


@pytest.mark.parametrize("address", TOOLS)
def test_text_in_the_storage_of_the_device_stays_text(tab: Tab, address: str) -> None:
    """Whoever else uses the device, or the host, may have left anything there."""
    harm = {}
    tab.open(address)
    for text in LEFT:
        tab.page.evaluate(STORE, text)
        tab.page.reload()
        harm[text] = tab.harm()
    tab.page.evaluate("localStorage.clear()")

    assert {text: found for text, found in harm.items() if found} == {}


@pytest.mark.parametrize("text", PAYLOADS[:2])
def test_such_text_would_do_harm_as_markup(browser: Browser, text: str) -> None:
    """Where it is written into a page as it is, without a policy; so these tests can fail."""
    page = browser.new_page()
    page.set_content("<p></p>")
    page.evaluate("(text) => { document.write(text) }", text)
    page.wait_for_function("window.ran")
    page.close()
