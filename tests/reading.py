"""Records as tests read them: by the fast reader, and each file once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path: Path) -> Any:
    """What a file of YAML says; nobody may change it."""
    return _parsed(path.read_text(encoding="utf-8"))


@cache
def _parsed(text: str) -> Any:
    return yaml.load(text, Loader=_LOADER)


def real_words() -> dict[str, Any]:
    """What the guide says to readers outside its pages: the words of the language file."""
    return dict(read_yaml(ROOT / "docs/_data/words/en.yml")["extra"]["words"])
