"""The aid for deciding in a real browser: each step, by touch and by keyboard, with nothing lost and nothing sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from axe import CHANGES_WITH_COLORS, FULL, faults_of
from proofs import rests_on
from published.built import ROOT, whole_site
from steadyspine.content import load_site
from steadyspine.content.wording import phrases

pytestmark = rests_on(whole_site)

ADDRESS = "decide/should-i-have-surgery/"
SITE = load_site(ROOT)
PARTS = SITE.decision
SAYS = {**phrases(SITE, "components.tools"), **phrases(SITE, "components.decision")}
KEPT = "steady-spine-tool-decision"


@pytest.fixture
def phone(browser: Browser, server: str) -> Iterator[BrowserContext]:
    """The smallest phone that the steps are made for."""
    context = browser.new_context(
        base_url=server, viewport={"width": 360, "height": 640}, has_touch=True, reduced_motion="reduce"
    )
    yield context
    context.close()


@pytest.fixture
def tab(phone: BrowserContext) -> Iterator[Page]:
    """A tab on the page; nothing may be thrown while it is open."""
    page = phone.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(ADDRESS)
    yield page
    assert wrong == []


def press(tab: Page, name: str) -> None:
    """Press the button with exactly this name."""
    tab.get_by_role("button", name=name, exact=True).first.click()


def go_to(tab: Page, step: int) -> None:
    """Go to the first screen of a step by its number."""
    tab.locator(".ss-decision__number").nth(step - 1).click()


def begin(tab: Page) -> None:
    """Lay the steps over the page."""
    press(tab, SAYS["begin"])


def place(tab: Page) -> str:
    """The name of the screen that is shown."""
    return str(tab.evaluate("() => ss.placeNow('decision') ?? ''"))


def screens(tab: Page) -> Iterator[str]:
    """Go through all screens, from the first on."""
    begin(tab)
    while True:
        yield place(tab)
        following = tab.get_by_role("button", name=SAYS["next"], exact=True)
        if not following.count():
            return
        following.click()


def option(tab: Page, at: int) -> None:
    """Press one of the answers."""
    tab.locator(".ss-decision__option").nth(at).click()


def test_the_way_leads_through_all_steps_and_ends_in_the_readers_own_words(tab: Page) -> None:
    """Situation, choices, chances, wishes and questions come once each; what was answered stands on the page."""
    seen = []
    for name in screens(tab):
        seen.append(name)
        if tab.locator(".ss-decision__option").count():
            option(tab, 1)
        for box in tab.locator(".ss-decision__text").all():
            box.fill(f"mine at {name}")

    assert len(seen) == len(set(seen))
    for kind, records in (("told", PARTS.situations), ("wish", PARTS.wishes), ("quiz", PARTS.questions)):
        assert {f"{kind}-{one.key}" for one in records} <= set(seen)
    sheet = tab.locator(".ss-decision__sheet").inner_text()
    assert all(f"mine at {name}" in sheet for name in ("begin", "fits", "ready"))
    assert PARTS.situations[1].answers[1].says.text in sheet


def test_every_screen_is_sound_in_light_and_dark(tab: Page) -> None:
    """No accessibility fault that a machine can find, in any state, and nothing scrolls sideways."""
    found = {}
    for name in screens(tab):
        if tab.locator(".ss-decision__option").count():
            option(tab, 0)
        for part in tab.locator(".ss-decision__folded > summary").all():
            part.click()
        for scheme, rules in (("light", FULL), ("dark", CHANGES_WITH_COLORS)):
            tab.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            faults = faults_of(tab, rules)
            if faults or tab.evaluate("document.documentElement.scrollWidth") > 360:
                found[name, scheme] = faults

    assert found == {}


def test_each_question_fits_one_screen_with_its_ways_on(tab: Page) -> None:
    """On 360 by 640, a question, its answers and the next button are in sight at once, above the bar."""
    cut = []
    for name in screens(tab):
        if name.startswith(("told", "wish", "quiz", "open", "begin", "ready")):
            box = tab.get_by_role("button", name=SAYS["next"], exact=True).bounding_box()
            if not box or box["y"] < 0 or box["y"] + box["height"] > 590:
                cut.append((name, box))

    assert cut == []


def test_what_can_be_pressed_is_large_enough(tab: Page) -> None:
    """44 pixels high, as on the rest of the guide."""
    small = {
        (name, box.inner_text())
        for name in screens(tab)
        for box in tab.locator(".ss-decision__deck button:visible").all()
        if (size := box.bounding_box()) and size["height"] < 44
    }

    assert small == set()


def test_keyboard_alone_leads_through(tab: Page) -> None:
    """Tab and Enter reach the answers and the next screen; the heading of each screen takes the focus."""
    tab.get_by_role("button", name=SAYS["begin"]).focus()
    tab.keyboard.press("Enter")
    expect(tab.locator("#ss-decision-title")).to_be_focused()
    go_to(tab, 2)
    expect(tab.locator("#ss-decision-title")).to_be_focused()
    for _ in range(2):
        tab.keyboard.press("Tab")
    tab.keyboard.press("Space")
    expect(tab.locator(".ss-decision__option").nth(1)).to_have_attribute("aria-pressed", "true")
    # Past the answers that are left and the way back, to the way on.
    for _ in range(len(PARTS.situations[0].answers)):
        tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")

    assert place(tab) == f"told-{PARTS.situations[1].key}"


def test_sign_of_danger_shows_the_emergency_card_at_once_and_on_the_page(tab: Page) -> None:
    """An answer that may mean an emergency; the one beside it shows nothing."""
    danger = next(one for one in PARTS.situations if any(answer.danger for answer in one.answers))
    at = next(at for at, answer in enumerate(danger.answers) if answer.danger)
    calm = next(at for at, answer in enumerate(danger.answers) if not answer.danger)
    begin(tab)
    go_to(tab, 2)
    card = tab.locator(".ss-decision__deck .admonition.emergency")
    option(tab, calm)
    assert card.count() == 0
    option(tab, at)
    expect(card).to_be_in_viewport()
    go_to(tab, 6)
    for _ in range(len(PARTS.questions) + 1):
        press(tab, SAYS["next"])
    expect(card).to_be_visible()


def test_only_marked_choices_stand_side_by_side_and_the_page_gets_them_back(tab: Page) -> None:
    """Two of them, in their order, with their own text; on one page all are there again."""
    begin(tab)
    go_to(tab, 3)
    names = [PARTS.choices[at].name.text for at in (0, 2)]
    for name in names:
        tab.get_by_role("checkbox", name=name, exact=True).check()
    press(tab, SAYS["next"])
    assert tab.locator(".ss-decision__choice > h3").all_inner_texts() == names
    assert PARTS.choices[2].what.text in tab.locator(".ss-decision__choice").nth(1).inner_text()
    go_to(tab, 4)
    assert tab.locator(".ss-decision__rows > li").count() == 2
    press(tab, SAYS["leave"])

    assert tab.get_by_text(PARTS.choices[2].what.text).count() == 1
    rows = tab.locator(f"#chance-{PARTS.chances[0].key} ~ ul").first.locator("li")
    assert rows.count() == len(PARTS.choices)


def test_chances_are_those_for_people_like_the_reader(tab: Page) -> None:
    """A chance that tells of another situation is left out; what nobody has answered leaves all in."""
    chance = next(one for one in PARTS.chances if one.when)
    name, _, answer = chance.when[0].partition(": ")
    question = next(one for one in PARTS.situations if one.key == name)
    other = next(one for one in question.answers if f"{name}: {one.key}" not in chance.when)

    def shown(data: dict[str, str]) -> list[str]:
        return list(
            tab.evaluate(
                """(told) => {
                    const parts = JSON.parse(document.querySelector("[data-ss-decision]").dataset.ssDecision);
                    return ss.decision.screens(parts, { ...ss.decision.nothing(parts), told }).map((one) => one.name);
                }""",
                data,
            )
        )

    assert f"chance-{chance.key}" in shown({})
    assert f"chance-{chance.key}" in shown({name: answer})
    assert f"chance-{chance.key}" not in shown({name: other.key})


def test_pairs_come_in_mixed_order_and_a_lean_means_the_same_either_way(tab: Page) -> None:
    """Twenty fresh starts are not all alike; the side that was pressed is the wish that is noted."""
    orders = tab.evaluate(
        """() => {
            const parts = JSON.parse(document.querySelector("[data-ss-decision]").dataset.ssDecision);
            return Array.from({ length: 20 }, () => ss.decision.nothing(parts)).map((one) => [one.order.join(), one.turned.length]);
        }"""
    )
    assert len({order for order, _ in orders}) > 10
    tab.clock.install()
    begin(tab)
    go_to(tab, 5)
    for _ in PARTS.wishes:
        wanted = tab.locator(".ss-decision__pair > p").nth(1).inner_text()
        option(tab, 4)
        key = place(tab).removeprefix("wish-")
        tab.clock.run_for(550)
        noted = json.loads(tab.evaluate("() => history.state['steady-spine-tool-decision']"))["data"][
            "wishes"
        ][key]
        wish = next(one for one in PARTS.wishes if one.key == key)
        assert (wish.other if noted > 0 else wish.one).text == wanted
        press(tab, SAYS["next"])


def test_both_wishes_of_a_pair_have_the_same_size(tab: Page) -> None:
    """Neither looks more important."""
    begin(tab)
    go_to(tab, 5)
    one, other = (tab.locator(".ss-decision__pair > p").nth(at).bounding_box() for at in (0, 1))

    assert one and other
    assert (one["width"], one["height"], one["y"]) == (other["width"], other["height"], other["y"])


def test_wishes_stand_beside_the_choices_that_they_fit_and_nothing_is_added_up(tab: Page) -> None:
    """Each choice has its wishes in words; no number, no share, no winner."""
    for name in screens(tab):
        if name.startswith("wish"):
            option(tab, 0)
        if name == "fits":
            break
    text = tab.locator(".ss-decision__beside").inner_text()

    assert not any(letter.isdigit() for letter in text)
    assert tab.locator(".ss-decision__choice").count() == len(PARTS.choices)


def test_every_answer_is_explained_right_or_not(tab: Page) -> None:
    """The same explanation, with its sources, whatever was pressed."""
    begin(tab)
    go_to(tab, 6)
    for question in PARTS.questions:
        told = tab.locator(".ss-decision__told")
        for at, (_, right) in enumerate(question.answers):
            option(tab, at)
            expect(told).to_contain_text(SAYS["quiz_right"] if right else SAYS["quiz_other"])
            expect(told).to_contain_text(question.explains.text.split(" [@")[0][:60])
        press(tab, SAYS["next"])


def test_numbers_on_dying_are_closed_until_asked_for(tab: Page) -> None:
    """A reader may go by without seeing them."""
    dying = next(one for one in PARTS.chances if one.dying)
    for name in screens(tab):
        if name == f"chance-{dying.key}":
            break
    people = tab.get_by_text(dying.people.text[:40])
    expect(people).to_be_hidden()
    tab.get_by_text(SAYS["dying_show"]).click()

    expect(people).to_be_visible()


def test_reload_and_back_lose_nothing(tab: Page) -> None:
    """The screen and the answers stay with a reload; Back goes one screen back, with what was typed since."""
    tab.clock.install()
    begin(tab)
    tab.locator(".ss-decision__text").first.fill("Friday")
    press(tab, SAYS["next"])
    option(tab, 1)
    tab.clock.run_for(600)
    tab.reload()
    assert place(tab) == f"told-{PARTS.situations[0].key}"
    expect(tab.locator(".ss-decision__option").nth(1)).to_have_attribute("aria-pressed", "true")
    tab.go_back()
    expect(tab.locator(".ss-decision__text").first).to_have_value("Friday")
    tab.go_forward()
    expect(tab.locator(".ss-decision__option").nth(1)).to_have_attribute("aria-pressed", "true")
    tab.goto("decide/risks/")
    tab.go_back()
    expect(tab.locator(".ss-decision__option").nth(1)).to_have_attribute("aria-pressed", "true")
    assert tab.evaluate("() => localStorage.length + sessionStorage.length") == 0


def last_screen(tab: Page) -> None:
    """Go to the reader's page."""
    begin(tab)
    go_to(tab, 6)
    for _ in range(len(PARTS.questions) + 1):
        press(tab, SAYS["next"])


