"""Getting out of bed with a straight back: the log roll, in four steps."""

import math

from drawings.kit.cast import SAM, barefoot
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.room import Room
from drawings.kit.skeleton import Bend, Reach, Vector

ROW = 266
HEIGHT = 4 * ROW + 4
HEADED = True

VIEW = 24
SIZE = 1.2
TOP = 48
"""The height of the bed."""

PERSON = barefoot(SAM)
HEAD_LEFT: Vector = (-1, 0, 0)
PILLOW = -66


def draw(p: Picture) -> None:
    """Four steps, one under another."""
    for step in range(1, 5):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One step, at its place in the whole picture."""
    p.stepwise = True
    y = p.step(step, ROW)
    room = Room(p, Place(180, y + (206 if step > 2 else 196), SIZE), VIEW)
    room.line("cloth-mark", (-136, 0, -60), (136, 0, -60))
    room.bed(deep=42)
    room.head_pillow(PILLOW - 5, TOP, middle=-8 if step == 2 else 0, thick=7)
    (_on_the_back, _on_the_side, _up, _sitting)[step - 1](p, room)


def _on_the_back(p: Picture, room: Room) -> None:
    """Near the edge, both knees bent, both feet flat."""
    pose = Pose(
        hip=(14, TOP + 13, 8), up=HEAD_LEFT, front=(0, 1, 0), nod=10,
        left_leg=Reach((66, TOP + 7, -1), (0, 1, 0)), right_leg=Reach((66, TOP + 7, 17), (0, 1, 0)),
        left_foot=(1, 0, 0), right_foot=(1, 0, 0),
        right_arm=Reach((-2, TOP + 26, 12), (0, -0.3, 1)), left_arm=Reach((-8, TOP + 27, 2), (0, -0.3, -1)),
        right_hand=(0.8, 0, -0.6), left_hand=(0.8, 0, 0.6),
    )  # fmt: skip
    Figure(p, PERSON, pose, room.place, view=VIEW).draw()


def _on_the_side(p: Picture, room: Room) -> None:
    """The trunk is one bar: two arrows of one kind turn shoulder and hip together."""
    pose = Pose(
        hip=(14, TOP + 20, -10), up=HEAD_LEFT, front=(0, 0, 1),
        left_leg=Bend(58, 0, 92), right_leg=Bend(50, 0, 86),
        left_arm=Reach((-22, TOP + 5, 22), (1, 0.4, 0)), right_arm=Reach((-56, TOP + 5, 22), (0.6, -0.4, 1)),
        left_hand=(-0.6, -0.1, 0.8), right_hand=(-1, 0, 0.2),
    )  # fmt: skip
    person = Figure(p, PERSON, pose, room.place, view=VIEW).draw()
    room.straight_line(person.beside(30, 50), person.beside(30, 0))
    for up in (50, 0):
        x, y = person.on_paper(person.beside(30, up))
        p.arrow(f"{x - 4},{y - 8} {x + 12},{y - 26} {x + 24},{y - 6} {x + 22},{y + 22}")


def _up(p: Picture, room: Room) -> None:
    """Like a see-saw: the shins go down as much as the trunk comes up, and stay in one line with it."""
    lean = math.radians(42)
    hip: Vector = (18, TOP + 17, 16)
    pose = Pose(
        hip=hip, up=(-math.cos(lean), math.sin(lean), 0), front=(0, 0, 1),
        left_leg=Bend(84, 2, 84), right_leg=Bend(80, 2, 80),
        right_arm=Reach((-24, TOP + 5, 40), (-0.6, -1, -0.2)), left_arm=Reach((-4, TOP + 7, 38), (0.6, 0.6, 0.4)),
        left_hand=(0.2, -0.3, 1),
    )  # fmt: skip
    person = Figure(p, PERSON, pose, room.place, view=VIEW).draw()
    room.straight_line(person.beside(30, 52), person.beside(30, -2))
    for start, end, far, near in ((146, 112, 104, 0), (-34, -68, 82, 46)):
        around = [
            (
                hip[0] + far * math.cos(math.radians(at)),
                hip[1] + far * math.sin(math.radians(at)),
                hip[2] + near,
            )
            for at in (start, (start + end) / 2, end)
        ]
        p.arrow(" ".join(f"{x},{y}" for x, y in (room.place.point(room.spot(at)) for at in around)))


def _sitting(p: Picture, room: Room) -> None:
    """Both feet flat on the floor, hands beside the hips."""
    pose = Pose(
        hip=(10, TOP + 12, 20), up=(0, 1, 0), front=(0, 0, 1),
        left_leg=Reach((26, 7, 62), (0.3, 0.4, 1)), right_leg=Reach((-6, 7, 62), (-0.3, 0.4, 1)),
        left_foot=(0.25, 0, 1), right_foot=(-0.25, 0, 1),
        left_arm=Reach((40, TOP + 5, 18), (1, 0, -0.4)), right_arm=Reach((-20, TOP + 5, 18), (-1, 0, -0.4)),
        left_hand=(0.3, -0.3, 1), right_hand=(-0.3, -0.3, 1),
    )  # fmt: skip
    Figure(p, PERSON, pose, room.place, mood="calm", view=VIEW).draw()
