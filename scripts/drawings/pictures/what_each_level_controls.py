"""What each part of the cord controls, on a standing person seen from behind."""

from drawings.kit.geometry import Place, limb
from drawings.kit.picture import Picture
from drawings.kit.torso import whole_from_behind

HEIGHT = 540

X = 102
PARTS = (
    ("neck", 76, 90, 72),
    ("arms", 93, 110, 130),
    ("trunk", 113, 178, 172),
    ("legs", 181, 200, 230),
    ("pelvis", 203, 216, 272),
)
"""Each part of the cord: its key, where it begins and ends, and the height of its label."""

LETTERS = 14


def draw(p: Picture) -> None:
    """The person with the cord, and a label for each part of it."""
    whole_from_behind(p, Place(X, 18, 1.04))
    cord = "74,9 86,9 94,10.6 106,10.6 118,8 150,7 176,8 190,9.6 204,8 218,2"
    spots = [spot.split(",") for spot in cord.split()]
    for y in (82, 90, 98, 106, 114, 128, 142, 156, 170):
        for side in (-1, 1):
            p.line("nerve-thin", f"{X},{y} {X + side * 10},{y + 3} {X + side * 20},{y + 9}")
    for shift in (-5, -2, 2, 5):
        p.line("nerve-thin", f"{X + shift * 0.5},194 {X + shift},224 {X + shift * 2.2},254")
    p.draw("cord", limb(" ".join(f"{X},{y},{thick}" for y, thick in spots)))
    p.label("head", 200, 28, size=13)
    for key, top, foot, y in PARTS:
        p.lines("ink-line", f"{X + 24},{top} {X + 28},{top} {X + 28},{foot} {X + 24},{foot}")
        p.lines("line", f"{X + 28},{(top + foot) / 2} 196,{y - 5}")
        p.label(key, 200, y, bold=True)
        p.label(f"{key}-note", 200, y + 18 + 17 * p.words[key].count("|"))
    p.arrow("208,322 206,400 208,492")
    p.label("below", 224, 392, kind="label-accent", bold=True)
