"""The long lists of the built site: found by words, opened by links, whole without a script."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page

from proofs import rests_on
from published.built import whole_site

pytestmark = rests_on(whole_site)

LISTS = ["reference/glossary/", "reference/sources/", "reference/evidence/", "reference/pictures/"]
FIELD = "[data-ss-list] input[type=search]"
ROWS = "[data-ss-row]:visible"


def text_of_one_row(page: Page) -> str:
    """What a row in the middle of a list says, the longest word of it."""
    rows = page.locator("[data-ss-row]")
    said = rows.nth(rows.count() // 2).text_content() or ""
    return max((word for word in said.split() if word.isalpha()), key=len)


def state(page: Page) -> Locator:
    """What the list tells a screen reader about itself."""
    return page.locator(".ss-list__state")


@pytest.mark.parametrize("address", LISTS)
def test_a_field_finds_rows_and_forgets_them(page: Page, address: str) -> None:
    """Typing shows the rows that fit and says how many; an emptied field leaves the list as it was."""
    page.goto(address)
    before, word = page.locator(ROWS).count(), text_of_one_row(page)
    page.fill(FIELD, word.upper())
    found, total = page.locator(ROWS).count(), page.locator("[data-ss-row]").count()

    assert 0 < found < total
    assert f"{found} of {total}" in state(page).inner_text()

    page.fill(FIELD, "zzzz")
    assert page.locator(ROWS).count() == 0
    assert state(page).is_visible()

    page.fill(FIELD, "")
    assert page.locator(ROWS).count() == before
    assert not state(page).is_visible()


def test_words_are_folded_as_in_the_search(page: Page) -> None:
    """British spelling, accents and plurals count as the same; another word does not."""
    page.goto("reference/glossary/")
    counts = {}
    for typed in ("tumor", "Tumours", "tümor", "tumxr"):
        page.fill(FIELD, typed)
        counts[typed] = page.locator(ROWS).count()

    assert counts["tumor"] == counts["Tumours"] == counts["tümor"] > 0 == counts["tumxr"]


def test_findings_can_be_chosen_by_how_sure_they_are(page: Page) -> None:
    """Only rows of that certainty show; together with a word, only those that have both."""
    page.goto("reference/evidence/")
    page.select_option("select >> nth=1", index=1)
    chosen = page.locator("select >> nth=1").input_value()
    rows = page.locator(ROWS)
    alone = rows.count()

    assert alone > 0
    assert set(rows.evaluate_all("rows => rows.map(row => row.dataset.certainty)")) == {chosen}

    page.fill(FIELD, text_of_one_row(page))
    assert page.locator(ROWS).count() <= alone


@pytest.mark.parametrize("address", LISTS[:3])
def test_a_link_to_a_row_opens_what_it_stands_in(page: Page, address: str) -> None:
    """Another page's link leads to the row itself, and not to a closed list."""
    page.goto(address)
    row = page.locator("[data-ss-row]").last
    key = row.evaluate("row => row.id || row.querySelector('[id]').id")
    page.goto(f"{address}#{key}")

    assert page.locator(f"[id='{key}']").is_visible()
    assert page.locator(f"[id='{key}']").evaluate("row => row.getBoundingClientRect().top") >= 0


@pytest.mark.parametrize("address", LISTS)
def test_lists_are_short_and_whole_without_a_script(browser: Browser, server: str, address: str) -> None:
    """A phone shows no more than ten screens; each part opens by itself."""
    context = browser.new_context(
        base_url=server, java_script_enabled=False, viewport={"width": 360, "height": 640}
    )
    page = context.new_page()
    page.goto(address)
    part = page.locator(".ss-group, .ss-gallery__picture").first

    assert page.locator("main").evaluate("main => main.scrollHeight") <= 10 * 640
    part.locator("summary").first.click()
    assert part.evaluate("part => part.open")
    context.close()
