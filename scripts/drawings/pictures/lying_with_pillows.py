"""Lying with pillows: on the back, on the side, and after neck surgery."""

from drawings.kit.cast import AMARA, JON, ROSA, barefoot
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.room import Room
from drawings.kit.skeleton import Bend, Reach, add, scaled

ROW = 176
HEIGHT = 3 * ROW + 4

VIEW = 24
SIZE = 1.34
TOP = 30
HEAD_LEFT = (-1, 0, 0)


def draw(p: Picture) -> None:
    """Three ways to lie, one under another."""
    p.stepwise = True
    for row, (key, drawn) in enumerate((("back", _back), ("side", _side), ("neck", _neck))):
        y = 6 + row * ROW
        p.box("panel", 6, y, 348, ROW - 6)
        p.label(key, 20, y + 29, bold=True, size=17)
        room = Room(p, Place(176, y + 146, SIZE), VIEW)
        room.block("bed", -118, 118, 0, TOP, 34, -36)
        drawn(p, room)


def _on_the_back(left: Bend | Reach, right: Bend | Reach, nod: float) -> Pose:
    return Pose(
        hip=(8, TOP + 13, 0), up=HEAD_LEFT, front=(0, 1, 0), nod=nod,
        left_arm=Reach((-2, TOP + 27, -7), (0, -0.3, -1)), right_arm=Reach((4, TOP + 26, 7), (0, -0.3, 1)),
        right_hand=(0.8, 0, -0.6), left_hand=(0.8, 0, 0.6), left_leg=left, right_leg=right
    )  # fmt: skip


def _back(p: Picture, room: Room) -> None:
    """A pillow under the head, and one under the knees, so that these are a little bent."""
    room.head_pillow(-92, TOP)
    legs = (Reach((90, TOP + 6, -9), (0, 1, 0)), Reach((90, TOP + 6, 9), (0, 1, 0)))
    room.pillow("pillow-marked", (50, TOP + 9, -24), (50, TOP + 9, 0), (50, TOP + 9, 26), thick=9)
    person = Figure(p, barefoot(ROSA), _on_the_back(*legs, 8), room.place, mood="calm", view=VIEW).draw()
    room.pillow("pillow-marked", (52, TOP + 7, 24), (52, TOP + 7, 26), thick=8.6)
    room.straight_line(person.beside(0, 52), person.beside(0, 2))


def _side(p: Picture, room: Room) -> None:
    """Hips and knees a little bent, a pillow from knee to ankle, and one held to the chest."""
    room.head_pillow(-92, TOP)
    pose = Pose(
        hip=(8, TOP + 21, -12), up=HEAD_LEFT, front=(0, 0, 1),
        left_leg=Bend(52, 4, 74), right_leg=Bend(42, 2, 66),
        left_arm=Reach((-20, TOP + 16, 24), (1, 0.6, 0.4)), right_arm=Reach((-62, TOP + 6, 28), (0.6, -0.4, 1)),
        left_hand=(-0.5, -0.3, 1), right_hand=(-0.9, 0.2, 0.6),
    )  # fmt: skip
    person = Figure(p, barefoot(AMARA), pose, room.place, mood="calm", shut=True, view=VIEW)
    person.legs(["right"])
    knee, foot = person.bones.right_leg.middle, person.bones.right_leg.end
    room.pillow(
        "pillow-marked", add(knee, (-14, 10, 2)), add(knee, (14, 10, 2)), add(foot, (-2, 10, 4)), thick=8.6
    )
    person.legs(["left"], hips=True)
    person.neck()
    person.shirt()
    person.head()
    person.arm("right")
    room.pillow("pillow-marked", (-46, TOP + 12, 18), (-30, TOP + 14, 20), (-12, TOP + 12, 20), thick=11)
    person.arm("left")
    room.straight_line(person.beside(30, 52), person.beside(30, -4))


def _neck(p: Picture, room: Room) -> None:
    """Ear, shoulder and hip lie in one line."""
    room.head_pillow(-92, TOP, kind="pillow-marked")
    legs = (Bend(3, 3, 2), Bend(3, 3, 2))
    person = Figure(p, barefoot(JON), _on_the_back(*legs, 0), room.place, mood="calm", view=VIEW).draw()
    ear = add(person.bones.skull, scaled(person.bones.head.up, 14))
    room.straight_line(ear, person.beside(0, 2))
