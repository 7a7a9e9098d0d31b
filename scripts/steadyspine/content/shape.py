"""Says which fields a record takes, by asking the function that reads it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cache

from steadyspine.content.form import Field, Form
from steadyspine.content.marked_yaml import Entry

Reader = Callable[[str, Form], object]


@cache
def shape_of(read: Reader) -> tuple[Field, ...]:
    """The fields that a reader asks for, in its order.

    The reader is run on a form that answers nothing and writes down each question: once as if every field
    were there, with the first of the allowed words, and once as if none were, with the last. What is required
    may depend on either.
    """
    first, last = _Asking(entries=_Everything(), pick=0), _Asking(pick=-1)
    read("", first)
    read("", last)
    return _both(first.fields, last.fields)


def _both(one: Sequence[Field], other: Sequence[Field]) -> tuple[Field, ...]:
    """The fields of either; required is what both require."""
    others = {each.name: each for each in other}
    mine = {each.name for each in one}
    found = []
    for each in one:
        pair = others.get(each.name)
        required = each.required and pair is not None and pair.required
        inside = _both(each.inside, pair.inside if pair else each.inside)
        found.append(replace(each, required=required, inside=inside))
    return (*found, *(replace(each, required=False) for each in other if each.name not in mine))


class _Everything(dict[str, Entry]):
    """Entries that claim to hold every field, and hold none."""

    def __contains__(self, name: object) -> bool:
        return True


@dataclass(slots=True)
class _Asking(Form):
    """A form that is empty, accepts that, and keeps what it was asked."""

    file: str = ""
    entries: Mapping[str, Entry] = field(default_factory=dict)
    problems: list[object] = field(default_factory=list)  # type: ignore[assignment]
    pick: int = 0
    fields: list[Field] = field(default_factory=list)

    def _keep(self, name: str, kind: str, required: bool = False, allowed: Collection[str] = ()) -> None:
        self.fields.append(Field(name, kind, required, tuple(allowed)))

    def text(self, name: str, *, required: bool = False) -> str:
        self._keep(name, "text", required)
        return ""

    def texts(self, name: str, *, required: bool = False) -> tuple[str, ...]:
        self._keep(name, "texts", required)
        return ()

    def choice(self, name: str, allowed: Collection[str], *, default: str = "") -> str:
        self._keep(name, "choice", not default, allowed)
        return tuple(allowed)[self.pick]

    def flag(self, name: str, *, default: bool | None = None) -> bool:
        self._keep(name, "flag", default is None)
        return bool(default)

    def day(self, name: str, *, required: bool = False) -> date | None:
        self._keep(name, "day", required)
        return None

    def number(self, name: str) -> Decimal:
        self._keep(name, "number", True)
        return Decimal(0)

    def whole_number(self, name: str, *, required: bool = False) -> int | None:
        self._keep(name, "whole number", required)
        return 1

    def interval(self, name: str) -> tuple[Decimal, Decimal] | None:
        self._keep(name, "interval")
        return None

    def forms(self, name: str, *, required: bool = True) -> tuple[Form, ...]:
        return (self._below(name, "rows", required),)

    def part(self, name: str) -> Form | None:
        return self._below(name, "part", required=False)

    def _below(self, name: str, kind: str, required: bool) -> _Asking:
        inner = _Asking(entries=self.entries, pick=self.pick)
        # The list is filled by whoever reads the inner form, after this returns.
        self.fields.append(Field(name, kind, required, inside=inner.fields))  # type: ignore[arg-type]
        return inner

    def leave(self, name: str) -> None:
        self._keep(name, "any")

    def finish(self) -> None:
        """Nothing was typed, so nothing was typed wrong."""

    def report(self, name: str, says: str, rule: str) -> None:
        """What is empty here is not a fault."""

    def __post_init__(self) -> None:
        """Nothing was typed, so nothing was misspelled."""

    def line_of(self, name: str) -> int:
        """The one line of an empty form."""
        return self.line
