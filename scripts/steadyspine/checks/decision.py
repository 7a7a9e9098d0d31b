"""Rules on the records of the decision: whole, even-handed, and honest about what is not known."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from steadyspine.content import Block, Problem, Rule, Site, citation_keys, did_you_mean, plain_text
from steadyspine.content.decision_records import UNCOUNTED, Choice, Said, Wish
from steadyspine.content.findings import CERTAINTIES
from steadyspine.content.wording import phrases
from steadyspine.evidence.beside import cited_blocks
from steadyspine.evidence.headlines import ranges, told_headlines

COURSES = ("best", "likely", "worst")
UNEVEN = 2
"""The longer of a choice's good and bad points may have this many times the words of the shorter."""


def unknown_choices(site: Site) -> Iterator[Problem]:
    """Chances and wishes that name a choice which does not exist."""
    names = [choice.key for choice in site.decision.choices]
    named = [
        (chance.file, said.line, key)
        for chance in site.decision.chances
        for key, said in (*chance.says.items(), *chance.range.items())
    ]
    named += [
        (wish.file, wish.one.line, key)
        for wish in site.decision.wishes
        for key in (*wish.one_fits, *wish.other_fits)
    ]
    for file, line, key in named:
        if key not in names:
            says = f"There is no docs/_data/decision/choices/{key}.yml.{did_you_mean(key, names)}"
            yield Problem(file, line, says, "decision-choice")


def silent_chances(site: Site) -> Iterator[Problem]:
    """Chances that say something of one choice and nothing of another."""
    for chance in site.decision.chances:
        for choice in site.decision.choices:
            if choice.key not in chance.says:
                says = (
                    f'The chance says nothing of "{choice.key}". If nobody has counted it, write "Not known."'
                )
                yield Problem(chance.file, chance.asks.line, says, "decision-chance")


def unknown_answers(site: Site) -> Iterator[Problem]:
    """Chances for an answer that no question about the situation offers."""
    answers = [f"{one.key}: {answer.key}" for one in site.decision.situations for answer in one.answers]
    for chance in site.decision.chances:
        for when in chance.when:
            if when not in answers:
                says = f'No question has the answer "{when}".{did_you_mean(when, answers)}'
                yield Problem(chance.file, chance.asks.line, says, "decision-answer")


def one_sided(site: Site) -> Iterator[Problem]:
    """Choices whose good and bad points are not told in about the same detail."""
    for choice in site.decision.choices:
        good, bad = _words(choice.good), _words(choice.bad)
        if len(choice.good) != len(choice.bad) or max(good, bad) > UNEVEN * min(good, bad):
            says = (
                f"Good points: {len(choice.good)} ({good} words). "
                f"Bad points: {len(choice.bad)} ({bad} words). "
                "Give as many of each, in about the same detail."
            )
            yield Problem(choice.file, choice.name.line, says, "decision-even")
    kinds = [chance.kind for chance in site.decision.chances]
    if len(kinds) > 1 and not (kinds.count("benefit") and kinds.count("harm")):
        says = "The chances tell of one side only. Give benefit and harm."
        yield Problem(site.decision.chances[0].file, 1, says, "decision-even")


def unsure_chances(site: Site) -> Iterator[Problem]:
    """Chances and stories whose numbers do not say how sure they are, or are surer than their findings."""
    best: dict[str, int] = {}
    for finding in site.findings.values():
        place = CERTAINTIES.index(finding.certainty) if finding.certainty in CERTAINTIES else 0
        for key in finding.sources:
            best[key] = min(place, best.get(key, place))
    said = [
        ("chance", one.file, one.asks, [*one.says.values()], one.certainty) for one in site.decision.chances
    ]
    said += [
        ("choice", one.file, one.name, [one.best, one.likely, one.worst], one.certainty)
        for one in site.decision.choices
    ]
    for kind, file, name, texts, certainty in said:
        cited = {key for text in texts for key in citation_keys(text.text)} & {*best}
        if not cited:
            continue
        least = CERTAINTIES[max(best[key] for key in cited)]
        if certainty == UNCOUNTED:
            says = f'The {kind} does not say how sure its numbers are. Add "certainty: {least}".'
            yield Problem(file, name.line, says, "decision-sure")
        elif CERTAINTIES.index(certainty) < CERTAINTIES.index(least):
            says = f'A finding behind the {kind} is "{least}". Write "certainty: {least}".'
            yield Problem(file, name.line, says, "decision-sure")


