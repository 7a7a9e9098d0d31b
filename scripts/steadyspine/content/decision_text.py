"""Writes the parts of the decision as Markdown, each line with the record that it comes from.

A page takes them in by `--8<-- "decision-choices.md"` and the like, so every rule on pages holds for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from steadyspine.content.decision_records import Chance, Choice, Decision, Question, Said, Situation
from steadyspine.content.lines import Line

Wording = Mapping[str, object]
PREFIX = "decision-"


def decision_lines(decision: Decision, words: Wording) -> dict[str, Sequence[Line]]:
    """What a page may take in of the decision, by the name that it is taken in by."""
    said = _words(words)
    parts = {
        "situation": (line for one in decision.situations for line in _situation(one)),
        "choices": (line for one in decision.choices for line in _choice(one, said)),
        "chances": (line for one in decision.chances for line in _chance(one, decision.choices, said)),
        "wishes": _wishes(decision, said),
        "questions": (line for one in decision.questions for line in _question(one)),
        "answers": (line for one in decision.questions for line in _explained(one)),
    }
    return {f"{PREFIX}{name}.md": list(lines) for name, lines in parts.items()}


def _words(words: Wording) -> Mapping[str, str]:
    components = words.get("components")
    found = components.get("decision") if isinstance(components, Mapping) else None
    return {str(key): str(text) for key, text in found.items()} if isinstance(found, Mapping) else {}


class _Writer:
    """Lines of one record."""

    def __init__(self, file: str) -> None:
        self._file = file

    def line(self, said: Said, before: str = "", after: str = "") -> Line:
        """A text with what stands around it."""
        return Line(f"{before}{said.text}{after}", self._file, said.line)

    def empty(self) -> Line:
        """An empty line, which ends a paragraph."""
        return Line("", self._file, 1)

    def apart(self, said: Said, before: str = "", after: str = "") -> Iterator[Line]:
        """A text as a paragraph."""
        yield self.line(said, before, after)
        yield self.empty()

    def items(self, texts: Sequence[Said], lead: str = "") -> Iterator[Line]:
        """A list, with a line above it that says what it lists."""
        if lead:
            yield from self.apart(Said(lead, texts[0].line if texts else 1))
        for text in texts:
            yield self.line(text, "- ")
        yield self.empty()


def _situation(one: Situation) -> Iterator[Line]:
    write = _Writer(one.file)
    yield from write.apart(one.asks, "### ", f" {{#situation-{one.key}}}")
    for answer in one.answers:
        note = f" {answer.note.text}" if answer.note else ""
        yield write.line(answer.says, "- [ ] ", f".{note}")
    yield write.empty()
    if one.typed:
        yield from write.apart(one.typed.asks, after=": ______")
    if one.more:
        yield from write.apart(one.more)


def _choice(one: Choice, said: Mapping[str, str]) -> Iterator[Line]:
    write = _Writer(one.file)
    yield from write.apart(one.name, "### ", f" {{#choice-{one.key}}}")
    yield from write.apart(one.what)
    yield from write.apart(one.suits)
    if one.more:
        yield from write.apart(one.more)
    yield from write.items(one.good, said.get("good", ""))
    yield from write.items(one.bad, said.get("bad", ""))
    yield from write.items(one.life, said.get("life", ""))
    yield from write.apart(one.unknown)
    lead = said.get("courses", "")
    courses = (("best", one.best), ("likely", one.likely), ("worst", one.worst))
    if lead:
        yield from write.apart(Said(lead, one.best.line))
    for name, course in courses:
        yield write.line(course, f"- **{said.get(name, name)}** ")
    yield write.empty()
    yield from _sure(write, one.certainty, one.best, said)


def _chance(one: Chance, choices: Sequence[Choice], said: Mapping[str, str]) -> Iterator[Line]:
    write = _Writer(one.file)
    yield from write.apart(one.asks, "### ", f" {{#chance-{one.key}}}")
    yield from write.apart(one.people)
    for choice in choices:
        text = one.says.get(choice.key)
        others = one.range.get(choice.key)
        if text:
            yield write.line(text, f"- **{choice.name.text}:** ", f" {others.text}" if others else "")
    yield write.empty()
    yield from _sure(write, one.certainty, one.asks, said)
    if one.but:
        yield from write.apart(one.but)
    surer = said.get("picture_surer", "")
    if one.picture and surer:
        yield from write.apart(Said(surer, one.picture[0].line))
    for line in one.picture:
        yield write.line(line)
    yield write.empty()


def _sure(write: _Writer, certainty: str, beside: Said, said: Mapping[str, str]) -> Iterator[Line]:
    """How sure one can be of the numbers above; nothing where nobody has counted."""
    sure = said.get(f"sure_{certainty.replace(' ', '_')}")
    if sure:
        yield from write.apart(Said(sure, beside.line))


def _wishes(decision: Decision, said: Mapping[str, str]) -> Iterator[Line]:
    """Each pair as a list of two below what it is about, with the choices that each wish fits."""
    names = {choice.key: choice.short for choice in decision.choices}
    for one in decision.wishes:
        write = _Writer(one.file)
        yield from write.apart(one.about, "### ", f" {{#wish-{one.key}}}")
        for wish, fits in ((one.one, one.one_fits), (one.other, one.other_fits)):
            listed = ", ".join(names.get(key, key) for key in fits)
            yield write.line(wish, "- [ ] ", f" {said.get('fits', '')} {listed}." if fits else "")
        yield write.empty()


def _question(one: Question) -> Iterator[Line]:
    write = _Writer(one.file)
    yield from write.apart(one.asks, "### ", f" {{#question-{one.key}}}")
    for says, _ in one.answers:
        yield write.line(says, "- [ ] ")
    yield write.empty()


def _explained(one: Question) -> Iterator[Line]:
    write = _Writer(one.file)
    right = next((says.text for says, right in one.answers if right), "")
    yield write.line(one.explains, f"1. {right}. ")
