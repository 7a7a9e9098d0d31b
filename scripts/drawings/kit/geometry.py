"""Turns short lists of points into smooth curves, and puts them in their place."""

from __future__ import annotations

import itertools
import math
import re
from dataclasses import dataclass

Point = tuple[float, float]
Step = tuple[str, tuple[Point, ...]]
Path = tuple[Step, ...]

HANDLE = 0.36
"""How far a curve runs on in its old direction, as a share of the way to the next point."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a shape stands on the paper, how large, and how far it is turned clockwise."""

    x: float = 0
    y: float = 0
    size: float = 1
    turn: float = 0
    flip: bool = False
    """Mirrored, left for right, before it is turned."""

    high: float = 1
    """Height against width: 0.5 squashes the shape to half its height."""

    def point(self, point: Point) -> Point:
        """The point on the paper that belongs to a point of the shape."""
        x = point[0] * self.size * (-1 if self.flip else 1)
        y = point[1] * self.size * self.high
        angle = math.radians(self.turn)
        return (
            self.x + x * math.cos(angle) - y * math.sin(angle),
            self.y + x * math.sin(angle) + y * math.cos(angle),
        )

    def path(self, path: Path) -> Path:
        """The whole path, put in its place."""
        return tuple((command, tuple(map(self.point, points))) for command, points in path)

    def at(self, x: float, y: float, size: float = 1, turn: float = 0) -> Place:
        """A place inside this one: `x` and `y` count in the units of this place."""
        moved = self.point((x, y))
        turned = self.turn + (-turn if self.flip else turn)
        return Place(*moved, self.size * size, turned, self.flip, self.high)


HERE = Place()


def read(text: str) -> tuple[list[Point], list[bool]]:
    """The points of `"0,0 10,5* 20,0"` and, for each, whether it is a corner (marked by a star)."""
    words = text.split()
    corners = [word.endswith("*") for word in words]
    pairs = [word.rstrip("*").split(",") for word in words]
    return [(float(x), float(y)) for x, y in pairs], corners


def smooth(text: str, closed: bool = True) -> Path:
    """A curve through the points; it turns sharply only at points with a star."""
    points, corners = read(text)
    return curve(points, corners, closed)


def straight(text: str, closed: bool = True) -> Path:
    """Straight lines from point to point."""
    points, _ = read(text)
    steps: list[Step] = [("M", (points[0],)), *(("L", (point,)) for point in points[1:])]
    return (*steps, ("Z", ())) if closed else tuple(steps)


def mirrored(text: str) -> Path:
    """A closed shape of which the text gives the right half, from the top of the midline to its foot."""
    points, corners = read(text)
    left = [(-x, y) for x, y in points[-2:0:-1]]
    return curve(points + left, corners + corners[-2:0:-1], closed=True)


def curve(points: list[Point], corners: list[bool], closed: bool) -> Path:
    """The same as `smooth`, from points that were counted out instead of typed."""
    count = len(points)
    steps: list[Step] = [("M", (points[0],))]
    for start in range(count if closed else count - 1):
        end = (start + 1) % count
        reach = math.dist(points[start], points[end]) * HANDLE
        leaving = _direction(points, corners, start, closed)
        arriving = _direction(points, corners, end, closed)
        (x1, y1), (x2, y2) = points[start], points[end]
        first = (x1 + leaving[0] * reach, y1 + leaving[1] * reach)
        second = (x2 - arriving[0] * reach, y2 - arriving[1] * reach)
        steps.append(("C", (first, second, points[end])))
    return (*steps, ("Z", ())) if closed else tuple(steps)


def _direction(points: list[Point], corners: list[bool], index: int, closed: bool) -> Point:
    """The way the curve runs at a point: none at a corner or at an open end."""
    count = len(points)
    if corners[index] or (not closed and index in (0, count - 1)):
        return (0, 0)
    x, y = points[index]
    before, after = points[index - 1], points[(index + 1) % count]
    back, ahead = math.dist(before, (x, y)) or 1, math.dist(after, (x, y)) or 1
    # The nearer neighbor counts for more, or the curve would swing out beside short steps.
    dx = (x - before[0]) / back * ahead + (after[0] - x) / ahead * back
    dy = (y - before[1]) / back * ahead + (after[1] - y) / ahead * back
    length = math.hypot(dx, dy) or 1
    return (dx / length, dy / length)


