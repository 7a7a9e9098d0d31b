"""Emergency: what to notice and what to do, in the words of docs/_data/emergency/call-now.yml alone."""

from textwrap import wrap

from drawings.kit import signs
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture, balanced

HEIGHT = 0

SCENES = (
    signs.weakness, signs.numbness, signs.saddle, signs.unsteady,
    signs.bladder, signs.band, signs.sudden_pain,
)  # fmt: skip
"""One for each bullet of the emergency box, in its order."""
SIZE = 16.5
LINE = SIZE * 1.2


def draw(p: Picture) -> None:
    """The title, what comes before all else, a row for each sign, and what to do."""
    p.stepwise, p.grain = True, 0.5
    p.box("danger-block", 6, 6, 348, 42, 8)
    p.label("call-title", 180, 33, "middle", "label-white", size=17, bold=True)
    y = _sentences(p, "call-before", 66)
    y = _first(p, y)
    for key, scene in zip(_keys(p, "sign"), SCENES, strict=True):
        y = _sign(p, key, scene, y)
    p.height = round(_what_to_do(p, y) + 8)


def _keys(p: Picture, beginning: str) -> list[str]:
    """The keys of all words of one kind, in order."""
    return [key for key in p.words if key.startswith(f"{beginning}-")]


def _sentences(p: Picture, beginning: str, y: float) -> float:
    """Sentences across the picture; returns where the next part begins."""
    for key in _keys(p, beginning):
        lines = balanced(p.words[key], 34)
        p.text("|".join(lines), 12, y, size=SIZE, bold=len(lines) == 1)
        y += len(lines) * LINE + 3
    return y - 6


def _first(p: Picture, y: float) -> float:
    """A telephone, a car that is crossed out, and what comes before all else; returns where the signs begin."""
    lines = [line for key in _keys(p, "call-after")[:2] for line in balanced(p.words[key], 24)]
    tall = len(lines) * LINE + 28
    p.box("danger-ground", 6, y, 348, tall)
    signs.call(p, Place(44, y + tall / 2 - 22, 0.78))
    signs.no_driving(p, Place(44, y + tall / 2 + 30, 0.9))
    p.text("|".join(lines), 92, y + 12 + SIZE, size=SIZE, bold=True)
    return y + tall + 5


def _sign(p: Picture, key: str, scene: signs.Scene, y: float) -> float:
    """One sign: a small scene and its words; returns where the next row begins."""
    lines = balanced(p.words[key][0].upper() + p.words[key][1:], 23)
    tall = max(112.0, len(lines) * LINE + 16)
    p.box("panel", 6, y, 348, tall)
    scene(p, Place(58, y + tall / 2, 0.98))
    p.text("|".join(lines), 116, y + (tall - len(lines) * LINE) / 2 + SIZE, size=SIZE)
    return y + tall + 5


def _what_to_do(p: Picture, y: float) -> float:
    """The numbered steps and the sentences after them, in a frame."""
    keys = ["call-lead", *_keys(p, "call-step"), *_keys(p, "call-after")[2:]]
    rows = [wrap(p.words[key], 31) for key in keys]
    tall = sum(len(row) * LINE + 7 for row in rows) + 18
    p.box("danger-ground", 6, y, 348, tall)
    foot = y + 12 + SIZE
    for key, row in zip(keys, rows, strict=True):
        bold = not key.startswith("call-step") or p.words[key].startswith("Say")
        p.text("|".join(row), 18, foot, size=SIZE, bold=bold)
        foot += len(row) * LINE + 7
    return y + tall
