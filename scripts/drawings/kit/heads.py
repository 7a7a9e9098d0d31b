"""Heads from the front, half from the side, from the side and from behind; the chin is at 18, the crown at -18."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.kit.geometry import HERE, Place, mirrored, smooth
from drawings.kit.picture import Picture


@dataclass(frozen=True, slots=True)
class Looks:
    """What a person looks like: names of colors, and the cut of the hair."""

    skin: str = "skin-b"
    hair: str = "hair-a"
    top: str = "cloth-a"
    legs: str = "cloth-d"
    cut: str = "short"
    """`short`, `long`, `curly`, `bun`, `balding` or `scarf`."""

    extra: str = ""
    """`glasses`, `beard`, both with a space between, or nothing."""

    sleeve: float = 0.72
    """How much of the arm the sleeve covers: 0.72 ends above the elbow, 2 at the wrist."""

    shoes: str = "hair-a"
    """The kind of the shoes; `bare` for bare feet, a cloth for socks."""

    girth: float = 1.0
    """How broad the trunk is."""

    gown: float = 0
    """How much of the thighs a gown covers; 0 for a shirt and trousers."""

    scarf: str = "cloth-a-far"

    lines: str = "face"
    """The kind of the lines of the face."""


FRONT = "0,-18 8,-17.2 13,-11 14,-2 13,6 9.8,13 5,17.2 0,18"
HALF = (
    "0,-18 8.4,-16.4 14,-9.6 15.2,0 13.4,8 8.6,13.6 1.6,17.2 -4.4,18 -8.6,15.6 -11,11 -12.2,6 -12.8,2.4 -12,-1.6 "
    "-13,-6 -12.2,-11 -7.6,-16"
)
SIDE = (
    "-2,-18.2 8,-17 15,-10 16.4,-1 13,8 9,12 5,13 2,15.6 -5,18.2 -9.6,18 -11.6,15.8 -11.2,13.4 -12.8,11.6 -12.3,10 "
    "-13.4,8.4 -12.6,6.4 -16.2,4.2 -15.4,2.6 -12.6,-2 -13.2,-5 -12.8,-9.6 -9,-15"
)
BACK = "0,-18 9,-17 14.4,-10 15,-1 13,8 9,14 0,15"

HAIR = {
    "front": {
        "short": "-13.6,2 -15.6,-7 -13.4,-15.4 -6,-20.6 3,-21 11,-18.4 15.4,-10 15,-1 13.6,2 12.6,-4 10.6,-9.4 2,-12.6 -6,-9.6 -11.4,-8.6 -12.8,-4",
        "long": "-13,19 -17.4,8 -16.6,-7 -13,-16 -4,-21 6,-20.6 13,-16 16.6,-7 17.4,8 13,19 13.4,6 12,-4 9,-10 3,-13.4 -4,-9.6 -11.4,-5 -13.4,6",
        "curly": "-13.4,3 -17.6,-1 -17,-8 -17.4,-14 -12,-17.6 -9,-22 -3,-21.6 2,-24 7,-21.4 12.4,-19.4 15,-15 17.6,-10 17,-4 17.4,0 13.4,3 12.6,-4 9.4,-9 4,-10.6 -3,-10 -9.4,-8.6 -12.6,-4",
        "bun": "-13.6,1 -15.2,-8 -12.6,-16 -5,-20.4 5,-20.4 12.6,-16 15.2,-8 13.6,1 12.2,-6 7.6,-11 0,-13.6 -7.6,-11 -12.2,-6",
        "scarf": "-14,2 -15.8,-7 -13,-16 -5,-20.6 5,-20.6 13,-16 15.8,-7 14,2 13,-5 9,-8.6 0,-9.6 -9,-8.6 -13,-5",
    },
    "half": {
        "short": "-12.4,-7 -12.6,-13 -7,-19.4 2,-21 11,-18 16.6,-9 16.4,0 14.6,8 12.4,9 10,5 10,-3 7.4,-8.6 0,-11.4 -8,-11",
        "long": "-12.6,-5 -13,-13 -7,-19.6 2,-21 11,-18 17,-9 18,2 18.6,14 15,20 10,18 9,6 9.4,-3 6.4,-9.4 0,-12.6 -7,-11.6",
        "curly": "-12.6,-5 -15.4,-9 -14.4,-15 -10,-18.6 -6,-22.4 0,-22 6,-23 11,-20 16,-17 18,-11 19.4,-5 18,1 17.4,6 13,10 10.6,5 10.2,-3 6.4,-8.4 0,-9.8 -8,-9.4",
        "bun": "-12.6,-7 -12.2,-13 -7,-19.2 2,-20.6 11,-17.6 16,-9 16.4,0 14.4,8 12,7 10.4,-2 7,-8.6 0,-12 -7,-11.6",
        "scarf": "-13.4,-4 -13.4,-12 -8,-19 1,-20.8 11,-18 17,-9 17,0 14.4,7 11.4,6 9.6,-2 4,-7.6 -5,-9",
    },
    "side": {
        "short": "-12,-9 -11.6,-14.6 -5,-20.4 5,-20.6 13,-16.6 18,-8 17.4,1 14,8 10.4,9 8.4,4 8,-2 4,-3 3.4,-8 -3,-9.8 -9,-9.6",
        "long": "-12,-8 -11,-15 -4,-20.4 6,-20.4 14,-16 18.6,-7 19.4,5 20.4,17 16,21.6 9,19 8,8 7,-1 3,-7 -3,-10.4 -9,-10",
        "curly": "-12.4,-7 -14.4,-12 -12,-17 -8,-19.6 -4,-23 2,-22 8,-22.8 13,-19 18,-16 19.4,-10 21,-4 19,2 18,7 13,10.6 9,8 8,0 4,-3 3,-8 -4,-8.6 -9,-8.4",
        "bun": "-12,-8.6 -11,-14.6 -4,-19.8 6,-20 13,-16.4 17,-9 17.4,0 13.6,7 10,7 7.6,2 6,-3 2,-8 -4,-11 -9,-10.4",
        "scarf": "-13.2,-6 -12.4,-13 -6,-19.6 4,-21 13,-17.6 18,-9 18,0 15,8 10.4,8 7,2 2,-3 -5,-6",
    },
    "back": {
        "short": "0,-21 9,-20 15,-13 16.2,-3 14.4,7 8,11.6 0,12.4",
        "long": "0,-21 10,-19.6 16,-12 17.8,2 17.6,16 11,22 0,22.6",
        "curly": "0,-23.6 6,-23 11,-21 16,-17 18,-10 19,-3 17.4,3 16,8 9,12 0,12.6",
        "bun": "0,-20.6 9,-19.4 15,-12 16,-2 13.4,7 7,11 0,11.6",
        "scarf": "0,-21 10,-19.6 16,-12 16.8,-2 14,7 7,11 0,11.4",
        "balding": "0,-4 8,-4 14,-6 16,-1 14.4,7 8,11.6 0,12.4",
    },
}
"""Each cut from each side."""

BEHIND = {
    "front": {"long": "0,-20 13,-18 18,-4 19,12 16,23 8,25.6 0,26"},
    "half": {"long": "4,-20 14,-17 18,-4 20,10 18,22 10,25 2,24"},
}
"""Hair that hangs behind the neck."""

FRINGE = {
    "front": ("-13.2,4 -16,-1 -15,-8 -12.6,-10 -12.2,-4", "13.2,4 16,-1 15,-8 12.6,-10 12.2,-4"),
    "half": ("10,4 10.4,-3 13,-7.6 16.2,-5 16.6,1 14.4,8 12,9",),
    "side": ("6.6,1 7,-4 11,-6.6 16,-6 18,-1 17,4 13.6,9 10,9.6 9,5",),
}
"""The hair that is left around a bald head."""

FOLDS = {
    "front": ("-15,-7 -6,-13 4,-15 14,-12", "-13,-13 -4,-17.4 6,-18"),
    "half": ("-13,-8 -4,-13 6,-12 15,-4", "-10,-14 0,-17.6 9,-14"),
    "side": ("-13,-9 -4,-13.4 6,-10 15,1", "-9,-15 2,-17.4 12,-11"),
}
"""Folds of a headscarf."""

BUN = {"front": (0, -22.6), "half": (13, -16), "side": (18.6, -11), "back": (0, -13)}
BEARD = {
    "front": "0,7.6 6,6.6 12,1 13.6,6 10.4,14 5,18.6 0,19.6",
    "half": "-12,7.4 -8,8 -3,7.2 4,8 8.6,2.6 12.4,3 12,9 8.4,14.4 1.4,18.6 -5,19.4 -9.4,17 -11.4,12",
    "side": "-11.6,12.8 -9,13.4 -6.4,9.4 -1,7.6 4,5 6,0 8.4,0 9,7 7.6,12.6 2,16.6 -5,19.4 -10.4,19 -12.4,16",
}
SMALL = 0.5
"""Below this size, a nose and the shape of an eye cannot be seen."""

MOODS = {
    "neutral": ((0, 0), (0, 0)),
    "calm": ((-0.5, 1.1), (0, 0)),
    "worried": ((0.7, -0.4), (1.6, -1)),
}
"""How far the ends and the middle of the mouth go down, and how far the brows rise within and sink without."""


def behind(p: Picture, looks: Looks, view: str, place: Place = HERE) -> None:
    """What lies behind the neck: long hair and a bun."""
    shape = BEHIND.get(view, {}).get(looks.cut)
    if shape:
        p.draw(looks.hair, mirrored(shape) if view == "front" else smooth(shape), place)
    if looks.cut == "bun" and view != "back":
        _bun(p, looks, view, place)


def head(
    p: Picture, looks: Looks, view: str, place: Place = HERE, mood: str = "neutral", shut: bool = False
) -> None:
    """A head from the `front`, the `half`, the `side` or the `back`; half and side look to the left.

    `mood` is neutral, calm or worried; `shut` closes the eyes.
    """
    if view == "back":
        _from_behind(p, looks, place)
        return
    outline = {"front": mirrored(FRONT), "half": smooth(HALF), "side": smooth(SIDE)}[view]
    if view == "front":
        for side in (-1, 1):
            p.draw(
                looks.skin,
                smooth(f"{side * 13},-4.6 {side * 16.4},-4.4 {side * 16},2.6 {side * 13},4"),
                place,
            )
    p.draw(looks.skin, outline, place)
    if "beard" in looks.extra:
        p.draw(looks.hair, mirrored(BEARD[view]) if view == "front" else smooth(BEARD[view]), place)
    _face(p, looks, view, place, mood, shut)
    kind = looks.scarf if looks.cut == "scarf" else looks.hair
    if looks.cut == "balding":
        for strip in FRINGE[view]:
            p.draw(kind, smooth(strip), place)
    elif looks.cut in HAIR[view]:
        p.draw(kind, smooth(HAIR[view][looks.cut]), place)
    if looks.cut == "scarf":
        for fold in FOLDS[view]:
            p.line("cloth-mark", fold, place)
        if view != "front":
            p.draw(kind, smooth("13,4 19,6 23,15 19,18 16,11 13,9"), place)
    if view != "front":
        x, y = (11, 1) if view == "half" else (5, 1)
        p.draw(
            looks.skin,
            smooth(
                f"{x - 2},{y - 3.4} {x + 1.4},{y - 4.6} {x + 3},{y - 1} {x + 1},{y + 3.6} {x - 1.6},{y + 3}"
            ),
            place,
        )


def _bun(p: Picture, looks: Looks, view: str, place: Place) -> None:
    x, y = BUN[view]
    p.draw(looks.hair, smooth(f"{x - 6},{y} {x},{y - 6} {x + 6},{y} {x},{y + 6}"), place)


def _from_behind(p: Picture, looks: Looks, place: Place) -> None:
    for side in (-1, 1):
        p.draw(
            looks.skin, smooth(f"{side * 14},-4.6 {side * 17},-4.4 {side * 16.4},2.6 {side * 14},4"), place
        )
    p.draw(looks.skin, mirrored(BACK), place)
    kind = looks.scarf if looks.cut == "scarf" else looks.hair
    p.draw(kind, mirrored(HAIR["back"][looks.cut]), place)
    if looks.cut == "bun":
        _bun(p, looks, "back", place)
    if looks.cut == "scarf":
        p.draw(kind, smooth("-2,8 3,7 7,20 1,22 -3,14"), place)


EYES = {"front": (-5.6, 5.6), "half": (-8.4, 0.6), "side": (-8.6,)}
MOUTH = {"front": (0, 3.8), "half": (-5.4, 3.3), "side": (-10.2, 2.2)}
NOSE = {"front": "-2,5 0,6 2,5", "half": "-6,1.6 -8.8,5 -5.4,6", "side": "-13,5.6 -11.6,5.4 -11.4,4"}


def _face(p: Picture, looks: Looks, view: str, place: Place, mood: str, shut: bool) -> None:
    """Eyes, brows, nose and mouth."""
    ends, brow = MOODS[mood]
    small = place.size < SMALL
    for x in EYES[view]:
        wide = 2.4 if view == "front" or x > 0 else 1.9
        if shut:
            p.line(looks.lines, f"{x - wide},-0.6 {x},0.5 {x + wide},-0.6", place)
        elif small:
            p.circle("pupil", *place.point((x, -0.3)), 1.6 * place.size)
        else:
            p.draw("pupil", smooth(f"{x - 1.35},-0.3 {x},-2 {x + 1.35},-0.3 {x},1.4"), place)
        inner = 1 if x < (-3 if view == "half" else 0) and view != "side" else -1
        start, end = x - 3 * inner, x + 3 * inner
        ridge = "" if small else f"{x},-6.2 "
        p.line(looks.lines, f"{start},{-4.8 - brow[1]} {ridge}{end},{-5.2 - brow[0]}", place)
    if not small:
        p.line(looks.lines if view != "side" else "face-thin", NOSE[view], place)
    x, half = MOUTH[view]
    ends_y, middle_y = 11 + ends[0], 11 + ends[1]
    lips = "face-pale" if "beard" in looks.extra.split() else looks.lines
    if view == "side":
        p.line(lips, f"{x - half},10.1 {x},{10.3 + ends[1] * 0.3} {x + half},{10.3 + ends[0]}", place)
    else:
        p.line(lips, f"{x - half},{ends_y} {x},{middle_y} {x + half},{ends_y}", place)
    if "glasses" in looks.extra.split():
        _glasses(p, view, place)


def _glasses(p: Picture, view: str, place: Place) -> None:
    for x in EYES[view]:
        wide = 4.2 if view == "front" or x > 0 else 3.2
        p.draw("face-glass", smooth(f"{x - wide},-0.6 {x},-4.2 {x + wide},-0.6 {x},3.2"), place)
    if view == "side":
        p.lines("face-glass", "-5.4,-1 5,-1.6", place)
    elif view == "half":
        p.lines("face-glass", "4.8,-1 10.4,-1.6", place)
    else:
        p.lines("face-glass", "-1.4,-1 1.4,-1", place)
