"""A list of one's own: ticked, written, put in order, taken along from other pages, and private unless kept."""

from __future__ import annotations

import json
from html import escape

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from axe import CHANGES_WITH_COLORS, FULL, faults_of
from browser.resting import tools_and_records
from proofs import rests_on

pytestmark = rests_on(tools_and_records)

LIST = ["ticks/ticks", "tools/tools", "keep/keep", "questions/list", "questions/questions"]
ASKING = ["tools/tools", "keep/keep", "questions/list", "asking/asking"]
ASKED = {"decide/fog": ["Why fog?", "Is it <b>thick</b>?"], "decide/rain": ["Will it rain?"]}
HOSTILE = "<img src=x onerror=alert(1)>"


def item(text: str, people: str) -> str:
    """A question as the package writes it."""
    return (
        f'<li class="task-list-item" data-ss-ask="{people}" data-ss-asks="{text}">'
        f'<input type="checkbox" disabled aria-hidden="true"> {text}</li>'
    )


@pytest.fixture
def said(words):
    """The words of the list."""
    return {**words["tools"], **words["questions"]}


@pytest.fixture
def home(put, said, tab: Page) -> str:
    """Where the page of all questions is served."""
    first = item("How soon?", "surgeon nurse")
    risks = item("What can go wrong?", "surgeon") + first
    days = item("When may I shower?", "nurse")
    markup = (
        f'<h1>Questions</h1><h2>All</h2><div class="ss-questions" data-ss-tool="questions" '
        f'data-ss-asked="{escape(json.dumps(ASKED))}"><h3>First</h3><ul class="task-list">{first}</ul>'
        f'<details><summary>Risks</summary><ul class="task-list">{risks}</ul></details>'
        f'<details><summary>Days</summary><ul class="task-list">{days}</ul></details></div>'
    )
    return put("/questions", markup, LIST, said)


@pytest.fixture
def page(home: str, tab: Page) -> Page:
    """The page of all questions, opened on a phone."""
    tab.goto(home)
    return tab


@pytest.fixture
def asking(put, words, home: str):
    """`asking("decide/fog")` serves a page that asks its questions; gives its path."""

    def serve(key: str) -> str:
        items = "".join(f'<li data-ss-asks="{escape(one)}">{escape(one)}</li>' for one in ASKED[key])
        markup = (
            f'<h1>Page</h1><h2>Ask</h2><ul data-ss-tool="asking" data-ss-page="{key}">{items}</ul>'
            f'<p class="ss-asking"><a href="{home}">All</a></p>'
        )
        return put(f"/{key}", markup, ASKING, {**words["tools"], **words["asking"]})

    return serve


def mine(page: Page) -> list[str]:
    """The reader's list as it stands."""
    return page.locator(".ss-questions__text").all_inner_texts()


def tick(page: Page) -> None:
    """Tick the first question, or take its tick off, by its words."""
    page.locator(".task-list-item > label").first.tap()


def write(page: Page, text: str) -> None:
    """Write a question and add it with the Enter key."""
    page.get_by_role("textbox").fill(text)
    page.get_by_role("textbox").press("Enter")


def test_a_tick_puts_a_question_on_the_list_and_takes_it_off(page: Page, said) -> None:
    """A question that stands there twice is ticked in both places, and is on the list once."""
    tick(page)
    expect(page.get_by_role("status").filter(has_text=said["added"].format(count=1))).to_be_visible()
    assert mine(page) == ["How soon?"]
    assert page.locator(".task-list-item input:checked").count() == 2
    tick(page)

    assert mine(page) == []
    expect(page.get_by_text(said["empty"])).to_be_visible()


def test_own_questions_are_text_whatever_they_hold(page: Page) -> None:
    """Markup stays what was typed, on the list and on its paper; spaces around it go."""
    write(page, f"  {HOSTILE}  ")

    assert mine(page) == [HOSTILE]
    assert page.locator(".ss-questions img").count() == 0
    assert HOSTILE in (page.locator(".ss-questions__paper li").first.text_content() or "")


def test_empty_and_double_questions_are_named(page: Page, said) -> None:
    """Nothing is added, and a sentence says why."""
    write(page, "   ")
    expect(page.get_by_text(said["nothing"])).to_be_visible()
    write(page, "Why me?")
    write(page, "Why me?")
    expect(page.get_by_text(said["there"])).to_be_visible()

    assert mine(page) == ["Why me?"]


