"""A person of the guide, drawn from a skeleton: soft shapes around the joints, seen from wherever the pose turns it.

Every person in every picture is drawn here, so that necks, hands and feet are the same all through the guide.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, field

from drawings.kit import heads
from drawings.kit.geometry import HERE, Path, Place, Point, curve, mirrored, pill
from drawings.kit.heads import Looks
from drawings.kit.picture import Picture
from drawings.kit.skeleton import (
    SHOULDER,
    Frame,
    Limb,
    Pose,
    Skeleton,
    Vector,
    add,
    dot,
    minus,
    partway,
    scaled,
    skeleton,
    unit,
)

TRUNK = (
    (-7, 13, 8, 9.5), (0, 16.4, 11, 13), (8, 16.6, 12.2, 12), (20, 14.4, 11.6, 9.4), (32, 15.8, 12.2, 10.6),
    (42, 17.4, 12.6, 12.4), (50, 18.6, 10.4, 12.6), (56.4, 15, 7, 10), (59.4, 8, 5, 8), (61, 5, 4, 6.6),
)  # fmt: skip
"""The trunk in slices, from below: height above the hip joints, half its width, and its depth in front and behind."""

SHIRT = ((-5, 17.2, 12, 13.4), (3, 17, 12.4, 13.2), *TRUNK[2:])

CAP = "0,-22.6 11,-20 16,-10 14.6,-5 8,-8 0,-9"
MASK = "0,2 6,2.6 13,4 11,13 5,19 0,20"
"""A cap and a mask, on a head from the front."""

HEAD = 0.9
SMALL = 0.6
"""Below this size, what a muscle adds to a limb cannot be seen."""

FAR = 0.35
"""How much of a side must show before the limbs of the other side count as far away."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the paper, with its nearness to the reader."""

    x: float
    y: float
    near: float

    @property
    def point(self) -> Point:
        """The point alone."""
        return (self.x, self.y)


