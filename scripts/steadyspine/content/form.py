"""Takes fields out of a record, and says in one line what is wrong with a field."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from steadyspine.content.marked_yaml import Entry
from steadyspine.content.records import Problem
from steadyspine.content.suggestion import did_you_mean, listed, nearest

_YES = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Field:
    """One field that a record takes."""

    name: str
    kind: str
    """`text`, `texts`, `choice`, `flag`, `day`, `number`,
    `whole number`, `interval`, `rows`, `part` or `any`."""

    required: bool = False
    allowed: tuple[str, ...] = ()
    inside: tuple[Field, ...] = ()
    """The fields of each row, or of the part."""


@dataclass(slots=True)
class Form:
    """The fields of one record, as somebody typed them."""

    file: str
    entries: Mapping[str, Entry]
    problems: list[Problem]
    line: int = 1
    """Where the record starts, for messages on what is missing."""

    shape: Sequence[Field] = ()
    """Every field that its reader will ask for, if that is known."""

    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """A misspelled field is read under the name that was meant; `finish` says so, once."""
        names = {one.name for one in self.shape}
        unknown = [name for name in self.entries if names and name not in names]
        missing = names - set(self.entries)
        meant = {near: name for name in unknown if (near := nearest(name, missing))}
        self.entries = {**self.entries, **{near: self.entries[name] for near, name in meant.items()}}

    def text(self, name: str, *, required: bool = False) -> str:
        """A text, or nothing."""
        entry = self._take(name, required)
        if entry is None:
            return ""
        if isinstance(entry.value, str):
            return " ".join(entry.value.split())
        self.report(name, f'"{name}" takes one text, not a list or fields below it.', "wrong-value")
        return ""

    def texts(self, name: str, *, required: bool = False) -> tuple[str, ...]:
        """The texts of a list; a single text counts as a list of one."""
        entry = self._take(name, required)
        if entry is None:
            return ()
        if isinstance(entry.value, list) and all(isinstance(one.value, str) for one in entry.value):
            return tuple(" ".join(str(one.value).split()) for one in entry.value)
        self.report(name, f'"{name}" takes a list, for example {name}: [first, second].', "wrong-value")
        return ()

    def choice(self, name: str, allowed: Collection[str], *, default: str = "") -> str:
        """One of the allowed words."""
        typed = self.text(name, required=not default) or default
        if typed in allowed or not typed:
            return typed
        says = f'"{typed}" does not fit "{name}". Use {listed(allowed)}.{did_you_mean(typed, allowed)}'
        self.report(name, says, "wrong-value")
        return nearest(typed, allowed) or default

    def flag(self, name: str, *, default: bool | None = None) -> bool:
        """True or false; required unless a default is given."""
        typed = self.text(name, required=default is None)
        if typed.lower() in _YES:
            return _YES[typed.lower()]
        if typed:
            self.report(name, f'"{typed}" does not fit "{name}". Use true or false.', "wrong-value")
        return bool(default)

    def day(self, name: str, *, required: bool = False) -> date | None:
        """A date written year-month-day."""
        typed = self.text(name, required=required)
        if not typed:
            return None
        try:
            return date.fromisoformat(typed)
        except ValueError:
            says = f'"{typed}" is not a date. Write year-month-day, for example {name}: 2026-11-22.'
            self.report(name, says, "wrong-value")
            return None

    def number(self, name: str) -> Decimal:
        """A required number."""
        return self._decimal(name, self.text(name, required=True)) or Decimal(0)

    def whole_number(self, name: str, *, required: bool = False) -> int | None:
        """A whole number, or nothing."""
        typed = self.text(name, required=required)
        if not typed or typed.isdecimal():
            return int(typed) if typed else None
        self.report(
            name, f'"{typed}" is not a whole number. Write digits only, for example 42.', "wrong-value"
        )
        return None

    def interval(self, name: str) -> tuple[Decimal, Decimal] | None:
        """A lower and an upper number, or nothing."""
        typed = self.texts(name)
        if not typed:
            return None
        ends = [self._decimal(name, one) for one in typed]
        if len(ends) == 2 and ends[0] is not None and ends[1] is not None:
            return ends[0], ends[1]
        if None not in ends:
            self.report(name, f'"{name}" takes two numbers, for example {name}: [2.0, 19.8].', "wrong-value")
        return None

    def forms(self, name: str, *, required: bool = True) -> tuple[Form, ...]:
        """The records in a list."""
        entry = self._take(name, required)
        if entry is None:
            return ()
        rows = entry.value if isinstance(entry.value, list) else []
        if rows and all(isinstance(row.value, dict) for row in rows):
            inside = self._inside(name)
            return tuple(Form(self.file, _fields(row), self.problems, row.line, inside) for row in rows)
        says = f'"{name}" takes a list in which each entry has fields. Copy the shape from docs/_templates/.'
        self.report(name, says, "wrong-value")
        return ()

    def part(self, name: str) -> Form | None:
        """The fields that stand below a field, or nothing."""
        entry = self._take(name, required=False)
        if entry is None:
            return None
        if isinstance(entry.value, dict):
            return Form(self.file, entry.value, self.problems, entry.line, self._inside(name))
        says = f'"{name}" takes fields below it. Copy the shape from docs/_templates/.'
        self.report(name, says, "wrong-value")
        return None

    def leave(self, name: str) -> None:
        """Accepts a field that others read."""
        self.asked.append(name)

    def finish(self) -> None:
        """Reports each field that nobody asked for."""
        for name, entry in self.entries.items():
            if name not in self.asked:
                known = list(dict.fromkeys(self.asked))
                hint = did_you_mean(name, known) or f" The fields are {listed(known, 'and')}."
                says = f'There is no field "{name}".{hint}'
                self.problems.append(Problem(self.file, entry.key_line or entry.line, says, "unknown-field"))

    def line_of(self, name: str) -> int:
        """The line of a field, or of the record when the field is missing."""
        entry = self.entries.get(name)
        return (entry.key_line or entry.line) if entry else self.line

    def _inside(self, name: str) -> Sequence[Field]:
        """The fields of the rows or the part below a field."""
        return next((one.inside for one in self.shape if one.name == name), ())

    def _take(self, name: str, required: bool) -> Entry | None:
        self.asked.append(name)
        entry = self.entries.get(name)
        if entry is None or entry.value in ("", [], {}):
            if required:
                says = f'The field "{name}" is missing or empty. Add it; see docs/_templates/.'
                self.report(name, says, "missing-field")
            return None
        return entry

    def _decimal(self, name: str, typed: str) -> Decimal | None:
        try:
            number = Decimal(typed) if typed else None
        except InvalidOperation:
            number = Decimal("NaN")
        if number is None or number.is_finite():
            return number
        self.report(name, f'"{typed}" is not a number. Write digits only, for example 6.2.', "wrong-value")
        return None

    def report(self, name: str, says: str, rule: str) -> None:
        """Reports something wrong with a field."""
        self.problems.append(Problem(self.file, self.line_of(name), says, rule))


def _fields(entry: Entry) -> Mapping[str, Entry]:
    return entry.value if isinstance(entry.value, dict) else {}


def open_form(
    entry: Entry | None, file: str, problems: list[Problem], shape: Sequence[Field] = ()
) -> Form | None:
    """The form of a record file, or nothing when the file holds no fields."""
    if entry is not None and isinstance(entry.value, dict):
        return Form(file, entry.value, problems, entry.line, shape)
    if not any(problem.file == file for problem in problems):
        says = "The file holds no fields. Copy one from docs/_templates/ and fill it in."
        problems.append(Problem(file, 1, says, "missing-field"))
    return None
