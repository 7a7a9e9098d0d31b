"""Where the skin is pressed when a person lies on the back, on the side, or sits; and how the heel hangs free."""

from dataclasses import replace

from drawings.kit.cast import AMARA, LENA, SAM, barefoot
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Path, Place, Point, limb, smooth
from drawings.kit.picture import Picture
from drawings.kit.room import Room
from drawings.kit.skeleton import Bend, Reach, Vector, add, scaled

TOP_ROW = 44
HEIGHT = 700 + TOP_ROW - 6
VIEW = 20
SIZE = 1.34
TOP = 16
HEAD_LEFT: Vector = (-1, 0, 0)

BARS = ("25,-46,4 31,-88,4 34,-110,4 46,-112,4.6", "-24,-45,4 27,-45,4", "-22,-45,4 -38,-14,4 -64,-8,4")
"""Back with its handle, seat, and foot rest of the wheelchair; the floor is at 0."""


def draw(p: Picture) -> None:
    """Two wide pictures on top, two narrow ones below."""
    p.stepwise = True
    p.label("look", 180, 29, "middle", bold=True, size=17)
    _back(p, TOP_ROW)
    _side(p, TOP_ROW + 222)
    _sitting(p, 6, TOP_ROW + 448)
    _heel(p, 183, TOP_ROW + 448)


def _ring(p: Picture, at: Point, words: Point | None = None, key: str = "") -> None:
    """The circle around a place that is pressed, and its name."""
    p.circle("pressed", *at, 9)
    if words:
        p.lines(
            "line",
            f"{at[0]},{at[1] + (9 if words[1] > at[1] else -9)} {words[0]},{words[1] - (14 if words[1] > at[1] else -4)}",
        )
        p.label(key, *words, "middle", size=16)


def _ground(p: Picture, key: str, y: float, tall: float, foot: float) -> Room:
    p.box("panel", 6, y, 348, tall)
    p.label(key, 20, y + 29, bold=True, size=17)
    room = Room(p, Place(176, y + foot, SIZE), VIEW)
    room.block("bed", -118, 118, 0, TOP, 30, -36)
    return room


def _back(p: Picture, y: float) -> None:
    """A person flat on the back."""
    room = _ground(p, "back", y, 216, 128)
    room.head_pillow(-74, TOP, thick=5)
    pose = Pose(
        hip=(8, TOP + 13, 0), up=HEAD_LEFT, front=(0, 1, 0),
        left_arm=Reach((-2, TOP + 26, -7), (0, -0.3, -1)), right_arm=Reach((0, TOP + 26, 6), (-0.2, -1, 0.7)),
        right_hand=(0.8, 0, -0.6), left_hand=(0.8, 0, 0.6), left_leg=Bend(3, 4, 2), right_leg=Bend(3, 4, 2),
    )  # fmt: skip
    one = Figure(p, barefoot(SAM), pose, room.place, view=VIEW).draw()
    head = add(one.bones.skull, scaled(one.bones.head.up, 22), scaled(one.bones.head.front, -13))
    heel = add(one.bones.right_leg.end, (4, -6, 0))
    _ring(p, one.on_paper(head), (40, y + 176), "head")
    _ring(p, one.on_paper(one.beside(-12, 47, -11)), (92, y + 200), "shoulder-blades")
    _ring(p, one.on_paper(one.bones.right_arm.middle), (166, y + 176), "elbows")
    _ring(p, one.on_paper(one.beside(-6, 2, -11)), (250, y + 200), "base")
    _ring(p, one.on_paper(heel), (312, y + 176), "heels")


def _side(p: Picture, y: float) -> None:
    """A person on the side."""
    room = _ground(p, "side", y, 220, 136)
    room.head_pillow(-74, TOP, -8, thick=8)
    pose = Pose(
        hip=(8, TOP + 20, -8), up=HEAD_LEFT, front=(0, 0, 1),
        left_leg=Bend(50, 4, 74), right_leg=Bend(40, 2, 62),
        left_arm=Reach((-24, TOP + 6, 22), (1, 0.4, 0)), right_arm=Reach((-66, TOP + 5, 24), (0.6, -0.4, 1)),
        left_hand=(-0.3, -0.2, 1), right_hand=(-1, 0, 0.6),
    )  # fmt: skip
    one = Figure(p, barefoot(AMARA), pose, room.place, view=VIEW)
    one.legs(["right"])
    low = one.bones.right_leg
    knee, foot = add(low.middle, (0, 10, 2)), add(low.end, (4, 10, 4))
    room.pillow("pillow-marked", add(knee, (-14, 0, 0)), add(knee, (14, 0, 0)), foot, thick=8.6)
    one.legs(["left"], hips=True)
    one.neck()
    one.shirt()
    one.head()
    one.arm("right")
    one.arm("left")
    ear = add(one.bones.skull, scaled(one.bones.head.up, 13), scaled(one.bones.head.left, -17))
    leg = one.bones.right_leg
    _ring(p, one.on_paper(ear), (40, y + 180), "ear")
    _ring(p, one.on_paper(one.beside(-20, 49)), (116, y + 204), "shoulder")
    _ring(p, one.on_paper(one.beside(-16, 1, 3)), (182, y + 180), "hip")
    _ring(p, one.on_paper(add(leg.middle, (2, -3, 3))), (240, y + 204), "knee")
    _ring(p, one.on_paper(add(leg.end, (0, -3, 2))), (310, y + 180), "ankle")


