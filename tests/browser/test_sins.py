"""The stability score in a browser: every way to answer, totals as people type them, and nothing lost."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from html import escape
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from axe import CHANGES_WITH_COLORS, FULL, faults_of
from browser.resting import tools_and_records
from proofs import rests_on
from reading import read_yaml
from steadyspine.content.records_folder import load_folder
from steadyspine.content.sins import read_sins

pytestmark = rests_on(tools_and_records)

ROOT = Path(__file__).parents[2]
PROOF = read_yaml(ROOT / "tests/fixtures/stability-score.yml")
PARTS = ["tools/tools", "keep/keep", "sins/sins"]

ANSWER_ALL = """
(ways) => ways.map((chosen) => {
  const groups = document.querySelectorAll(".ss-sins__item");
  chosen.forEach((number, at) => groups[at].querySelectorAll("input")[number].click());
  return document.querySelector("[role=status].ss-sins__result").innerText;
})
"""
"""Answers all items in each of the ways, and gives what is said each time."""


HEAR = """
() => {
  const result = document.querySelector(".ss-sins__result");
  window.heard = [];
  new MutationObserver(() => window.heard.push(result.innerText)).observe(result, {childList: true});
}
"""
"""Writes down all that is said from now on."""


@pytest.fixture(scope="module")
def score():
    """The guide's own score."""
    return load_folder(ROOT, "sins", read_sins, [])["sins"]


@pytest.fixture
def said(words):
    """The words of the tool."""
    return {**words["tools"], **words["sins"]}


@pytest.fixture
def tool(put, said, score, tab: Page) -> Page:
    """The tool, opened on a phone."""
    data = {"items": [asdict(one) for one in score.items], "bands": [asdict(one) for one in score.bands]}
    table = "<table><thead><tr><th>Total</th></tr></thead><tbody><tr><td>0 to 6</td></tr></tbody></table>"
    markup = (
        f'<h1>Score</h1><h2>Find</h2><div class="ss-sins" data-ss-tool="sins" '
        f'data-ss-sins="{escape(json.dumps(data))}">{table}</div>'
    )
    tab.goto(put("/sins", markup, PARTS, said))
    return tab


def result(tab: Page):
    """What the tool says."""
    return tab.locator(".ss-sins__result")


def total(tab: Page):
    """The field for a total."""
    return tab.get_by_role("textbox")


def choose(tab: Page, score, *, pick: int = 0) -> None:
    """Choose one answer of each item."""
    tab.locator(".ss-sins__six > summary").click()
    for number in range(len(score.items)):
        tab.locator(".ss-sins__item").nth(number).get_by_role("radio").nth(pick).check()


def test_every_way_to_answer_names_the_group_of_the_proof(tool: Page, score, said) -> None:
    """All combinations, pressed one after the other; each total and group as the proof counts them."""
    points = [list(answers.values()) for answers in PROOF["points"].values()]
    ways = list(product(*(range(len(answers)) for answers in points)))
    told = tool.evaluate(ANSWER_ALL, ways)
    names = {tuple(ends): name for name, ends in PROOF["bands"].items()}
    expected = {
        said["told"].format(total=all_, lowest=low, highest=high): (all_, names[low, high])
        for low, high in names
        for all_ in range(low, high + 1)
    }
    found = [next(one for line, one in expected.items() if line in text.split("\n")) for text in told]

    assert len(found) == PROOF["combinations"]["all"]
    assert [all_ for all_, _ in found] == [
        sum(answers[at] for answers, at in zip(points, way, strict=True)) for way in ways
    ]
    assert Counter(all_ for all_, _ in found) == PROOF["combinations"]["by_total"]
    assert Counter(name for _, name in found) == PROOF["combinations"]["by_band"]


@pytest.mark.parametrize("typed", ["9", " 9 ", "9/18", "SINS 9", "sins: 9 points", "9 of 18", "09"])
def test_a_total_is_read_as_reports_write_it(tool: Page, said, typed: str) -> None:
    """Digits with or without the score's name and its highest total."""
    total(tool).fill(typed)

    expect(result(tool)).to_contain_text(said["told"].format(total=9, lowest=7, highest=12))
    expect(result(tool)).to_contain_text(said["whatever"])


@pytest.mark.parametrize(
    "typed", ["19", "-3", "9.5", "7-9", "7 9", "nine", "9/12", "1e1", "999999999999", "<img src=x>", "९"]
)
def test_what_is_no_total_is_named_and_never_guessed(tool: Page, said, typed: str) -> None:
    """It is shown as it was typed, with what a total is; no group is named, and nothing can be printed."""
    total(tool).fill(typed)

    expect(result(tool)).to_contain_text(said["wrong"].format(typed=typed))
    assert result(tool).locator("img").count() == 0
    assert "unstable" not in result(tool).inner_text().casefold()
    expect(tool.get_by_role("button", name=said["print"])).to_be_hidden()


def test_the_first_digit_of_a_total_names_no_group(tool: Page, said) -> None:
    """Somebody who types 13 is never told what 1 would mean."""
    tool.evaluate(HEAR)
    total(tool).press_sequentially("13", delay=60)
    expect(result(tool)).to_contain_text(said["told"].format(total=13, lowest=13, highest=18))

    early = said["told"].format(total=1, lowest=0, highest=6)
    assert not [one for one in tool.evaluate("() => window.heard") if early in one]


