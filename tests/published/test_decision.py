"""The aid for deciding in a real browser: each step, by touch and by keyboard, with nothing lost and nothing sent."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from axe import CHANGES_WITH_COLORS, FULL, faults_of
from guide import guide
from proofs import rests_on
from published.built import whole_site
from steadyspine.content.wording import phrase, phrases

pytestmark = rests_on(whole_site)

ADDRESS = "decide/should-i-have-surgery/"
SITE = guide()
PARTS = SITE.decision
PAGE = SITE.pages[PurePosixPath("decide/should-i-have-surgery.md")]
TEAM = [
    block
    for block in PAGE.blocks
    if block.section == SITE.words["layers"]["ask"] and block.kind == "item"  # type: ignore[index]
]
"""The questions that everyone can ask the team."""

SAYS = {**phrases(SITE, "components.tools"), **phrases(SITE, "components.decision")}
KEPT = "ss-tool-decision"
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
"""A row tells of its opening in a task of its own; then it is filled, and the one that was open closes."""


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


def arrive(tab: Page, name: str) -> None:
    """Wait until a screen has this name: a row says that it is open a moment after it is."""
    tab.wait_for_function("(name) => ss.placeNow('decision') === name", arg=name, timeout=5000)


def screens(tab: Page) -> Iterator[str]:
    """Go through all screens, from the first on."""
    begin(tab)
    yield from following(tab)


def following(tab: Page) -> Iterator[str]:
    """This screen and all behind it."""
    while True:
        yield place(tab).partition("/")[0]
        onward = tab.get_by_role("button", name=SAYS["next"], exact=True)
        if not onward.count():
            return
        onward.click()


def row(tab: Page, key: str) -> Locator:
    """The row of a record, opened."""
    found = tab.locator(f'.ss-decision__row[data-row="{key}"]')
    if found.get_attribute("open") is None:
        found.locator("> summary").click()
        tab.evaluate(SETTLED)
    return found


def rows(tab: Page) -> Iterator[Locator]:
    """Every row of this screen, opened one after the other."""
    keys = tab.locator(".ss-decision__row").evaluate_all("(all) => all.map((one) => one.dataset.row)")
    for key in keys:
        yield row(tab, key)


def option(at: Locator, number: int) -> None:
    """Press one of the answers of a row."""
    at.locator(".ss-decision__option").nth(number).click()


def test_the_way_leads_through_seven_screens_and_ends_in_the_readers_own_words(tab: Page) -> None:
    """Situation, choices, chances, wishes and questions come once each; what was answered stands on the page."""
    seen, opened = [], set()
    for name in screens(tab):
        seen.append(name)
        for one in rows(tab):
            key = one.get_attribute("data-row") or ""
            opened.add(f"{name} {key}")
            if one.locator(".ss-decision__option").count():
                option(one, 1)
            for box in one.locator("textarea").all():
                box.fill(f"mine at {key}")
        if name == "begin":
            tab.locator("#ss-decision-other").check()

    assert seen == ["begin", "told", "choices", "chances", "wishes", "ready", "page"]
    for screen, records in (
        ("told", PARTS.situations),
        ("wishes", PARTS.wishes),
        ("ready", PARTS.questions),
    ):
        assert {f"{screen} {one.key}" for one in records} <= opened
    sheet = tab.locator(".ss-decision__sheet").inner_text()
    assert all(f"mine at {name}" in sheet for name in ("by", "hope", "most", "need", "others", "now"))
    assert PARTS.situations[1].answers[1].says.text in sheet
    assert SAYS["page_other"] in sheet
    asks = [one.answers[1].ask for one in PARTS.situations]
    assert [ask.text for ask in asks if ask and ask.text not in sheet] == []
    assert [block.text for block in TEAM if block.text not in sheet] == []


def test_what_the_team_said_is_repeated_and_not_interpreted(tab: Page) -> None:
    """A number in its range and any name stand on the page; a number out of it does not, and is named at once."""
    number = next(one for one in PARTS.situations if one.typed and one.typed.highest is not None)
    name = next(one for one in PARTS.situations if one.typed and one.typed.highest is None)
    begin(tab)
    go_to(tab, 2)
    box = row(tab, number.key).locator("input")
    box.fill("99")
    expect(row(tab, number.key).get_by_role("status").last).to_contain_text("18")
    row(tab, name.key).locator("input").fill("A rare kind <b>")
    go_to(tab, 6)
    press(tab, SAYS["next"])
    sheet = tab.locator(".ss-decision__sheet")
    expect(sheet).to_contain_text("A rare kind <b>")
    expect(sheet).not_to_contain_text("99")
    go_to(tab, 2)
    row(tab, number.key).locator("input").fill("9")
    go_to(tab, 6)
    press(tab, SAYS["next"])

    expect(sheet).to_contain_text(f"{number.typed.asks.text}: 9" if number.typed else "")


def test_sheet_parts_what_matters_much_and_what_was_known_from_what_was_not(tab: Page) -> None:
    """A wish that counts a little stands in a list of its own; a question that was answered rightly stands nowhere."""
    much, little, same = PARTS.wishes[:3]
    right, wrong, untouched = PARTS.questions[:3]
    good = next(at for at, (_, rights) in enumerate(right.answers) if rights)
    bad = next(at for at, (_, rights) in enumerate(wrong.answers) if not rights)
    answer = next(text for text, rights in wrong.answers if rights)
    made = tab.evaluate(
        """([words, wishes, quiz]) => {
            const parts = { ...JSON.parse(document.querySelector("[data-ss-decision]").dataset.ssDecision), ask: ["Why?"] };
            const order = parts.wishes.map((one) => one.key);
            const page = (data) => ss.decision.page(parts, { ...ss.decision.nothing(parts), order, ...data }, words);
            return [page({ wishes, quiz }), page({})];
        }""",
        [SAYS, {much.key: -2, little.key: 1, same.key: 0}, {right.key: good, wrong.key: bad}],
    )
    sheet = {part["title"]: part["lines"] for part in made[0]}

    assert sheet == {
        SAYS["page_most"]: [much.one.text],
        SAYS["page_little"]: [little.other.text],
        SAYS["page_unsure"]: [f"{wrong.asks.text} {answer.text}"],
        SAYS["page_ask"]: ["Why?"],
    }
    assert untouched.asks.text not in str(made)
    assert made[1] == []


def test_closed_row_shows_the_answer_and_what_was_typed(tab: Page) -> None:
    """So nobody opens it again to look; a link leads to where its words are explained."""
    both = next(one for one in PARTS.situations if one.typed and one.typed.highest is None and one.more)
    begin(tab)
    go_to(tab, 2)
    at = row(tab, both.key)
    option(at, 0)
    at.locator("input").fill(" since Friday ")

    expect(at.locator(".ss-decision__state")).to_have_text(f"{both.answers[0].says.text}; since Friday")
    assert at.locator(".ss-decision__inside p a[href]").count() >= 1


def test_every_screen_is_sound_in_light_and_dark(tab: Page) -> None:
    """No accessibility fault that a machine can find, closed or with a row open, and nothing scrolls sideways."""
    found = {}

    def look(name: str) -> None:
        for scheme, rules in (("light", FULL), ("dark", CHANGES_WITH_COLORS)):
            tab.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            faults = faults_of(tab, rules)
            if faults or tab.evaluate("document.documentElement.scrollWidth") > 360:
                found[name, scheme] = faults

    for name in screens(tab):
        look(name)
        kinds = set()
        for one in rows(tab):
            kind = one.evaluate(
                "(row) => [...row.lastElementChild.children].map((each) => each.className).join()"
            )
            if one.locator(".ss-decision__option").count():
                option(one, 0)
            if kind not in kinds:
                look(f"{name} {one.get_attribute('data-row')}")
            kinds.add(kind)

    assert found == {}


def test_each_step_is_short(tab: Page) -> None:
    """With its rows closed, a step takes no more than one screen and a half of 360 by 640; most take about one."""
    heights = {}
    for name in screens(tab):
        heights[name] = tab.locator(".ss-decision__deck").evaluate(
            "(deck) => deck.lastElementChild.getBoundingClientRect().bottom - deck.getBoundingClientRect().top"
        )

    assert len(heights) == 7
    assert {name: height for name, height in heights.items() if height > 1.5 * 640} == {}
    assert heights["told"] <= 590


def test_what_can_be_pressed_is_large_enough(tab: Page) -> None:
    """44 pixels high, as on the rest of the guide."""
    pressed = tab.locator(".ss-decision__deck :is(button, summary, input[type=text], textarea):visible")
    too_low = (
        "(all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.innerText)"
    )
    small = {
        (name, said)
        for name in screens(tab)
        for _ in itertools.chain([None], rows(tab))
        for said in pressed.evaluate_all(too_low)
    }

    assert small == set()


def test_keyboard_alone_leads_through(tab: Page) -> None:
    """Tab and Enter open a row, reach its answers and the next row; the heading of each screen takes the focus."""
    first, second = PARTS.situations[:2]
    tab.get_by_role("button", name=SAYS["begin"]).focus()
    tab.keyboard.press("Enter")
    expect(tab.locator("#ss-decision-title")).to_be_focused()
    go_to(tab, 2)
    expect(tab.locator("#ss-decision-title")).to_be_focused()
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    calm = next(at for at, answer in enumerate(first.answers) if not answer.danger)
    for _ in range(calm + 1):
        tab.keyboard.press("Tab")
    tab.keyboard.press("Space")
    pressed = tab.locator(f'[data-row="{first.key}"] .ss-decision__option').nth(calm)
    expect(pressed).to_have_attribute("aria-pressed", "true")
    # Past the field and the links below the answers, to the way to the next row.
    onward = tab.locator(f'[data-row="{first.key}"] .ss-decision__onward')
    for _ in range(len(first.answers) - calm + 3):
        if onward.evaluate("(button) => button === document.activeElement"):
            break
        tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")

    expect(tab.locator(f'[data-row="{second.key}"] > summary')).to_be_focused()
    arrive(tab, f"told/{second.key}")
    assert tab.locator(".ss-decision__row[open]").count() == 1


def test_sign_of_danger_shows_the_emergency_card_at_once_and_on_the_page(tab: Page) -> None:
    """An answer that may mean an emergency; the one beside it shows nothing. The red line stands on every screen."""
    danger = next(one for one in PARTS.situations if any(answer.danger for answer in one.answers))
    at = next(at for at, answer in enumerate(danger.answers) if answer.danger)
    calm = next(at for at, answer in enumerate(danger.answers) if not answer.danger)
    begin(tab)
    expect(tab.locator(".ss-decision__now a")).to_be_in_viewport()
    go_to(tab, 2)
    card = tab.locator(".ss-decision__deck .admonition.emergency")
    option(row(tab, danger.key), calm)
    assert card.count() == 0
    option(row(tab, danger.key), at)
    expect(card).to_be_in_viewport()
    go_to(tab, 6)
    press(tab, SAYS["next"])
    expect(card).to_be_visible()


def test_card_is_set_aside_by_who_was_seen_and_a_new_sign_brings_it_back(tab: Page) -> None:
    """The way to help and the signs stay at hand, the line above stays, and the words stay on the reader's page."""
    danger = next(one for one in PARTS.situations if any(answer.seen for answer in one.answers))
    seen = next(at for at, answer in enumerate(danger.answers) if answer.seen)
    new = [at for at, answer in enumerate(danger.answers) if answer.danger and not answer.seen]
    card = tab.locator(".ss-decision__deck .admonition.emergency:visible")
    help_now = tab.locator(".ss-decision__aside a", has_text=SAYS["aside_help"])
    begin(tab)
    go_to(tab, 2)
    asked = row(tab, danger.key)
    option(asked, new[0])
    expect(card).to_have_count(1)
    press(tab, SAYS["seen"])
    expect(help_now).to_be_focused()
    expect(card).to_have_count(0)
    expect(tab.locator(".ss-decision__now a").first).to_be_attached()
    asked.get_by_text(SAYS["aside_signs"]).click()
    expect(card).to_have_count(1)
    option(asked, new[1])
    expect(card).to_have_count(1)
    expect(help_now).to_have_count(0)
    option(asked, seen)
    expect(card).to_have_count(0)
    expect(help_now).to_have_attribute("href", re.compile("get-help-now/$"))
    last_screen(tab)
    expect(card).to_have_count(0)
    expect(help_now).to_be_visible()
    sheet = tab.locator(".ss-decision__sheet")
    expect(sheet).to_contain_text(danger.answers[seen].says.text)
    expect(sheet).to_contain_text(phrase(SITE, "emergency.line"))


