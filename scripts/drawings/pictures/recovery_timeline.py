"""Recovery from the operation to follow-up, as a path with six stations and no dates."""

from dataclasses import replace

from drawings.kit import home
from drawings.kit.cast import DAVI, DOCTOR, SAM
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place, smooth, straight
from drawings.kit.picture import Picture
from drawings.kit.room import Room
from drawings.kit.seats import Spot, walker
from drawings.kit.skeleton import Bend, Reach, Vector
from drawings.pictures.parts_of_the_day import asleep

ROW = 178
HEIGHT = 3 * ROW + 6
SIZE = 0.59
FLOOR = 158
LEFT: Vector = (-1, 0, 0)


def draw(p: Picture) -> None:
    """Two rows of stations; arrows lead from each to the next."""
    p.stepwise, p.grain = True, 0.2
    scenes = (_day, _first, _home, _weeks, _treatment, _later)
    for number, (key, scene) in enumerate(
        zip(("day", "first", "home", "weeks", "treatment", "later"), scenes, strict=True)
    ):
        here = Place(6 + 177 * (number % 2), 6 + ROW * (number // 2))
        p.box("panel", here.x, here.y, 171, ROW - 6)
        p.label(key, here.x + 12, here.y + 25, bold=True, size=17)
        p.lines("ink-line", f"8,{FLOOR} 163,{FLOOR}", here)
        scene(p, here)
    for row in range(3):
        y = 6 + ROW * row + 92
        p.arrow(f"168,{y} 180,{y} 193,{y}")
    for row in range(2):
        y = 6 + ROW * (row + 1)
        p.arrow(f"192,{y - 15} 183,{y - 5} 174,{y + 5}")


def _figure(p: Picture, here: Place, x: float, who: object, pose: Pose, view: float = 7) -> Figure:
    return Figure(p, who, pose, here.at(x, FLOOR, SIZE), "calm", view=view)  # type: ignore[arg-type]


def _lying(hip: Vector, up: Vector = LEFT, front: Vector = (0, 1, 0)) -> Pose:
    return Pose(
        hip=hip, up=up, front=front, nod=8, left_leg=Bend(3, 3, 2), right_leg=Bend(3, 3, 2), left_arm=Bend(0, 8, 4),
        right_arm=Bend(0, 8, 4), left_foot=(0.4, 1, 0), right_foot=(0.4, 1, 0),
    )  # fmt: skip


def _day(p: Picture, here: Place) -> None:
    """Face down under a drape on the table, with two surgeons at the back."""
    asleep(p, here.at(0, FLOOR - 168))


def _first(p: Picture, here: Place) -> None:
    """Walking with a walker, and a helper at the side."""
    front: Vector = (-0.6, 0, 0.8)
    spot = Spot(Room(p, here.at(86, FLOOR - 8, SIZE), 14), (0, 0, 0), front)
    along = spot.frame
    helper = Pose(hip=spot.at(-36, 94, -2), front=front, left_arm=Reach(spot.at(-4, 104, -14), along.point((0, 0, 0), -0.3, -1, 0)),
                  right_arm=Bend(20, 8, 40), left_leg=Bend(-8, 2, 8), right_leg=Bend(12, 2, 10))  # fmt: skip
    Figure(p, DAVI, helper, spot.room.place, "calm", view=14).draw()
    person = Pose(
        hip=spot.at(0, 94, 0), front=front, up=along.point((0, 0, 0), 0, 1, 0.06),
        left_arm=Reach(spot.at(25, 96, 26), along.point((0, 0, 0), 0.5, 0.1, -1)),
        right_arm=Reach(spot.at(-25, 96, 26), along.point((0, 0, 0), -0.5, 0.1, -1)),
        left_leg=Bend(14, 2, 8), right_leg=Bend(-10, 2, 8),
    )  # fmt: skip
    one = Figure(p, SAM, person, spot.room.place, "calm", view=14)
    one.legs(["right", "left"])
    one.shirt()
    one.neck()
    one.head()
    walker(Spot(spot.room, spot.at(0, 0, 26), front))
    one.arm("right")
    one.arm("left")


def _home(p: Picture, here: Place) -> None:
    """A house with an open door."""
    house = here.at(85, 112, 1.5)
    p.draw("cloth-e", straight("-30,-6 30,-6 30,30 -30,30"), house)
    p.draw("cloth-b", straight("-39,-4 0,-38 39,-4"), house)
    p.draw("cloth-a", straight("-22,4 -8,4 -8,17 -22,17"), house)
    p.draw("cloth-d", straight("4,4 20,4 20,30 4,30"), house)
    p.circle("metal", *house.point((16.4, 18)), 1.8)


def _weeks(p: Picture, here: Place) -> None:
    """In a firm, high chair with arms."""
    chair = here.at(88, FLOOR, SIZE)
    home.chair(p, chair)
    pose = Pose(
        hip=(4, 70, 0), up=(0.06, 1, 0), front=LEFT,
        left_leg=Reach((-40, 7, 9), (-1, 0.6, 0)), right_leg=Reach((-40, 7, -9), (-1, 0.6, 0)),
        left_foot=LEFT, right_foot=LEFT,
        left_arm=Reach((-20, 91, 12), (1, 0.2, 0.4)), right_arm=Reach((-20, 91, -12), (1, 0.2, -0.4)), left_hand=LEFT,
    )  # fmt: skip
    one = Figure(p, SAM, pose, chair, "calm")
    one.arm("right")
    one.legs(["right", "left"])
    one.neck()
    one.shirt()
    one.head()
    home.chair_arm(p, chair)
    one.arm("left")


def _treatment(p: Picture, here: Place) -> None:
    """A radiation machine, whose beam goes to the back of a person on a table."""
    p.draw("metal", smooth("128,44* 156,44* 158,60 158,158* 128,158*"), here)
    p.draw("metal", smooth("70,44* 140,44* 140,66* 104,66* 100,78* 78,78* 74,66"), here)
    p.draw("beam", straight("80,78 98,78 104,122 76,122"), here)
    p.draw("bed", straight("10,132 128,132 128,139 10,139"), here)
    p.draw("metal", straight("60,139 84,139 84,158 60,158"), here)
    one = _figure(p, here, 92, replace(SAM, shoes="bare"), _lying((0, 57, 0)), 6)
    one.draw()
    p.draw("metal", smooth("124,100* 158,100* 158,158* 128,158* 128,140"), here)


def _later(p: Picture, here: Place) -> None:
    """A doctor shows a picture of the spine to a person who sits."""
    p.draw("metal", straight("58,46 98,46 98,106 58,106"), here)
    p.draw("ground", straight("61,49 95,49 95,103 61,103"), here)
    for row in range(6):
        x, y = 77 + (0, 1, 2, 2, 1, 0)[row], 53 + 8 * row
        p.draw("bone-small", straight(f"{x - 6},{y} {x + 6},{y} {x + 6},{y + 6} {x - 6},{y + 6}"), here)
    pose = Pose(front=(0.7, 0, 0.7), left_arm=Reach((28, 128, 22), (0.2, -1, 0)), right_arm=Bend(6, 8, 16))
    _figure(p, here, 36, DOCTOR, pose).draw()
    _figure(
        p, here, 132, SAM, Pose(front=(-0.8, 0, 0.6), left_arm=Bend(4, 6, 10), right_arm=Bend(20, 6, 60))
    ).draw()