def narrow_chances(site: Site) -> Iterator[Problem]:
    """Chances that give a figure as if it were exact, though its record says how far others lie apart."""
    by_file: dict[str, list[tuple[Block, Sequence[str]]]] = {one.file: [] for one in site.decision.chances}
    for page in site.pages.values():
        for one in cited_blocks(page):
            if one[0].file in by_file:
                by_file[one[0].file].append(one)
    for inside in by_file.values():
        for block, keys in inside:
            told = {one.key for one in told_headlines(site, block, keys)} if block.kind == "item" else set()
            recorded = [one for one in ranges(site) if one.headline.key in told]
            if recorded and not any(one.is_told(site, *other) for one in recorded for other in inside):
                low, high = (min(end.numbers) for end in recorded[0].ends)
                says = (
                    f"{recorded[0].headline.file} has a range, {low} to {high}. "
                    "Say it beside the figure, with its sources."
                )
                yield Problem(block.file, block.line, says, "decision-range")


def unbalanced_wishes(site: Site) -> Iterator[Problem]:
    """Pairs that lead the reader: uneven, for one choice both ways, or mostly one against the rest."""
    wishes, names = site.decision.wishes, {choice.key for choice in site.decision.choices}
    for wish in wishes:
        one, other = _words((wish.one,)), _words((wish.other,))
        if max(one, other) > UNEVEN * min(one, other):
            says = f"The two wishes have {one} and {other} words. Write them about equally long."
            yield Problem(wish.file, wish.one.line, says, "decision-balance")
        for key in sorted({*wish.one_fits} & {*wish.other_fits}):
            says = f'Both wishes fit "{key}". Leave it out of both.'
            yield Problem(wish.file, wish.one.line, says, "decision-balance")
    pointing = [wish for wish in wishes if wish.one_fits or wish.other_fits]
    for choice in site.decision.choices:
        alone = sum(_stands_alone(wish, choice.key, names) for wish in pointing)
        if len(names) > 2 and alone > len(pointing) / 2:
            says = (
                f'"{choice.key}" stands alone against other choices in {alone} of {len(pointing)} pairs. '
                "Let at most half of the pairs be for or against one choice."
            )
            yield Problem(choice.file, choice.name.line, says, "decision-balance")


def _stands_alone(wish: Wish, key: str, names: Collection[str]) -> bool:
    """Whether a pair parts this choice from all the others that it speaks of."""
    sides = ({*wish.one_fits}, {*wish.other_fits})
    return {key} in sides or {*names} - {key} in sides


def bare_courses(site: Site) -> Iterator[Problem]:
    """Stories that name no figure and do not say that there is none."""
    for choice in site.decision.choices:
        for name, story in _courses(choice):
            if not citation_keys(story.text) and not _owns_up(site, story.text):
                known = ", ".join(f'"{one}"' for one in phrases(site, "decision_unknown").values())
                says = f'The course "{name}" cites no figure. Cite one, or say that there is none: {known}.'
                yield Problem(choice.file, story.line, says, "decision-course")


def wrong_answers(site: Site) -> Iterator[Problem]:
    """Questions of understanding without one right answer."""
    for question in site.decision.questions:
        right = sum(right for _, right in question.answers)
        if right != 1:
            says = f'The question has {right} right answers. Mark one with "right: true".'
            yield Problem(question.file, question.asks.line, says, "decision-question")


def _words(texts: tuple[Said, ...]) -> int:
    return sum(len(plain_text(said.text).split()) for said in texts)


def _courses(choice: Choice) -> Iterator[tuple[str, Said]]:
    yield from zip(COURSES, (choice.best, choice.likely, choice.worst), strict=True)


def _owns_up(site: Site, text: str) -> bool:
    return any(words.casefold() in text.casefold() for words in phrases(site, "decision_unknown").values())


RULES: tuple[Rule, ...] = (
    Rule("decision-choice", "structure", "Chances and wishes name choices that exist.", unknown_choices),
    Rule("decision-chance", "structure", "A chance says something of every choice.", silent_chances),
    Rule("decision-answer", "structure", "A chance is for answers that exist.", unknown_answers),
    Rule("decision-even", "style", "Good and bad points have equal detail.", one_sided),
    Rule("decision-sure", "style", "A chance is no surer than the findings behind it.", unsure_chances),
    Rule(
        "decision-range", "style", "A figure has its range beside it, where one is recorded.", narrow_chances
    ),
    Rule("decision-balance", "style", "No choice stands against the rest in most wishes.", unbalanced_wishes),
    Rule("decision-course", "style", "A course names its figure, or says that there is none.", bare_courses),
    Rule(
        "decision-question", "structure", "A question of understanding has one right answer.", wrong_answers
    ),
)