def test_only_marked_choices_stand_side_by_side_and_the_page_gets_them_back(tab: Page) -> None:
    """Two of them, in their order, with their own text and all three courses together; then the page has all again."""
    begin(tab)
    go_to(tab, 3)
    chosen = [PARTS.choices[at] for at in (0, 2)]
    for one in chosen:
        tab.get_by_role("checkbox", name=one.name.text, exact=True).check()
    shown = row(tab, "what")
    assert shown.locator("h3").all_inner_texts() == [one.name.text for one in chosen]
    assert chosen[1].what.text in shown.locator(".ss-decision__choice").nth(1).inner_text()
    courses = row(tab, "courses").locator(".ss-decision__choice").first.inner_text()
    assert all(SAYS[name] in courses for name in ("best", "likely", "worst"))
    assert chosen[0].unknown.text in courses
    go_to(tab, 4)
    assert row(tab, PARTS.chances[0].key).locator(".ss-decision__rows > li").count() == 2
    press(tab, SAYS["leave"])

    assert tab.get_by_text(chosen[1].what.text).count() == 1
    listed = tab.locator(f"#chance-{PARTS.chances[0].key} ~ ul").first.locator("li")
    assert listed.count() == len(PARTS.choices)


def test_whole_page_has_the_same_answers_at_the_same_place(tab: Page) -> None:
    """What was answered is ticked there, what is ticked there is answered in the steps, and neither way loses the place."""
    first, second = PARTS.situations[1:3]
    begin(tab)
    row(tab, "by").locator("textarea").fill("Friday")
    go_to(tab, 2)
    option(row(tab, first.key), 1)
    press(tab, SAYS["leave"])
    expect(tab.locator(f"#situation-{first.key}")).to_be_in_viewport()
    boxes = tab.locator(f"#situation-{first.key} + .task-list input")
    expect(boxes.nth(1)).to_be_checked()
    tab.locator(f"#situation-{first.key} + .task-list label").nth(0).click()
    expect(boxes.nth(1)).not_to_be_checked()
    tab.locator(f"#situation-{second.key} + .task-list label").nth(1).click()
    assert "Friday" in tab.locator("#step-1-what-is-being-decided ~ ul").nth(1).inner_text()
    press(tab, SAYS["go_on"])
    arrive(tab, f"told/{first.key}")
    expect(row(tab, first.key).locator(".ss-decision__option").nth(0)).to_have_attribute(
        "aria-pressed", "true"
    )
    expect(row(tab, second.key).locator(".ss-decision__state")).to_have_text(second.answers[1].says.text)
    press(tab, SAYS["leave"])
    tab.reload()

    expect(tab.locator(f"#situation-{second.key} + .task-list input").nth(1)).to_be_checked()


