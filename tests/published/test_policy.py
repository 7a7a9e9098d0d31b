"""The strict policy holds: no page, state or tool asks a browser for what it forbids, and nothing breaks by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from proofs import rests_on
from published.built import EVERY_ADDRESS, SITE, shown, whole_site
from published.strict import strictly_hosted

pytestmark = rests_on(whole_site)

RECORD = """
window.broken = [];
document.addEventListener("securitypolicyviolation", (event) =>
  broken.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
window.addEventListener("error", (event) => broken.push(`error ${event.message}`));
window.addEventListener("unhandledrejection", (event) => broken.push(`rejected ${event.reason}`));
window.print = () => dispatchEvent(new Event("beforeprint")) && dispatchEvent(new Event("afterprint"));
"""


@pytest.fixture(scope="module")
def strict(browser: Browser) -> Iterator[BrowserContext]:
    """A window on the site behind a host with headers, which records what was refused."""
    with strictly_hosted() as where:
        context = browser.new_context(base_url=where, viewport={"width": 390, "height": 844})
        context.add_init_script(RECORD)
        yield context
        context.close()


@pytest.fixture(scope="module")
def tab(strict: BrowserContext) -> Page:
    """One tab for all pages."""
    return strict.new_page()


def refused(tab: Page) -> list[str]:
    """What the policy refused, and what failed, since the page was opened."""
    found: list[str] = tab.evaluate("broken")
    return found


USE_EVERYTHING = """async () => {
  const pause = () => new Promise((done) => setTimeout(done, 0));
  for (const part of document.querySelectorAll("details")) part.open = true;
  const skip = (one) => one.closest("[data-ss-skip-in-tests]") || one.disabled;
  for (const button of [...document.querySelectorAll("button, summary, [role=button]")]) {
    if (!skip(button)) { button.click(); await pause(); }
  }
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  for (const field of document.querySelectorAll("input, select, textarea")) {
    if (field.type === "checkbox" || field.type === "radio") field.click();
    else if (field.tagName === "SELECT") field.selectedIndex = field.options.length - 1;
    else if (field.type !== "file") field.value = "T8 spine";
    for (const name of ["focus", "input", "change", "blur"]) field.dispatchEvent(new Event(name, { bubbles: true }));
    await pause();
  }
  for (const word of document.querySelectorAll("a[data-ss-term]")) {
    word.dispatchEvent(new PointerEvent("pointerenter", { pointerType: "mouse" }));
  }
  window.print();
  await new Promise((done) => setTimeout(done, 150));
}"""
"""Presses, types, chooses, hovers and prints whatever a page has."""


def used(address: str) -> list[Path]:
    """All that a page can fetch: what shows it, the index of the search, and what keeps the guide on a device."""
    return sorted({*shown(address), *(SITE / "search").iterdir(), SITE / "keep.json", SITE / "sw.js"})


@rests_on(used)
@pytest.mark.parametrize("address", EVERY_ADDRESS)
def test_nothing_is_refused_when_everything_on_a_page_is_used(tab: Page, address: str) -> None:
    """Every button, field, list, word, closed part and print of every page."""
    tab.goto(address)
    tab.evaluate(USE_EVERYTHING)

    assert refused(tab) == []


def test_search_menu_and_colors_work_under_the_policy(tab: Page) -> None:
    """As a reader uses them, by pointer and keyboard, light and dark."""
    tab.goto("")
    tab.get_by_role("button", name="Search", exact=True).click()
    tab.keyboard.type("cement")
    tab.locator(".ss-search__results a").first.wait_for()
    tab.keyboard.press("Escape")
    tab.locator("[data-ss-menu-open]").click()
    assert tab.locator("#menu").is_visible()
    tab.keyboard.press("Escape")
    tab.get_by_label("Dark").check()
    assert tab.evaluate("document.documentElement.dataset.ssScheme") == "dark"
    tab.get_by_label("Same as my device").check()

    assert refused(tab) == []


ATTACKS = {
    "inline": "const made = document.createElement('script'); made.textContent = 'window.ran = 1'; document.head.append(made)",
    "markup": "document.body.innerHTML = '<img src=x onerror=\"window.ran = 1\">'",
    "eval": "window.eval('window.ran = 1')",
    "address": "const made = document.createElement('script'); made.src = 'data:text/javascript,window.ran=1'; document.head.append(made)",
    "link": "const made = document.createElement('a'); made.href = 'javascript:window.ran=1'; document.body.append(made); made.click()",
    "attribute": "const made = document.createElement('div'); made.setAttribute('onclick', 'window.ran = 1'); document.body.append(made); made.click()",
    "written": "document.write('<script>window.ran = 1</scr' + 'ipt>')",
}


def ran(tab: Page, attack: str) -> object:
    """Whether a script that is not ours runs, put into the page in one of the ways that attackers have."""
    tab.evaluate(f"setTimeout(() => {{ try {{ {attack} }} catch {{}} }}, 0)")
    tab.wait_for_timeout(100)
    return tab.evaluate("window.ran")


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_script_that_is_not_ours_does_not_run(tab: Page, attack: str) -> None:
    """However it gets into the page."""
    tab.goto("")

    assert ran(tab, attack) is None


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_it_would_run_without_the_policy(browser: Browser, attack: str) -> None:
    """So it is the policy that stops it, and the test above proves something."""
    tab = browser.new_page()

    assert ran(tab, attack) == 1
    tab.close()
