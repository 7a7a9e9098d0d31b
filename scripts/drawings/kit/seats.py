"""A chair and a walker that stand in the same space as people, turned to wherever these look."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.kit.geometry import straight
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

    def bars(self, kind: str, *bars: tuple[Vector, ...]) -> None:
        """Bars through points that count from this place, as one frame: `bar` of metal, `wood`."""
        paths = [
            straight(" ".join(f"{x},{y}" for x, y in (self.room.spot(self.at(*spot)) for spot in bar)), False)
            for bar in bars
        ]
        for part in (kind, f"{kind}-core"):
            self.room.p.draw(part, tuple(step for path in paths for step in path), self.room.place)

    def board(self, kind: str, *corners: Vector) -> None:
        """A flat board with corners that count from this place."""
        self.room.face(kind, *(self.at(*corner) for corner in corners))


def chair(spot: Spot) -> None:
    """A chair with arms, without its near arm; it is turned to the left, and its left side is near."""
    legs = [((side, 2, far), (side, SEAT - 4, far)) for side in (-25, 25) for far in (-25, 24)]
    spot.bars("wood", *legs)
    spot.board("cloth-e", (-25, SEAT + 8, -23), (25, SEAT + 8, -23), (25, 122, -31), (-25, 122, -31))
    spot.bars(
        "wood", ((-25, SEAT - 4, -23), (-25, 124, -31), (25, 124, -31), (25, SEAT - 4, -23)), _chair_arm(-27)
    )
    spot.board("cloth-e", (-26, SEAT, -24), (26, SEAT, -24), (26, SEAT, 25), (-26, SEAT, 25))
    deep = SEAT - 6
    spot.board("cloth-e-far", (-26, SEAT, 25), (26, SEAT, 25), (26, deep, 25), (-26, deep, 25))
    spot.board("cloth-e-far", (26, SEAT, 25), (26, SEAT, -24), (26, deep, -24), (26, deep, 25))


def near_arm(spot: Spot) -> None:
    """The arm of the chair that lies before the person who sits on it."""
    spot.bars("wood", _chair_arm(27))


def _chair_arm(side: float) -> tuple[Vector, ...]:
    return (side, SEAT - 3, 24), (side, 84, 27), (side, 84, -26)


def walker(spot: Spot) -> None:
    """A walker whose handles begin at this place."""
    bars: list[tuple[Vector, ...]] = [((-25, high, 29), (25, high, 29)) for high in (44, HANDLE - 14)]
    for side in (-25, 25):
        bars.append(((side, 2, -8), (side, HANDLE, 0), (side, HANDLE, 23), (side, 2, 35)))
        bars.append(((side, 40, -5), (side, 40, 31)))
    spot.bars("bar", *bars)
    for side in (-25, 25):
        spot.room.roll("hair-a", (spot.at(side, HANDLE, 4), 2.8), (spot.at(side, HANDLE, 18), 2.8))
