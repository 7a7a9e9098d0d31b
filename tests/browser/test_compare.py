"""Columns of a wide table that a reader puts side by side, on a phone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from browser.resting import tools_and_records
from proofs import rests_on

pytestmark = rests_on(tools_and_records)

HEADS = ["Apples", "Pears", "Plums", "Figs"]
MARKUP = (
    '<div class="ss-compare" data-ss-tool="compare"></div><table><thead><tr><th>Asked</th>'
    + "".join(f"<th>{head}</th>" for head in HEADS)
    + '</tr></thead><tbody><tr><th scope="row">Sweet?</th>'
    + "".join(f'<td data-label="{head}">{head} are sweet</td>' for head in HEADS)
    + "</tr></tbody></table>"
)


@pytest.fixture
def fruit(put: Callable[..., str], words: dict[str, object], tab: Page) -> Page:
    """A table of fruit, ready to be chosen from."""
    parts = ["table/table", "tools/tools", "compare/compare"]
    tab.goto(put("/fruit", MARKUP, parts, words["compare"]))
    return tab


def shown(page: Page) -> list[str]:
    """The cells that can be seen."""
    return page.locator("tbody td:visible").all_inner_texts()


def test_chosen_columns_stand_side_by_side(fruit: Page) -> None:
    """On a phone in one row at the same height; which they are is announced."""
    for name in ("Apples", "Plums"):
        fruit.get_by_label(name, exact=True).check()
    tops = fruit.locator("tbody td:visible").evaluate_all(
        "cells => cells.map(c => c.getBoundingClientRect().top)"
    )

    assert len(shown(fruit)) == 2 and tops[0] == tops[1]
    expect(fruit.get_by_role("status")).to_have_text("Side by side: Apples, Plums.")


def test_one_column_alone_is_no_comparison(fruit: Page) -> None:
    """All of them stay in sight until a second is chosen, and again once it is taken out."""
    fruit.get_by_label("Apples", exact=True).check()
    assert len(shown(fruit)) == len(HEADS)
    fruit.get_by_label("Figs", exact=True).check()
    assert len(shown(fruit)) == 2
    fruit.get_by_label("Figs", exact=True).uncheck()

    assert len(shown(fruit)) == len(HEADS)


def test_a_fourth_is_refused_in_words(fruit: Page) -> None:
    """Three fit a phone; the fourth box stays empty, and a sentence says why."""
    for name in HEADS[:3]:
        fruit.get_by_label(name, exact=True).press("Space")
    fruit.get_by_label(HEADS[3], exact=True).press("Space")

    assert len(shown(fruit)) == 3
    assert not fruit.get_by_label(HEADS[3], exact=True).is_checked()
    expect(fruit.get_by_role("status")).to_have_text("Three at most. Take one out first.")


def test_paper_has_every_column(fruit: Page) -> None:
    """Whatever was chosen, and without the chooser."""
    for name in HEADS[:2]:
        fruit.get_by_label(name, exact=True).check()
    fruit.emulate_media(media="print")

    assert fruit.locator("tbody td:visible").count() == len(HEADS)
    assert not fruit.locator(".ss-compare").is_visible()


def test_choices_are_large_enough_for_a_thumb(fruit: Page) -> None:
    """44 pixels high."""
    heights = fruit.locator("label").evaluate_all("labels => labels.map(l => l.offsetHeight)")

    assert min(heights) >= 44
