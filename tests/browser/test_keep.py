"""What a reader typed: in the tab always, on the device only when asked for, and gone when told so."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from browser.resting import tools_and_records
from proofs import rests_on

pytestmark = rests_on(tools_and_records)

PARTS = ["tools/tools", "keep/keep"]
NAME = "ss-tool-demo"
MARKUP = '<h1>Demo</h1><div id="demo" data-ss-tool="demo"></div><p>Other <b>words</b></p>'

DEMO = """
() => {
  const root = document.getElementById("demo");
  const words = ss.words(root);
  const memory = ss.memory({ tool: "demo", version: 2, read: (data) => (typeof data === "string" ? data : null) });
  const field = ss.make("textarea", { "aria-label": "Demo", input: () => memory.save(field.value) });
  field.value = memory.load() ?? "";
  const shown = ss.make("p", { id: "shown" }, field.value);
  field.addEventListener("input", () => { shown.textContent = field.value; });
  window.addEventListener("popstate", () => memory.save(field.value));
  const text = () => `You typed: ${field.value}`;
  root.append(field, shown,
    ss.handOut({ words, result: () => shown, text, file: "demo.txt" }),
    ss.keepBar({ memory, words, data: () => field.value, forgotten: () => { field.value = ""; shown.textContent = ""; } }));
}
"""
"""A tool of one field, as small as a tool can be."""


@pytest.fixture
def demo(put: Callable[..., str], words: dict[str, object], tab: Page) -> Callable[[], Page]:
    """Opens the demonstration, or loads it again."""
    path = put("/demo", MARKUP, PARTS, words["tools"])
    tab.clock.install()

    def start() -> Page:
        if tab.url.endswith(path):
            tab.reload()
        else:
            tab.goto(path)
        tab.evaluate(DEMO)
        return tab

    return start


def field(tab: Page) -> Locator:
    """The field of the demonstration."""
    return tab.get_by_role("textbox", name="Demo")


def stored(tab: Page) -> dict[str, str]:
    """All that the browser keeps for the page."""
    return tab.evaluate("() => ({...localStorage, ...sessionStorage})")


def test_nothing_is_kept_unless_the_reader_asks(demo: Callable[[], Page]) -> None:
    """Typing alone stores nothing and sets no cookie; the tab itself still has it after a reload."""
    tab = demo()
    field(tab).fill("fog")
    tab.clock.run_for(700)
    assert stored(tab) == {}
    assert tab.context.cookies() == []
    demo()

    assert field(tab).input_value() == "fog"


def test_last_letters_before_a_reload_are_there(demo: Callable[[], Page]) -> None:
    """What was typed within the pause between two changes is written when the page goes."""
    tab = demo()
    field(tab).press_sequentially("abcdef")
    demo()

    assert field(tab).input_value() == "abcdef"


def test_kept_words_are_there_in_a_new_tab_and_forgotten_ones_are_not(
    demo: Callable[[], Page], words
) -> None:
    """Keep, change, come back; then one press forgets what every tool kept, and nothing of others."""
    tab = demo()
    tab.evaluate("() => { localStorage.setItem('ss-tool-other', '1'); localStorage.setItem('mine', '1'); }")
    field(tab).fill("first")
    tab.get_by_role("button", name=words["tools"]["keep"]).click()
    expect(tab.get_by_role("status").last).to_have_text(words["tools"]["kept"])
    expect(tab.get_by_role("button", name=words["tools"]["forget"])).to_be_focused()
    field(tab).fill("second")
    tab.clock.run_for(700)
    assert json.loads(stored(tab)[NAME]) == {"version": 2, "data": "second"}

    tab.goto("about:blank")
    demo()
    assert field(tab).input_value() == "second"

    tab.get_by_role("button", name=words["tools"]["forget"]).click()
    expect(tab.get_by_role("status").last).to_have_text(words["tools"]["forgotten"])
    assert stored(tab) == {"mine": "1"}
    demo()
    assert field(tab).input_value() == ""


@pytest.mark.parametrize(
    "kept",
    [
        "not even data",
        '{"version": 1, "data": "old"}',
        '{"version": 2, "data": {"__proto__": {"x": 1}}}',
        '{"version": 2, "data": ["no", "text"]}',
        "null",
        json.dumps({"version": 2, "data": "x" * 60000}),
    ],
    ids=["noise", "older", "object", "list", "null", "long"],
)
def test_what_cannot_be_read_is_left_out(demo: Callable[[], Page], kept: str) -> None:
    """Another version, another shape or a flood is as if nothing were there."""
    tab = demo()
    tab.evaluate("([name, text]) => localStorage.setItem(name, text)", [NAME, kept])
    demo()

    assert field(tab).input_value() == ""


def test_markup_stays_text(demo: Callable[[], Page]) -> None:
    """What a reader types never becomes an element."""
    tab = demo()
    field(tab).fill("<img src=x onerror=alert(1)><script>x</script>")

    assert tab.locator("#shown").inner_text() == "<img src=x onerror=alert(1)><script>x</script>"
    assert tab.locator("#shown *").count() == 0


def test_refused_storage_is_one_sentence(
    phone: BrowserContext, demo: Callable[[], Page], words: dict
) -> None:
    """No button that cannot work; the tool goes on."""
    phone.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    tab = demo()
    field(tab).fill("fog")

    expect(tab.get_by_text(words["tools"]["denied"])).to_be_visible()
    expect(tab.get_by_role("button", name=words["tools"]["keep"])).to_be_hidden()
    demo()
    assert field(tab).input_value() == "fog"


def test_full_storage_is_one_sentence(phone: BrowserContext, demo: Callable[[], Page], words: dict) -> None:
    """When asked, and later too, when something that was kept no longer fits."""
    tab = demo()
    field(tab).fill("fog")
    tab.get_by_role("button", name=words["tools"]["keep"]).click()
    tab.evaluate(
        "() => { Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); }; }"
    )
    field(tab).fill("fog and rain")
    expect(tab.get_by_role("status").last).to_have_text(words["tools"]["full"])


def test_text_that_is_too_long_says_so(demo: Callable[[], Page], words: dict) -> None:
    """It is neither cut nor kept."""
    tab = demo()
    field(tab).fill("words " * 10000)
    tab.get_by_role("button", name=words["tools"]["keep"]).click()

    expect(tab.get_by_role("status").last).to_have_text(words["tools"]["long"])
    assert stored(tab) == {}
    assert field(tab).input_value() == "words " * 10000


def test_steps_come_back_with_back_and_nothing_typed_is_lost(demo: Callable[[], Page]) -> None:
    """Each step is an entry of the tab's history; the words move along with the reader."""
    tab = demo()
    field(tab).fill("one")
    tab.evaluate("() => ss.goTo('demo', 2)")
    field(tab).fill("two")
    tab.clock.run_for(600)
    tab.go_back()
    tab.wait_for_function("() => (ss.placeNow('demo') ?? null) === null")
    demo()
    assert field(tab).input_value() == "two"


