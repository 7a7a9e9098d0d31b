"""Explain my report: what must and must not be marked, and when it is an alarm, in every invented report."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from axe import faults_of
from browser.resting import ROOT, tools_and_records
from guide import guide
from proofs import rests_on
from reading import read_yaml
from steadyspine.components.explain import report_data
from steadyspine.publishing.look import without_comments

pytestmark = rests_on(lambda: [*tools_and_records(), ROOT / "docs", ROOT / "mkdocs.yml"])

PARTS = ["tools/tools", "keep/keep", "explain/reading", "explain/explain"]
MARKUP = '<h1>Explain</h1><h2>Text</h2><div class="ss-explain" data-ss-tool="explain"></div>'
REPORTS = sorted((ROOT / "tests/reports").glob("*.yml"))
FIELDS = {"about", "text", "alarm", "finds", "leaves", "denied", "asks", "quiet", "says"}
ALARMS = {"now": "emergency", "today": "urgent", "none": ""}


@pytest.fixture(scope="session")
def data() -> str:
    """What the tool looks for, as the build writes it."""
    return json.dumps(report_data(guide()))


@pytest.fixture(scope="module")
def everything(words: dict[str, dict[str, object]]) -> dict[str, object]:
    """The tool's words, with those that all tools share."""
    return {**words["tools"], **words["explain"]}


@pytest.fixture
def tool(
    put: Callable[..., str], everything: dict[str, object], phone: BrowserContext, tab: Page, data: str
) -> Page:
    """The tool, ready to be typed into."""
    phone.add_init_script(f"globalThis.steadyReportData = {data};")
    tab.goto(put("/explain", MARKUP, PARTS, everything))
    return tab


def explain(tab: Page, text: str) -> None:
    """Put in a text and have it explained."""
    tab.get_by_role("textbox").fill(text)
    tab.get_by_role("button", name="Explain the words").click()


def even(text: str) -> str:
    """A text as it is compared: small letters, single spaces, no soft hyphens."""
    return " ".join(text.replace("\u00ad", "").replace("\ufb01", "fi").lower().split())


def marks(tab: Page) -> list[str]:
    """What is underlined, in order."""
    return [even(text) for text in tab.locator(".ss-explain__mark").all_text_contents()]


def entries(tab: Page) -> dict[str, str]:
    """What the list says, by the words that it explains."""
    found = tab.locator(".ss-explain__list dt").evaluate_all(
        "all => all.map((one) => [one.textContent, one.nextElementSibling.textContent])"
    )
    result: dict[str, str] = {}
    for name, says in found:
        result[even(name)] = result.get(even(name), "") + even(says)
    return result


def group(tab: Page, title: str) -> str:
    """The words of one group of the list, with what is said of them."""
    heading = tab.locator(".ss-explain__list h4", has_text=title)
    if not heading.count():
        return ""
    return even(
        str(
            heading.evaluate(
                "(one) => { let text = ''; for (let at = one.nextElementSibling; at && at.tagName !== 'H4'; at = at.nextElementSibling) text += ' ' + at.textContent; return text; }"
            )
        )
    )


def first_box(tab: Page) -> str:
    """The kind of the card that comes first, or nothing."""
    boxes = tab.locator(".ss-explain__box")
    return str(boxes.first.get_attribute("class")).split()[1] if boxes.count() else ""


def says_no(tab: Page, words: str) -> bool:
    """Whether a mark that holds these words is explained as something that is not there."""
    for mark in tab.locator(".ss-explain__mark").all():
        if even(words) in even(mark.text_content() or ""):
            mark.press("Enter")
            if "That says that it was not found." in (tab.locator(".ss-explain__told").text_content() or ""):
                return True
    return False


