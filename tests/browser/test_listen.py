"""Reading aloud, with a made-up voice in place of the browser's: what is said, in which order, and when it stops."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from axe import faults_of
from browser.resting import tools_and_records
from proofs import rests_on
from reading import real_words

pytestmark = rests_on(tools_and_records)

ROOT = Path(__file__).parents[2]

SPEECH = """
globalThis.said = [];
globalThis.voices = VOICES;
const listeners = [];
let current = null;
class Utterance { constructor(text) { this.text = text; } }
const speech = {
  getVoices: () => globalThis.voices,
  speak: (one) => { current = one; said.push([one.text, one.rate, one.voice.name]); },
  cancel: () => { const old = current; current = null; said.push("cancel"); old?.onerror?.({ error: "canceled" }); },
  addEventListener: (name, does) => listeners.push(does),
};
globalThis.finish = () => { const old = current; current = null; old.onend(); };
globalThis.fail = () => { const old = current; current = null; old.onerror({ error: "synthesis-failed" }); };
globalThis.arrive = (voices) => { globalThis.voices = voices; listeners.forEach((does) => does()); };
Object.defineProperty(window, "speechSynthesis", { value: speech, configurable: true });
Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance, configurable: true });
"""
"""Speaks nothing, writes down what it was told to say, and ends a sentence when the test says so."""

LOCAL = {"name": "Own", "lang": "en-US", "localService": True, "default": True}
REMOTE = {"name": "Far", "lang": "en-US", "localService": False, "default": True}
FRENCH = {"name": "Autre", "lang": "fr-FR", "localService": True, "default": False}

PAGE = """
<button class="ss-button ss-listen" data-ss-listen='WORDS' hidden>Listen</button>
<h1>Bone cement</h1>
<p>Cement can help. It does not <b>treat</b> the cancer.<sup class="ss-cite"><a href="#s">1</a></sup> About 2.5 cm is
 small.</p>
<p hidden>Nobody hears this.</p>
<p aria-hidden="true">Nor this.</p>
<ul><li>One item</li><li>Another item</li></ul>
<details><summary>The studies</summary><p>Closed until opened.</p></details>
<p>The end.</p>
"""
SENTENCES = [
    *("Bone cement", "Cement can help.", "It does not treat the cancer.", "About 2.5 cm is small."),
    *("One item", "Another item", "The studies", "The end."),
]


@pytest.fixture
def page(put: Callable[..., str], phone: BrowserContext, tab: Page) -> Callable[..., Page]:
    """`page([voice])` opens the page on a device with these voices."""
    words = json.dumps(real_words()["page"]["listen"]).replace("'", "&#39;")

    def open_page(voices: list[dict[str, object]]) -> Page:
        phone.add_init_script(SPEECH.replace("VOICES", json.dumps(voices)))
        tab.goto(put("/listen", PAGE.replace("WORDS", words), ["listen/listen"]))
        return tab

    return open_page


def spoken(tab: Page) -> list[str]:
    """The sentences that were said so far."""
    return [one[0] for one in tab.evaluate("said") if one != "cancel"]


def listen(tab: Page) -> None:
    """Press the button."""
    tab.get_by_role("button", name="Listen").click()


@pytest.mark.parametrize(
    ("voices", "shown"),
    [([LOCAL], True), ([REMOTE], False), ([FRENCH], False), ([], False), ([REMOTE, LOCAL], True)],
)
def test_there_is_a_button_only_with_a_voice_of_the_device(
    page: Callable[..., Page], voices: list[dict[str, object]], shown: bool
) -> None:
    """A voice over the network would send the text away; another language's voice would not be understood."""
    tab = page(voices)

    assert tab.locator("[data-ss-listen]").is_visible() == shown
    if shown:
        listen(tab)
        assert tab.evaluate("said.find((one) => one !== 'cancel')[2]") == "Own"


def test_voices_that_come_late_bring_the_button(page: Callable[..., Page]) -> None:
    """Browsers load voices after the page."""
    tab = page([])
    tab.evaluate("(voice) => arrive([voice])", LOCAL)

    expect(tab.get_by_role("button", name="Listen")).to_be_visible()


def test_a_voice_that_goes_away_ends_the_reading(page: Callable[..., Page]) -> None:
    """No sentence is given to whatever voice is left."""
    tab = page([LOCAL])
    listen(tab)
    tab.evaluate("(voice) => arrive([voice])", REMOTE)

    expect(tab.locator(".ss-listen__bar")).to_be_hidden()
    assert spoken(tab) == SENTENCES[:1]