def test_a_list_that_is_full_says_so(page: Page, said) -> None:
    """The sixty-first question is not added, a tick for it is taken back, and nothing is lost."""
    for number in range(60):
        write(page, f"Question {number}?")
    tick(page)

    expect(page.get_by_text(said["most"].format(count=60))).to_be_visible()
    assert not page.get_by_role("checkbox", name="How soon?").first.is_checked()
    assert len(mine(page)) == 60


def test_order_is_changed_by_keyboard_and_the_focus_stays(page: Page, said) -> None:
    """Up and Down move a question; at an end of the list the focus goes to the other button."""
    for text in ("A?", "B?", "C?"):
        write(page, text)
    page.get_by_role("button", name=said["up_label"].format(question="C?")).focus()
    page.keyboard.press("Enter")
    assert mine(page) == ["A?", "C?", "B?"]
    expect(page.get_by_role("button", name=said["up_label"].format(question="C?"))).to_be_focused()
    page.keyboard.press("Space")
    assert mine(page) == ["C?", "A?", "B?"]
    expect(page.get_by_role("button", name=said["down_label"].format(question="C?"))).to_be_focused()
    expect(page.get_by_role("status").filter(has_text=said["moved"].format(place=1, count=3))).to_be_visible()


def test_order_is_changed_and_questions_go_by_touch(page: Page, said) -> None:
    """A tap moves a question down, another takes it off."""
    write(page, "A?")
    write(page, "B?")
    page.get_by_role("button", name=said["down_label"].format(question="A?")).tap()
    assert mine(page) == ["B?", "A?"]
    page.get_by_role("button", name=said["remove_label"].format(question="B?")).tap()

    assert mine(page) == ["A?"]
    assert page.evaluate("() => document.activeElement.tagName") == "BUTTON"


def test_one_person_s_questions_are_opened_and_the_others_hidden(page: Page, said) -> None:
    """What the nurse can answer; then everything is there again, closed."""
    page.get_by_role("combobox").select_option("nurse")
    expect(page.get_by_label("When may I shower?")).to_be_visible()
    expect(page.get_by_label("What can go wrong?")).to_be_hidden()
    told = said["shown"].format(count=2, who=said["people"]["nurse"])
    expect(page.get_by_text(told)).to_be_visible()
    page.get_by_role("combobox").select_option("")

    assert page.locator("details[open]").count() == 0
    assert page.locator("li[hidden], details[hidden]").count() == 0


def test_the_list_survives_a_reload_and_lies_in_no_storage(page: Page) -> None:
    """It stays with the tab; ticks come back with it."""
    tick(page)
    write(page, "B?")
    page.reload()

    assert mine(page) == ["How soon?", "B?"]
    assert page.get_by_role("checkbox", name="How soon?").first.is_checked()
    assert page.evaluate("() => localStorage.length + sessionStorage.length") == 0


def test_refused_storage_changes_nothing_but_one_sentence(phone: BrowserContext, page: Page, said) -> None:
    """The list works, and its reader is told to print or copy it."""
    phone.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    page.reload()
    write(page, "A?")

    assert mine(page) == ["A?"]
    expect(page.get_by_text(said["denied"])).to_be_visible()


@pytest.mark.parametrize("kept", ['"x"', '{"a": 1}', "[1, 2]", '["", "  "]', "[null]"])
def test_a_kept_list_of_another_shape_is_left_out(page: Page, kept: str) -> None:
    """Odd data from the device is as if nothing were there."""
    text = json.dumps({"version": 1, "data": json.loads(kept)})
    page.evaluate("(text) => localStorage.setItem('ss-tool-questions', text)", text)
    page.reload()

    assert mine(page) == []


