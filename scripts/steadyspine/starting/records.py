"""Writes a record as YAML, in the shape that the records of the guide have."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from steadyspine.content import slugify
from steadyspine.content.whole import write_whole

_PLAIN = re.compile(r"[^\W_][^:#\[\]{}\"&*!|>%@`,\n]*[^\s:#\[\]{}\"&*!|>%@`,]|[^\W_]")
_AMBIGUOUS = frozenset(("yes", "no", "on", "off", "null", "true", "false"))


def written(fields: Mapping[str, object]) -> str:
    """The YAML of a record; fields without an answer are left out."""
    return "".join(_field(name, value, "") for name, value in fields.items() if value not in ("", [], None))


def _field(name: str, value: object, indent: str) -> str:
    if isinstance(value, list) and value and isinstance(value[0], Mapping):
        return f"{indent}{name}:\n" + "".join(_row(row, indent) for row in value)
    if isinstance(value, list):
        whole = f"{indent}{name}: [{', '.join(scalar(one) for one in value)}]"
        if len(whole) <= 100:
            return f"{whole}\n"
        return f"{indent}{name}:\n" + "".join(f"{indent}  - {scalar(one)}\n" for one in value)
    return f"{indent}{name}: {scalar(value, answers=True)}\n"


def _row(row: Mapping[str, object], indent: str) -> str:
    lines = "".join(
        _field(name, value, f"{indent}    ") for name, value in row.items() if value not in ("", [])
    )
    return f"{indent}  - {lines.removeprefix(f'{indent}    ')}"


def scalar(value: object, *, answers: bool = False) -> str:
    """A text as YAML, in quotes only if it needs them; `true` and `false` may be answers."""
    text = " ".join(str(value).split())
    is_word = text.casefold() in _AMBIGUOUS and not (answers and text in ("true", "false"))
    return text if _PLAIN.fullmatch(text) and not is_word else json.dumps(text, ensure_ascii=False)


def file_name(words: str) -> str:
    """A file's name without its ending: lower case, hyphens between words."""
    return slugify(words).replace("_", "-").strip("-")[:60].strip("-")


def write_new(root: Path, file: str, text: str) -> str:
    """Writes a file that must not be there yet; gives its name."""
    path = root / file
    if path.exists():
        raise ValueError(f"{file} is there already. Change that one, or give another name with --key.")
    write_text(path, text)
    return file


def write_text(path: Path, text: str) -> None:
    """Writes a file all at once, or leaves what stands there as it is.

    Raises:
        ValueError: the text has letters that no file can hold, such as broken bytes that were pasted.
    """
    try:
        letters = text.encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError(
            "Some letters that you pasted are broken. Save the export as a file in UTF-8, "
            "and give it with --file. Nothing was written."
        ) from None
    write_whole(path, letters)
