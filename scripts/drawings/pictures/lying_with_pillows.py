"""Lying with pillows: on the back, on the side, and after neck surgery."""

from drawings.kit.cast import AMARA, ROSA, SAM, barefoot
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place
from drawings.kit.heads import Looks
from drawings.kit.picture import Picture
from drawings.kit.room import Room
from drawings.kit.skeleton import Bend, Reach, Vector, add, scaled

ROW = 190
HEIGHT = 3 * ROW + 4

VIEW = 20
SIZE = 1.34
TOP = 30
HEAD_LEFT: Vector = (-1, 0, 0)


def draw(p: Picture) -> None:
    """Three ways to lie, one under another."""
    p.stepwise = True
    for row, (key, drawn) in enumerate((("back", _back), ("side", _side), ("neck", _neck))):
        y = 6 + row * ROW
        p.box("panel", 6, y, 348, ROW - 6)
        p.label(key, 20, y + 29, bold=True, size=17)
        room = Room(p, Place(176, y + 152, SIZE), VIEW)
        room.block("bed", -118, 118, 6, TOP, 40, -40)
        drawn(p, room)


def _on_the_back(legs: tuple[Bend | Reach, Bend | Reach], nod: float) -> Pose:
    left, right = legs
    return Pose(
        hip=(8, TOP + 12, 4), up=HEAD_LEFT, front=(0, 1, 0), nod=nod,
        left_arm=Reach((-2, TOP + 25, -3), (0, -0.3, -1)), right_arm=Reach((4, TOP + 24, 11), (0, -0.3, 1)),
        right_hand=(0.8, 0, -0.6), left_hand=(0.8, 0, 0.6), left_leg=left, right_leg=right
    )  # fmt: skip


def _back(p: Picture, room: Room) -> None:
    """A pillow under head and neck, and one under knees and calves, so that the heels hang free."""
    _lying(p, room, ROSA, "pillow", "pillow-marked")


def _lying(p: Picture, room: Room, who: Looks, head: str, knees: str) -> Figure:
    """A person on the back, with a pillow for the head and one for the legs."""
    room.head_pillow(-72, TOP, 4, kind=head, thick=5.4)
    legs = (Reach((92, TOP + 13, -5), (0, 1, 0)), Reach((92, TOP + 13, 13), (0, 1, 0)))
    for middle in (-14, 4):
        _leg_pillow(room, knees, middle)
    person = Figure(p, barefoot(who), _on_the_back(legs, 5), room.place, mood="calm", view=VIEW)
    person.draw()
    _leg_pillow(room, knees, 24)
    room.roll(head, ((-92, TOP + 3.4, 24), 5), ((-60, TOP + 4, 24), 5.6), ((-50, TOP + 6.4, 24), 6.6))
    return person


def _leg_pillow(room: Room, kind: str, middle: float) -> None:
    """Highest under the knee, and down to the calf."""
    room.roll(kind, ((42, TOP + 6, middle), 7), ((54, TOP + 9, middle), 9), ((80, TOP + 6, middle), 6.4))


def _side(p: Picture, room: Room) -> None:
    """Hips and knees a little bent, a pillow from knee to ankle, and one held to the chest."""
    room.head_pillow(-72, TOP, -12, thick=8)
    pose = Pose(
        hip=(10, TOP + 17, -18), up=HEAD_LEFT, front=(0, 0, 1),
        left_leg=Bend(52, 6, 74), right_leg=Bend(42, -2, 66),
        left_arm=Reach((-22, TOP + 16, 16), (1, 0.6, 0.4)), right_arm=Reach((-58, TOP + 5, 15), (0.6, -0.4, 1)),
        left_hand=(-0.5, -0.3, 1), right_hand=(-0.9, 0.2, 0.2),
    )  # fmt: skip
    person = Figure(p, barefoot(AMARA), pose, room.place, mood="calm", shut=True, view=VIEW)
    person.legs(["right"])
    knee, foot = person.bones.right_leg.middle, person.bones.right_leg.end
    room.pillow(
        "pillow-marked", add(knee, (-14, 10, 2)), add(knee, (14, 10, 2)), add(foot, (4, 10, 4)), thick=8.6
    )
    person.legs(["left"], hips=True)
    person.neck()
    person.shirt()
    person.head()
    person.arm("right")
    room.pillow("pillow-marked", (-46, TOP + 11, 11), (-30, TOP + 13, 13), (-12, TOP + 11, 13), thick=11)
    person.arm("left")
    _straight(room, person, 30, 0)


def _neck(p: Picture, room: Room) -> None:
    """The pillow fills the hollow of the neck, and the face looks straight up."""
    person = _lying(p, room, SAM, "pillow-marked", "pillow")
    _straight(room, person, 0, 38)


def _straight(room: Room, person: Figure, left: float, front: float) -> None:
    """The broken line beside the body, from the ear to the hip, and its name."""
    frame, skull = person.bones.trunk, person.bones.skull
    ear = add(skull, scaled(frame.up, 14), scaled(frame.left, left), scaled(frame.front, front))
    hip = person.beside(left, 0, front)
    room.straight_line(ear, hip)
    x, y = person.on_paper(hip)
    room.p.label("straight", x + 14, y + 5)
