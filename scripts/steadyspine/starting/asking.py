"""Asks somebody who does not program, one question at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from steadyspine.content.form import Field, Form
from steadyspine.content.marked_yaml import Entry
from steadyspine.content.records import Problem


class Stopped(Exception):  # noqa: N818 - no error: somebody has no more answers
    """Nobody answers any more."""


@dataclass(frozen=True, slots=True)
class Asking:
    """How questions reach somebody, and answers come back."""

    say: Callable[[str], object]
    """Takes each line for them."""

    answer: Callable[[str], str] | None
    """From the last words before the cursor to what was typed; nothing when nobody is there to answer.

    Raises `EOFError` when there are no more answers."""

    def line(
        self, words: str, name: str, default: str = "", wrong: Callable[[str], str] = lambda typed: ""
    ) -> str:
        """One answer: what was typed, the default for an empty line, or nothing.

        `wrong` says what is wrong with an answer, or nothing; such an answer is asked for again.
        """
        if self.answer is None:
            return default
        if words:
            self.say(f"\n{words}")
        while True:
            try:
                typed = self.answer(f"{name}{f' [{default}]' if default else ''}: ").strip() or default
            except EOFError:
                raise Stopped from None
            fault = wrong(typed)
            if not fault:
                return typed
            self.say(fault)

    def lines(self, words: str, name: str) -> list[str]:
        """Several answers, until an empty one."""
        found: list[str] = []
        while typed := self.line("" if found else f"{words} One a line; an empty line ends.", name):
            found.append(typed)
        return found

    def field(self, field: Field, words: str) -> object:
        """The answer for a field of a record: a text, a list of texts, rows, or nothing."""
        if field.kind == "texts":
            return self.lines(words, field.name)
        if field.kind == "rows":
            return self._rows(field, words)
        if field.kind in ("part", "any", "interval"):
            return ""
        return self.line(words, field.name, _default(field), lambda typed: _fault(field, typed))

    def _rows(self, field: Field, words: str) -> list[dict[str, object]]:
        if self.answer is None:
            return []
        self.say(f"\n{words} Each has its own answers; an empty first answer ends.")
        rows: list[dict[str, object]] = []
        first, *others = [one for one in field.inside if one.required]
        while typed := self.field(first, ""):
            rows.append({first.name: typed, **{one.name: self.field(one, "") for one in others}})
        return rows


def _default(field: Field) -> str:
    """Today for a day that must be given: what is new was looked at today."""
    return date.today().isoformat() if field.kind == "day" else "true" if field.kind == "flag" else ""


_READ: dict[str, Callable[[Form, Field], object]] = {
    "choice": lambda form, field: form.choice(field.name, field.allowed),
    "flag": lambda form, field: form.flag(field.name),
    "day": lambda form, field: form.day(field.name),
    "number": lambda form, field: form.number(field.name),
    "whole number": lambda form, field: form.whole_number(field.name),
}
"""How the check reads each kind of field in which something can be wrong."""


def _fault(field: Field, typed: str) -> str:
    """What the check would say of an answer; nothing of one that is left out."""
    problems: list[Problem] = []
    if typed and field.kind in _READ:
        _READ[field.kind](Form("", {field.name: Entry(typed, 1)}, problems), field)
    return problems[0].message if problems else ""
