"""The guide kept on a device: only when asked, fresh when there is a network, and never stale without saying so."""

from __future__ import annotations

import functools
import re
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from hosts import hosted
from proofs import rests_on
from published.built import SITE, whole_site
from published.conftest import QuietHandler

pytestmark = rests_on(whole_site)

STORED = """async () => ({
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  caches: (await caches.keys()).length,
  storage: localStorage.length + sessionStorage.length,
})"""
NOTHING = {"workers": 0, "caches": 0, "storage": 0}
KEEP = re.compile("^Keep this guide on this device")


class Host(QuietHandler):
    """A host whose network a test can cut, slow down or break, and whose files a test can change."""

    state = "well"
    address = ""
    changed: ClassVar[dict[str, bytes]]
    asked: ClassVar[list[str]]

    def end_headers(self) -> None:
        """Let the browser keep files by itself for an hour, as some hosts do, but ask for pages."""
        keeps = "no-cache" if "?again" in self.path else "max-age=3600"
        self.send_header("Cache-Control", keeps)
        super().end_headers()

    def do_GET(self) -> None:  # noqa: N802 - named by Python
        """Answer as the state says."""
        path = self.path.split("?")[0].lstrip("/")
        self.asked.append(path)
        if self.state == "cut" or self.state == f"cut below {path.split('/')[0]}/":
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        elif self.state == "slow":
            time.sleep(6)
            super().do_GET()
        elif self.state == "broken":
            self.send_response(503)
            self.end_headers()
        elif path in self.changed:
            self.send_response(200)
            self.send_header(
                "Content-Type", self.guess_type(path or "index.html") if "." in path else "text/html"
            )
            self.end_headers()
            self.wfile.write(self.changed[path])
        else:
            super().do_GET()


@pytest.fixture
def host() -> Iterator[type[Host]]:
    """A host of this test alone, in good order; `host.address` is where."""

    class Own(Host):
        changed: ClassVar[dict[str, bytes]] = {}
        asked: ClassVar[list[str]] = []

    with hosted(functools.partial(Own, directory=str(SITE)), quiet=True) as where:
        Own.address = where
        yield Own


@pytest.fixture
def tab(browser: Browser, host: type[Host]) -> Iterator[Page]:
    """A phone's tab on that host."""
    context: BrowserContext = browser.new_context(
        base_url=host.address, viewport={"width": 390, "height": 844}
    )
    yield context.new_page()
    context.close()


def keep(tab: Page) -> None:
    """Press the button, and wait until the guide is kept."""
    tab.goto("about/keep-this-guide/")
    tab.get_by_role("button", name=KEEP).click()
    expect(tab.get_by_text("Saved. You can open this guide without a network now.")).to_be_visible(
        timeout=60_000
    )


def test_nothing_is_stored_before_the_reader_asks(tab: Page) -> None:
    """Not by reading, not by searching, not by looking at the page that offers it."""
    for address in ("", "get-help-now/", "decide/risks/", "about/keep-this-guide/"):
        tab.goto(address, wait_until="networkidle")

        assert tab.evaluate(STORED) == NOTHING


def test_kept_pages_open_without_a_network_and_say_so(tab: Page, host: type[Host]) -> None:
    """Each names its day; the search works; what was not kept says that."""
    keep(tab)
    host.state = "cut"
    for address in ("", "decide/risks/", "decide/risks", "decide/risks/index.html?x=1#the-studies"):
        tab.goto(address)
        assert tab.locator("h1").inner_text()
        line = tab.locator(".ss-saved").inner_text()
        assert re.search(r"does not answer.* copy that you saved, of \w+ \d+, \d{4}", line)
    tab.get_by_role("button", name="Search", exact=True).click()
    tab.keyboard.type("cement")
    tab.locator(".ss-search__results a").first.wait_for()
    sheet = next((SITE / "handouts").glob("*.pdf")).name
    tab.goto(f"handouts/{sheet}")

    assert tab.locator("h1").inner_text() == "This is not in the copy that you saved"


@pytest.mark.parametrize("state", ["cut", "slow", "broken"])
def test_emergency_page_is_never_stale_without_saying_so(tab: Page, host: type[Host], state: str) -> None:
    """Whatever the network does; the first thing above it, also for who hears the page."""
    keep(tab)
    host.state = state
    tab.goto("get-help-now/")
    first = tab.locator("body > *").first

    assert "A phone call may still go through." in first.inner_text()
    assert first.get_attribute("aria-label") == "About this copy"
    assert tab.locator("[data-ss-calls] a[href^='tel:']").count() >= 5