def test_page_is_kept_only_when_asked_and_gone_when_told_so(tab: Page) -> None:
    """One press keeps the answers on the device, one press forgets them."""
    begin(tab)
    tab.locator(".ss-decision__text").first.fill("Friday")
    press(tab, SAYS["leave"])
    tab.get_by_role("button", name=SAYS["go_on"]).click()
    go_to(tab, 6)
    for _ in range(len(PARTS.questions) + 1):
        press(tab, SAYS["next"])
    press(tab, SAYS["keep"])
    assert json.loads(tab.evaluate(f"() => localStorage['{KEPT}']"))["data"]["texts"] == {"by": "Friday"}
    tab.goto("about:blank")
    tab.goto(ADDRESS)
    begin(tab)
    expect(tab.locator(".ss-decision__text").first).to_have_value("Friday")
    go_to(tab, 6)
    for _ in range(len(PARTS.questions) + 1):
        press(tab, SAYS["next"])
    press(tab, SAYS["forget"])

    assert tab.evaluate(f"() => localStorage['{KEPT}'] ?? null") is None
    expect(tab.locator(".ss-decision__text").first).to_have_value("")


@pytest.mark.parametrize(
    "data",
    [
        {
            "told": {"walking": "<b>"},
            "open": "all",
            "order": ["x"],
            "wishes": {"weeks": 9},
            "quiz": {"cure": -1},
        },
        {"told": ["yes"], "texts": {"by": ["a"], "now": "x" * 5000, "constructor": "x"}, "turned": 7},
        {"order": [["__proto__"]], "open": [None, {"a": 1}], "wishes": None},
    ],
    ids=["values", "shapes", "names"],
)
def test_absurd_kept_answers_are_left_out(tab: Page, data: dict[str, object]) -> None:
    """As if nothing of the kind had been answered; the steps go on."""
    tab.evaluate(
        "([name, text]) => localStorage.setItem(name, text)", [KEPT, json.dumps({"version": 1, "data": data})]
    )
    tab.reload()

    assert sum(1 for _ in screens(tab)) > 20


