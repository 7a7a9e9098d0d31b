"""Loads the parts of the decision, each from a folder of its own below `docs/_data/decision/`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from steadyspine.content.decision_records import (
    UNCOUNTED,
    Answer,
    Chance,
    Choice,
    Decision,
    Question,
    Said,
    Situation,
    Typed,
    Wish,
)
from steadyspine.content.findings import CERTAINTIES
from steadyspine.content.form import Form
from steadyspine.content.records import Problem
from steadyspine.content.records_folder import load_folder

FOLDER = "decision"
KINDS = ("benefit", "harm")


class _Ordered(Protocol):
    @property
    def order(self) -> int: ...
    @property
    def key(self) -> str: ...


_Part = TypeVar("_Part", bound=_Ordered)


def load_decision(root: Path, problems: list[Problem]) -> Decision:
    """The decision from the folders below `docs/_data/decision/`."""

    def part(folder: str, read: Callable[[str, Form], _Part]) -> Sequence[_Part]:
        found = load_folder(root, f"{FOLDER}/{folder}", read, problems)
        return tuple(sorted(found.values(), key=lambda one: (one.order, one.key)))

    return Decision(
        situations=part("situations", read_situation),
        choices=part("choices", read_choice),
        chances=part("chances", read_chance),
        wishes=part("wishes", read_wish),
        questions=part("questions", read_question),
    )


def read_situation(key: str, form: Form) -> Situation:
    """A question on where somebody is now, from its record."""
    return Situation(
        key=key,
        order=_order(form),
        asks=_said(form, "asks"),
        answers=tuple(map(_answer, form.forms("answers"))),
        typed=_typed(form.part("typed")),
        more=_maybe(form, "more"),
        file=form.file,
    )


def _typed(form: Form | None) -> Typed | None:
    if form is None:
        return None
    made = Typed(
        asks=_said(form, "asks"),
        lowest=form.whole_number("lowest") or 0,
        highest=form.whole_number("highest"),
        offers=form.texts("offers"),
    )
    form.finish()
    return made


def _answer(form: Form) -> Answer:
    made = Answer(
        key=form.text("key", required=True),
        says=_said(form, "says"),
        note=_maybe(form, "note"),
        danger=form.flag("danger", default=False),
        seen=form.flag("seen", default=False),
        ask=_maybe(form, "ask"),
    )
    form.finish()
    return made


def read_choice(key: str, form: Form) -> Choice:
    """One of the ways to choose from, from its record."""
    return Choice(
        key=key,
        order=_order(form),
        name=_said(form, "name"),
        short=form.text("short", required=True),
        what=_said(form, "what"),
        suits=_said(form, "suits"),
        more=_maybe(form, "more"),
        good=_all_said(form, "good"),
        bad=_all_said(form, "bad"),
        life=_all_said(form, "life"),
        unknown=_said(form, "unknown"),
        best=_said(form, "best"),
        likely=_said(form, "likely"),
        worst=_said(form, "worst"),
        certainty=_certainty(form),
        file=form.file,
    )


def read_chance(key: str, form: Form) -> Chance:
    """What may come of the choices, from its record."""
    return Chance(
        key=key,
        order=_order(form),
        asks=_said(form, "asks"),
        kind=form.choice("kind", KINDS),
        people=_said(form, "people"),
        says=_by_choice(form, "says", required=True),
        range=_by_choice(form, "range"),
        certainty=_certainty(form),
        but=_maybe(form, "but"),
        when=form.texts("when"),
        dying=form.flag("dying", default=False),
        picture=_all_said(form, "picture", required=False),
        file=form.file,
    )


def _certainty(form: Form) -> str:
    return form.choice("certainty", (*CERTAINTIES, UNCOUNTED), default=UNCOUNTED)


def _by_choice(form: Form, field: str, *, required: bool = False) -> Mapping[str, Said]:
    part = form.part(field)
    if part is None:
        if required:
            says = f'The field "{field}" is missing or empty. Add it; see docs/_templates/.'
            form.report(field, says, "missing-field")
        return {}
    return {name: _said(part, name) for name in part.entries}


def read_wish(key: str, form: Form) -> Wish:
    """Two wishes to weigh, from their record."""
    return Wish(
        key=key,
        order=_order(form),
        about=_said(form, "about"),
        one=_said(form, "one"),
        other=_said(form, "other"),
        one_fits=form.texts("one_fits"),
        other_fits=form.texts("other_fits"),
        file=form.file,
    )


def read_question(key: str, form: Form) -> Question:
    """A question on what somebody has understood, from its record."""
    answers = []
    for one in form.forms("answers"):
        answers.append((_said(one, "says"), one.flag("right", default=False)))
        one.finish()
    return Question(
        key, _order(form), _said(form, "asks"), tuple(answers), _said(form, "explains"), form.file
    )


def _order(form: Form) -> int:
    return form.whole_number("order", required=True) or 0


def _said(form: Form, name: str) -> Said:
    return Said(form.text(name, required=True), form.line_of(name))


def _maybe(form: Form, name: str) -> Said | None:
    text = form.text(name)
    return Said(text, form.line_of(name)) if text else None


def _all_said(form: Form, name: str, *, required: bool = True) -> tuple[Said, ...]:
    line = form.line_of(name)
    return tuple(Said(text, line) for text in form.texts(name, required=required))
