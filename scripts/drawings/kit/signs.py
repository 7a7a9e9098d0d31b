"""The emergency signs as small pictures, one set for pages, boxes, cards, posters and search; each is 96 wide and high."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from drawings.kit import home
from drawings.kit.cast import AMARA, DAVI, LENA, MEI, ROSA, SAM
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import HERE, Place, mirrored, pill, smooth, straight
from drawings.kit.heads import Looks
from drawings.kit.picture import Picture
from drawings.kit.skeleton import Bend, Reach, Vector, add, scaled

Scene = Callable[[Picture, Place], None]
"""A function that draws a sign around 0,0, between -46 and 46."""

SIZE, HALF = 0.44, 0.68
FLOOR = 45
BACK: Vector = (0, 0, -1)
LEFT: Vector = (-1, 0, 0)
BURST = "0,-11* 3,-4* 10,-6* 5,0* 10,6* 3,4* 0,11* -3,4* -10,6* -5,0* -10,-6* -3,-4*"


def _person(p: Picture, place: Place, who: object, pose: Pose, x: float = 0, **more: object) -> Figure:
    return Figure(p, who, pose, place.at(x, FLOOR, SIZE), "worried", **more).draw()  # type: ignore[arg-type]


def _half(p: Picture, place: Place, who: Looks, pose: Pose, x: float = 0) -> Figure:
    """A worried person as far as the shirt goes."""
    return Figure(p, who, pose, place.at(x, FLOOR + 70 * HALF, HALF), "worried").draw(legs=False)


def _mark(p: Picture, text: str, place: Place) -> None:
    p.lines("danger-line", text, place)


def weakness(p: Picture, place: Place = HERE) -> None:
    """A knee gives way; a hand holds a rail."""
    rail = place.at(0, FLOOR, SIZE)
    for post in (-92, -38):
        p.draw("metal", straight(f"{post - 2.4},-88 {post + 2.4},-88 {post + 2.4},0 {post - 2.4},0"), rail)
    p.draw("metal", straight("-100,-94 -28,-94 -28,-87 -100,-87"), rail)
    pose = Pose(
        hip=(12, 78, 0), front=LEFT, up=(-0.16, 1, 0), nod=10,
        left_leg=Reach((30, 9, 9), (-1, 0.1, 0.1)), right_leg=Reach((-4, 7, -9), (-1, 0, 0)),
        left_foot=(-0.7, -0.7, 0), right_foot=(-1, 0, 0),
        left_arm=Reach((-47, 96, 8), (0.4, -1, 0.2)), right_arm=Bend(30, 20, 50), left_hand=(-1, -0.2, 0),
    )  # fmt: skip
    person = _person(p, place, SAM, pose, 4, grips="left")
    x, y = person.on_paper(person.bones.left_leg.middle)
    p.arrow(f"{x - 8},{y - 14} {x - 11},{y} {x - 8},{y + 16}", "danger-line", 10)


def _numb(p: Picture, person: Figure, spots: list[tuple[Vector, float, Vector, float]]) -> None:
    for a, r, b, s in spots:
        p.draw("numb", pill(person.spot(a), r, person.spot(b), s), person.place)


def numbness(p: Picture, place: Place = HERE) -> None:
    """Legs, seat and groin, belly and hands are hatched."""
    who = replace(LENA, shoes="bare", legs="bare", cut="long", hair="hair-a", gown=0.3)
    pose = Pose(
        left_arm=Bend(0, 24, 8), right_arm=Bend(0, 24, 8), left_leg=Bend(0, 7, 2), right_leg=Bend(0, 7, 2)
    )
    person = _person(p, place, who, pose, 0)
    spots = [(person.beside(-6, 14, 12), 8.0, person.beside(6, 14, 12), 8.0)]
    spots.append((person.beside(-4, -4, 12), 9.0, person.beside(4, -4, 12), 9.0))
    for limb in (person.bones.left_leg, person.bones.right_leg):
        top = add(scaled(limb.root, 0.75), scaled(limb.middle, 0.25))
        spots += [(top, 8.0, limb.middle, 6.0), (limb.middle, 6.0, limb.end, 4.4)]
    for limb in (person.bones.left_arm, person.bones.right_arm):
        spots.append((limb.end, 4.0, limb.tip, 3.4))
    _numb(p, person, spots)
    for x, y in ((-31, 2), (31, 2), (-20, 39), (20, 39)):
        side = 1 if x > 0 else -1
        _mark(p, f"{x},{y} {x + side * 4},{y - 4} {x + side * 6},{y + 2} {x + side * 11},{y - 2}", place)


HIPS = "0,-33* 15,-33* 15.4,-24 19.4,-10 20.4,4 18,36* 3,36* 2.4,14 0,11"
SEAT = "0,-7 5,-8 11,-6 16,0 16.4,6 12.6,13 11,26 8,31 3.6,31 2.8,15 0,12"
CROTCH = "0,-1 5,1 9,6 12,14 11,26 8,31 3.6,31 2.8,15 0,12"


def saddle(p: Picture, place: Place = HERE) -> None:
    """Hips and thighs, from behind and from the front; what touches a seat is hatched."""
    for x, behind in ((-23, True), (23, False)):
        half = place.at(x, -2, 1.08)
        p.draw("skin-b", mirrored(HIPS), half)
        p.draw("cloth-e", mirrored("0,-35* 15.6,-35* 15.2,-24 0,-24*"), half)
        p.draw("numb", mirrored(SEAT if behind else CROTCH), half)
        if behind:
            p.line("face", "0,-14 0.4,0 0,11", half)
            for side in (-1, 1):
                p.line("face", f"{side * 3},13 {side * 9},13.6 {side * 15},9", half)


def unsteady(p: Picture, place: Place = HERE) -> None:
    """Feet wide apart, a hand on the wall."""
    wall = place.at(40, 0)
    p.draw("cloth-e", straight("-2,-45 7,-45 7,45 -2,45"), wall)
    for y in (-30, -15, 0, 15, 30):
        p.lines("cloth-mark", f"-2,{y} 7,{y}", wall)
    p.lines("ink-line", "-45,45 47,45", place)
    pose = Pose(
        hip=(6, 92, 0), up=(0.13, 1, 0), front=(0.3, 0, 1),
        left_leg=Bend(8, 14, 14), right_leg=Bend(-2, 22, 4),
        left_arm=Reach((66, 138, 6), (0.2, -1, 0)), right_arm=Bend(10, 62, 24), left_hand=(0.25, 1, 0),
    )  # fmt: skip
    _person(p, place, AMARA, pose, -4)
    for text in ("-37,-24 -42,-14 -39,-4", "-31,-30 -36,-22 -34,-14"):
        p.line("danger-line", text, place)


def _waits(p: Picture, place: Place, who: Looks) -> None:
    """Somebody sits on a toilet under a clock, with a hand on the belly, and cannot go."""
    here = place.at(-24, FLOOR, SIZE)
    home.toilet(p, here)
    home.toilet_seat(p, here)
    pose = Pose(
        hip=(2, 61, 0), front=LEFT, up=(-0.34, 1, 0), nod=14,
        left_leg=Reach((-40, 7, 9), (-1, 0.7, 0)), right_leg=Reach((-40, 7, -9), (-1, 0.7, 0)),
        left_foot=LEFT, right_foot=LEFT,
        left_arm=Reach((-17, 78, 8), (1, -0.6, 0.2)), right_arm=Bend(30, 6, 60), left_hand=(-0.6, -0.4, 0),
    )  # fmt: skip
    Figure(p, who, pose, here, "worried").draw()
    x, y = place.point((-28, -34))
    p.circle("frame", x, y, 9.5 * place.size)
    p.lines("ink-line", "-28,-40.5 -28,-34 -23.5,-31", place)


TROUSERS = "0,-33* 15,-33* 16.4,-20 19.6,-8 20,6 19,40* 6,40* 3.4,16 0,10"


def _leaks(p: Picture, place: Place, cloth: str, kind: str, behind: bool = False) -> None:
    """Wet trousers from the front, or soiled ones from behind, and drops that fall."""
    here = place.at(26, -8)
    p.draw(cloth, mirrored(TROUSERS), here)
    if behind:
        p.line("cloth-mark", "0,-20 0.4,-4 0,9", here)
    p.draw(
        kind,
        mirrored(
            "0,-6 6,-4 8,4 11.4,12 11,22 7,27 4.6,18 3.6,14 0,10"
            if not behind
            else "0,-8 8,-6 11,2 9,10 5,16 3,13 0,10"
        ),
        here,
    )
    for x, y in ((-1, 20), (1.4, 30), (-1, 40)):
        p.draw(kind, smooth("0,-4.6* 2.8,0.6 0,3.4 -2.8,0.6"), here.at(x, y))
    p.draw(kind, smooth("-13,0 0,-2.6 13,0 0,2.6"), here.at(0, 50))


def bladder(p: Picture, place: Place = HERE) -> None:
    """One person waits on the toilet in vain, another leaks pee."""
    _waits(p, place, SAM)
    _leaks(p, place, "cloth-c", "fluid-small")


def bowels(p: Picture, place: Place = HERE) -> None:
    """One person waits on the toilet in vain, another, seen from behind, leaks poo."""
    _waits(p, place, AMARA)
    _leaks(p, place, "cloth-d", "clot", behind=True)


def band(p: Picture, place: Place = HERE) -> None:
    """Strokes run around the chest like a belt."""
    person = _half(p, place, ROSA, Pose(left_arm=Bend(0, 34, 10), right_arm=Bend(0, 34, 10)))
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
    """Somebody from behind, with a burst on the neck and one on the back."""
    person = _half(p, place, SAM, Pose(front=BACK, left_arm=Bend(0, 8, 10), right_arm=Bend(-30, 12, 70, 30)))
    _bursts(p, person)


def _bursts(p: Picture, person: Figure) -> None:
    """Pain in the neck and in the back."""
    for up in (62, 22):
        p.draw("danger-mark", smooth(BURST), Place(*person.on_paper(person.beside(0, up, -12)), 1.1))


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
    person = _half(p, place, DAVI, Pose(front=LEFT, nod=46), 2)
    points = [person.spot(person.beside(0, 60 - 12 * n, -20 if n % 2 else -13)) for n in range(6)]
    _mark(p, " ".join(f"{x},{y}" for x, y in points), person.place)
    x, y = person.on_paper(person.beside(0, -10, -17))
    p.draw("danger", straight("0,0 -1,0.5 -0.8,0 -1,-0.5"), Place(x, y + 4, 9, 90))


def fever(p: Picture, place: Place = HERE) -> None:
    """A neck and a back with a burst on each, beside a thermometer."""
    person = _half(p, place, AMARA, Pose(front=BACK, left_arm=Bend(0, 6, 6), right_arm=Bend(0, 6, 6)), 12)
    _bursts(p, person)
    p.body("frame", [pill((-27, -32), 5, (-27, 20), 5), pill((-27, 26), 9, (-27, 27), 9)], place)
    p.body("danger", [pill((-27, -20), 1.4, (-27, 22), 1.4), pill((-27, 26), 5, (-27, 27), 5)], place)
    for y in (-22, -6):
        p.lines("ink-line", f"-20,{y} -15,{y}", place)


def call(p: Picture, place: Place = HERE) -> None:
    """A telephone that is used."""
    p.body("frame", [pill((-13, -26), 4, (13, -26), 4), pill((13, -26), 4, (13, 26), 4),
                     pill((13, 26), 4, (-13, 26), 4), pill((-13, 26), 4, (-13, -26), 4)], place)  # fmt: skip
    p.draw("danger", straight("-13,-22 13,-22 13,17 -13,17"), place)
    p.draw("frame", smooth(HANDSET), place.at(0, -2.5, 0.62))
    p.circle("ink", *place.point((0, 24)), 2.6 * place.size)
    for side in (-1, 1):
        for far in (0, 7):
            x = side * (22 + far)
            p.line("danger-line", f"{x},{-10 - far} {x + side * 3},-2 {x},{6 + far}", place)


HANDSET = "-15,-8* -8,-15* -2,-8* -6,-3 -3,3 3,6 8,2* 15,8* 8,15* -1,13 -10,5 -14,-2"
"""The receiver of an old telephone, which stands for a call."""


def no_driving(p: Picture, place: Place = HERE) -> None:
    """A car with a red line through it."""
    p.draw("cloth-d", smooth("-30,2* -28,-6 -16,-9 -9,-20* 11,-20* 20,-8 29,-5 31,4* 31,11* -30,11*"), place)
    p.draw("ground", straight("-11,-9 -6,-16 0,-16 0,-9"), place)
    p.draw("ground", straight("4,-9 4,-16 9,-16 15,-9"), place)
    for x in (-17, 17):
        p.circle("hair-a", *place.point((x, 11)), 6.4 * place.size)
        p.circle("metal", *place.point((x, 11)), 2.6 * place.size)
    p.lines("danger-bar", "-28,22 28,-28", place)


SCENES: dict[str, Scene] = {
    "weakness": weakness, "numbness": numbness, "unsteady": unsteady, "bladder": bladder, "bowels": bowels,
    "band-pain": band, "sudden-pain": sudden_pain, "saddle": saddle, "clumsy-hands": clumsy_hands,
    "neck-shocks": neck_shocks, "fever-with-back-pain": fever,
}  # fmt: skip
"""The signs by the name of their file."""