def test_copied_text_has_the_order_of_the_list(phone: BrowserContext, page: Page, said) -> None:
    """Numbered, with what not to wait for at its end."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    write(page, "A?")
    write(page, "B?")
    page.get_by_role("button", name=said["copy"]).click()
    expect(page.get_by_text(said["copied"])).to_be_visible()

    text = page.evaluate("() => navigator.clipboard.readText()")
    assert text == f"{said['mine']}\n1. A?\n2. B?\n\n{said['danger']}"


def test_paper_has_the_list_with_lines_and_nothing_else(page: Page, said) -> None:
    """Lines to write on below each question, and none of the page around it."""
    write(page, "A?")
    page.evaluate("() => { window.print = () => {}; }")
    page.get_by_role("button", name=said["print"]).click()
    page.emulate_media(media="print")

    assert page.locator(".ss-questions__line").count() == 3
    box = page.locator(".ss-questions__line").first.bounding_box()
    assert box and box["height"] > 20
    expect(page.get_by_text(said["danger"])).to_be_visible()
    for gone in ("h1", "details", ".ss-keep", ".ss-questions__own"):
        assert not page.locator(gone).first.is_visible()


def test_questions_of_other_pages_come_together_in_one_tab(page: Page, asking, phone: BrowserContext) -> None:
    """Two pages one after the other fill one list; nothing is stored, and no words stand in an address."""
    reading = phone.new_page()
    seen: list[str] = []
    phone.on("request", lambda request: seen.append(request.url))
    reading.goto(asking("decide/fog"))
    reading.locator("li button").nth(1).tap()
    with phone.expect_page() as opened:
        reading.locator(".ss-asking a").tap()
    theirs = opened.value
    expect(theirs.locator(".ss-questions__text")).to_have_text([ASKED["decide/fog"][1]])
    reading.goto(asking("decide/rain"))
    reading.locator("li button").tap()
    reading.locator(".ss-asking a").tap()
    expect(theirs.locator(".ss-questions__text")).to_have_text([ASKED["decide/fog"][1], "Will it rain?"])

    assert "#" not in theirs.url
    assert not [url for url in seen if "thick" in url]
    assert theirs.evaluate("() => localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize(
    "end",
    [
        "#add=decide/fog:7",
        "#add=decide/fog:x",
        "#add=__proto__:0",
        "#add=toString:0",
        "#add=Call%20555:0",
        "#add=%",
        "#all",
    ],
)
def test_an_address_can_put_nothing_of_its_own_on_the_list(home: str, tab: Page, end: str) -> None:
    """Only the places of questions that pages ask mean something."""
    tab.goto(home + end)

    assert mine(tab) == []


def test_a_picked_question_can_be_taken_off_and_survives_a_reload(asking, words, tab: Page) -> None:
    """The button says what it does next; without a pick the link leads to the page of all questions."""
    said = words["asking"]
    tab.goto(asking("decide/fog"))
    tab.get_by_role("button", name=f"{said['add']}: Why fog?").click()
    expect(tab.get_by_text(said["take_one"])).to_be_visible()
    tab.reload()
    tab.get_by_role("button", name=f"{said['remove']}: Why fog?").click()

    expect(tab.locator(".ss-asking a")).to_have_text(said["way"])
    assert tab.locator(".ss-asking a").get_attribute("target") is None


def test_a_kept_list_takes_questions_at_once_and_an_open_tab_sees_them(
    page: Page, asking, phone: BrowserContext, words, said
) -> None:
    """After consent the question goes onto the list, also in the tab in which the list stands open."""
    write(page, "A?")
    page.get_by_role("button", name=said["keep"]).click()
    reading = phone.new_page()
    reading.goto(asking("decide/rain"))
    reading.get_by_role("button").first.click()
    expect(reading.locator(".ss-asking a")).to_have_text(words["asking"]["see"].format(count=2))
    expect(page.locator(".ss-questions__text")).to_have_text(["A?", "Will it rain?"])
    page.get_by_role("button", name=said["forget"]).click()
    reading.reload()

    expect(reading.locator(".ss-asking a")).to_have_text(words["asking"]["way"])


def test_axe_finds_nothing_and_targets_are_large(page: Page, asking) -> None:
    """Empty and filled in, light and dark; what can be tapped is 44 px high; nothing sticks out at 320 px."""
    page.set_viewport_size({"width": 320, "height": 640})
    faults: list[object] = []

    def look(name: str) -> None:
        for scheme, rules in (("light", FULL), ("dark", CHANGES_WITH_COLORS)):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            faults.extend((name, scheme, fault) for fault in faults_of(page, rules))
        small = page.evaluate(
            "() => [...document.querySelectorAll('button, select, input[type=text], summary')]"
            ".filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)"
        )
        faults.extend((name, one) for one in small)
        assert page.evaluate("() => document.documentElement.scrollWidth") <= 320

    look("empty")
    write(page, "W" * 300)
    write(page, "B?")
    page.get_by_role("combobox").select_option("nurse")
    look("filled in")
    page.goto(asking("decide/fog"))
    page.locator("li button").first.click()
    look("asking")

    assert faults == []
