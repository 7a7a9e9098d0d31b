"""Whom to call: the numbers of docs/_data/words/en.yml, or the number of an edition, and what not to do."""

from __future__ import annotations

from drawings.kit import signs
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture, balanced

LINE = 19


def whom_to_call(p: Picture, y: float) -> float:
    """A frame with each number and where it holds; gives its lower edge."""
    places = [key for key in p.words if key.startswith("call-place-")]
    rows = [balanced(p.words[key], 26) for key in places]
    last = balanced(p.words["call-elsewhere"], 34)
    tall = (sum(map(len, rows)) + len(last)) * LINE + len(rows) * 4 + 18
    p.box("danger-ground", 6, y, 348, tall)
    foot = y + 25
    for key, row in zip(places, rows, strict=True):
        p.label(key.replace("place", "number"), 18, foot, kind="label-danger", size=17, bold=True)
        p.text("|".join(row), 108, foot, size=16)
        foot += len(row) * LINE + 4
    p.text("|".join(last), 18, foot, size=16)
    return y + tall


def call_and_do_not_drive(p: Picture, y: float) -> float:
    """A telephone that is used, a car that is crossed out, and the words; gives the lower edge."""
    lines = balanced(p.words["call-never"], 22)
    tall = len(lines) * 20 + 26
    p.box("danger-ground", 6, y, 348, tall)
    signs.call(p, Place(40, y + tall / 2, 0.78))
    signs.no_driving(p, Place(104, y + tall / 2 + 2, 0.84))
    p.text("|".join(lines), 146, y + 29, size=16, bold=True)
    return y + tall
