"""Finds the words in which a template explains each field."""

from __future__ import annotations

import re

_FIELD = re.compile(r"^[ -]*([a-z_]+):")


def questions_of(template: str) -> dict[str, str]:
    """From each field's name to the note that stands above it in its template."""
    found: dict[str, str] = {}
    note: list[str] = []
    for line in template.split("\n"):
        if line.lstrip().startswith("#"):
            note.append(line.lstrip(" #").strip())
            continue
        field = _FIELD.match(line)
        if field and note:
            found.setdefault(field[1], " ".join(note))
        note = []
    return found
