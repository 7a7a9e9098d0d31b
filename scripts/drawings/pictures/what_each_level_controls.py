"""What each part of the cord controls, on a standing person seen from behind."""

from drawings.kit.geometry import Place, limb
from drawings.kit.picture import Picture
from drawings.kit.torso import whole_from_behind

HEIGHT = 540

X = 102
PARTS = (
    ("neck", 84, 102, 62),
    ("arms", 104, 126, 142),
    ("trunk", 128, 186, 222),
    ("legs", 188, 208, 306),
    ("pelvis", 210, 222, 390),
)
"""Each part of the cord: its key, where it begins and ends, and the height of its label."""


def draw(p: Picture) -> None:
    """The person with the cord, and a label for each part of it."""
    whole_from_behind(p, Place(X, 18, 1.04))
    cord = "80,9 92,9 106,11 118,11 130,8 160,7 184,8 198,9.6 210,8 224,2"
    spots = [spot.split(",") for spot in cord.split()]
    for y in (90, 98, 106, 114, 122, 134, 148, 162, 176):
        for side in (-1, 1):
            p.line("nerve-thin", f"{X},{y} {X + side * 10},{y + 3} {X + side * 20},{y + 9}")
    for shift in (-5, -2, 2, 5):
        p.line("nerve-thin", f"{X + shift * 0.5},200 {X + shift},230 {X + shift * 2.2},258")
    p.draw("cord", limb(" ".join(f"{X},{y},{thick}" for y, thick in spots)))
    for key, top, foot, y in PARTS:
        p.lines("ink-line", f"{X + 24},{top} {X + 28},{top} {X + 28},{foot} {X + 24},{foot}")
        p.lines("line", f"{X + 28},{(top + foot) / 2} 196,{y - 5}")
        p.label(key, 200, y, bold=True)
        p.label(f"{key}-note", 200, y + 18 + 17 * p.words[key].count("|"))
    p.arrow("12,96 9,240 12,420")
    p.label("below", 200, 478, kind="label-accent", bold=True)
