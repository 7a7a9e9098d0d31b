"""A person's joints in space: how long each part is, how far each joint bends, and where that puts hands and feet.

x runs to the reader's right, y up from the floor, z toward the reader. A standing grown person is 200 high.
A pose that no body can take raises `PoseError`, so that no picture shows one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

Vector = tuple[float, float, float]

THIGH, SHIN, ANKLE = 45.0, 44.0, 7.0
UPPER_ARM, FOREARM, HAND = 33.0, 27.0, 15.0
HIP_HEIGHT = THIGH + SHIN + ANKLE
SHOULDER = 50.5
"""From the middle between the hip joints up to the shoulder joints, along the trunk."""

NECK, SKULL = 57.0, 66.4
"""Where the neck leaves the trunk, and where the head sits on it."""

HIP_APART, SHOULDER_APART = 8.8, 16.6
"""From the middle to each joint."""


class PoseError(ValueError):
    """A joint is asked to do what a joint cannot do."""


@dataclass(frozen=True, slots=True)
class Bend:
    """An arm or leg by its joints, in degrees: forward and outward at the root, bend of elbow or knee."""

    forward: float = 0
    outward: float = 5
    bend: float = 6
    turn: float = 0
    """How far the elbow or knee is turned inward."""


@dataclass(frozen=True, slots=True)
class Reach:
    """An arm or leg by where its wrist or ankle is; `aim` says to which side the elbow or knee points."""

    to: Vector
    aim: Vector = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Pose:
    """How a body is held. Directions are in space, not on the body."""

    hip: Vector = (0, HIP_HEIGHT, 0)
    """The middle between the hip joints."""

    up: Vector = (0, 1, 0)
    """From hip to head: the trunk is one straight bar."""

    front: Vector = (0, 0, 1)
    """Where the chest faces."""

    nod: float = 0
    """The head against the trunk: forward,"""

    look: float = 0
    """turned to the person's left,"""

    tilt: float = 0
    """and bent to the person's left."""

    left_arm: Bend | Reach = field(default_factory=Bend)
    right_arm: Bend | Reach = field(default_factory=Bend)
    left_leg: Bend | Reach = field(default_factory=lambda: Bend(0, 2, 2))
    right_leg: Bend | Reach = field(default_factory=lambda: Bend(0, 2, 2))
    left_foot: Vector | None = None
    """Where the toes point; else as the ankle has it at rest."""

    right_foot: Vector | None = None
    left_hand: Vector | None = None
    """Where the fingers point; else as the forearm does."""

    right_hand: Vector | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """Three directions that belong to a part of the body."""

    left: Vector
    up: Vector
    front: Vector

    def point(self, start: Vector, left: float, up: float, front: float) -> Vector:
        """A point so far to the left, up and forward of another."""
        return add(start, scaled(self.left, left), scaled(self.up, up), scaled(self.front, front))


@dataclass(frozen=True, slots=True)
class Limb:
    """The joints of an arm or a leg, and where its hand or foot points."""

    root: Vector
    middle: Vector
    end: Vector
    tip: Vector
    hinge: Vector
    """The way in which the middle joint bends."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A body in a pose."""

    trunk: Frame
    hip: Vector
    head: Frame
    skull: Vector
    left_arm: Limb
    right_arm: Limb
    left_leg: Limb
    right_leg: Limb


LIMITS = {
    "elbow": (0, 150),
    "knee": (0, 145),
    "hip": (-25, 125),
    "hip outward": (-25, 50),
    "shoulder": (-55, 180),
    "nod": (-40, 50),
    "look": (-75, 75),
    "tilt": (-40, 40),
    "ankle": (-25, 50),
    "wrist": (0, 85),
}
"""How far each joint goes, in degrees."""


