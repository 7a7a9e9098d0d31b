"""A chair and a walker that stand in the same space as people, turned to wherever these look."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.kit.room import Room
from drawings.kit.skeleton import Frame, Vector, cross, unit

SEAT = 57
"""How high the seat is: a high one, from which it is easier to stand up."""

HANDLE = 91
"""How high the handles of the walker are: at the wrist of a person who stands."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the floor and where it faces: what stands there counts to the left, up and ahead."""

    room: Room
    foot: Vector
    front: Vector

    @property
    def frame(self) -> Frame:
        """Left, up and ahead, as directions in space."""
        ahead = unit(self.front)
        return Frame(cross((0, 1, 0), ahead), (0, 1, 0), ahead)

    def at(self, left: float, up: float, ahead: float) -> Vector:
        """A point in space."""
        return self.frame.point(self.foot, left, up, ahead)

    def bar(self, kind: str, thick: float, *spots: Vector) -> None:
        """A bar through points that count from this place."""
        self.room.roll(kind, *((self.at(*spot), thick) for spot in spots))

    def board(self, kind: str, *corners: Vector) -> None:
        """A flat board with corners that count from this place."""
        self.room.face(kind, *(self.at(*corner) for corner in corners))


def chair(spot: Spot) -> None:
    """A chair with arms, without its near arm; it is turned to the left, and its left side is near."""
    for side in (-25, 25):
        spot.bar("bone", 2.2, (side, 2, -25), (side, SEAT - 4, -23))
        spot.bar("bone", 2.2, (side, 2, 24), (side, SEAT - 4, 23))
    spot.board("cloth-e", (-25, SEAT + 8, -23), (25, SEAT + 8, -23), (25, 122, -31), (-25, 122, -31))
    for side in (-25, 25):
        spot.bar("bone", 2.4, (side, SEAT - 4, -23), (side, 124, -31))
    spot.bar("bone", 2.4, (-25, 124, -31), (25, 124, -31))
    spot.board("cloth-e", (-26, SEAT, -24), (26, SEAT, -24), (26, SEAT, 25), (-26, SEAT, 25))
    front, deep = SEAT, SEAT - 6
    spot.board("cloth-e-far", (-26, front, 25), (26, front, 25), (26, deep, 25), (-26, deep, 25))
    spot.board("cloth-e-far", (26, front, 25), (26, front, -24), (26, deep, -24), (26, deep, 25))
    _chair_arm(spot, -27)


def near_arm(spot: Spot) -> None:
    """The arm of the chair that lies before the person who sits on it."""
    _chair_arm(spot, 27)


def _chair_arm(spot: Spot, side: float) -> None:
    spot.bar("bone", 2.2, (side, SEAT - 3, 24), (side, 83, 26))
    spot.bar("bone", 3, (side, 84, -26), (side, 84, 29))


def walker(spot: Spot) -> None:
    """A walker whose handles begin at this place."""
    _walker_side(spot, -25)
    for high in (44, HANDLE - 14):
        spot.bar("metal", 1.4, (-25, high, 29), (25, high, 29))
    _walker_side(spot, 25)


def _walker_side(spot: Spot, side: float) -> None:
    spot.bar("metal", 1.6, (side, 2, -8), (side, HANDLE - 4, -2), (side, HANDLE, 2))
    spot.bar("metal", 1.6, (side, 2, 35), (side, HANDLE - 4, 26), (side, HANDLE, 22))
    spot.bar("metal", 1.6, (side, HANDLE, 2), (side, HANDLE, 22))
    spot.bar("metal", 1.4, (side, 40, -5), (side, 40, 31))
    spot.bar("hair-a", 2.6, (side, HANDLE, 3), (side, HANDLE, 18))