def test_chances_are_those_for_people_like_the_reader(tab: Page) -> None:
    """A chance that tells of another situation is left out; what nobody has answered leaves all in."""
    chance = next(one for one in PARTS.chances if one.when)
    name, _, answer = chance.when[0].partition(": ")
    question = next(one for one in PARTS.situations if one.key == name)
    other = next(one for one in question.answers if f"{name}: {one.key}" not in chance.when)

    def shown(told: dict[str, str]) -> bool:
        ask = """([key, told]) => {
            const parts = JSON.parse(document.querySelector("[data-ss-decision]").dataset.ssDecision);
            return ss.decision.concerns(parts.chances.find((one) => one.key === key), told);
        }"""
        return bool(tab.evaluate(ask, [chance.key, told]))

    assert shown({})
    assert shown({name: answer})
    assert not shown({name: other.key})


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
    for one in rows(tab):
        if not one.locator(".ss-decision__wish").count():
            continue
        key = one.get_attribute("data-row")
        wanted = one.locator(".ss-decision__wish").nth(1).inner_text()
        option(one, 2)
        tab.clock.run_for(550)
        kept = json.loads(tab.evaluate(f"() => history.state['{KEPT}']"))["data"]["wishes"][key]
        wish = next(one for one in PARTS.wishes if one.key == key)
        assert (wish.other if kept > 0 else wish.one).text == wanted