@dataclass(slots=True)
class Figure:
    """A person in a pose, at a place on the paper, where the floor is at 0."""

    p: Picture
    looks: Looks
    pose: Pose
    place: Place = HERE
    mood: str = "neutral"
    shut: bool = False
    """Whether the eyes are closed."""

    grips: str = ""
    """Which hands are closed around something: `left`, `right` or both."""

    view: float = 7
    """How far the reader looks down at the scene, in degrees."""

    bones: Skeleton = field(init=False)

    def __post_init__(self) -> None:
        self.bones = skeleton(self.pose)

    def draw(self, legs: bool = True) -> Figure:
        """The whole person, from back to front; without `legs`, as far as the shirt goes."""
        trunk = self._depth(self.bones.hip)
        late = [
            n
            for n in ("left", "right")
            if self._depth(self._leg(n).middle) - self._depth(self._leg(n).root) > 22
        ]
        early = [n for n in self._by_nearness("leg") if n not in late]
        behind = [n for n in self._by_nearness("arm") if self._arm_depth(n) < trunk - 7]
        before = [n for n in self._by_nearness("arm") if n not in behind]
        for name in behind:
            self.arm(name)
        if legs:
            self.legs(early)
        self.hair_behind()
        if not self._faces():
            self.neck()
        self.shirt()
        if legs:
            self.legs(late, hips=False)
        if self._faces():
            self.neck()
        self.head()
        for name in before:
            self.arm(name)
        return self

    def spot(self, point: Vector) -> Point:
        """Where a point in space lies on the paper, in the person's own units."""
        return self._seen(point).point

    def on_paper(self, point: Vector) -> Point:
        """Where a point in space lies on the picture."""
        return self.place.point(self.spot(point))

    def beside(self, left: float, up: float, front: float = 0) -> Vector:
        """A point so far to the left of, above and before the middle of the hips, as the trunk lies."""
        return self.bones.trunk.point(self.bones.hip, left, up, front)

    def legs(self, names: list[str], hips: bool = True) -> None:
        """Legs, farthest first, and the hips with the nearest of them."""
        apart = abs(dot(self.bones.trunk.left, self._camera())) > FAR
        for name in names if apart else []:
            far = self._leg_side(name) < 0 and self.looks.gown == 0
            self.p.body(self._tone(self._shoe_kind(), far), self._foot(self._leg(name)), self.place)
            paths = self._leg_paths(self._leg(name))
            paths += [] if far or not hips else [self._hips()]
            self.p.body(self._tone(self._leg_kind(), far), paths, self.place)
        if apart:
            return
        for name in names:
            self.p.body(self._shoe_kind(), self._foot(self._leg(name)), self.place)
        groups = [[self._hips()]] if hips else []
        groups += [self._leg_paths(self._leg(name)) for name in names]
        if not hips:
            for one in groups:
                self.p.body(self._leg_kind(), one, self.place)
        else:
            self.p.body(self._leg_kind(), [path for one in groups for path in one], self.place)
        if hips and len(names) == 2:
            self._crotch()

    def shirt(self) -> None:
        """The clothed trunk; a gown runs on over the thighs."""
        paths = [self._trunk_path(SHIRT, flat=True)]
        if self.looks.gown:
            paths += [path for name in ("left", "right") for path in self._gown(self._leg(name))]
        self.p.body(self.looks.top, paths, self.place)

    def lap(self) -> None:
        """A gown over the thighs of somebody who sits toward the reader."""
        self.p.body(
            self.looks.top, [path for n in ("left", "right") for path in self._gown(self._leg(n))], self.place
        )

    def masked(self) -> None:
        """A cap and a mask, as in the operating room, on a head that looks at the reader."""
        _, place = self._head_view()
        self.p.draw(self.looks.top, mirrored(CAP), place)
        self.p.draw("cloth-e", mirrored(MASK), place)

    def neck(self) -> None:
        """The neck."""
        foot = self.bones.trunk.point(self.bones.hip, 0, 56.5, -0.5 if self._faces() else -2.4)
        top = add(self.bones.skull, scaled(self.bones.head.up, 5))
        a, b = self._seen(foot), self._seen(top)
        self.p.body(self.looks.skin, [pill(a.point, 6.3, b.point, 5.9)], self.place)

    def head(self) -> None:
        """The head, seen from the side that it shows."""
        view, place = self._head_view()
        heads.head(self.p, self.looks, view, place, self.mood, self.shut)

    def hair_behind(self) -> None:
        """What lies behind the neck."""
        view, place = self._head_view()
        heads.behind(self.p, self.looks, view, place)

    def arm(self, name: str) -> None:
        """One arm, its sleeve and its hand."""
        arm = self.bones.left_arm if name == "left" else self.bones.right_arm
        far = self._side_of(name) < 0 and self._arm_depth(name) < self._depth(self.bones.hip) - 7
        skin, cloth = self._tone(self.looks.skin, far), self._tone(self.looks.top, far)
        bare = self._pills([(partway(arm.root, arm.middle, 0.4), 5.2), (arm.middle, 4.6)])
        bare += self._pills([(arm.middle, 4.6), (partway(arm.middle, arm.end, 0.3), 4.7), (arm.end, 3.4)])
        self.p.body(skin, [*bare, *self._hand(name, arm)], self.place)
        share = self.looks.sleeve
        upper = [(arm.root, 6.3), (partway(arm.root, arm.middle, min(share, 1)), 6.1 if share < 1 else 5.8)]
        sleeve = self._pills(upper)
        if share > 1:
            sleeve += self._pills([(arm.middle, 5.9), (partway(arm.middle, arm.end, share - 1), 5)])
        self.p.body(cloth, sleeve, self.place)
        if not far and cloth == self.looks.top:
            self._seam(arm)

    def _seam(self, arm: Limb) -> None:
        """Takes away the line between sleeve and shirt where the shoulder is."""
        inner = self.bones.trunk.point(self.bones.hip, 0, SHOULDER - 12, 0)
        a, b = self._seen(arm.root), self._seen(partway(arm.root, inner, 0.5))
        self.p.body(f"{self.looks.top}-plain", [pill(a.point, 5.7, b.point, 4.4)], self.place)

    def _hand(self, name: str, arm: Limb) -> list[Path]:
        ahead = unit(minus(arm.tip, arm.end))
        inward = scaled(self.bones.trunk.left, -0.6 if name == "left" else 0.6)
        thumb = add(self.bones.trunk.front, inward)
        thumb = unit(minus(thumb, scaled(ahead, dot(thumb, ahead))))
        palm = add(arm.end, scaled(ahead, 6))
        if name in self.grips.split():
            fist = add(arm.end, scaled(ahead, 6.4))
            return self._pills([(arm.end, 3.5), (fist, 4.9)])
        knuckle, tip = add(arm.end, scaled(ahead, 8)), add(arm.end, scaled(ahead, 14.6))
        if self.place.size < SMALL:
            return self._pills([(palm, 4.4), (tip, 2.8)])
        out = add(arm.end, scaled(ahead, 3), scaled(thumb, 2.4))
        end = add(arm.end, scaled(ahead, 9.5), scaled(thumb, 5.4))
        return [
            *self._pills([(arm.end, 3.4), (palm, 4.3), (knuckle, 4.1), (tip, 2.5)]),
            *self._pills([(out, 2.2), (end, 1.8)]),
        ]

    def _foot(self, leg: Limb) -> list[Path]:
        ahead = unit(minus(leg.tip, leg.end))
        shin = unit(minus(leg.middle, leg.end))
        high = unit(minus(shin, scaled(ahead, dot(shin, ahead))))
        heel = add(leg.end, scaled(ahead, -4.6), scaled(high, -2.8))
        ball = add(leg.end, scaled(ahead, 11), scaled(high, -3.7))
        toe = add(leg.end, scaled(ahead, 17), scaled(high, -4.2))
        bare = self.looks.shoes == "bare"
        ankle, end = (4.2, 3.3) if bare else (5.2, 3.5)
        if self.place.size < SMALL:
            return self._pills([(heel, 4.8), (toe, end + 0.4)])
        return [
            *self._pills([(leg.end, ankle), (heel, 4.6)]),
            *self._pills([(leg.end, ankle), (ball, 4.2), (toe, end)]),
            *self._pills([(heel, 4.2), (ball, 3.6)]),
        ]

    def _leg_paths(self, leg: Limb) -> list[Path]:
        wide = 0.5 + self.looks.girth / 2
        if self._leg_kind() == self.looks.skin:
            thigh = ((leg.root, 9.6), (partway(leg.root, leg.middle, 0.45), 8.8), (leg.middle, 6.2))
            shin = ((leg.middle, 6.2), (partway(leg.middle, leg.end, 0.32), 6.3), (leg.end, 4.2))
        else:
            thigh = ((leg.root, 10.4), (partway(leg.root, leg.middle, 0.45), 9.4), (leg.middle, 7.2))
            shin = (
                (leg.middle, 7.2),
                (partway(leg.middle, leg.end, 0.34), 7.1),
                (partway(leg.middle, leg.end, 0.95), 5.7),
            )
        return self._pills([(at, thick * wide) for at, thick in thigh]) + self._pills(
            [(at, thick * wide) for at, thick in shin]
        )

    def _gown(self, leg: Limb) -> list[Path]:
        end = partway(leg.root, leg.middle, self.looks.gown)
        return self._pills([(leg.root, 11.6), (partway(leg.root, end, 0.5), 11.4), (end, 10.6)])

    def _hips(self) -> Path:
        return self._trunk_path(TRUNK[:4])

    def _crotch(self) -> None:
        """The line between the thighs of a person who stands before us."""
        left, right = self.bones.left_leg, self.bones.right_leg
        top = self._seen(self.bones.trunk.point(self.bones.hip, 0, -7, 6))
        for share in (0.35, 0.5, 0.65, 0.8, 0.95):
            a, b = (
                self._seen(partway(left.root, left.middle, share)),
                self._seen(partway(right.root, right.middle, share)),
            )
            if math.dist(a.point, b.point) > 17:
                break
        if math.dist(a.point, b.point) < 28:
            self.p.lines("cloth-mark", f"{top.x},{top.y} {(a.x + b.x) / 2},{(a.y + b.y) / 2}", self.place)

    def _trunk_path(self, slices: tuple[tuple[float, ...], ...], flat: bool = False) -> Path:
        """The outline of the trunk between two slices."""
        frame = self.bones.trunk
        up = self._flat(frame.up)
        side = unit((up[1], -up[0], 0))
        left: list[Point] = []
        right: list[Point] = []
        if self.place.size < SMALL:
            slices = (*slices[:-1:2], slices[-1])
        for high, wide, before, back in slices:
            grow = self.looks.girth if high <= 50 else 1
            middle = self._seen(frame.point(self.bones.hip, 0, high, 0))
            for sign, points in ((1, right), (-1, left)):
                toward = scaled(side, sign)
                across, ahead = self._share(frame.left, toward), self._share(frame.front, toward)
                depth = (before if ahead > 0 else back) * (
                    1 + (grow - 1) * (1.5 if ahead > 0 and high < 40 else 0.6)
                )
                reach = math.hypot(wide * grow * across, depth * ahead)
                points.append((middle.x + toward[0] * reach, middle.y - toward[1] * reach))
        points = [*right, *reversed(left)]
        corners = [False] * len(points)
        if flat:
            corners[0] = corners[-1] = True
        return curve(points, corners, closed=True)

    def _share(self, direction: Vector, toward: Vector) -> float:
        return dot(self._turned(direction), toward)

    def _flat(self, direction: Vector) -> Vector:
        x, y, _ = self._turned(direction)
        return unit((x, y, 0))

    def _turned(self, vector: Vector) -> Vector:
        """A direction as the reader sees it."""
        angle = math.radians(self.view)
        x, y, z = vector
        return (x, y * math.cos(angle) - z * math.sin(angle), z * math.cos(angle) + y * math.sin(angle))

    def _camera(self) -> Vector:
        angle = math.radians(self.view)
        return (0, math.sin(angle), math.cos(angle))

    def _seen(self, point: Vector) -> Spot:
        x, y, z = self._turned(point)
        return Spot(x, -y, z)

    def _depth(self, point: Vector) -> float:
        return self._seen(point).near

    def _pills(self, spots: list[tuple[Vector, float]]) -> list[Path]:
        if self.place.size < SMALL:
            spots = [spots[0], *spots[2:]] if len(spots) > 2 else spots
        seen = [(self._seen(at).point, thick) for at, thick in spots]
        return [pill(a, thick, b, other) for (a, thick), (b, other) in itertools.pairwise(seen)]

    def _head_view(self) -> tuple[str, Place]:
        frame = self.bones.head
        camera = self._camera()
        angle = math.degrees(math.atan2(dot(frame.left, camera), dot(frame.front, camera)))
        size = abs(angle)
        view = "front" if size < 22 else "half" if size < 66 else "side" if size < 122 else "back"
        middle = self._seen(add(self.bones.skull, scaled(frame.up, 15), scaled(frame.front, 3.4)))
        up = self._turned(frame.up)
        turn = math.degrees(math.atan2(up[0], up[1]))
        place = self.place.at(middle.x, middle.y, HEAD, turn)
        flip = angle < 0 and view in ("half", "side")
        return view, Place(place.x, place.y, place.size, place.turn, flip != place.flip, place.high)

    def _faces(self) -> bool:
        return dot(self.bones.trunk.front, self._camera()) > 0.45

    def _leg(self, name: str) -> Limb:
        return self.bones.left_leg if name == "left" else self.bones.right_leg

    def _arm_depth(self, name: str) -> float:
        arm = self.bones.left_arm if name == "left" else self.bones.right_arm
        return (self._depth(arm.root) + self._depth(arm.middle) + 2 * self._depth(arm.end)) / 4

    def _by_nearness(self, what: str) -> list[str]:
        depth = (
            self._arm_depth
            if what == "arm"
            else lambda n: self._depth(self._leg(n).middle) + self._leg_side(n) * 20
        )
        return sorted(("left", "right"), key=depth)

    def _side_of(self, name: str) -> float:
        """Whether a side of the body is turned to the reader, from -1 to 1; 0 if neither is."""
        share = dot(self.bones.trunk.left, self._camera()) * (1 if name == "left" else -1)
        return share if abs(share) > FAR else 0

    def _leg_side(self, name: str) -> float:
        return self._side_of(name)

    def _tone(self, kind: str, far: bool) -> str:
        return f"{kind}-far" if far and not kind.startswith("hair") else kind

    def _leg_kind(self) -> str:
        return self.looks.skin if self.looks.legs == "bare" else self.looks.legs

    def _shoe_kind(self) -> str:
        return self.looks.skin if self.looks.shoes == "bare" else self.looks.shoes


__all__ = ["Figure", "Frame", "Looks", "Pose"]
