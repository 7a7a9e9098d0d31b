"""Sheets to write on: a card for the wallet, a diary, a list of medicines, a sheet for questions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from steadyspine.handouts.typst_text import label, quoted

Words = Mapping[str, object]

LAYOUT = Path(__file__).parent / "forms.typ"

CALLS = {
    "wallet-card": "wallet-card(form)",
    "symptom-diary": "ruled(form, if sheet.large { 7 } else { 14 })",
    "medicine-list": "ruled(form, if sheet.large { 8 } else { 17 })",
    "question-sheet": "asked(form, 2)",
    "steroid-sheet": "plan(form)",
    "recovery-diary": "plan(form)",
}
"""Each form by its key in the language file, with the layout that draws it."""

CARD = "wallet-card"
"""The form that bears the emergency signs itself, and is one sheet to fold."""

WIDE = ("symptom-diary", "medicine-list", "recovery-diary")
"""Forms that need the paper's longer side for their columns."""


def form_body(form: Words, key: str) -> str:
    """The Typst text of a form below its settings, from its words."""
    title, for_whom = quoted(str(form["title"])), quoted(str(form["for_whom"]))
    signs = "false" if key == CARD else "true"
    front = f"#front({title}, {label('form')}, {for_whom}, signs: {signs})"
    fields = ", ".join(f"{name}: {value(form[name])}" for name in form)
    return "\n\n".join((layout(), front, f"#let form = ({fields})", f"#{CALLS[key]}"))


def value(typed: object) -> str:
    """A text or a list of texts in Typst."""
    if isinstance(typed, list):
        return "(" + "".join(f"{quoted(str(one))}, " for one in typed) + ")"
    return quoted(str(typed))


@cache
def layout() -> str:
    """The functions that draw forms."""
    return LAYOUT.read_text(encoding="utf-8")
