"""Getting out of bed with a straight back: the log roll, in four steps."""

from drawings.kit.cast import SAM, barefoot
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.room import Room
from drawings.kit.skeleton import Bend, Reach

ROW = 266
HEIGHT = 4 * ROW + 4
HEADED = True

VIEW = 24
SIZE = 1.22
TOP = 48
"""The height of the bed."""

PERSON = barefoot(SAM)
HEAD_LEFT = (-1, 0, 0)


def draw(p: Picture) -> None:
    """Four steps, one under another."""
    for step in range(1, 5):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One step, at its place in the whole picture."""
    p.stepwise = True
    y = p.step(step, ROW)
    room = Room(p, Place(180, y + (218 if step > 2 else 208), SIZE), VIEW)
    room.bed()
    room.head_pillow(-92, TOP)
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
    """The trunk is one bar: shoulders and hips have turned together."""
    pose = Pose(
        hip=(12, TOP + 20, -6), up=HEAD_LEFT, front=(0, 0, 1),
        left_leg=Bend(58, 0, 92), right_leg=Bend(48, 0, 84),
        left_arm=Reach((-30, TOP + 4, 26), (1, 0.4, 0)), right_arm=Reach((-62, TOP + 4, 30), (0.6, -0.4, 1)),
        left_hand=(-0.2, -0.2, 1), right_hand=(-1, 0, 0.5),
    )  # fmt: skip
    person = Figure(p, PERSON, pose, room.place, view=VIEW).draw()
    room.straight_line(person.beside(30, 52), person.beside(30, -4))
    x, y = room.place.point(room.spot((-8, TOP + 62, -6)))
    p.arrow(f"{x + 44},{y - 4} {x + 70},{y + 4} {x + 78},{y + 26}")


def _up(p: Picture, room: Room) -> None:
    """Elbow and hand push; the shins hang over the edge; the trunk stays one bar."""
    pose = Pose(
        hip=(16, TOP + 15, 14), up=(-0.76, 0.65, 0), front=(0, 0, 1), tilt=10,
        left_leg=Reach((34, 19, 56), (0.2, 0.4, 1)), right_leg=Reach((18, 19, 56), (0.2, 0.4, 1)),
        left_foot=(0.3, -0.3, 1), right_foot=(0.1, -0.3, 1),
        right_arm=Reach((-34, TOP + 4, 38), (-0.5, -1, -0.2)), left_arm=Reach((0, TOP + 4, 34), (1, 0.4, 0.4)),
        right_hand=(0.6, 0, 1), left_hand=(0.3, 0, 1),
    )  # fmt: skip
    person = Figure(p, PERSON, pose, room.place, view=VIEW).draw()
    room.straight_line(person.beside(30, 54), person.beside(30, -2))
    x, y = room.place.point(room.spot((62, 30, 50)))
    p.arrow(f"{x},{y - 30} {x + 6},{y - 12} {x + 2},{y + 14}")
    x, y = person.on_paper(person.beside(44, 40))
    p.arrow(f"{x + 2},{y + 12} {x + 2},{y - 10} {x - 10},{y - 32}")


def _sitting(p: Picture, room: Room) -> None:
    """Both feet on the floor, hands beside the hips."""
    pose = Pose(
        hip=(10, TOP + 12, 16), up=(0, 1, 0), front=(0, 0, 1),
        left_leg=Reach((20, 7, 56), (0.1, 0.4, 1)), right_leg=Reach((0, 7, 56), (-0.1, 0.4, 1)),
        left_foot=(0.2, 0, 1), right_foot=(-0.2, 0, 1),
        left_arm=Reach((40, TOP + 5, 18), (1, 0, -0.4)), right_arm=Reach((-20, TOP + 5, 18), (-1, 0, -0.4)),
        left_hand=(0.3, 0, 1), right_hand=(-0.3, 0, 1),
    )  # fmt: skip
    Figure(p, PERSON, pose, room.place, mood="calm", view=VIEW).draw()