@pytest.mark.parametrize("file", REPORTS, ids=lambda file: file.stem)
def test_an_invented_report_is_read_as_its_file_says(tool: Page, file: Path) -> None:
    """Every file of the folder: alarm, marks, denials, and words to ask about."""
    report = read_yaml(file)
    assert set(report) <= FIELDS, f"unknown fields in {file.name}"
    explain(tool, report["text"])
    found, listed, asks = marks(tool), entries(tool), group(tool, "Ask your team about")

    assert first_box(tool) == ALARMS[report["alarm"]]
    assert [one for one in report["finds"] if not any(even(one) in mark for mark in found)] == []
    assert [one for one in report.get("leaves", []) if any(even(one) in mark for mark in found)] == []
    assert [one for one in report.get("denied", []) if not says_no(tool, one)] == []
    assert [one for one in report.get("asks", []) if even(one) not in asks] == []
    assert [one for one in report.get("quiet", []) if even(one) in asks] == []
    for one, piece in report.get("says", {}).items():
        said = [text for name, text in listed.items() if even(one) in name]
        assert any(even(piece) in text for text in said), (one, piece, said)


def test_there_are_fifteen_reports_and_each_says_that_it_is_invented() -> None:
    """Nobody's real report stands in the folder."""
    assert len(REPORTS) >= 15
    assert [
        file.name for file in REPORTS if not file.read_text(encoding="utf-8").startswith("# Invented")
    ] == []


# A sign, and a near miss beside it.
RAISED = {
    "There is cord compression at T8.": "now",
    "No cord compression.": "",
    "Cord compression is not excluded.": "now",
    "Cord compression is excluded.": "",
    "The cord is flattened.": "now",
    "The cord is not flattened.": "",
    "No fracture, cord compression at T8.": "now",
    "No fracture, collection or cord compression at T8.": "",
    "Cord compression not seen.": "",
    "Cord compression, not seen on the prior scan.": "now",
    "Denies weakness.": "",
    "Denies pain but has weakness.": "now",
    "Denies pain, leg\nweakness,\nnumbness, no saddle anaesthesia, no bladder or\nbowel symptoms.": "",
    "Denies leg weakness, numbness and incontinence.": "",
    "Denies pain but cannot pass urine.": "now",
    "Denies pain and cannot pass urine.": "now",
    "No weakness, unable to pass urine.": "now",
    "Denies weakness and loss of bowel control.": "",
    "Denies numbness and retention started today.": "now",
    "No new weakness.": "",
    "No worsening of weakness.": "now",
    "Haemangioma rather than cord compression.": "",
    "Probably haemangioma rather than cord compression.": "now",
    "Weakness: none.": "",
    "Weakness: left leg.": "now",
    "Cauda equina is unremarkable.": "",
    "?cauda equina": "now",
    "T8 compression fracture; the cord is normal.": "",
    "Cannot exclude retropulsion.": "today",
    "Without retropulsion.": "",
    "Bilsky 1b": "",
    "Bilsky 2": "now",
    "Bilsky 2 is not seen.": "",
    "No numbness, weakness.": "",
    "No numbness, weakness persists.": "now",
    "No evidence of fracture and cord compression.": "",
    "No fracture and cord compression at T8.": "now",
    "SINS 6": "",
    "SINS 7": "today",
    "Power 5/5": "",
    "Power 4/5": "now",
    "Frankel E": "",
    "Frankel D": "now",
    "Rule out MSCC.": "now",
    "Rule out MSCC. Impression: MSCC is not seen.": "",
    "Please exclude cord compression.": "now",
    "Cord compression has been ruled out.": "",
    "Denies any weakness.": "",
    "Any weakness should be reported.": "now",
    "No clinical suspicion of cord compression.": "",
    "Clinical suspicion of cord compression.": "now",
    "Did not show cord compression.": "",
    "No MRI was done for his weakness.": "now",
    "No cause of the weakness was found.": "now",
    "Cord compression which was not seen in June.": "now",
    "No focal weakness.": "",
    "No new or worsening weakness.": "now",
    "spinal cord compression grade was read": "now",
    "Epidural spinal cord compression (ESCC) grade 1a": "",
    "Haemodynamically unstable": "",
    "Mechanically unstable": "today",
    "Hoffman negative, clonus negative.": "",
    "Hoffman negative, clonus positive.": "now",
    "Fracture excluded, cord compression at T8.": "now",
    "patient cannot walk": "now",
    "patient can walk": "",
    "Decompression of the cord was done.": "",
    "weak\u00adness": "now",
    "WEAKNESS": "now",
    "no\nweakness": "",
    "No fracture\nWeakness of both legs": "now",
    "new leg weak-\nness": "now",
    "paralysed": "now",
    "saddle anaesthesia": "now",
    "saddle anesthesia": "now",
}