def limb(text: str, flat: bool = False) -> Path:
    """A shape around a bent line, such as an arm: each point is `x,y,thickness`.

    Its ends are rounded, or `flat` as if cut off.
    """
    spots = _steadied(_spots(text))
    right, left = _sides(spots)
    if flat:
        sharp = [place in (0, len(spots) - 1) for place in range(len(spots))]
        return curve([*right, *reversed(left)], sharp * 2, closed=True)
    outline = [*right, _cap(spots[-1], spots[-2]), *reversed(left), _cap(spots[0], spots[1])]
    return curve(outline, [False] * len(outline), closed=True)


def tube(text: str) -> Path:
    """The same in fewer points, for large limbs: round where it begins, cut off where it ends."""
    spots = _spots(text)
    right, left = _sides(spots)
    corners = [at == len(spots) - 1 for at in range(len(spots))]
    outline = [_cap(spots[0], spots[1]), *right, *reversed(left)]
    return curve(outline, [False, *corners, *reversed(corners)], closed=True)


def _spots(text: str) -> list[tuple[float, ...]]:
    return [tuple(map(float, word.split(","))) for word in text.split()]


def _sides(spots: list[tuple[float, ...]]) -> tuple[list[Point], list[Point]]:
    """The two edges of a bent line with a thickness."""
    right, left = [], []
    for index, (x, y, thick) in enumerate(spots):
        before, after = spots[max(index - 1, 0)], spots[min(index + 1, len(spots) - 1)]
        angle = math.atan2(after[1] - before[1], after[0] - before[0])
        across = (-math.sin(angle) * thick / 2, math.cos(angle) * thick / 2)
        right.append((x + across[0], y + across[1]))
        left.append((x - across[0], y - across[1]))
    return right, left


def _steadied(spots: list[tuple[float, ...]]) -> list[tuple[float, ...]]:
    """The same spots and one more close to each end, so that a rounded end does not swell."""

    def near(end: tuple[float, ...], inner: tuple[float, ...]) -> tuple[float, ...]:
        share = min(end[2] / 2 / (math.dist(end[:2], inner[:2]) or 1), 0.4)
        return tuple(a + (b - a) * share for a, b in zip(end, inner, strict=True))

    ends = near(spots[0], spots[1]), near(spots[-1], spots[-2])
    return [spots[0], ends[0], *spots[1:-1], ends[1], spots[-1]]


def _cap(end: tuple[float, ...], inner: tuple[float, ...]) -> Point:
    """The outermost point of a rounded end."""
    length = math.dist(end[:2], inner[:2]) or 1
    reach = end[2] / 2 / length
    return (end[0] + (end[0] - inner[0]) * reach, end[1] + (end[1] - inner[1]) * reach)


def pill(start: Point, thick: float, end: Point, other: float) -> Path:
    """What a circle sweeps on its way from one point to another while its radius changes."""
    far = math.dist(start, end)
    if far <= abs(thick - other) + 0.05:
        return _round(*((start, thick) if thick >= other else (end, other)))
    way = math.atan2(end[1] - start[1], end[0] - start[0])
    apart = math.acos((thick - other) / far)
    return (
        ("M", (_on(start, thick, way + apart),)),
        ("A", (_on(start, thick, way + math.pi), _on(start, thick, way - apart))),
        ("L", (_on(end, other, way - apart),)),
        ("A", (_on(end, other, way), _on(end, other, way + apart))),
        ("Z", ()),
    )


def _round(spot: Point, radius: float) -> Path:
    east, south, west, north = (_on(spot, radius, math.pi / 2 * quarter) for quarter in range(4))
    return (("M", (east,)), ("A", (south, west)), ("A", (north, east)), ("Z", ()))


def _on(spot: Point, radius: float, angle: float) -> Point:
    return spot[0] + radius * math.cos(angle), spot[1] + radius * math.sin(angle)


