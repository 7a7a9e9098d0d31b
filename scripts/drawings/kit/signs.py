"""The emergency signs as small pictures, one set for pages, boxes, cards, posters and search; each is 96 wide and high."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from drawings.kit.cast import AMARA, DAVI, LENA, MEI, ROSA, SAM
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import HERE, Place, mirrored, pill, smooth, straight
from drawings.kit.picture import Picture
from drawings.kit.skeleton import Bend, Reach, Vector, add, scaled

Scene = Callable[[Picture, Place], None]
"""A function that draws a sign around 0,0, between -46 and 46."""

SIZE = 0.44
FLOOR = 45
BACK: Vector = (0, 0, -1)
LEFT: Vector = (-1, 0, 0)
RIGHT: Vector = (1, 0, 0)
BURST = "0,-11* 3,-4* 10,-6* 5,0* 10,6* 3,4* 0,11* -3,4* -10,6* -5,0* -10,-6* -3,-4*"


def _person(p: Picture, place: Place, who: object, pose: Pose, x: float = 0, **more: object) -> Figure:
    return Figure(p, who, pose, place.at(x, FLOOR, SIZE), "worried", **more).draw()  # type: ignore[arg-type]


def _mark(p: Picture, text: str, place: Place) -> None:
    p.lines("danger-line", text, place)


def weakness(p: Picture, place: Place = HERE) -> None:
    """A knee gives way; a hand holds a rail."""
    rail = place.at(-26, FLOOR, SIZE)
    p.draw("metal", straight("-8,-92 8,-92 8,-86 3,-86 3,0 -3,0 -3,-86 -8,-86"), rail)
    pose = Pose(
        hip=(12, 78, 0), front=LEFT, up=(-0.16, 1, 0), nod=10,
        left_leg=Reach((30, 9, 9), (-1, 0.1, 0.1)), right_leg=Reach((-4, 7, -9), (-1, 0, 0)),
        left_foot=(-0.7, -0.7, 0), right_foot=(-1, 0, 0),
        left_arm=Reach((-47, 96, 8), (0.4, -1, 0.2)), right_arm=Bend(30, 20, 50), left_hand=(-1, -0.2, 0),
    )  # fmt: skip
    person = _person(p, place, SAM, pose, 4, grips="left")
    x, y = person.on_paper(person.bones.left_leg.middle)
    p.arrow(f"{x - 7},{y - 12} {x - 9},{y} {x - 7},{y + 13}", "danger-line", 8)


def _numb(p: Picture, person: Figure, spots: list[tuple[Vector, float, Vector, float]]) -> None:
    for a, r, b, s in spots:
        p.draw("numb", pill(person.spot(a), r, person.spot(b), s), person.place)


def numbness(p: Picture, place: Place = HERE) -> None:
    """Legs, belly and hands are hatched."""
    who = replace(LENA, shoes="bare", legs="bare", cut="long", hair="hair-a", gown=0.3)
    pose = Pose(
        left_arm=Bend(0, 24, 8), right_arm=Bend(0, 24, 8), left_leg=Bend(0, 7, 2), right_leg=Bend(0, 7, 2)
    )
    person = _person(p, place, who, pose, 0)
    spots = [(person.beside(-6, 14, 12), 8.0, person.beside(6, 14, 12), 8.0)]
    for limb in (person.bones.left_leg, person.bones.right_leg):
        top = add(scaled(limb.root, 0.35), scaled(limb.middle, 0.65))
        spots += [(top, 8.0, limb.middle, 6.0), (limb.middle, 6.0, limb.end, 4.4)]
    for limb in (person.bones.left_arm, person.bones.right_arm):
        spots.append((limb.end, 4.0, limb.tip, 3.4))
    _numb(p, person, spots)


def saddle(p: Picture, place: Place = HERE) -> None:
    """Hips and thighs from the front; what a saddle would touch is hatched."""
    low = place.at(0, -6, 1.6)
    p.draw("skin-b", mirrored("0,-22* 16,-22* 19,-10 24,4 23,16 20,30* 5,30* 3,18 0,14"), low)
    p.draw("cloth-e", mirrored("0,-24* 17,-24* 18.4,-12 0,-10*"), low)
    p.draw("numb", mirrored("0,-4 9,-1 12,8 13,18 11,27 6.4,26 4.6,18 3,12.6 0,10.6"), low)


def unsteady(p: Picture, place: Place = HERE) -> None:
    """Feet wide apart, a hand on the wall."""
    wall = place.at(40, 0)
    p.draw("cloth-e", straight("-2,-44 6,-44 6,45 -2,45"), wall)
    pose = Pose(
        hip=(6, 92, 0), up=(0.13, 1, 0), front=(0.3, 0, 1),
        left_leg=Bend(8, 14, 14), right_leg=Bend(-2, 22, 4),
        left_arm=Reach((66, 138, 6), (0.2, -1, 0)), right_arm=Bend(10, 62, 24), left_hand=(0.25, 1, 0),
    )  # fmt: skip
    _person(p, place, AMARA, pose, -4)
    for text in ("-37,-24 -42,-14 -39,-4", "-31,-30 -36,-22 -34,-14"):
        p.line("danger-line", text, place)


TOILET = (
    "10,-26* 28,-26* 28,8* 12,8*",
    "-24,8* 28,8* 26,16 16,24 15,40* -12,40* -10,28 -18,21 -23,14",
    "-27,2* 18,2* 18,9* -27,9*",
)


def _toilet(p: Picture, place: Place) -> None:
    for part in TOILET:
        p.draw("bed", smooth(part), place)


def bladder(p: Picture, place: Place = HERE) -> None:
    """A toilet, and a drop that is crossed out."""
    _toilet(p, place.at(10, 2))
    p.draw("fluid-small", smooth("-18,-40* -7,-22 -18,-9 -29,-22"), place)
    _mark(p, "-32,-38 -4,-9", place)


def bowels(p: Picture, place: Place = HERE) -> None:
    """A toilet, and a roll of paper that is crossed out."""
    _toilet(p, place.at(10, 2))
    p.draw("cloth-e", straight("-30,-24 -10,-24 -10,2 -14,-2 -18,2 -22,-2 -26,2 -30,-1"), place)
    p.draw("cloth-e", smooth("-33,-28 -20,-36 -7,-28 -20,-20"), place)
    _mark(p, "-36,-40 -4,-6", place)


def bladder_or_bowels(p: Picture, place: Place = HERE) -> None:
    """A toilet, a drop and a roll of paper."""
    _toilet(p, place.at(14, 4))
    p.draw("fluid-small", smooth("-31,-42* -22,-27 -31,-16 -40,-27"), place)
    p.draw("cloth-e", straight("-16,-32 2,-32 2,-10 -2,-14 -7,-10 -12,-14 -16,-11"), place)
    p.draw("cloth-e", smooth("-19,-36 -7,-43 5,-36 -7,-29"), place)
    _mark(p, "-44,-44 8,-8", place)


def band(p: Picture, place: Place = HERE) -> None:
    """Strokes run around the chest like a belt."""
    person = _person(p, place, ROSA, Pose(left_arm=Bend(0, 34, 10), right_arm=Bend(0, 34, 10)), 0)
    around = [
        person.spot(person.beside(side * 18, 30 + rise, 12 - abs(side) * 8)) for side, rise in _zigzag(9)
    ]
    _mark(p, " ".join(f"{x},{y}" for x, y in around), person.place)
    for side in (-1, 1):
        for rise in (18, 30, 42):
            x, y = person.spot(person.beside(side * 24, rise))
            p.lines("danger-line", f"{x},{y} {x + side * 12},{y - (rise - 30) * 0.4}", person.place)


def _zigzag(count: int) -> list[tuple[float, float]]:
    return [(-1 + 2 * n / (count - 1), 5 if n % 2 else -5) for n in range(count)]


def sudden_pain(p: Picture, place: Place = HERE) -> None:
    """A back, and a burst on it."""
    person = _person(
        p, place, SAM, Pose(front=BACK, left_arm=Bend(0, 8, 10), right_arm=Bend(-30, 12, 70, 30)), 0
    )
    p.draw("danger-mark", smooth(BURST), Place(*person.on_paper(person.beside(0, 22, -12)), 1))


def clumsy_hands(p: Picture, place: Place = HERE) -> None:
    """A cup falls out of a hand."""
    pose = Pose(front=(-0.75, 0, 0.66), left_arm=Bend(4, 8, 12), right_arm=Bend(64, 4, 34), nod=16)
    person = _person(p, place, MEI, pose, 16)
    x, y = person.on_paper(person.bones.right_arm.tip)
    p.draw("cloth-d", straight("-7,-8 7,-8 5.6,8 -5.6,8"), Place(x - 5, y + 28, 1, -30))
    for away in (-9, 0, 9):
        p.lines("danger-line", f"{x - 4 + away},{y + 8} {x - 4 + away},{y + 15}")


def neck_shocks(p: Picture, place: Place = HERE) -> None:
    """The head bends forward, and a shock runs down the back."""
    person = _person(p, place, DAVI, Pose(front=LEFT, nod=46), -4)
    points = [person.spot(person.beside(0, 60 - 12 * n, -20 if n % 2 else -13)) for n in range(6)]
    _mark(p, " ".join(f"{x},{y}" for x, y in points), person.place)
    x, y = person.on_paper(person.beside(0, -10, -17))
    p.draw("danger", straight("0,0 -1,0.5 -0.8,0 -1,-0.5"), Place(x, y + 4, 9, 90))


def fever(p: Picture, place: Place = HERE) -> None:
    """A back with a burst on it, beside a thermometer."""
    person = _person(p, place, AMARA, Pose(front=BACK, left_arm=Bend(0, 6, 6), right_arm=Bend(0, 6, 6)), 14)
    p.draw("danger-mark", smooth(BURST), Place(*person.on_paper(person.beside(0, 22, -12)), 0.9))
    p.body("frame", [pill((-27, -32), 5, (-27, 20), 5), pill((-27, 26), 9, (-27, 27), 9)], place)
    p.body("danger", [pill((-27, -20), 1.4, (-27, 22), 1.4), pill((-27, 26), 5, (-27, 27), 5)], place)
    for y in (-22, -6):
        p.lines("ink-line", f"-20,{y} -15,{y}", place)


SCENES: dict[str, Scene] = {
    "weakness": weakness, "numbness": numbness, "unsteady": unsteady, "bladder": bladder, "bowels": bowels,
    "band-pain": band, "sudden-pain": sudden_pain, "saddle": saddle, "clumsy-hands": clumsy_hands,
    "neck-shocks": neck_shocks, "fever-with-back-pain": fever,
}  # fmt: skip
"""The signs by the name of their file."""
