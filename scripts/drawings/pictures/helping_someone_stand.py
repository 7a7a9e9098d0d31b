"""Helping a person to stand up from a chair, in three steps; the helper is at the side, and never behind the chair."""

from drawings.kit.cast import DAVI, ROSA
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place, pill, smooth
from drawings.kit.picture import Picture
from drawings.kit.room import Room
from drawings.kit.seats import Spot, chair, near_arm, walker
from drawings.kit.skeleton import Reach, Vector

ROW = 322
HEIGHT = 3 * ROW + 4
HEADED = True
FLOOR = 276
SIZE = 1.14
VIEW = 16

AHEAD: Vector = (-0.6, 0, 0.8)
BUBBLE = "-70,-24* 70,-24* 75.6,-21.6 78,-16* 78,16* 75.6,21.6 70,24* -34,24* -84,48* -70,24* -75.6,21.6 -78,16* -78,-16* -75.6,-21.6"
"""A speech bubble whose tail points down to the left."""


def draw(p: Picture) -> None:
    """Three steps, one under another."""
    for step in range(1, 4):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One step, at its place in the whole picture."""
    p.stepwise = True
    y = p.step(step, ROW)
    room = Room(p, Place(232, y + FLOOR, SIZE), VIEW)
    room.line("cloth-mark", (-188, 0, -70), (96, 0, -70))
    seat = Spot(room, (0, 0, 0), AHEAD)
    (_telling, _pushing, _standing)[step - 1](p, seat)


def _person(seat: Spot, hip: Vector, lean: float, hands: tuple[Vector, Vector], nod: float = 0) -> Figure:
    """The person in the chair: feet pulled back under the knees, hands where they are said to be."""
    left, right = hands
    along = seat.frame
    pose = Pose(
        hip=seat.at(*hip), up=along.point((0, 0, 0), 0, 1, lean), front=AHEAD, nod=nod,
        left_leg=Reach(seat.at(11, 7, 37), along.point((0, 0, 0), 0.1, 0.5, 1)),
        right_leg=Reach(seat.at(-11, 7, 37), along.point((0, 0, 0), -0.1, 0.5, 1)),
        left_foot=AHEAD, right_foot=AHEAD,
        left_arm=Reach(seat.at(*left), along.point((0, 0, 0), 0.75, 0.1, -0.9)),
        right_arm=Reach(seat.at(*right), along.point((0, 0, 0), -0.75, 0.1, -0.9)),
        left_hand=along.point((0, 0, 0), 0, -0.25, 1), right_hand=along.point((0, 0, 0), 0, -0.25, 1),
    )  # fmt: skip
    return Figure(seat.room.p, ROSA, pose, seat.room.place, "calm", view=VIEW, grips="left right")


ON_THE_ARMS = ((26, 90, 22), (-26, 90, 22))


def _helper(seat: Spot, hip: Vector, lean: Vector, person: Figure | None = None, turn: float = 0.3) -> Figure:
    """At the person's side, one foot ahead of the other, knees soft; holds the person, or stands and talks."""
    along = seat.frame
    behind = person.beside(-2, 10, -15) if person else seat.at(-28, 104, 36)
    before = person.beside(-19, 39, 10) if person else seat.at(-64, 84, 30)
    pose = Pose(
        hip=seat.at(*hip), up=along.point((0, 0, 0), *lean), front=along.point((0, 0, 0), turn, 0, 1),
        left_leg=Reach(seat.at(-35, 11, hip[2] - 12), along.point((0, 0, 0), 0, 0, 1)),
        right_leg=Reach(seat.at(-58, 7, hip[2] + 24), along.point((0, 0, 0), -0.2, 0, 1)),
        left_foot=along.point((0, 0, 0), 0, -0.36, 1), right_foot=AHEAD,
        left_arm=Reach(behind, along.point((0, 0, 0), -0.3, -1, 0.1)),
        right_arm=Reach(before, along.point((0, 0, 0), -0.5, -1, 0.3)),
        left_hand=along.point((0, 0, 0), 1, -0.1, 0.1) if person else None,
        right_hand=along.point((0, 0, 0), 0.5, 1, -0.2) if person else None,
    )  # fmt: skip
    return Figure(seat.room.p, DAVI, pose, seat.room.place, "calm", view=VIEW)


def _seated(person: Figure, seat: Spot, helper: Figure | None = None) -> None:
    """The person, whose near arm lies before the chair's."""
    person.arm("right")
    person.legs(["right", "left"])
    person.hair_behind()
    person.shirt()
    person.neck()
    person.head()
    if helper:
        _fingers(helper, person)
    near_arm(seat)
    person.arm("left")


def _held(seat: Spot, helper: Figure, person: Figure, walks: bool = False) -> None:
    """Both, from back to front: one of the helper's arms lies behind the person, the other before the shoulder."""
    helper.legs(["right", "left"])
    helper.shirt()
    helper.neck()
    helper.head()
    chair(seat)
    helper.arm("left")
    if walks:
        near_arm(seat)
        _upright(seat, person, helper)
    else:
        _seated(person, seat, helper)
    helper.arm("right")


def _upright(seat: Spot, person: Figure, helper: Figure) -> None:
    """The person with both hands on the walker."""
    person.legs(["right", "left"])
    person.hair_behind()
    person.shirt()
    person.neck()
    person.head()
    walker(Spot(seat.room, seat.at(0, 0, 60), AHEAD))
    _fingers(helper, person)
    person.arm("right")
    person.arm("left")


def _fingers(helper: Figure, person: Figure) -> None:
    """The helper's hand, which comes around the person's hip."""
    paths = []
    for high in (8, 11.8, 15.6):
        start, end = person.beside(14, high, -10), person.beside(16.4, high - 1.5, 2)
        paths.append(pill(person.spot(start), 2.4, person.spot(end), 2))
    person.p.body(helper.looks.skin, paths, person.place)


def _ready(seat: Spot) -> None:
    """The walker, where the person will find it."""
    walker(Spot(seat.room, seat.at(0, 0, 86), AHEAD))


def _telling(p: Picture, seat: Spot) -> None:
    _helper(seat, (-48, 93, 22), (0.02, 1, 0.02), turn=1.2).draw()
    chair(seat)
    _seated(_person(seat, (0, 70, 6), 0.06, ON_THE_ARMS), seat)
    _ready(seat)
    bubble = Place(seat.room.place.x + 34, seat.room.place.y - 213)
    p.draw("frame", smooth(BUBBLE), bubble)
    p.label("say", bubble.x, bubble.y - 4, "middle", size=17)


def _pushing(p: Picture, seat: Spot) -> None:
    person = _person(seat, (0, 80, 22), 0.34, ON_THE_ARMS)
    _held(seat, _helper(seat, (-54, 90, 30), (0.02, 1, 0.15), person), person)
    _ready(seat)
    x, y = person.on_paper(person.beside(24, 66, -10))
    p.arrow(f"{x + 28},{y + 4} {x + 22},{y - 26} {x - 2},{y - 48}")


def _standing(p: Picture, seat: Spot) -> None:
    person = _person(seat, (0, 95, 36), 0.02, ((25, 95, 60), (-25, 95, 60)))
    _held(seat, _helper(seat, (-37, 92, 34), (0.02, 1, 0.02), person), person, walks=True)
