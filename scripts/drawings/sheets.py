"""Reads the picture records, has each picture drawn, and says what its file must hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml

from drawings.kit.picture import HEADING, Picture

ROOT = Path(__file__).resolve().parents[2]
ICON = 96
"""The width and height of a sign that stands alone."""

DATA = ROOT / "docs" / "_data"
RECORDS = DATA / "pictures"


def names() -> list[str]:
    """The names of all pictures, in alphabetical order."""
    return sorted(path.stem for path in RECORDS.glob("*.yml"))


def record(name: str) -> dict[str, Any]:
    """What docs/_data/pictures/<name>.yml says."""
    data = _read(RECORDS / f"{name}.yml")
    if not isinstance(data, dict):
        raise ValueError(f"docs/_data/pictures/{name}.yml must be a list of fields")
    return data


def sheet(name: str, said: Mapping[str, Any] | None = None) -> list[tuple[Path, str]]:
    """A picture's file and the text that belongs into it; then the same for each of its steps.

    Args:
        name: The picture's name.
        said: What an edition says in an emergency, in place of the words of the language file.
    """
    about = record(name)
    module = import_module(f"drawings.pictures.{name.replace('-', '_')}")
    file = ROOT / "docs" / about["file"]
    words = {
        **about.get("words", {}),
        **_numbered("step", about.get("steps", [])),
        **emergency(said),
        **emergency_line(),
    }
    letters = getattr(module, "LETTERS", 16)
    whole = Picture(name, module.HEIGHT, about["title"], about["alt"], words, letters=letters)
    module.draw(whole)
    result = [(file, whole.svg())]
    for icon, alt in about.get("icons", {}).items():
        small = Picture(icon, ICON, words[f"icon-{icon}"], alt, words, ICON, stepwise=True)
        module.icon(small, icon)
        result.append((file.parent / "signs" / f"{icon}.svg", small.svg()))
    for step, panel in enumerate(about.get("panels", []), start=1):
        lost = HEADING if getattr(module, "HEADED", False) else 0
        part = Picture(
            f"{name}-{step}",
            module.ROW - lost,
            panel["title"],
            panel["alt"],
            words,
            alone=True,
            letters=letters,
        )
        part.top = module.ROW * (step - 1) + lost
        module.panel(part, step)
        result.append((file.with_stem(part.name), part.svg()))
    return result


def sheets() -> Iterator[tuple[Path, str]]:
    """Every file and its text."""
    for name in names():
        yield from sheet(name)


def emergency(said: Mapping[str, Any] | None = None) -> dict[str, str]:
    """The words of docs/_data/emergency/call-now.yml, so that no picture has a wording of its own.

    `call-title`; `call-before-1`... for the sentences before the list; `sign-1`... for the signs;
    `call-lead` for the line before the numbered steps; `call-step-1`... for those; `call-after-1`...
    """
    box = _read(DATA / "emergency" / "call-now.yml")
    words = said or _emergency_words()
    own = [*words.get("added", []), *([words["team"]] if words.get("team") else [])]
    return {
        "call-title": box["title"],
        **_numbered("call-before", box["intro"]),
        **_numbered("sign", [sign["says"] for sign in box["signs"]]),
        "call-lead": words["to_do"],
        **_numbered("call-step", [*words["steps"], f'{words["say"]} "{box["say"]}"']),
        **_numbered("call-after", [*box["then"], *own]),
        "call-never": words["never"],
        **_numbered("call-number", [words["call_button"].format(**one) for one in words["calls"]]),
        **_numbered("call-place", [one["place"] for one in words["calls"]]),
        "call-elsewhere": words["elsewhere"],
    }


def emergency_line() -> dict[str, str]:
    """The emergency line of every page, `line`, and the signs that it names, `short-sign-1`..."""
    box = _read(DATA / "emergency" / "call-now.yml")
    names = [sign["name"] for sign in box["signs"] if "name" in sign]
    return {"line": _emergency_words()["line"], **_numbered("short-sign", names)}


def _emergency_words() -> dict[str, Any]:
    site = _read(DATA / "words" / "en.yml")
    return dict(site["extra"]["words"]["emergency"])


def _numbered(name: str, texts: list[str]) -> dict[str, str]:
    return {f"{name}-{place}": text for place, text in enumerate(texts, start=1)}


def _read(path: Path) -> Any:
    return _parsed(path.read_text(encoding="utf-8"))


@cache
def _parsed(text: str) -> Any:
    """What a record says, worked out once: every picture asks for the same words. Nobody may change it."""
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe
