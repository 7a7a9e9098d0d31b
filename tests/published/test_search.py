"""Search finds the right page by its words and by the words people bring, and tells an emergency from a question.

The lists in `searches.yml` were written with the guide. Those in `questions.tsv` were written by somebody who had seen only
the titles of its pages: one half was worked with, the other was looked at once, when all was done.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from proofs import rests_on
from published.built import SITE, whole_site
from reading import read_yaml

RECORD = Path(__file__).parent / "searches.yml"
SEARCHES = read_yaml(RECORD)
"""What people type, and what answers it; see the file."""
QUERIES, EMERGENCIES, HARMLESS = (SEARCHES[name] for name in ("finds", "emergencies", "harmless"))

LIST = Path(__file__).with_name("questions.tsv")

pytestmark = rests_on(lambda: [RECORD, LIST, *whole_site()])


@dataclass(frozen=True)
class Question:
    """What somebody typed, of which kind it is, and the pages that answer it."""

    half: str
    kind: str
    text: str
    pages: tuple[str, ...]


def read_questions() -> list[Question]:
    """The questions of the list: half, kind, question, addresses of the pages that answer."""
    lines = LIST.read_text("utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return [
        Question(half, kind, text, tuple(f"{page}/" for page in pages.split(",")))
        for half, kind, text, pages in rows
    ]


QUESTIONS = read_questions()

ASK = """async (query) => {
  const box = document.querySelector(".ss-search--header");
  const field = box.querySelector("[data-ss-search-field]");
  const state = box.querySelector("[data-ss-search-state]");
  field.value = query;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  while (!state.textContent.includes(`\u201c${query}\u201d`)) await new Promise((done) => setTimeout(done, 2));
  const seen = (name) => !box.querySelector(`[data-ss-search-${name}]`).hidden;
  const links = [...box.querySelectorAll(".ss-search__results a")].map((link) => link.pathname.slice(1));
  return { alarm: seen("emergency"), meaning: seen("meaning"), pages: [...new Set(links)] };
}"""


@dataclass(frozen=True)
class Answer:
    """What a reader sees for a question: the emergency line, the meaning of a word, pages from the first on."""

    alarm: bool
    meaning: bool
    pages: list[str]

    def place(self, wanted: tuple[str, ...]) -> int:
        """The place of the first page that answers, from 1; 0 for none. A meaning stands above all pages."""
        if self.meaning and "reference/glossary/" in wanted:
            return 1
        return next((place for place, page in enumerate(self.pages, 1) if page in wanted), 0)


@pytest.fixture(scope="module")
def desk(browser: Browser, server: str) -> Iterator[Page]:
    """A wide window, where search is a visible field, with all that it fetches."""
    context = browser.new_context(base_url=server, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto("about/")
    yield page
    context.close()


@pytest.fixture(scope="module")
def answers(desk: Page) -> dict[str, Answer]:
    """By what was typed, what a reader sees; typed one after another into one page."""
    typed = [*QUERIES, *EMERGENCIES, *HARMLESS, *(question.text for question in QUESTIONS)]
    return {text: Answer(**desk.evaluate(ASK, text)) for text in typed}


@pytest.mark.parametrize("query", QUERIES)
def test_search_finds_the_page_among_the_first_three(answers: dict[str, Answer], query: str) -> None:
    """Typed into the search field in a real browser, as a reader would."""
    assert 1 <= answers[query].place((QUERIES[query],)) <= 3


@pytest.mark.parametrize("query", EMERGENCIES)
def test_search_puts_the_emergency_page_first(answers: dict[str, Answer], query: str) -> None:
    """With the line of warning signs above all results."""
    assert answers[query].pages[0] == "get-help-now/"
    assert answers[query].alarm


@pytest.mark.parametrize("query", HARMLESS)
def test_question_that_only_sounds_like_a_sign_raises_no_alarm(
    answers: dict[str, Answer], query: str
) -> None:
    """A line of warning that stands above everything is soon read by nobody."""
    assert 1 <= answers[query].place((HARMLESS[query],)) <= 3
    assert not answers[query].alarm


@dataclass(frozen=True)
class Measured:
    """Shares of a list of questions, out of 1."""

    first: float
    three: float
    rank: float
    alarms: float
    empty: int


def measured(answers: dict[str, Answer], half: str, kind: str) -> Measured:
    """How the questions of one half and kind are answered."""
    asked = [question for question in QUESTIONS if (question.half, question.kind) == (half, kind)]
    places = [answers[question.text].place(question.pages) for question in asked]
    return Measured(
        first=sum(place == 1 for place in places) / len(asked),
        three=sum(1 <= place <= 3 for place in places) / len(asked),
        rank=sum(1 / place for place in places if place) / len(asked),
        alarms=sum(answers[question.text].alarm for question in asked) / len(asked),
        empty=sum(not answers[question.text].pages for question in asked),
    )


DANGER = {"work": 1.0, "unseen": 0.95}
"""By half: the share of questions with a sign that happens to somebody which raise the emergency line."""

FALSE_ALARMS = {"work": 0.0, "unseen": 0.0}
"""By half: the share of harmless questions with the same words that raise it, too."""

RANKS = {
    ("work", "harmless"): (0.90, 1.0, 0.95),
    ("work", "ordinary"): (0.95, 1.0, 0.97),
    ("unseen", "harmless"): (0.92, 0.92, 0.93),
    ("unseen", "ordinary"): (0.87, 0.97, 0.91),
}
"""By half and kind: the right page first, among the first three, and the mean of one divided by its place."""


@pytest.mark.parametrize("half", DANGER)
def test_emergency_is_told_from_what_only_sounds_like_one(answers: dict[str, Answer], half: str) -> None:
    """A missed emergency is worse than a false alarm; whenever the line stands, the page of help is first."""
    assert measured(answers, half, "danger").alarms >= DANGER[half]
    assert measured(answers, half, "harmless").alarms <= FALSE_ALARMS[half]
    assert all(answer.pages[0] == "get-help-now/" for answer in answers.values() if answer.alarm)


@pytest.mark.parametrize(("half", "kind"), RANKS)
def test_right_page_comes_first(answers: dict[str, Answer], half: str, kind: str) -> None:
    """As often as when it was measured, and nothing is left without an answer."""
    shares = measured(answers, half, kind)

    first, three, rank = RANKS[half, kind]
    assert shares.first >= first
    assert shares.three >= three
    assert shares.rank >= rank
    assert shares.empty == 0


def test_index_is_small() -> None:
    """It is fetched by readers who have a bad network and a bad day."""
    assert len(gzip.compress((SITE / "search" / "index.json").read_bytes(), 9)) <= 120_000


def test_index_is_fetched_on_first_use(wide: Page) -> None:
    """Nobody who only reads pays for it."""
    asked: list[str] = []
    wide.on("request", lambda request: asked.append(request.url))
    wide.goto("about/")
    wide.wait_for_load_state("networkidle")
    before = [url for url in asked if "search/index" in url]
    with wide.expect_request("**/search/index.json"):
        wide.locator(".ss-search--header input").focus()

    assert before == []


def test_word_of_the_glossary_is_explained_above_the_pages(answers: dict[str, Answer], desk: Page) -> None:
    """With a way to its place; a question that only holds such a word is no question for it."""
    assert desk.evaluate(ASK, "what does kyphoplasty mean")["meaning"]
    link = desk.locator("[data-ss-search-meaning] a").first.get_attribute("href") or ""
    assert link.endswith("reference/glossary/#kyphoplasty")
    assert not desk.evaluate(ASK, "is kyphoplasty right for my father")["meaning"]