def test_copy_gives_the_text(phone: BrowserContext, demo: Callable[[], Page], words: dict) -> None:
    """To the clipboard, or where the browser refuses, one sentence."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = demo()
    field(tab).fill("fog")
    tab.get_by_role("button", name=words["tools"]["copy"]).click()
    expect(tab.get_by_role("status").first).to_have_text(words["tools"]["copied"])
    assert tab.evaluate("() => navigator.clipboard.readText()") == "You typed: fog"

    tab.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(); document.execCommand = () => false; }"
    )
    tab.get_by_role("button", name=words["tools"]["copy"]).click()
    expect(tab.get_by_role("status").first).to_have_text(words["tools"]["not_copied"])


def test_text_is_saved_as_a_file(demo: Callable[[], Page], words: dict) -> None:
    """A plain file with the name that the tool gives."""
    tab = demo()
    field(tab).fill("fög")
    with tab.expect_download() as download:
        tab.get_by_role("button", name=words["tools"]["save"]).click()

    assert download.value.suggested_filename == "demo.txt"
    assert download.value.path().read_text(encoding="utf-8") == "You typed: fög"


def test_only_the_result_is_printed(demo: Callable[[], Page], words: dict) -> None:
    """Everything else is left off the paper, and back afterward."""
    tab = demo()
    field(tab).fill("fog")
    tab.evaluate("() => { window.print = () => {}; }")
    tab.get_by_role("button", name=words["tools"]["print"]).click()
    tab.emulate_media(media="print")
    assert tab.locator("#shown").is_visible()
    assert not tab.get_by_text("Other words").is_visible()
    assert not tab.locator("h1").is_visible()
    tab.emulate_media(media="screen")
    tab.evaluate("() => window.dispatchEvent(new Event('afterprint'))")

    assert tab.locator(".ss-not-printed").count() == 0
    assert tab.get_by_text("Other words").is_visible()