def test_a_sign_raises_the_alarm_and_its_near_miss_does_not(tool: Page) -> None:
    """One sentence each, in one page."""
    found = tool.evaluate(
        """(texts) => {
          const store = steadyReading.build(steadyReportData);
          return texts.map((text) => steadyReading.read(store, text).speed);
        }""",
        list(RAISED),
    )

    assert dict(zip(RAISED, found, strict=True)) == RAISED


HOSTILE = (
    '<img src=x onerror="globalThis.hit = 1">',
    "<script>globalThis.hit = 1</script> lytic",
    "</textarea><svg onload=globalThis.hit=1> T8",
    "javascript:globalThis.hit=1 {{lytic}} ${lytic} %s \\u003cb\\u003e",
    "__proto__ constructor toString hasOwnProperty T8",
    "\u202eT8 lytic\u202c \u0000 \ud83d\ude42 \ufeff",
    "(((((((((((((((((((((((( [[[[[[[[[[[[[[[ ????????????? ------ //////// T8",
    "no " * 3000,
    "T8-" * 3000,
    "1 x " * 3000,
    "a" * 20000,
    "no cord, " * 2000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:20]))
def test_hostile_text_stays_text_and_does_not_freeze(tool: Page, text: str) -> None:
    """It is shown as it was typed, nothing in it runs, and the page answers."""
    explain(tool, text)
    expect(tool.locator(".ss-tool__status").first).not_to_be_empty()

    shown = tool.locator(".ss-explain__text")
    typed = tool.get_by_role("textbox").input_value()
    assert tool.evaluate("globalThis.hit") is None
    assert tool.locator(".ss-explain img, .ss-explain script, .ss-explain svg").count() == 0
    if shown.count():
        assert shown.evaluate("(one) => one.textContent") == typed[:20000]


def test_twenty_thousand_letters_are_read_in_under_100_ms(tool: Page) -> None:
    """The best of five, in the time that the processor worked for it: other programs run beside it."""
    text = " ".join(read_yaml(file)["text"] for file in REPORTS)
    tool.evaluate("() => { globalThis.store = steadyReading.build(steadyReportData); }")
    session = tool.context.new_cdp_session(tool)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def worked() -> float:
        """How long the tab's own thread has worked until now, in milliseconds."""
        metrics = session.send("Performance.getMetrics")["metrics"]
        return float(1000 * next(one["value"] for one in metrics if one["name"] == "TaskDuration"))

    def read() -> float:
        before = worked()
        tool.evaluate("(text) => { steadyReading.read(store, text); }", (text * 10)[:20000])
        return worked() - before

    times = [read() for _ in range(5)]
    assert 0 < min(times) < 100, times


def test_a_word_is_explained_in_place_by_keyboard(tool: Page) -> None:
    """Tab reaches each word once; Enter and the space bar say what it means, in a live region."""
    explain(tool, "Lytic lesion at T8. Another lytic lesion at T9.")
    stops = tool.locator('.ss-explain__mark[tabindex="0"]')
    stops.first.focus()
    tool.keyboard.press("Enter")
    told = tool.get_by_role("status").filter(has_text="Lytic")

    assert stops.all_text_contents() == ["Lytic", "lesion", "T8", "T9"]
    expect(told).to_contain_text("thin and weak")
    tool.keyboard.press("Tab")
    tool.keyboard.press("Space")
    expect(tool.locator('[aria-pressed="true"]')).to_have_text("lesion")


def test_the_emergency_card_is_worded_as_elsewhere(tool: Page) -> None:
    """Title, link and numbers are those of the records."""
    site = guide()
    card = site.signs["call-now"].card
    explain(tool, "There is cord compression.")
    box = tool.locator(".admonition.emergency")

    assert card is not None
    expect(box).to_contain_text(card.says)
    expect(box.get_by_role("link", name=card.link)).to_have_attribute("href", "./get-help-now/")
    expect(box.get_by_role("link", name="Call 911")).to_have_attribute("href", "tel:911")
    expect(box).to_contain_text("“cord compression”")