def test_both_wishes_of_a_pair_have_the_same_size_and_labels_that_read(tab: Page) -> None:
    """Neither looks more important, and each answer stands below its wish."""
    begin(tab)
    go_to(tab, 5)
    pair = row(tab, PARTS.wishes[0].key)
    one, other = (pair.locator(".ss-decision__wish").nth(at).bounding_box() for at in (0, 1))
    much = [pair.locator(".ss-decision__option").nth(at) for at in (0, 2)]

    assert one and other
    assert (one["width"], one["height"], one["y"]) == (other["width"], other["height"], other["y"])
    left = [size["x"] for box in much if (size := box.bounding_box())]
    assert left == [one["x"], other["x"]]
    assert {box.inner_text() for box in much} == {SAYS["much"]}


def test_wishes_stand_beside_the_choices_that_they_fit_and_nothing_is_added_up(tab: Page) -> None:
    """Each choice has its wishes in the order asked, however strong; no number, no share, no winner, and none left out."""
    begin(tab)
    go_to(tab, 5)
    for at, one in enumerate(rows(tab)):
        if one.locator(".ss-decision__wish").count():
            option(one, (0, 1)[at % 2])
    text = row(tab, "fits").inner_text()
    asked = tab.locator(".ss-decision__row:has(.ss-decision__wish)").evaluate_all(
        "(all) => all.map((one) => one.dataset.row)"
    )
    places = [
        asked.index(wish.key)
        for item in tab.locator('[data-row="fits"] .ss-decision__choice')
        .first.locator("li")
        .all_inner_texts()
        for wish in PARTS.wishes
        if item.removesuffix(" (matters much)") in (wish.one.text, wish.other.text)
    ]

    assert places == sorted(places)
    assert not any(letter.isdigit() for letter in text)
    assert tab.locator('[data-row="fits"] .ss-decision__choice').count() == len(PARTS.choices)


