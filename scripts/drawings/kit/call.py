"""Whom to call: a telephone beside the numbers of docs/_data/words/en.yml, or beside the number of an edition."""

from __future__ import annotations

from drawings.kit import signs
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture, balanced

LINE = 20


def whom_to_call(p: Picture, y: float) -> float:
    """A frame with each number and where it holds; gives its lower edge."""
    places = [key for key in p.words if key.startswith("call-place-")]
    rows = [balanced(p.words[key], 17) for key in places]
    last = balanced(p.words["call-elsewhere"], 26)
    tall = (sum(map(len, rows)) + len(last)) * LINE + len(rows) * 6 + 24
    p.box("danger-ground", 6, y, 348, tall)
    signs.call(p, Place(48, y + tall / 2))
    foot = y + 30
    for key, row in zip(places, rows, strict=True):
        p.label(key.replace("place", "number"), 98, foot, kind="label-danger", size=17, bold=True)
        p.text("|".join(row), 190, foot, size=16)
        foot += len(row) * LINE + 6
    p.text("|".join(last), 98, foot, size=16)
    return y + tall
