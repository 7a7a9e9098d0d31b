"""Helping a person to stand up from a chair, in three steps."""

from drawings.kit.cast import DAVI, ROSA
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place, smooth
from drawings.kit.home import chair, chair_arm
from drawings.kit.picture import Picture
from drawings.kit.skeleton import Bend, Reach

ROW = 304
HEIGHT = 3 * ROW + 4
HEADED = True
FLOOR = 284
SIZE = 1.07

AHEAD = (-1, 0, 0)
BUBBLE = (
    "-70,-24* 70,-24* 75.6,-21.6 78,-16* 78,16* 75.6,21.6 70,24* -46,24* -96,34* -78,12* -78,-16* -75.6,-21.6"
)
"""A speech bubble whose tail points to the left."""


def draw(p: Picture) -> None:
    """Three steps, one under another."""
    for step in range(1, 4):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One step, at its place in the whole picture."""
    p.stepwise = True
    y = p.step(step, ROW)
    p.lines("ink-line", f"14,{y + FLOOR} 346,{y + FLOOR}")
    (_telling, _close, _pushing)[step - 1](p, Place(226 if step == 1 else 196, y + FLOOR, SIZE))


def _sitter(p: Picture, here: Place, pose: Pose) -> Figure:
    """The person in the chair, whose near arm lies before the chair's."""
    one = Figure(p, ROSA, pose, here)
    one.arm("right")
    one.legs(["right", "left"])
    one.hair_behind()
    one.neck()
    one.shirt()
    one.head()
    chair_arm(p, here)
    one.arm("left")
    return one


def _seated(hip: tuple[float, float, float], lean: float, feet: float, nod: float = 0) -> Pose:
    return Pose(
        hip=hip, up=(-lean, 1, 0), front=AHEAD, nod=nod,
        left_leg=Reach((feet, 7, 9), (-1, 0.6, 0)), right_leg=Reach((feet - 6, 7, -9), (-1, 0.6, 0)),
        left_foot=AHEAD, right_foot=AHEAD,
        left_arm=Reach((-18, 90, 12), (1, 0.2, 0.4)), right_arm=Reach((-18, 90, -12), (1, 0.2, -0.4)),
        left_hand=(-1, -0.1, 0), right_hand=(-1, -0.1, 0),
    )  # fmt: skip


def _telling(p: Picture, here: Place) -> None:
    pose = Pose(front=(0.94, 0, 0.34), nod=8, left_arm=Bend(8, 8, 12), right_arm=Bend(26, 6, 74))
    Figure(p, DAVI, pose, here.at(-146, 0), mood="calm").draw()
    chair(p, here)
    _sitter(p, here, _seated((6, 70, 0), -0.05, -40))
    bubble = Place(here.x + 22, here.y - 218)
    p.draw("frame", smooth(BUBBLE), bubble)
    p.label("say", bubble.x, bubble.y - 4, "middle", size=17)


def _helper(
    p: Picture, here: Place, hip: tuple[float, float, float], lean: float, hand: tuple[float, float, float]
) -> None:
    """Beside the chair and a little behind, feet apart, knees bent, back straight, one hand low on the back."""
    pose = Pose(
        hip=hip, up=(-lean, 1, 0), front=AHEAD,
        left_leg=Reach((hip[0] - 30, 7, -28), (-1, 0.1, 0)), right_leg=Reach((hip[0] + 20, 7, -46), (-1, 0.1, 0)),
        left_foot=AHEAD, right_foot=AHEAD,
        left_arm=Reach(hand, (1, -0.6, 0.3)), right_arm=Bend(16, 6, 30), left_hand=(-1, -0.3, 0.2),
    )  # fmt: skip
    one = Figure(p, DAVI, pose, here).draw()
    for start, end in ((52, -2),):
        a, b = one.on_paper(one.beside(0, start, -19)), one.on_paper(one.beside(0, end, -19))
        p.lines("cut", f"{a[0]},{a[1]} {b[0]},{b[1]}")
        for spot in (a, b):
            p.circle("accent", *spot, 4)


def _close(p: Picture, here: Place) -> None:
    _helper(p, here, (40, 92, -36), 0.16, (14, 87, -14))
    chair(p, here)
    _sitter(p, here, _seated((-4, 70, 0), 0.28, -30))


def _pushing(p: Picture, here: Place) -> None:
    _helper(p, here, (32, 92, -36), 0.16, (4, 100, -14))
    chair(p, here)
    _sitter(p, here, _seated((-14, 84, 0), 0.5, -34))
    x, y = here.point((-96, -96))
    p.arrow(f"{x + 2},{y} {x - 4},{y - 24} {x + 4},{y - 48}")