def test_choice_that_no_wish_fits_says_so(tab: Page) -> None:
    """In words, and that it speaks against nothing; a wish that fits none is named, too."""
    wish = next(one for one in PARTS.wishes if not one.one_fits and not one.other_fits)
    begin(tab)
    go_to(tab, 5)
    option(row(tab, wish.key), 0)
    fits = row(tab, "fits")

    expect(fits.get_by_text(SAYS["fits_none"])).to_have_count(len(PARTS.choices))
    expect(fits.get_by_text(SAYS["fits_tell"])).to_be_visible()


def test_every_answer_is_explained_right_or_not(tab: Page) -> None:
    """The same explanation, with its sources, whatever was pressed."""
    begin(tab)
    go_to(tab, 6)
    for question in PARTS.questions:
        one = row(tab, question.key)
        for at, (_, right) in enumerate(question.answers):
            option(one, at)
            told = one.locator(".ss-decision__told")
            expect(told).to_contain_text(SAYS["quiz_right"] if right else SAYS["quiz_other"])
            expect(told).to_contain_text(question.explains.text.split(" [@")[0][:60])


def test_numbers_on_dying_are_closed_until_asked_for(tab: Page) -> None:
    """A reader may go by without seeing them; the row says what it holds."""
    dying = next(one for one in PARTS.chances if one.dying)
    begin(tab)
    go_to(tab, 4)
    people = tab.get_by_text(dying.people.text[:40])
    expect(people).to_be_hidden()
    row(tab, dying.key)

    expect(people).to_be_visible()


