"""Reads the picture records, has each picture drawn, and says what its file must hold."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml

from drawings.kit.picture import Picture

ROOT = Path(__file__).resolve().parents[2]
RECORDS = ROOT / "docs" / "_data" / "pictures"
WORDS = ROOT / "docs" / "_data" / "words" / "en.yml"


def names() -> list[str]:
    """The names of all pictures, in alphabetical order."""
    return sorted(path.stem for path in RECORDS.glob("*.yml"))


def record(name: str) -> dict[str, Any]:
    """What docs/_data/pictures/<name>.yml says."""
    data = yaml.safe_load((RECORDS / f"{name}.yml").read_text(encoding="utf-8"))
    if not isinstance(data, dict):
        raise ValueError(f"docs/_data/pictures/{name}.yml must be a list of fields")
    return data


def sheet(name: str) -> tuple[Path, str]:
    """A picture's file, and the text that belongs into it."""
    about = record(name)
    module = import_module(f"drawings.pictures.{name.replace('-', '_')}")
    words = {**about.get("words", {}), **shared_words()}
    picture = Picture(name, module.HEIGHT, about["title"], about["alt"], words)
    module.draw(picture)
    return ROOT / "docs" / about["file"], picture.svg()


def sheets() -> Iterator[tuple[Path, str]]:
    """Every picture's file and text."""
    return map(sheet, names())


def shared_words() -> dict[str, str]:
    """The emergency signs, as keys `sign-1`, `sign-2`...: their wording stands in one place only."""
    site = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    signs = site["extra"]["words"]["emergency"]["signs"]
    return {f"sign-{place}": sign for place, sign in enumerate(signs, start=1)}