def test_hostile_and_long_words_stay_words(phone: BrowserContext, tab: Page) -> None:
    """Markup is shown as typed, and a word without an end widens nothing."""
    typed = "<img src=x onerror=alert(1)>" + "W" * 900
    begin(tab)
    tab.locator(".ss-decision__text").first.fill(typed)
    go_to(tab, 6)
    for _ in range(len(PARTS.questions) + 1):
        press(tab, SAYS["next"])
    sheet = tab.locator(".ss-decision__sheet")
    assert typed in sheet.inner_text()
    assert sheet.locator("img").count() == 0
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    with tab.expect_download() as download:
        press(tab, SAYS["save"])

    assert typed in download.value.path().read_text(encoding="utf-8")


def test_refused_storage_is_told_once_and_the_steps_work(phone: BrowserContext) -> None:
    """One sentence in place of the button."""
    phone.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    tab = phone.new_page()
    tab.goto(ADDRESS)
    last_screen(tab)

    expect(tab.get_by_text(SAYS["denied"])).to_be_visible()
    expect(tab.get_by_role("button", name=SAYS["keep"])).to_be_hidden()


def test_source_of_a_number_leads_to_the_page_and_back(tab: Page) -> None:
    """A link within the page gives the page back, so that its end is in sight; Back returns to the screen."""
    begin(tab)
    go_to(tab, 4)
    before = place(tab)
    link = tab.locator(".ss-decision__rows .ss-cite a").first
    target = (link.get_attribute("href") or "").removeprefix("#")
    link.click()
    expect(tab.locator(f"[id='{target}']")).to_be_in_viewport()
    tab.go_back()

    assert place(tab) == before
    expect(tab.locator(".ss-decision__rows")).to_be_visible()