def test_each_number_says_how_sure_it_is_and_where_it_comes_from(tab: Page) -> None:
    """In every row of the step, and the rest in the last one."""
    begin(tab)
    go_to(tab, 4)
    for chance in PARTS.chances:
        expect(row(tab, chance.key)).to_contain_text(SAYS[f"sure_{chance.certainty.replace(' ', '_')}"])
    assert tab.locator(".ss-decision__row").count() == len(PARTS.chances) + 1


def test_reload_and_back_lose_nothing(tab: Page) -> None:
    """Screen, row and answers stay with a reload; Back goes one screen back, with what was typed since."""
    key = PARTS.situations[0].key
    answer = tab.locator(f'[data-row="{key}"] .ss-decision__option').nth(1)
    tab.clock.install()
    begin(tab)
    row(tab, "by").locator("textarea").fill("Friday")
    press(tab, SAYS["next"])
    option(row(tab, key), 1)
    tab.clock.run_for(600)
    tab.reload()
    arrive(tab, f"told/{key}")
    expect(answer).to_have_attribute("aria-pressed", "true")
    expect(answer).to_be_visible()
    tab.go_back()
    expect(row(tab, "by").locator("textarea")).to_have_value("Friday")
    tab.go_forward()
    expect(answer).to_have_attribute("aria-pressed", "true")
    tab.goto("decide/risks/")
    tab.go_back()
    expect(answer).to_have_attribute("aria-pressed", "true")
    assert tab.evaluate("() => localStorage.length + sessionStorage.length") == 0


def last_screen(tab: Page) -> None:
    """Go to the reader's page."""
    go_to(tab, 6)
    press(tab, SAYS["next"])


def test_keeping_is_offered_first_and_one_press_forgets(tab: Page) -> None:
    """On the first screen, with one sentence on what leaving does; kept answers come back, forgotten ones do not."""
    begin(tab)
    expect(tab.get_by_text(SAYS["not_kept"])).to_be_in_viewport()
    expect(tab.get_by_role("button", name=SAYS["keep"], exact=True)).to_be_in_viewport(ratio=1)
    assert SAYS["not_kept"].count(".") == 1
    row(tab, "by").locator("textarea").fill("Friday")
    press(tab, SAYS["keep"])
    expect(tab.get_by_text(SAYS["is_kept"])).to_be_visible()
    assert json.loads(tab.evaluate(f"() => localStorage['{KEPT}']"))["data"]["texts"] == {"by": "Friday"}
    tab.goto("about:blank")
    tab.goto(ADDRESS)
    press(tab, SAYS["go_on"])
    go_to(tab, 1)
    expect(row(tab, "by").locator("textarea")).to_have_value("Friday")
    last_screen(tab)
    press(tab, SAYS["forget"])

    assert tab.evaluate(f"() => localStorage['{KEPT}'] ?? null") is None
    expect(row(tab, "by").locator("textarea")).to_have_value("")


