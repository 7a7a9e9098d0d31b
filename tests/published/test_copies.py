"""The copies to carry along, opened by double-click: pages, search, menu, pictures and words, without any host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page

from proofs import rests_on
from published.built import PAGES, SITE, whole_site

pytestmark = rests_on(whole_site)

SMALL = SITE / "copies" / "steady-spine.zip"
WHOLE = SITE / "copies" / "steady-spine-with-handouts.zip"

LINKS = """() => [...document.querySelectorAll("a[href], img[src], script[src], link[href]:not([rel=canonical])")]
  .map((one) => one.href || one.src).filter((link) => link.startsWith("file:"))"""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small copy as somebody unpacks it, in a folder with a space in its name."""
    folder = tmp_path_factory.mktemp("memory stick")
    with ZipFile(SMALL) as packed:
        packed.extractall(folder)
    return folder / "steady-spine"


@pytest.fixture(scope="module")
def stick(browser: Browser) -> Iterator[Page]:
    """A tab without a network; whatever goes wrong, or leaves the folder, is kept in `wrong`."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.add_init_script(
        "window.wrong = []; addEventListener('error', (event) => wrong.push(event.message ?? event.target.outerHTML), true);"
        "document.addEventListener('securitypolicyviolation', (event) => wrong.push(event.violatedDirective + event.blockedURI))"
    )
    context.set_offline(True)
    yield context.new_page()
    context.close()


def test_copy_without_sheets_is_small() -> None:
    """It goes through a mail gateway."""
    assert SMALL.stat().st_size < 5_000_000


@pytest.mark.parametrize("address", PAGES)
def test_every_link_of_every_page_leads_to_a_file_of_the_copy(
    unpacked: Path, stick: Page, address: str
) -> None:
    """No link opens a list of files, nothing is missing, nothing is refused, and the page says its day."""
    stick.goto((unpacked / address / "index.html").as_uri())
    targets = {link.split("#")[0] for link in stick.evaluate(LINKS)}
    missing = [
        link for link in targets if not Path(re.sub("%20", " ", link.removeprefix("file://"))).is_file()
    ]

    assert missing == []
    assert stick.evaluate("wrong") == []
    assert re.search(r"copy of the guide from \w+ \d+, \d{4}", stick.locator(".ss-saved").inner_text())


def test_reader_finds_a_page_by_search_menu_and_links(unpacked: Path, stick: Page) -> None:
    """From the file that says where to start."""
    stick.goto((unpacked / "START-HERE.html").as_uri())
    stick.get_by_role("button", name="Search", exact=True).click()
    stick.keyboard.type("cement")
    stick.locator(".ss-search__results a[href*='operations/cement/']").first.click()
    assert "steady-spine/operations/cement/index.html" in stick.url
    assert stick.locator("h1").inner_text()
    stick.locator("[data-ss-menu-open]").click()
    stick.locator("#menu").get_by_role("link", name="Get help now").click()

    assert stick.url.endswith("steady-spine/get-help-now/index.html")
    assert stick.evaluate("wrong") == []


def test_word_of_the_glossary_found_by_search_leads_to_its_place(unpacked: Path, stick: Page) -> None:
    """An address with a place keeps it."""
    stick.goto((unpacked / "decide" / "index.html").as_uri())
    stick.get_by_role("button", name="Search", exact=True).click()
    stick.keyboard.type("kyphoplasty")
    link = stick.locator("[data-ss-search-meaning] a")
    link.wait_for()

    assert re.search(r"/index\.html#\w", link.get_attribute("href") or "")


def test_script_from_outside_the_copy_is_refused(unpacked: Path, stick: Page, tmp_path: Path) -> None:
    """Only what lies in the folder may run."""
    (tmp_path / "bad.js").write_text("window.ran = 1")
    stick.goto((unpacked / "index.html").as_uri())

    refused = stick.evaluate(
        "address => { try { steadySite.script(address) } catch (error) { return error.name } }",
        (tmp_path / "bad.js").as_uri(),
    )
    assert refused == "TypeError"


def test_whole_copy_holds_the_sheets_and_leads_to_them() -> None:
    """Each link to a sheet names a file of the zip."""
    with ZipFile(WHOLE) as packed:
        names = set(packed.namelist())
        page = packed.read("steady-spine/reference/handouts/index.html").decode()
    linked = set(re.findall(r'href="\.\./\.\./(handouts/[^"]+\.pdf)"', page))

    assert linked
    assert {f"steady-spine/{link}" for link in linked} <= names
    assert [name for name in names if name.endswith(("sw.js", "_headers", ".zip", "keep.json"))] == []


def test_site_answers_from_any_folder_of_a_host(browser: Browser, tmp_path: Path) -> None:
    """Built without an address, no page but that of unknown addresses names the host's root."""
    from_root = [
        address
        for address in PAGES
        if re.search(r'(?:href|src)="/', (SITE / address / "index.html").read_text(encoding="utf-8"))
    ]

    assert from_root == []
