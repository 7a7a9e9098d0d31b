"""The questions to ask: all of them by moment, the lists of other pages, and the rules."""

from __future__ import annotations

import json
from xml.etree.ElementTree import fromstring

import pytest

from steadyspine.components import questions_rules
from steadyspine.components.questions import all_questions
from steadyspine.components.questions_rules import missing_questions, odd_questions

RISKS = """
title: The <risks>
when: Before you sign.
order: 20
questions:
  - {asks: What can go wrong?, ask: [nurse, surgeon], first: true}
  - {asks: How often?, ask: [surgeon]}
"""
DAYS = """
title: The days
when: Soon.
order: 10
questions:
  - {asks: May I eat?, ask: [nurse]}
"""
WORDS = """
extra:
  words:
    layers: {ask: Ask your team, studies: The studies}
    components:
      questions: {first: The few, all: All of them}
      asking: {way: All questions}
"""
PAGE = "# Page\n\n## Ask your team\n\n- Is it *safe*?\n- When?\n\n## The studies\n\nText.\n"
HOME = "# Questions\n\n[[questions]]\n"
RECORDS = {
    "docs/_data/questions/risks.yml": RISKS,
    "docs/_data/questions/days.yml": DAYS,
    "docs/_data/words/en.yml": WORDS,
}


@pytest.fixture
def asked(make_site):
    """A site with two moments; `asked({...})` changes its files."""

    def make(changed=None):
        return make_site(
            {**RECORDS, "docs/decide/questions.md": HOME, "docs/decide/page.md": PAGE, **(changed or {})}
        )

    return make


def texts(elements):
    """The words of elements with single spaces."""
    return [" ".join("".join(one.itertext()).split()) for one in elements]


def test_moments_stand_in_their_order_and_the_few_come_first(asked):
    """
    The few to begin with are open; each moment is closed under its name and number of questions.
    """
    made = all_questions(asked())

    assert texts(made.find("ul")) == ["What can go wrong?"]
    assert texts(made.iter("summary")) == ["The days (1)", "The <risks> (2)"]
    assert texts(made.findall("details/ul/li")) == ["May I eat?", "What can go wrong?", "How often?"]
    assert [item.get("data-ss-ask") for item in made.findall("ul/li")] == ["surgeon nurse"]


def test_questions_of_other_pages_come_along_by_page_and_place(asked):
    """
    A link names a question by its page and its place; the page of all questions knows the words.
    """
    made = all_questions(asked())

    assert json.loads(made.attrib["data-ss-asked"]) == {"decide/page": ["Is it safe?", "When?"]}


def test_a_page_that_asks_offers_its_questions(render):
    """
    The list of the section is marked with its words, and a link leads to all questions; other lists are not.
    """
    text = PAGE.replace("## Ask", "## Other\n\n- No?\n\n## Ask")
    files = {**RECORDS, "docs/decide/questions.md": HOME}
    root = fromstring(f"<div>{render(text, files=files, page='decide/page.md')}</div>")
    marked = [one for one in root.iter("ul") if one.get("data-ss-tool") == "asking"]

    assert [item.get("data-ss-asks") for item in marked[0]] == ["Is it safe?", "When?"]
    assert len(marked) == 1
    assert marked[0].get("data-ss-page") == "decide/page"
    assert [link.get("href") for link in root.iter("a") if link.text == "All questions"] == ["questions.md"]


def test_without_a_page_of_questions_nothing_is_offered(render):
    """
    A site that has no such page keeps its lists as they are.
    """
    assert "data-ss-tool" not in render(PAGE, files=RECORDS)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("How often", '"How often" is no question. End it with a question mark.'),
        ("x" * 90 + "?", "has 91 letters; 90 at most. Ask one thing at a time."),
        ("may i eat?", '"may i eat?" stands in docs/_data/questions/days.yml too.'),
        ("How often now?", ""),
    ],
)
def test_a_question_is_short_asks_and_stands_once(asked, typed, says):
    """
    What is no question, runs on or is asked elsewhere is named; another question is not.
    """
    found = list(odd_questions(asked({"docs/_data/questions/risks.yml": RISKS.replace("How often?", typed)})))

    assert len(found) == (1 if says else 0)
    assert says in "".join(problem.message for problem in found)


def test_somebody_whom_nobody_asks_is_named(asked):
    """
    A person of another name is one line with the names there are.
    """
    site = asked({"docs/_data/questions/days.yml": DAYS.replace("[nurse]", "[nurs]")})

    assert ['"nurs" does not fit "ask"' in problem.message for problem in site.problems] == [True]
    assert 'Did you mean "nurse"?' in site.problems[0].message


def test_a_page_of_too_few_questions_is_named(asked, monkeypatch):
    """
    Too few, none for somebody, too many to begin with; a site without such a page owes none.
    """
    monkeypatch.setattr(questions_rules, "FEWEST", 3)
    monkeypatch.setattr(questions_rules, "PEOPLE", ("surgeon", "nurse"))
    assert list(missing_questions(asked())) == []
    monkeypatch.setattr(questions_rules, "FEWEST", 4)
    monkeypatch.setattr(questions_rules, "PEOPLE", ("surgeon", "cook"))
    monkeypatch.setattr(questions_rules, "MOST_FIRST", 0)

    assert [problem.message for problem in missing_questions(asked())] == [
        "There are 3 questions; 4 at least. Add some to docs/_data/questions/.",
        'There is no question for "cook". Add some to docs/_data/questions/.',
        "1 questions are marked as first; 1 to 0 is what somebody remembers. Add some to docs/_data/questions/.",
    ]
    assert list(missing_questions(asked({"docs/decide/questions.md": "# Questions\n\nNone.\n"}))) == []