def test_what_is_shown_is_read_sentence_by_sentence(page: Callable[..., Page]) -> None:
    """Without marks of sources, hidden text and closed parts; it ends by itself."""
    tab = page([LOCAL])
    listen(tab)
    for _ in SENTENCES:
        tab.evaluate("finish()")

    assert spoken(tab) == SENTENCES
    expect(tab.locator(".ss-listen__bar")).to_be_hidden()
    expect(tab.get_by_role("button", name="Listen")).to_be_focused()


def test_a_part_that_is_opened_is_read_when_its_turn_comes(page: Callable[..., Page]) -> None:
    """Also while the reading goes on."""
    tab = page([LOCAL])
    listen(tab)
    tab.locator("summary").click()
    for _ in range(len(SENTENCES) + 1):
        tab.evaluate("finish()")

    assert spoken(tab) == [*SENTENCES[:7], "Closed until opened.", "The end."]


def test_pause_goes_on_with_the_same_sentence(page: Callable[..., Page]) -> None:
    """A phone that cannot pause says it again from its beginning."""
    tab = page([LOCAL])
    listen(tab)
    tab.evaluate("finish()")
    tab.get_by_role("button", name="Pause").click()
    assert tab.evaluate("said.at(-1)") == "cancel"
    tab.get_by_role("button", name="Go on").click()

    assert spoken(tab) == [SENTENCES[0], SENTENCES[1], SENTENCES[1]]


def test_back_and_next_move_by_a_sentence_by_keyboard(page: Callable[..., Page]) -> None:
    """The arrow keys in the bar do the same; before the first sentence there is nothing."""
    tab = page([LOCAL])
    listen(tab)
    tab.get_by_role("button", name="Next").click()
    tab.keyboard.press("ArrowRight")
    tab.keyboard.press("ArrowLeft")
    for _ in range(3):
        tab.get_by_role("button", name="Back").click()

    assert spoken(tab) == [SENTENCES[at] for at in (0, 1, 2, 1, 0, 0, 0)]


def test_escape_stops_and_gives_the_keyboard_back(page: Callable[..., Page]) -> None:
    """Nothing is said after it, and nothing stays marked."""
    tab = page([LOCAL])
    tab.get_by_role("button", name="Listen").focus()
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("button", name="Pause")).to_be_focused()
    tab.keyboard.press("Escape")

    expect(tab.get_by_role("button", name="Listen")).to_be_focused()
    assert tab.evaluate("said.at(-1)") == "cancel"
    assert tab.evaluate("CSS.highlights.size") == 0


def test_speed_is_the_readers(page: Callable[..., Page]) -> None:
    """A change counts at once, from the sentence that is being said."""
    tab = page([LOCAL])
    listen(tab)
    tab.get_by_label("Speed").select_option("Fast")

    assert [one[1] for one in tab.evaluate("said") if one != "cancel"] == [1, 1.5]


def test_the_sentence_is_marked_and_nothing_moves(page: Callable[..., Page]) -> None:
    """The mark holds the words that are said; no element of the text changes its place or its content."""
    tab = page([LOCAL])
    boxes = "() => [...document.querySelectorAll('article > *')].map((one) => [one.getBoundingClientRect().y + scrollY, one.innerHTML])"
    before = tab.evaluate(boxes)
    listen(tab)
    tab.evaluate("finish(); finish();")
    marked = tab.evaluate("[...CSS.highlights.get('ss-listen')].map((range) => range.toString())")

    assert marked == ["It does not treat the cancer."]
    assert tab.evaluate(boxes) == before


def test_leaving_the_page_stops_it(page: Callable[..., Page]) -> None:
    """The voice belongs to the browser and would go on."""
    tab = page([LOCAL])
    listen(tab)
    tab.evaluate("said.length = 0; dispatchEvent(new PageTransitionEvent('pagehide'))")

    assert tab.evaluate("said") == ["cancel"]


def test_a_voice_that_fails_gets_a_sentence(page: Callable[..., Page]) -> None:
    """And can be tried again."""
    tab = page([LOCAL])
    listen(tab)
    tab.evaluate("fail()")

    expect(tab.locator(".ss-listen__bar")).to_contain_text("did not answer")
    expect(tab.get_by_role("button", name="Go on")).to_be_visible()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_bar_is_accessible_and_fits(page: Callable[..., Page], width: int) -> None:
    """No fault that axe finds, nothing to scroll sideways, everything 44 pixels high."""
    tab = page([LOCAL])
    tab.set_viewport_size({"width": width, "height": 640})
    listen(tab)
    faults = faults_of(tab)
    heights = tab.locator(".ss-listen__bar :is(button, select)").evaluate_all(
        "all => all.map((one) => one.offsetHeight)"
    )

    assert faults == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    assert min(heights) >= 44