def test_what_a_person_feels_does_not_wait_for_a_call(tool: Page) -> None:
    """Weakness alone shows the emergency card alone; cord compression on a scan also the call the same day."""
    explain(tool, "New leg weakness.")
    assert tool.locator(".ss-explain__box").count() == 1
    explain(tool, "New leg weakness. There is cord compression.")

    expect(tool.locator(".admonition.emergency")).to_contain_text("weakness")
    expect(tool.locator(".admonition.urgent")).to_contain_text("“cord compression”")
    expect(tool.locator(".admonition.urgent")).not_to_contain_text("“weakness”")


def test_nothing_is_sent_and_a_reload_keeps_the_text(tool: Page) -> None:
    """No request is made for what was typed, nothing is stored; the tab has it again after a reload."""
    asked: list[str] = []
    tool.on("request", lambda request: asked.append(request.url))
    tool.clock.install()
    explain(tool, "Lytic lesion at T8.")
    tool.clock.run_for(700)

    assert asked == []
    assert tool.evaluate("() => localStorage.length + sessionStorage.length") == 0
    tool.reload()
    assert tool.get_by_role("textbox").input_value() == "Lytic lesion at T8."
    assert "t8" in marks(tool)


def test_empty_long_and_cleared_texts_get_a_clear_sentence(tool: Page) -> None:
    """Nothing typed, more than it reads, and nothing left."""
    status = tool.locator(".ss-explain > .ss-tool__status")
    explain(tool, "   ")
    expect(status).to_contain_text("There is no text yet")
    explain(tool, "lytic " * 5000)
    expect(status).to_contain_text("Only its first 20,000 letters were read")
    explain(tool, "Thank you for coming on Tuesday.")
    expect(status).to_contain_text("No word was found")
    tool.get_by_role("button", name="Clear", exact=True).click()

    expect(status).to_contain_text("The text is gone")
    assert tool.get_by_role("textbox").input_value() == ""


def test_the_words_can_be_saved_as_text(tool: Page) -> None:
    """What the list says, in a file; what was typed around it stays out."""
    explain(tool, "Jane Sample has a lytic lesion at T8. No cord compression.")
    with tool.expect_download() as waiting:
        tool.get_by_role("button", name="Save as text").click()
    text = Path(waiting.value.path()).read_text(encoding="utf-8")

    assert "- lytic: Bone" in text
    assert "cord compression" in text
    assert "Jane" not in text


@pytest.fixture
def states(tool: Page) -> Iterator[Callable[[str], Locator]]:
    """Brings the tool into a state and gives its main part."""

    def state(text: str) -> Locator:
        if text:
            explain(tool, text)
        return tool.locator("main")

    yield state


LONG = (
    "Lytic lesion at T8 to T10 with cord compression, a spondylodiscitis" + "x" * 90 + " and 50% height loss."
)


@pytest.mark.parametrize("text", ["", "No cord compression.", LONG])
@pytest.mark.parametrize("width", [320, 1280])
def test_every_state_is_accessible_and_fits(
    tool: Page, states: Callable[[str], Locator], text: str, width: int
) -> None:
    """No fault that axe finds, nothing to scroll sideways, buttons of 44 pixels."""
    tool.set_viewport_size({"width": width, "height": 640})
    states(text)
    faults = faults_of(tool)
    heights = tool.locator("button").evaluate_all("all => all.map((one) => one.offsetHeight)")

    assert faults == []
    assert tool.evaluate("document.documentElement.scrollWidth") <= width
    assert min(heights) >= 44


def test_the_script_weighs_under_15_kb() -> None:
    """As it is published and compressed, without the parts that all tools share and without data."""
    folder = ROOT / "overrides/components/explain"
    scripts = [without_comments(file.read_bytes()) for file in sorted(folder.glob("*.js"))]
    packed = [len(gzip.compress(script, 9)) for script in scripts]

    assert sum(packed) < 15_000