def skeleton(pose: Pose) -> Skeleton:
    """The joints of a body in a pose.

    Raises:
        PoseError: a joint would bend too far, or an arm or a leg is too short for what it shall reach.
    """
    up = unit(pose.up)
    front = unit(across(pose.front, up))
    trunk = Frame(cross(up, front), up, front)
    head = _head(trunk, pose)
    neck = trunk.point(pose.hip, 0, NECK, -2)
    arms, legs = [], []
    for side, arm, leg, hand, foot in (
        (1, pose.left_arm, pose.left_leg, pose.left_hand, pose.left_foot),
        (-1, pose.right_arm, pose.right_leg, pose.right_hand, pose.right_foot),
    ):
        shoulder = trunk.point(pose.hip, side * SHOULDER_APART, SHOULDER, -1)
        arms.append(_arm(trunk, shoulder, side, arm, hand))
        socket = trunk.point(pose.hip, side * HIP_APART, 0, 0)
        legs.append(_leg(trunk, socket, side, leg, foot))
    skull = add(neck, scaled(unit(add(trunk.up, head.up)), SKULL - NECK), scaled(trunk.front, 2.5))
    return Skeleton(trunk, pose.hip, head, skull, arms[0], arms[1], legs[0], legs[1])


def _head(trunk: Frame, pose: Pose) -> Frame:
    for name in ("nod", "look", "tilt"):
        _within(name, getattr(pose, name))
    front = turned(trunk.front, trunk.up, pose.look)
    left = turned(trunk.left, trunk.up, pose.look)
    up = turned(trunk.up, left, pose.nod)
    front = turned(front, left, pose.nod)
    up = turned(up, front, pose.tilt)
    return Frame(cross(up, front), up, front)


def _arm(trunk: Frame, shoulder: Vector, side: int, arm: Bend | Reach, hand: Vector | None) -> Limb:
    rest = trunk.point((0, 0, 0), side * 0.5, -0.45, -0.75)
    root, middle, end = _two(trunk, shoulder, side, arm, (UPPER_ARM, FOREARM), 1, rest)
    upper, lower = unit(minus(middle, root)), unit(minus(end, middle))
    _within("elbow", arm.bend if isinstance(arm, Bend) else between(upper, lower))
    _within("shoulder", _flexion(trunk, upper) if abs(dot(upper, trunk.left)) < 0.8 else 0)
    points = unit(hand) if hand else lower
    _within("wrist", between(points, lower))
    return Limb(root, middle, end, add(end, scaled(points, HAND)), _hinge(upper, lower, trunk.front))


def _leg(trunk: Frame, socket: Vector, side: int, leg: Bend | Reach, foot: Vector | None) -> Limb:
    rest = trunk.point((0, 0, 0), side * 0.12, 0, 1)
    root, middle, end = _two(trunk, socket, side, leg, (THIGH, SHIN), -1, rest)
    upper, lower = unit(minus(middle, root)), unit(minus(end, middle))
    _within("knee", leg.bend if isinstance(leg, Bend) else between(upper, lower))
    _within("hip", _flexion(trunk, upper))
    _within("hip outward", math.degrees(math.asin(max(-1, min(1, side * dot(upper, trunk.left))))))
    hinge = _hinge(upper, lower, scaled(_onward(trunk, upper), -1))
    if between(upper, lower) > 12 and between(hinge, scaled(_onward(trunk, upper), -1)) > 75:
        raise PoseError("a knee would bend forward or sideways")
    toes = (
        unit(foot)
        if foot
        else unit(add(unit(across(scaled(hinge, -1), lower)), scaled(trunk.left, side * 0.2)))
    )
    _within("ankle", between(toes, lower) * -1 + 90)
    return Limb(root, middle, end, add(end, scaled(toes, 20)), hinge)


def _two(
    trunk: Frame,
    root: Vector,
    side: int,
    way: Bend | Reach,
    lengths: tuple[float, float],
    bends: int,
    rest: Vector,
) -> tuple[Vector, Vector, Vector]:
    """Root, elbow or knee, and wrist or ankle."""
    if isinstance(way, Reach):
        aim = way.aim if any(way.aim) else rest
        return root, *_reached(root, way.to, aim, lengths)
    forward, outward = math.radians(way.forward), math.radians(way.outward)
    flat = math.cos(outward)
    upper = trunk.point(
        (0, 0, 0), side * math.sin(outward), -flat * math.cos(forward), flat * math.sin(forward)
    )
    onward = unit(trunk.point((0, 0, 0), 0, math.sin(forward), math.cos(forward)))
    pole = unit(across(scaled(onward, bends), upper))
    pole = turned(pole, upper, side * way.turn)
    bend = math.radians(way.bend)
    lower = add(scaled(upper, math.cos(bend)), scaled(pole, math.sin(bend)))
    middle = add(root, scaled(upper, lengths[0]))
    return root, middle, add(middle, scaled(lower, lengths[1]))