def sunwise(path: Path) -> Path:
    """The same closed curve, run through clockwise, so that shapes that overlap leave no hole."""
    edge = outline(path)
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise([*edge, edge[0]]))
    if area >= 0:
        return path
    ends = [points[-1] for _, points in path if points]
    steps: list[Step] = [("M", (ends[-1],))]
    for place in range(len(ends) - 1, 0, -1):
        command, points = path[place]
        steps.append((command, (*reversed(points[:-1]), ends[place - 1])))
    return (*steps, ("Z", ()))


def _arc(begin: Point, middle: Point, end: Point) -> tuple[float, str]:
    """The radius of the circle through three points, and whether the arc is large and turns clockwise."""
    one, two, three = math.dist(middle, end), math.dist(begin, end), math.dist(begin, middle)
    turn = (middle[0] - begin[0]) * (end[1] - begin[1]) - (middle[1] - begin[1]) * (end[0] - begin[0])
    radius = one * two * three / (2 * abs(turn) or 1)
    blunt = one * one + three * three < two * two
    return radius, f"{int(not blunt)} {int(turn > 0)}"


def along(text: str, share: float) -> tuple[Point, float]:
    """A point on a bent line, and the line's direction there in degrees, at a share of its length."""
    points, _ = read(text)
    lengths = [math.dist(a, b) for a, b in itertools.pairwise(points)]
    left = share * sum(lengths)
    for (a, b), length in zip(itertools.pairwise(points), lengths, strict=True):
        if left <= length:
            part = left / length
            angle = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
            return (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part), angle
        left -= length
    return points[-1], 0.0


def outline(path: Path) -> list[Point]:
    """Many points along a path."""
    result: list[Point] = []
    for command, points in path:
        if command != "C":
            result += points
            continue
        knots = (result[-1], *points)
        for share in (part / 8 for part in range(1, 9)):
            rest = 1 - share
            weights = (rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3)
            pairs = list(zip(weights, knots, strict=True))
            result.append((sum(w * x for w, (x, _) in pairs), sum(w * y for w, (_, y) in pairs)))
    return result


def spell(path: Path, stepwise: bool = False, grain: float = 0.1) -> str:
    """The path in the letters and numbers that SVG knows, rounded to a tenth.

    `stepwise` counts each point from where the pen stands, which takes far fewer bytes; a coarser `grain`, fewer still.
    """
    if stepwise:
        return _stepwise(path, grain)
    pieces = []
    pen: Point = (0, 0)
    for command, points in path:
        if command == "A":
            radius, flags = _arc(pen, *points)
            pieces.append(
                f"A{number(radius)} {number(radius)} 0 {flags} {number(points[1][0])} {number(points[1][1])}"
            )
            pen = points[1]
            continue
        pen = points[-1] if points else pen
        pieces.append(command + " ".join(f"{number(x)} {number(y)}" for x, y in points))
    return "".join(pieces)


def _stepwise(path: Path, grain: float) -> str:
    pieces = []
    pen: Point = (0, 0)
    true: Point = (0, 0)
    for command, points in path:
        # Rounded first, so that the steps do not add up to an error.
        spots = [(round(x / grain) * grain, round(y / grain) * grain) for x, y in points]
        if command == "A":
            radius, flags = _arc(true, *points)
            size = number(radius)
            pieces.append(
                f"a{size} {size} 0 {flags} {number(spots[1][0] - pen[0])} {number(spots[1][1] - pen[1])}"
            )
            pen, true = spots[1], points[1]
            continue
        x0, y0 = pen if command != "M" else (0, 0)
        letter = command if command in "MZ" else command.lower()
        pieces.append(letter + " ".join(f"{number(x - x0)} {number(y - y0)}" for x, y in spots))
        pen, true = (spots[-1], points[-1]) if spots else (pen, true)
    return re.sub(r"(?<!\d)0\.", ".", "".join(pieces)).replace(" -", "-")


def number(value: float) -> str:
    """A number with one decimal at most and no needless zero."""
    text = f"{value:.1f}"
    return "0" if text in ("-0.0", "0.0") else text.removesuffix(".0")
