"""What must hold for the questions that readers take to a visit."""

from __future__ import annotations

from collections.abc import Iterator

from steadyspine.content import Problem, Rule, Site
from steadyspine.content.asking import PEOPLE

FEWEST = 90
LONGEST = 90
"""Letters of a question: three lines of a phone."""

MOST_FIRST = 6
MARKER = "[[questions]]"


def odd_questions(site: Site) -> Iterator[Problem]:
    """Questions that ask nothing, run on, or stand there twice."""
    seen: dict[str, str] = {}
    for moment in site.moments.values():
        for question in moment.questions:
            asks = question.asks
            if not asks.endswith("?"):
                says = f'"{asks}" is no question. End it with a question mark.'
            elif len(asks) > LONGEST:
                says = f'"{asks}" has {len(asks)} letters; {LONGEST} at most. Ask one thing at a time.'
            elif asks.casefold() in seen:
                says = f'"{asks}" stands in {seen[asks.casefold()]} too. Keep it where it comes up first.'
            else:
                seen[asks.casefold()] = moment.file
                continue
            yield Problem(moment.file, question.line, says, "questions")


def missing_questions(site: Site) -> Iterator[Problem]:
    """A page of questions that has too few of them, or none for one of the people whom readers meet."""
    for page in site.pages.values():
        for block in page.blocks:
            if block.kind == "marker" and block.source.strip() == MARKER:
                says = (f"{one} Add some to docs/_data/questions/." for one in _missing(site))
                yield from (Problem(block.file, block.line, one, "questions-enough") for one in says)


def _missing(site: Site) -> Iterator[str]:
    questions = [question for moment in site.moments.values() for question in moment.questions]
    if len(questions) < FEWEST:
        yield f"There are {len(questions)} questions; {FEWEST} at least."
    asked = {name for question in questions for name in question.ask}
    for name in PEOPLE:
        if name not in asked:
            yield f'There is no question for "{name}".'
    first = sum(question.first for question in questions)
    if not 1 <= first <= MOST_FIRST:
        yield f"{first} questions are marked as first; 1 to {MOST_FIRST} is what somebody remembers."


RULES: tuple[Rule, ...] = (
    Rule(
        "questions", "style", "A question to ask is one short question, and stands there once.", odd_questions
    ),
    Rule(
        "questions-enough", "style", f"There are {FEWEST} questions to ask, for everybody.", missing_questions
    ),
)