def _sitting(p: Picture, x: float, y: float) -> None:
    """A person in a wheelchair, on a cushion."""
    p.box("panel", x, y, 171, 240)
    p.label("sitting", x + 14, y + 29, bold=True, size=17)
    here = Place(x + 72, y + 206, 0.9)
    p.lines("ink-line", f"{x + 8},{here.y} {x + 163},{here.y}")
    for bar in BARS:
        p.draw("metal", limb(bar), here)
    p.draw("cloth-e", smooth("-22,-56* 24,-56* 26,-50 24,-46* -22,-46* -25,-51"), here)
    pose = Pose(
        hip=(9, 68, 0), up=(0.06, 1, 0), front=HEAD_LEFT,
        left_leg=Reach((-40, 19, 8), (-1, 1, 0)), right_leg=Reach((-40, 19, -8), (-1, 1, 0)),
        left_foot=(-1, 0.1, 0), right_foot=(-1, 0.1, 0),
        left_arm=Reach((-22, 86, 10), (1, -1, 0)), right_arm=Reach((-22, 86, -10), (1, -1, 0)),
    )  # fmt: skip
    one = Figure(p, replace(LENA, top="cloth-b"), pose, here, view=4).draw()
    for at, radius in ((18, 26), (-22, 9)):
        p.draw("metal", _round(radius), here.at(at, -radius), hole=_round(radius - 3.4))
        p.circle("metal", *here.point((at, -radius)), 3)
    spot = one.on_paper(one.beside(0, 47, -13))
    _ring(p, spot)
    p.callout("back-short", (x + 118, y + 62), (spot[0] + 8, spot[1] - 5), side="below")
    spot = one.on_paper(one.beside(0, -8, -4))
    _ring(p, spot)
    p.callout("bottom", (x + 165, y + 132), (spot[0] + 9, spot[1] - 2), "end", side="below")
    spot = one.on_paper(add(one.bones.left_leg.end, (6, -4, 0)))
    _ring(p, spot)
    p.callout("heels", (x + 36, y + 230), (spot[0], spot[1] + 9), side="above")


def _round(radius: float) -> Path:
    """A circle as a path."""
    near = radius * 0.7071
    return smooth(
        f"0,{-radius} {near},{-near} {radius},0 {near},{near} 0,{radius} {-near},{near} {-radius},0 {-near},{-near}"
    )


def _heel(p: Picture, x: float, y: float) -> None:
    """A pillow under the calf; the heel hangs free over the bed."""
    p.box("panel", x, y, 171, 240)
    p.label("calves", x + 14, y + 29, bold=True, size=17)
    room = Room(p, Place(x + 82, y + 186, 1.2), 8)
    room.block("bed", -62, 68, -8, 6, 24, -24)
    pose = Pose(
        hip=(-48, 26, 0), up=HEAD_LEFT, front=(0, 1, 0), left_leg=Bend(4, 2, 6), right_leg=Bend(4, 2, 6),
        left_foot=(0, 1, 0), right_foot=(0, 1, 0),
    )  # fmt: skip
    one = Figure(p, replace(barefoot(SAM), legs="bare"), pose, room.place, view=8)
    room.roll("pillow-marked", ((-4, 12, 0), 8), ((26, 12, 0), 8))
    one.legs(["left", "right"], hips=False)
    room.roll("cloth-d", ((-46, 25, 0), 14), ((-8, 23, 0), 13))
    heel = one.on_paper(add(one.bones.right_leg.end, (5, -6, 0)))
    p.arrow(f"{heel[0] + 3},{heel[1] + 16} {heel[0] + 3},{heel[1] + 10} {heel[0] + 3},{heel[1] + 5}", head=6)
    p.callout("pillow", (x + 85, y + 226), room.place.point((12, -9)), "middle", side="above")
