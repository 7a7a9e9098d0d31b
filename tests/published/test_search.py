"""Search finds the right page by its words and by the words people bring."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page

from proofs import rests_on
from published.built import whole_site

RECORD = Path(__file__).parent / "searches.yml"
SEARCHES = yaml.safe_load(RECORD.read_text(encoding="utf-8"))
"""What people type, and what answers it; see the file."""

pytestmark = rests_on(lambda: [RECORD, *whole_site()])


@pytest.fixture(scope="module")
def desk(browser: Browser, server: str) -> Iterator[Page]:
    """A wide window, where search is a visible field."""
    context = browser.new_context(base_url=server, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto("about/")
    yield page
    context.close()


def found(desk: Page, query: str) -> list[str]:
    """The addresses of the results, from the site's root, once they are those of this query."""
    field = desk.locator(".ss-search--header input[name='query']")
    field.fill("")
    desk.locator(".ss-search--header .ss-search__results").get_by_role("link").first.wait_for(
        state="detached"
    )
    field.fill(query)
    results = desk.locator(".ss-search--header .ss-search__results a.ss-search__result")
    results.first.wait_for()
    addresses = (link.evaluate("link => link.pathname") for link in results.all())
    return [address.removeprefix("/") for address in addresses]


@pytest.mark.parametrize("query", SEARCHES["finds"])
def test_search_finds_the_page_among_the_first_three(desk: Page, query: str) -> None:
    """Typed into the search field in a real browser, as a reader would."""
    assert SEARCHES["finds"][query] in found(desk, query)[:3]


@pytest.mark.parametrize("query", SEARCHES["emergencies"])
def test_search_puts_the_emergency_page_first(desk: Page, query: str) -> None:
    """With the line of warning signs above all results, unless nothing in the query tells that it is one."""
    assert found(desk, query)[0] == "get-help-now/"


@pytest.mark.parametrize("query", SEARCHES["harmless"])
def test_question_that_only_sounds_like_a_sign_raises_no_alarm(desk: Page, query: str) -> None:
    """A line of warning that stands above everything is soon read by nobody."""
    assert SEARCHES["harmless"][query] in found(desk, query)[:3]
    assert desk.locator(".ss-search--header [data-ss-search-emergency]").is_hidden()
