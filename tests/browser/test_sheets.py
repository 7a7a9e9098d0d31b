"""Cards and diaries in a browser: filled in, printed whole, and private."""

from __future__ import annotations

import json
from html import escape

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from axe import CHANGES_WITH_COLORS, FULL, faults_of
from browser.resting import tools_and_records
from proofs import rests_on

pytestmark = rests_on(tools_and_records)

PARTS = ["tools/tools", "keep/keep", "sheet/sheet"]
HOSTILE = "<img src=x onerror=alert(1)>"
FORM = {
    "key": "plan",
    "title": "My plan",
    "how": "Copy it.",
    "lines": ["Drug:", "Phone:"],
    "row": "Step",
    "rows": "3",
    "columns": ["", "From", "Dose"],
    "rules_title": "Rules:",
    "rules": ["Do not stop."],
    "signs_title": "Help now if:",
    "signs": ["you are sick"],
}


@pytest.fixture
def said(words):
    """The words of the tool."""
    return {**words["tools"], **words["sheets"]}


@pytest.fixture
def plan(put, said, tab: Page) -> Page:
    """A sheet with lines and a table, opened on a phone."""
    markup = (
        f'<h1>Plan</h1><div class="ss-sheet" data-ss-tool="sheet" data-ss-sheet="{escape(json.dumps(FORM))}">'
        '<p>Copy it.</p><p class="readable">What you write</p>'
        '<div class="ss-handouts"><a href="/plan">Empty sheet</a></div></div>'
    )
    tab.goto(put("/plan", markup, PARTS, said))
    return tab


def dose(page: Page, step: int):
    """The field of the dose in a step."""
    return page.locator(".ss-sheet__row").nth(step).get_by_label("Dose")


def test_what_is_written_stands_on_the_paper_with_rules_and_signs(plan: Page, said) -> None:
    """Lines, rows and all that must not be missing; nothing of the page around it."""
    plan.get_by_label("Drug:").fill("Dexa")
    dose(plan, 0).fill("as on my paper")
    plan.evaluate("() => { window.print = () => {}; }")
    plan.get_by_role("button", name=said["print"]).click()
    plan.emulate_media(media="print")
    paper = plan.locator(".ss-sheet__paper")

    expect(paper.get_by_text("Dexa")).to_be_visible()
    expect(paper.get_by_role("cell", name="as on my paper")).to_be_visible()
    expect(paper.get_by_role("row")).to_have_count(4)
    for text in ("Do not stop.", "Help now if:", "you are sick"):
        expect(paper.get_by_text(text)).to_be_visible()
    for gone in ("h1", ".ss-sheet__field", ".ss-handouts", ".ss-keep"):
        assert not plan.locator(gone).first.is_visible()


def test_markup_stays_text_everywhere(plan: Page) -> None:
    """In the name of a row, on paper, in a line."""
    plan.get_by_label("Phone:").fill(HOSTILE)
    dose(plan, 0).fill(HOSTILE)

    assert plan.locator(".ss-sheet img").count() == 0
    expect(plan.locator("summary").first).to_have_text(f"Step 1: {HOSTILE}")


def test_a_row_is_opened_and_filled_in_by_keyboard(plan: Page) -> None:
    """From the first row to the next; its name then says what stands in it."""
    plan.locator("summary").nth(1).focus()
    plan.keyboard.press("Enter")
    plan.keyboard.press("Tab")
    plan.keyboard.type("Monday")
    plan.keyboard.press("Tab")
    plan.keyboard.type("half")

    expect(plan.locator("summary").nth(1)).to_have_text("Step 2: Monday, half")


def test_a_reload_keeps_everything_and_storage_stays_empty(plan: Page, said) -> None:
    """Nothing is lost and nothing is stored; emptying the sheet takes all of it."""
    plan.get_by_label("Drug:").fill("Dexa")
    dose(plan, 0).fill("two")
    plan.reload()
    assert plan.get_by_label("Drug:").input_value() == "Dexa"
    assert dose(plan, 0).input_value() == "two"
    assert plan.evaluate("() => localStorage.length + sessionStorage.length") == 0
    plan.get_by_role("button", name=said["clear"]).click()
    expect(plan.get_by_text(said["cleared"])).to_be_visible()
    plan.reload()

    assert plan.get_by_label("Drug:").input_value() == ""


@pytest.mark.parametrize(
    "kept", ['"x"', '{"lines": "x", "rows": []}', '{"lines": [1, {}], "rows": [null, ["a", 2]]}']
)
def test_what_was_kept_in_another_shape_is_left_out(plan: Page, kept: str) -> None:
    """Odd data from the device fills no field with anything but text."""
    text = json.dumps({"version": 1, "data": json.loads(kept)})
    plan.evaluate("(text) => localStorage.setItem('ss-tool-sheet-plan', text)", text)
    plan.reload()

    assert [
        one for one in (field.input_value() for field in plan.locator("input").all()) if one not in ("", "a")
    ] == []


def test_refused_storage_changes_nothing_but_one_sentence(phone: BrowserContext, plan: Page, said) -> None:
    """The sheet works, and its reader is told to print or copy it."""
    phone.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    plan.reload()
    plan.get_by_label("Drug:").fill("Dexa")

    expect(plan.locator(".ss-sheet__paper")).to_contain_text("Dexa")
    expect(plan.get_by_text(said["denied"])).to_be_visible()


def test_copied_text_leaves_out_empty_rows_and_no_rule(phone: BrowserContext, plan: Page, said) -> None:
    """What was written, then rules and signs."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    plan.get_by_label("Drug:").fill("Dexa")
    dose(plan, 0).fill("two")
    plan.get_by_role("button", name=said["copy"]).click()
    expect(plan.get_by_text(said["copied"])).to_be_visible()

    assert plan.evaluate("() => navigator.clipboard.readText()").split("\n") == [
        *("My plan", "Drug: Dexa", "Phone:", "Step 1", "  Dose: two"),
        *("", "Rules:", "- Do not stop.", "", "Help now if:", "- you are sick"),
    ]


def test_axe_finds_nothing_and_targets_are_large(plan: Page) -> None:
    """Filled in, light and dark; what can be tapped is 44 px high; nothing sticks out at 320 px."""
    plan.set_viewport_size({"width": 320, "height": 640})
    dose(plan, 0).fill("W" * 300)
    faults = []
    for scheme, rules in (("light", FULL), ("dark", CHANGES_WITH_COLORS)):
        plan.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        faults += [(scheme, fault) for fault in faults_of(plan, rules)]
    small = plan.evaluate(
        "() => [...document.querySelectorAll('button, input, summary')]"
        ".filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)"
    )

    assert faults == []
    assert small == []
    assert plan.evaluate("() => document.documentElement.scrollWidth") <= 320