@pytest.mark.parametrize(
    "data",
    [
        {
            "told": {"walking": "<b>"},
            "typed": {"stability": "1e9", "walking": "x"},
            "at": "<b>/x/y",
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

    press(tab, SAYS["go_on" if "at" in data else "begin"])
    go_to(tab, 1)
    assert sum(1 for _ in following(tab)) == 7


def test_hostile_and_long_words_stay_words(phone: BrowserContext, tab: Page) -> None:
    """Markup is shown as typed, and a word without an end widens nothing."""
    typed = "<img src=x onerror=alert(1)>" + "W" * 900
    begin(tab)
    row(tab, "by").locator("textarea").fill(typed)
    last_screen(tab)
    sheet = tab.locator(".ss-decision__sheet")
    assert typed in sheet.inner_text()
    assert sheet.locator("img").count() == 0
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    with tab.expect_download() as download:
        press(tab, SAYS["save"])

    assert typed in download.value.path().read_text(encoding="utf-8")
    go_to(tab, 1)
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360


def test_refused_storage_is_told_once_and_the_steps_work(phone: BrowserContext) -> None:
    """One sentence in place of the button, on the first screen and on the last."""
    phone.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    tab = phone.new_page()
    tab.goto(ADDRESS)
    begin(tab)
    expect(tab.get_by_text(SAYS["denied"])).to_be_visible()
    last_screen(tab)

    expect(tab.get_by_text(SAYS["denied"])).to_be_visible()
    expect(tab.get_by_role("button", name=SAYS["keep"])).to_be_hidden()


def test_source_of_a_number_leads_to_the_page_and_back(tab: Page) -> None:
    """A link within the page gives the page back, so that its end is in sight; Back returns to the open row."""
    key = PARTS.chances[0].key
    begin(tab)
    go_to(tab, 4)
    link = row(tab, key).locator(".ss-decision__rows .ss-cite a").first
    target = (link.get_attribute("href") or "").removeprefix("#")
    link.click()
    expect(tab.locator(f"[id='{target}']")).to_be_in_viewport()
    tab.go_back()

    arrive(tab, f"chances/{key}")
    expect(tab.locator(".ss-decision__rows").first).to_be_visible()


def test_contents_of_the_page_lead_out_of_the_steps(tab: Page) -> None:
    """What the rail or the bar links to is in sight, though a screen covered it; its words are there."""
    begin(tab)
    tab.evaluate("() => { location.hash = 'the-answers-to-step-6'; }")
    expect(tab.locator("#the-answers-to-step-6")).to_be_in_viewport()

    expect(tab.locator(".ss-decision__deck")).to_be_hidden()


def test_nothing_is_cut_at_320_px_with_letters_of_twice_the_size(tab: Page) -> None:
    """The two wishes are still of equal size."""
    tab.set_viewport_size({"width": 320, "height": 640})
    wide = []
    for name in screens(tab):
        tab.evaluate("document.documentElement.style.fontSize = '200%'")
        for one in rows(tab):
            if tab.evaluate("document.documentElement.scrollWidth") > 320:
                wide.append((name, one.get_attribute("data-row")))
            sizes = [box.bounding_box() for box in one.locator(".ss-decision__wish").all()]
            heights = [size["height"] for size in sizes if size]
            assert not heights or abs(heights[0] - heights[1]) < 1

    assert wide == []


def test_without_a_script_the_whole_aid_is_there(browser: Browser, server: str) -> None:
    """Every question, choice, chance and wish, to read and to print."""
    context = browser.new_context(base_url=server, java_script_enabled=False)
    page = context.new_page()
    page.goto(ADDRESS)
    text = page.locator("article").inner_text()
    to_write = page.locator("#my-own-words ~ ul").first
    apart = "task-list" not in (to_write.get_attribute("class") or "")
    lines = to_write.locator("li").count()
    context.close()

    asked: list[Any] = [*PARTS.situations, *PARTS.chances, *PARTS.questions]
    wanted = [one.asks for one in asked]
    wanted += [one.name for one in PARTS.choices] + [one.other for one in PARTS.wishes]
    wanted += [one.typed.asks for one in PARTS.situations if one.typed]
    assert [said.text for said in wanted if said.text not in text] == []
    assert (apart, lines) == (True, 3)