def test_with_a_network_pages_come_fresh_and_without_the_line(tab: Page, host: type[Host]) -> None:
    """The copy waits; advice that changed is seen at once."""
    keep(tab)
    old = (SITE / "decide/risks/index.html").read_bytes()
    host.changed["decide/risks/"] = old.replace(b"<h1", b"<p>Advice has changed.</p><h1", 1)
    tab.goto("decide/risks/")

    assert tab.get_by_text("Advice has changed.").is_visible()
    assert tab.locator(".ss-saved").count() == 0


def test_copy_is_brought_up_to_date_while_there_is_a_network(tab: Page, host: type[Host]) -> None:
    """Only what changed is fetched; without a network the new text shows."""
    keep(tab)
    old = (SITE / "decide/risks/index.html").read_bytes()
    listed = (SITE / "keep.json").read_text(encoding="utf-8")
    digest = re.search(r'\["decide/risks/","(\w+)"\]', listed)
    version = re.search(r'"version":"(\w+)"', listed)
    assert digest and version
    host.changed["decide/risks/"] = old.replace(b"<h1", b"<p>Advice has changed.</p><h1", 1)
    host.changed["keep.json"] = (
        listed.replace(digest[1], "0000000000").replace(version[1], "1111111111").encode()
    )
    host.asked.clear()
    tab.goto("")
    deadline = time.monotonic() + 60
    while "decide/risks/" not in host.asked and time.monotonic() < deadline:
        tab.wait_for_timeout(100)
    tab.wait_for_timeout(1000)
    fetched = [path for path in host.asked if path not in ("", "keep.json", "sw.js")]
    host.state = "cut"
    tab.goto("decide/risks/")

    assert fetched == ["decide/risks/"]
    assert tab.get_by_text("Advice has changed.").is_visible()
    assert tab.locator(".ss-saved").count() == 1


def test_emergency_page_is_saved_first(tab: Page, host: type[Host]) -> None:
    """If the network breaks off while the guide is saved, that page is there, and the tool says so."""
    tab.goto("about/keep-this-guide/")
    host.asked.clear()
    host.state = "cut below operations/"
    tab.get_by_role("button", name=KEEP).click()
    expect(tab.get_by_text("The network broke off.")).to_be_visible(timeout=60_000)
    expect(tab.get_by_text("“Get help now” is kept on this device. The rest")).to_be_visible()
    pages = [path for path in host.asked if path.endswith("/")]
    host.state = "cut"
    tab.goto("get-help-now/")

    assert pages[0] == "get-help-now/"
    assert "copy that you saved" in tab.locator(".ss-saved").inner_text()


def test_one_press_takes_all_of_it_away(tab: Page, host: type[Host]) -> None:
    """Nothing stays, and pages come from the network alone."""
    keep(tab)
    tab.get_by_role("button", name="Remove it from this device").click()
    expect(tab.get_by_text("Removed.")).to_be_visible()
    assert tab.get_by_role("button", name=KEEP).evaluate("one => one === document.activeElement")
    tab.reload()
    assert tab.evaluate(STORED) == NOTHING
    host.state = "cut"
    with pytest.raises(Exception, match="ERR_"):
        tab.goto("about/keep-this-guide/?again")


def test_device_that_cannot_keep_is_told(browser: Browser, host: type[Host]) -> None:
    """An address without https, or a browser that refuses: one sentence, and no button."""
    context = browser.new_context(base_url=host.address)
    context.add_init_script("delete Navigator.prototype.serviceWorker")
    tab = context.new_page()
    tab.goto("about/keep-this-guide/")

    assert tab.get_by_text("This browser cannot keep the guide.").is_visible()
    assert tab.get_by_role("button", name=KEEP).count() == 0
    context.close()


def test_guide_can_be_put_among_the_apps(tab: Page) -> None:
    """The browser reads the manifest without complaint, and it names files that are there."""
    tab.goto("")
    session = tab.context.new_cdp_session(tab)
    read = session.send("Page.getAppManifest")

    assert read["errors"] == []
    for src in re.findall(r'"src": "([^"]+)"', read["data"]):
        assert (Path(SITE) / src).is_file()