def test_no_group_is_named_until_all_items_are_chosen(tool: Page, score, said) -> None:
    """Five of six say how many are missing; the sixth brings the group."""
    tool.locator(".ss-sins__six > summary").click()
    for number in range(5):
        tool.locator(".ss-sins__item").nth(number).get_by_role("radio").first.check()
    expect(result(tool)).to_contain_text(said["missing"].format(done=5, all=6))
    tool.locator(".ss-sins__item").nth(5).get_by_role("radio").first.check()

    expect(result(tool)).to_contain_text(said["told"].format(total=score.highest, lowest=13, highest=18))


def test_a_total_that_is_not_the_sum_names_no_group(tool: Page, score, said) -> None:
    """Both numbers are given, and the question goes to the team; the right total names the group again."""
    choose(tool, score)
    total(tool).fill("9")
    expect(result(tool)).to_contain_text(said["unlike"].format(total=9, sum=18))
    assert said["often"].split(":")[0] not in result(tool).inner_text()
    total(tool).fill("18")

    expect(result(tool)).to_contain_text(said["told"].format(total=18, lowest=13, highest=18))


def test_an_answer_that_needs_a_call_says_so(tool: Page, score, said) -> None:
    """A bone that slipped, or the highest group, asks for a call the same day; a low total does not."""
    total(tool).fill("6")
    expect(result(tool)).not_to_contain_text(said["call"])
    total(tool).fill("13")
    expect(result(tool)).to_contain_text(said["call"])
    total(tool).fill("")
    choose(tool, score, pick=-1)
    expect(result(tool)).not_to_contain_text(said["call"])
    tool.locator(".ss-sins__item").nth(3).get_by_role("radio").first.check()

    expect(result(tool)).to_contain_text(said["call"])


def test_it_is_used_by_keyboard_alone(tool: Page, said) -> None:
    """Tab to the field, type; Tab to the items, open them, choose with the arrows."""
    total(tool).focus()
    tool.keyboard.press("Tab")
    tool.keyboard.press("Enter")
    tool.keyboard.press("Tab")
    tool.keyboard.press("Space")
    tool.keyboard.press("ArrowDown")

    assert tool.locator(".ss-sins__item").first.get_by_role("radio").nth(1).is_checked()
    expect(result(tool)).to_contain_text(said["missing"].format(done=1, all=6))


def test_a_reload_keeps_what_was_typed_and_storage_stays_empty(tool: Page, score, said) -> None:
    """What was chosen stands there again; nothing lies in storage; starting again empties it."""
    choose(tool, score)
    tool.reload()
    expect(result(tool)).to_contain_text(said["told"].format(total=18, lowest=13, highest=18))
    assert tool.evaluate("() => localStorage.length + sessionStorage.length") == 0
    tool.get_by_role("button", name=said["clear"]).click()

    expect(result(tool)).to_contain_text(said["none"])
    expect(total(tool)).to_be_focused()


@pytest.mark.parametrize(
    "kept", ['{"total": 9}', '{"total": "9", "chosen": "all"}', '{"total": "", "chosen": [99, -1, "x"]}']
)
def test_what_was_kept_in_another_shape_chooses_nothing(tool: Page, said, kept: str) -> None:
    """Odd data from the device is left out."""
    text = json.dumps({"version": 1, "data": json.loads(kept)})
    tool.evaluate("(text) => localStorage.setItem('ss-tool-sins', text)", text)
    tool.reload()

    expect(result(tool)).to_contain_text(said["none"])


def test_refused_storage_changes_nothing(phone: BrowserContext, tool: Page, said) -> None:
    """The tool works, and one sentence says that nothing is kept."""
    phone.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    tool.reload()
    total(tool).fill("13")

    expect(result(tool)).to_contain_text(said["told"].format(total=13, lowest=13, highest=18))
    expect(tool.get_by_text(said["denied"])).to_be_visible()


def test_copied_text_holds_the_result_with_its_danger_signs(
    phone: BrowserContext, tool: Page, score, said
) -> None:
    """The group, the answers, what the score cannot say, and what is an emergency whatever it says."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    choose(tool, score)
    tool.get_by_role("button", name=said["copy"]).click()
    expect(tool.get_by_text(said["copied"])).to_be_visible()
    text = tool.evaluate("() => navigator.clipboard.readText()")

    assert said["told"].format(total=18, lowest=13, highest=18) in text
    assert score.items[0].options[0].says in text
    assert said["cannot"] in text
    assert said["whatever"] in text


def test_axe_finds_nothing_and_targets_are_large(tool: Page, score) -> None:
    """Empty, wrong and filled in, light and dark; what can be tapped is 44 px high; nothing sticks out at 320 px."""
    tool.set_viewport_size({"width": 320, "height": 640})
    faults = []
    for scheme, rules in (("light", FULL), ("dark", CHANGES_WITH_COLORS)):
        tool.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        for typed in ("", "99", "18"):
            total(tool).fill(typed)
            faults += [(scheme, typed, fault) for fault in faults_of(tool, rules)]
    choose(tool, score)
    small = tool.evaluate(
        "() => [...document.querySelectorAll('button, input[type=text], summary, label.ss-sins__choice')]"
        ".filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)"
    )

    assert faults == []
    assert small == []
    assert tool.evaluate("() => document.documentElement.scrollWidth") <= 320