def _reached(root: Vector, to: Vector, aim: Vector, lengths: tuple[float, float]) -> tuple[Vector, Vector]:
    """The joint between a root and an end, on the side to which `aim` points; and that end."""
    one, two = lengths
    way = minus(to, root)
    far = length(way)
    if far > (one + two) * 1.04:
        raise PoseError(f"{far:.0f} is too far to reach: the limb is {one + two:.0f} long")
    along = unit(way)
    far = min(far, (one + two) * 0.999)
    share = (far * far + one * one - two * two) / (2 * far)
    height = math.sqrt(max(one * one - share * share, 0))
    middle = add(root, scaled(along, share), scaled(unit(across(aim, along)), height))
    return middle, add(root, scaled(along, far))


def _flexion(trunk: Frame, upper: Vector) -> float:
    """How far a thigh or an upper arm is lifted forward."""
    return math.degrees(math.atan2(dot(upper, trunk.front), -dot(upper, trunk.up)))


def _onward(trunk: Frame, upper: Vector) -> Vector:
    """The way in which a thigh would go if the hip bent further."""
    return unit(cross(upper, trunk.left))


def _hinge(upper: Vector, lower: Vector, straight: Vector) -> Vector:
    bent = minus(lower, scaled(upper, dot(lower, upper)))
    return unit(bent) if length(bent) > 0.08 else unit(across(straight, upper))


def _within(joint: str, degrees: float) -> None:
    least, most = LIMITS[joint]
    if not least - 1 <= degrees <= most + 1:
        raise PoseError(f"{joint}: {degrees:.0f} degrees, but it goes from {least} to {most}")


def add(*vectors: Vector) -> Vector:
    """The sum."""
    return (sum(v[0] for v in vectors), sum(v[1] for v in vectors), sum(v[2] for v in vectors))


def minus(one: Vector, two: Vector) -> Vector:
    """The way from the second point to the first."""
    return (one[0] - two[0], one[1] - two[1], one[2] - two[2])


def scaled(vector: Vector, size: float) -> Vector:
    """The same direction, so many times as long."""
    return (vector[0] * size, vector[1] * size, vector[2] * size)


def partway(start: Vector, end: Vector, share: float) -> Vector:
    """The point at a share of the way from one point to another."""
    return add(start, scaled(minus(end, start), share))


def dot(one: Vector, two: Vector) -> float:
    """How far two directions agree."""
    return one[0] * two[0] + one[1] * two[1] + one[2] * two[2]


def cross(one: Vector, two: Vector) -> Vector:
    """The direction that stands upright on both."""
    return (
        one[1] * two[2] - one[2] * two[1],
        one[2] * two[0] - one[0] * two[2],
        one[0] * two[1] - one[1] * two[0],
    )


def length(vector: Vector) -> float:
    """How long a vector is."""
    return math.sqrt(dot(vector, vector))


def unit(vector: Vector) -> Vector:
    """The same direction, one long."""
    return scaled(vector, 1 / (length(vector) or 1))


def across(vector: Vector, axis: Vector) -> Vector:
    """What is left of a vector when it is seen along an axis; something upright on the axis if nothing is."""
    flat = minus(vector, scaled(axis, dot(vector, axis)))
    if length(flat) > 1e-6:
        return flat
    return across((0.2, 0.1, 1) if abs(axis[2]) < 0.9 else (0.1, 1, 0.2), axis)


def turned(vector: Vector, axis: Vector, degrees: float) -> Vector:
    """A vector turned around an axis of length one."""
    angle = math.radians(degrees)
    return add(
        scaled(vector, math.cos(angle)),
        scaled(cross(axis, vector), math.sin(angle)),
        scaled(axis, dot(axis, vector) * (1 - math.cos(angle))),
    )


def between(one: Vector, two: Vector) -> float:
    """The angle between two directions of length one, in degrees."""
    return math.degrees(math.acos(max(-1, min(1, dot(one, two)))))
