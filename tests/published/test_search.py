"""Search finds the right page by its words and by the words people bring."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

QUERIES = {
    # what a page calls itself
    "kyphoplasty": "operations/cement/",
    "separation surgery": "operations/tumor-removal/",
    "questions to ask": "decide/questions-to-ask/",
    "second opinion": "decide/second-opinions/",
    # UK spelling and words
    "tumour removal": "operations/tumor-removal/",
    "anaesthetic": "having-surgery/consent-and-anesthetic/",
    "physiotherapy": "other-treatments/rehabilitation/",
    # misspellings
    "kyfoplasty": "operations/cement/",
    "vertebroplsty": "operations/cement/",
    "stereotatic": "other-treatments/stereotactic-radiation/",
    # lay words
    "backbone": "understand/spine-and-levels/",
    "mets": "understand/spinal-metastases/",
    "cant pee": "get-help-now/",
    "legs gave way": "get-help-now/",
    "numb between the legs": "get-help-now/",
    "keyhole surgery": "operations/minimally-invasive/",
    "how long will i live": "decide/outlook/",
    "airport scanner": "having-surgery/driving-work-travel/",
    "rods break": "afterward/hardware-problems/",
    "telling the children": "afterward/talking-with-children/",
}


@pytest.fixture(scope="module")
def desk(browser: Browser, server: str) -> Iterator[Page]:
    """A wide window, where search is a visible field."""
    context = browser.new_context(base_url=server, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("query", QUERIES)
def test_search_finds_the_page_among_the_first_three(desk: Page, server: str, query: str) -> None:
    """Typed into the search field in a real browser, as a reader would."""
    desk.goto("about/")
    desk.locator("input[name='query']").click()
    desk.locator("input[name='query']").fill(query)
    links = desk.locator(".md-search-result__list a.md-search-result__link")
    links.first.wait_for()
    found = [link.get_attribute("href") or "" for link in links.all()[:3]]

    assert any(QUERIES[query] in address.split("#")[0] for address in found), found