def test_contents_of_the_page_lead_out_of_the_steps(tab: Page) -> None:
    """What the rail or the bar links to is in sight, though a screen covered it; its words are there."""
    begin(tab)
    tab.evaluate("() => { location.hash = 'the-answers-to-step-6'; }")
    expect(tab.locator("#the-answers-to-step-6")).to_be_in_viewport()

    expect(tab.locator(".ss-decision__deck")).to_be_hidden()


def test_nothing_is_cut_at_320_px_with_letters_of_twice_the_size(tab: Page) -> None:
    """The two wishes then stand one below the other, still of equal size."""
    tab.set_viewport_size({"width": 320, "height": 640})
    wide = []
    for name in screens(tab):
        tab.evaluate("document.documentElement.style.fontSize = '200%'")
        if tab.evaluate("document.documentElement.scrollWidth") > 320:
            wide.append(name)
        if name.startswith("wish"):
            one, other = (tab.locator(".ss-decision__pair > p").nth(at).bounding_box() for at in (0, 1))
            assert one and other and abs(one["height"] - other["height"]) < 1

    assert wide == []


def test_without_a_script_the_whole_aid_is_there(browser: Browser, server: str) -> None:
    """Every question, choice, chance and wish, to read and to print."""
    context = browser.new_context(base_url=server, java_script_enabled=False)
    page = context.new_page()
    page.goto(ADDRESS)
    text = page.locator("article").inner_text()
    context.close()

    asked: list[Any] = [*PARTS.situations, *PARTS.chances, *PARTS.questions]
    wanted = [one.asks for one in asked]
    wanted += [one.name for one in PARTS.choices] + [one.other for one in PARTS.wishes]
    assert [said.text for said in wanted if said.text not in text] == []
