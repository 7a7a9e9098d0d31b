"""Where clots form: from a deep vein of the leg to the lungs, when to call, and the foot exercise."""

from dataclasses import replace

from drawings.kit.cast import JON, SAM, barefoot
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place, limb, pill, smooth
from drawings.kit.picture import Picture
from drawings.kit.room import Room
from drawings.kit.skeleton import Bend, Vector, partway

TALL = 356
HEIGHT = TALL + 160

LUNG = "2.6,-12 5,-17 9,-15 12,-8 13.4,2 13,10 8,9 3,5"
HEART = "-2,-3 3,-5 6.6,-1 6,4 1,7 -3,3"
UP: Vector = (0, 1, 0)


def draw(p: Picture) -> None:
    """The person with the veins on top, the feet below."""
    p.stepwise = True
    p.box("panel", 6, 6, 348, TALL)
    who = replace(barefoot(JON), top="cloth-e", legs="bare", gown=0.24, girth=1.1)
    pose = Pose(
        left_arm=Bend(0, 12, 8), right_arm=Bend(0, 12, 8), left_leg=Bend(0, 5, 2), right_leg=Bend(0, 5, 2)
    )
    person = Figure(p, who, pose, Place(88, TALL - 8, 1.62), "worried", view=4).draw()
    _inside(p, person)
    _close(p, person, Place(214, 262))
    _words(p, person)
    _feet(p, TALL + 12)


def _inside(p: Picture, person: Figure) -> None:
    """The swollen calf, lungs, heart and veins, the clot, a piece of it in the lung, and its way."""
    leg = person.bones.left_leg
    knee = person.spot(leg.middle)
    calf = [person.spot(partway(leg.middle, leg.end, share)) for share in (0.02, 0.3, 0.7, 0.95)]
    p.body(
        person.looks.skin,
        [
            pill(calf[0], 7, calf[1], 10.5),
            pill(calf[1], 10.5, calf[2], 8.6),
            pill(calf[2], 8.6, calf[3], 4.4),
        ],
        person.place,
    )
    thigh = person.spot(partway(leg.root, leg.middle, 0.7))
    p.body(f"{person.looks.skin}-plain", [pill(thigh, 6.4, knee, 6.2)], person.place)
    chest = person.place.at(*person.spot(person.beside(0, 36)))
    for flip in (False, True):
        p.draw("flesh", smooth(LUNG), Place(chest.x, chest.y, chest.size, flip=flip))
    for kind in ("vein-line", "vein-core"):
        for side in ("right", "left"):
            p.line(kind, _vein(person, side), person.place)
    for kind in ("vein-twig", "vein-twig-core"):
        p.line(kind, "1,-2 5,-8 9,-6 10,0", chest)
        p.line(kind, "0,-2 -5,-8 -9,-6 -10,0", chest)
    p.draw("vessel", smooth(HEART), chest)
    clot = [person.on_paper(partway(leg.middle, leg.end, share)) for share in (0.12, 0.34)]
    p.body("clot", [pill(clot[0], 2.6, clot[1], 2.6)])
    p.body("clot", [pill(chest.point((9.4, -5)), 2, chest.point((10, -1)), 2)])
    beside = [partway(leg.root, leg.middle, 0.7), leg.root, person.beside(4, 8), person.beside(-1, 16)]
    way = [(x + 8, y) for x, y in map(person.on_paper, beside)]
    way += [chest.point(spot) for spot in ((3, 10), (2.6, 2), (5, -3.6), (10, -6.6))]
    p.arrow(" ".join(f"{x},{y}" for x, y in way))


def _vein(person: Figure, side: str) -> str:
    """From the ankle up to the heart."""
    leg = person.bones.left_leg if side == "left" else person.bones.right_leg
    sign = 1 if side == "left" else -1
    spots = [leg.end, leg.middle, leg.root, person.beside(sign * 4, 8), person.beside(-1, 16)]
    spots += [person.beside(-1.5, 28), person.beside(-1, 36)]
    return " ".join(f"{x},{y}" for x, y in map(person.spot, spots))


def _close(p: Picture, person: Figure, lens: Place) -> None:
    """A close look at the clot in the vein."""
    x, y = person.on_paper(person.bones.left_leg.middle)
    p.lines("line", f"{x + 4},{y + 20} {lens.x - 33},{lens.y + 6}")
    p.circle("medal", lens.x, lens.y, 34)
    p.draw("vein", limb("-7,-32,19 0,0,21 5,32,19", flat=True), lens)
    p.draw("clot", smooth("-4,-13 4,-12 9,-2 10,11 5,18 -1,15 -6,4 -8,-4"), lens)


def _words(p: Picture, person: Figure) -> None:
    """The three steps from below, and when to call."""
    x, y = person.on_paper(person.beside(10, 42))
    p.lines("line", f"196,92 {x},{y}")
    p.circle("line-end", x, y, 2)
    p.label("lungs", 176, 42, bold=True, size=17)
    p.label("lungs-do", 176, 64)
    p.label("way", 176, 132, bold=True, size=17)
    p.label("clot", 176, 196, bold=True, size=17)
    p.label("leg-do", 176, 322)


def _feet(p: Picture, y: float) -> None:
    """The exercise in bed."""
    p.box("panel", 6, y, 348, HEIGHT - y - 6)
    p.label("feet", 20, y + 27, bold=True, size=17)
    for left, key, foot in ((20, "up", (-0.3, 1, 0)), (188, "down", (0.75, 0.66, 0))):
        room = Room(p, Place(left + 56, y + 122, 1.2), 8)
        room.block("bed", -46, 76, 0, 12, 22, -22)
        pose = Pose(
            hip=(-34, 25, 0),
            up=(-1, 0, 0),
            front=UP,
            left_leg=Bend(2, 2, 2),
            right_leg=Bend(2, 2, 2),
            left_foot=foot,
            right_foot=foot,
        )
        one = Figure(p, replace(barefoot(SAM), legs="bare"), pose, room.place, view=8)
        one.legs(["left", "right"], hips=False)
        room.roll("cloth-d", ((-33, 27, 0), 14), ((18, 25, 0), 12))
        x, top = one.on_paper(one.bones.right_leg.tip)
        if key == "up":
            p.arrow(f"{x + 36},{top + 18} {x + 30},{top} {x + 14},{top - 10}")
            p.label(key, x + 22, top - 14)
        else:
            p.arrow(f"{x - 14},{top - 30} {x},{top - 26} {x + 8},{top - 12}")
            p.label(key, x - 18, top - 26, "end")
