"""What stands around people, in the same space as they: beds, pillows, seats, the floor."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from drawings.kit.geometry import HERE, Path, Place, Point, pill, straight
from drawings.kit.picture import Picture
from drawings.kit.skeleton import Vector


@dataclass(frozen=True, slots=True)
class Room:
    """A place on the paper and how far the reader looks down at it, in degrees."""

    p: Picture
    place: Place = HERE
    view: float = 7

    def spot(self, point: Vector) -> Point:
        """Where a point lies, in the units of the place."""
        angle = math.radians(self.view)
        x, y, z = point
        return (x, -(y * math.cos(angle) - z * math.sin(angle)))

    def face(self, kind: str, *corners: Vector) -> None:
        """A flat side of a thing."""
        text = " ".join(f"{x},{y}" for x, y in map(self.spot, corners))
        self.p.draw(kind, straight(text), self.place)

    def roll(self, kind: str, *spots: tuple[Vector, float]) -> None:
        """A soft thing: balls with a radius, and what lies between them."""
        seen = [(self.spot(at), thick) for at, thick in spots]
        paths: list[Path] = [pill(a, r, b, s) for (a, r), (b, s) in itertools.pairwise(seen)]
        self.p.body(kind, paths, self.place)

    def block(
        self, kind: str, left: float, right: float, foot: float, top: float, near: float, far: float
    ) -> None:
        """A box: its front, in the deeper tone, and its upper side."""
        under = {"bed": "cloth-e-far"}.get(kind, kind)
        self.face(kind, (left, top, far), (right, top, far), (right, top, near), (left, top, near))
        self.face(under, (left, top, near), (right, top, near), (right, foot, near), (left, foot, near))

    def line(self, kind: str, *points: Vector) -> None:
        """A straight line through points in space."""
        self.p.lines(kind, " ".join(f"{x},{y}" for x, y in map(self.spot, points)), self.place)

    def bed(self, wide: float = 112, high: float = 48, deep: float = 36) -> None:
        """A bed without a frame; its upper side is at `high`."""
        for x in (-wide + 8, wide - 14):
            self.block("metal", x, x + 6, 0, high - 14, deep - 4, deep - 4)
        self.block("bed", -wide, wide, high - 15, high, deep, -deep)

    def pillow(self, kind: str, *spots: Vector, thick: float = 8) -> None:
        """A pillow through points, plumper in its middle."""
        count = len(spots) - 1
        self.roll(kind, *((at, thick * (1 + 0.16 * (0 < n < count))) for n, at in enumerate(spots)))

    def head_pillow(
        self,
        x: float,
        high: float,
        middle: float = 0,
        kind: str = "pillow",
        wide: float = 20,
        thick: float = 6,
    ) -> None:
        """A pillow for a head and its neck, whose length lies across the bed; `x` is its middle."""
        near, far, rise = middle + 20, middle - 20, high + thick - 2
        seen = [
            self.spot(at)
            for at in ((x - wide, rise, far), (x + wide, rise, far), (x + wide, rise, near), (x - wide, rise, near))
        ]  # fmt: skip
        sides = zip(seen, [*seen[1:], seen[0]], strict=True)
        self.p.body(
            kind,
            [pill(a, thick, b, thick) for a, b in sides]
            + [pill(seen[0], thick, seen[2], thick), pill(seen[1], thick, seen[3], thick)],
            self.place,
        )

    def floor(self, left: float, right: float, near: float = 0) -> None:
        """The line of the floor."""
        self.line("ink-line", (left, 0, near), (right, 0, near))

    def straight_line(self, *points: Vector) -> None:
        """The broken line that says: these lie in one line; with a dot at each end."""
        self.line("cut", *points)
        for point in (points[0], points[-1]):
            self.p.circle("accent", *self.place.point(self.spot(point)), 4)
