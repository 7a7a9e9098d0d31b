"""The whole spine cut down the middle, as on a scan from the side: front to the left of the paper.

Sizes are near those of a grown person in millimeters, so that the proportions are right.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from drawings.kit.geometry import HERE, Path, Place, Point, curve, limb, read, smooth
from drawings.kit.picture import Picture

CURVE = (
    "5,-22 2,0 -4,30 -9,62 -6,92 3,120 16,152 30,195 37,245 37,290 29,340 17,383 "
    "4,424 -6,466 -9,505 -4,540 8,572"
)
"""The middle of the vertebral bodies, from the skull to L5: neck forward, chest back, loin forward."""

CANAL = 16
"""From the back of a body to the arch behind the canal."""


@dataclass(frozen=True, slots=True)
class Level:
    """One vertebra: its name, the height and depth of its body, the disc below, and where it is."""

    name: str
    high: float
    deep: float
    disc: float
    place: Place

    def spot(self, x: float, y: float = 0) -> Point:
        """A point beside this vertebra: `x` counts from the back of its body, to the back."""
        return self.place.point((self.deep / 2 + x, y))


def sizes() -> list[tuple[str, float, float, float]]:
    """Name, height, depth and disc of each vertebra: they grow from the neck downward."""
    neck = [(f"C{n}", 13.0, 16 + 0.4 * n, 5.0) for n in range(3, 8)]
    chest = [(f"T{n}", 15.5 + 0.75 * n, 17.5 + 1.15 * n, 3.6 + 0.25 * n) for n in range(1, 13)]
    loin = [(f"L{n}", 25 + 0.4 * n, 32 + 0.6 * n, 7 + 0.9 * n) for n in range(1, 6)]
    return [("C1", 10, 10, 3), ("C2", 20, 16, 5), *neck, *chest, *loin]


def levels(place: Place = HERE) -> list[Level]:
    """All vertebrae from C1 to L5, set along the curve one after another."""
    points = _dense(CURVE)
    whole = sum(math.dist(a, b) for a, b in itertools.pairwise(points))
    fit = whole / sum(high + disc for _, high, _, disc in sizes())
    done, result = 0.0, []
    for name, high, deep, disc in sizes():
        (x, y), angle = _at(points, done + high * fit / 2)
        spot = place.at(x, y, 1, angle - 90)
        result.append(Level(name, high * fit, deep, disc * fit, spot))
        done += (high + disc) * fit
    return result


def bodies(p: Picture, spine: list[Level], kind: str = "bone-small") -> None:
    """Draws discs, bodies and the spinous processes behind the canal."""
    for level in spine[1:]:
        _disc(p, level)
    for level in spine:
        p.draw(kind, body(level), level.place)
        p.draw(kind, process(level), level.place)


def body(level: Level) -> Path:
    """The cut face of a vertebral body; C1 has only its front arch, and C2 bears the dens."""
    x, y = level.deep / 2, level.high / 2
    if level.name == "C1":
        return smooth("-11,-5 -7,-6 -5,0 -7,6 -11,5 -13,0")
    top = f"{-x},{-y} 0,{-y + 0.8} {x},{-y}"
    if level.name == "C2":
        top = f"{-x},{-y + 9} -4,{-y + 6} -3.5,{-y - 12} 0,{-y - 16} 3.5,{-y - 12} 4,{-y + 4} {x},{-y + 7}"
    return smooth(f"{top} {x - 0.8},0 {x},{y} 0,{y - 0.8} {-x},{y} {-x + 1},0")


def _disc(p: Picture, level: Level) -> None:
    x, top, foot = level.deep / 2 + 0.6, level.high / 2, level.high / 2 + level.disc
    middle = (top + foot) / 2
    p.draw(
        "disc-small",
        smooth(f"{-x},{top} {x},{top} {x + 1},{middle} {x},{foot} {-x},{foot} {-x - 1},{middle}"),
        level.place,
    )


PROCESSES = {
    "C": "0,-3 8,-3 17,0 20,4 17,7 8,4 0,4",
    "C1": "0,-3 5,-4 8,0 5,4 0,3",
    "C2": "0,-5 10,-7 22,-2 24,5 18,8 8,4 0,5",
    "C7": "0,-4 12,-3 28,3 32,7 29,10 12,5 0,5",
    "T": "0,-6 8,-4 20,12 30,27 30,32 26,32 12,18 2,9 0,6",
    "T-low": "0,-7 10,-6 24,2 28,8 26,13 12,11 0,8",
    "L": "0,-8 12,-10 27,-8 32,-2 31,8 26,11 12,9 0,9",
}
"""Behind the canal; 0,0 is the front of the lamina at the height of the body's middle."""


def process(level: Level) -> Path:
    """The spinous process, cut down the middle, behind the canal."""
    name, number = level.name, int(level.name[1:])
    kind = name if name in PROCESSES else name[0]
    if name in ("T11", "T12"):
        kind = "T-low"
    points, corners = read(PROCESSES[kind])
    shift = level.deep / 2 + CANAL
    # The upper and lower chest vertebrae slope less than those in the middle.
    slope = 1 - abs(number - 6.5) * 0.09 if kind == "T" else 1
    shape = [(x + shift, (y if x < 5 else y * slope) + level.high * 0.1) for x, y in points]
    return curve(shape, corners, closed=True)


def cord_line(spine: list[Level]) -> list[Point]:
    """The middle of the canal, from C1 to L5."""
    return [level.spot(CANAL / 2) for level in spine]


BRAIN = (
    "-74,-70 -82,-92 -70,-120 -40,-140 -4,-142 30,-126 46,-100 46,-76 30,-60 6,-58 -12,-62 -30,-56 -52,-58"
)
SMALL_BRAIN = "6,-56 22,-62 38,-58 36,-46 24,-38 10,-42"
FOLDS = ("-62,-84 -50,-100 -30,-104 -20,-92", "-30,-126 -14,-112 6,-112 20,-100", "-8,-84 10,-90 28,-84")
"""The brain in a head that looks to the left; 0,0 is the canal at C1."""


def brain(p: Picture, spine: list[Level], size: float) -> None:
    """Draws the brain, from which the cord comes."""
    x, y = spine[0].spot(CANAL / 2)
    place = Place(x, y, size)
    p.draw("cord-small", smooth(SMALL_BRAIN), place)
    p.draw("cord-small", smooth(BRAIN), place)
    for fold in FOLDS:
        p.line("nerve-thin", fold, place)


def sac_and_cord(p: Picture, spine: list[Level], size: float) -> None:
    """Draws the covering down to S2, the cord down to L1, and the nerve roots below it.

    The sacrum must have been drawn.
    """
    middle = cord_line(spine)
    first, below = middle[0], _sacrum(spine, size)
    top = (first[0] - 1 * size, first[1] - 24 * size)
    stem = (first[0] - 7 * size, first[1] - 58 * size)
    tail = [below.point(point) for point in SACRAL]
    sac = [13.5 * size] * 24 + [12.5 * size, 11.5 * size, 9 * size]
    p.draw("fluid-small", limb(_thick([*middle, *tail[:3]], sac)))
    for share in (-3.2, -1.1, 1.1, 3.2):
        way = [level.spot(CANAL / 2 + share, 4) for level in spine[19:]]
        way += [
            (x + share * size * less, y) for (x, y), less in zip(tail, (1.2, 1.2, 1.1, 1, 0.9), strict=True)
        ]
        p.line("nerve-thin", " ".join(f"{x},{y}" for x, y in (way if abs(share) < 3 else way[:-1])))
    widths = [8.5, 8.5, 8.5, 9, 10, 10.5, 10, 9, 8, 7.5, *[7.2] * 7, 8.4, 8.8, 7]
    conus = spine[19].spot(CANAL / 2, 9)
    thick = [15 * size, 10.5 * size, *(w * size for w in widths), 1.5 * size]
    p.draw("cord-small", limb(_thick([stem, top, *middle[:20], conus], thick)))


SACRUM = "-19,-15 0,-16 18,-14 27,2 36,20 43,38 46,56 42,64 35,56 24,40 8,24 -8,8"
"""The five joined bodies."""

S1 = "-19,-15 0,-16 18,-14 25,-2* -1,11* -8,8"
SACRUM_LINES = ("13,25 33,13", "25,39 40,31", "34,54 45,46")
SACRUM_BACK = (
    "37,-20 46,-14 48,-2 55,2 54,14 60,20 57,32 61,40 56,52 58,64 50,70 52,54 50,38 45,20 37,0 33,-12"
)
"""The bone behind the canal."""

SACRAL = ((26, -15), (33, 1), (39.5, 15), (46, 36), (49, 56))
"""The canal of the sacrum, behind its bodies: at the top, at the foot of S1, of S2, of S3 and of S4."""

SACRAL_CANAL = "18,-17 34,-19 42,0 48,18 53,38 54,56 50,66 45,60 44,40 37,20 28,2"
COCCYX = "40,66 48,66 49,76 44,88 36,97 32,95 36,85"


def sacrum(p: Picture, spine: list[Level], size: float, name: str = "") -> Place:
    """Draws the sacrum with its canal, and the tail bone, below L5; `name` is for its uppermost part, S1."""
    place = _sacrum(spine, size)
    p.draw("bone-small", smooth(COCCYX), place)
    p.draw("fat", smooth(SACRAL_CANAL), place)
    p.draw("bone-small", smooth(SACRUM_BACK), place)
    p.draw("bone-small", smooth(SACRUM), place)
    p.draw("bone-small", smooth(S1), place, name=name)
    for text in SACRUM_LINES:
        p.line("bone-mark", text, place)
    return place


def _sacrum(spine: list[Level], size: float) -> Place:
    """Where the sacrum stands."""
    last = spine[-1]
    x, y = last.place.point((2, last.high / 2 + last.disc + 13))
    return Place(x, y, size, last.place.turn * 0.4)


def _thick(points: list[Point], widths: list[float]) -> str:
    rows = zip(points, widths, strict=False)
    return " ".join(f"{x},{y},{width}" for (x, y), width in rows)


def _dense(text: str) -> list[Point]:
    """Many points along a smooth curve, so that lengths can be measured."""
    path = smooth(text, closed=False)
    result = [path[0][1][0]]
    for _, (a, b, end) in path[1:]:
        start = result[-1]
        for share in (step / 12 for step in range(1, 13)):
            rest = 1 - share
            weights = (rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3)
            knots = (start, a, b, end)
            x = sum(w * k[0] for w, k in zip(weights, knots, strict=True))
            y = sum(w * k[1] for w, k in zip(weights, knots, strict=True))
            result.append((x, y))
    return result


def _at(points: list[Point], length: float) -> tuple[Point, float]:
    """The point at a length along the points, and the direction there in degrees."""
    for a, b in itertools.pairwise(points):
        step = math.dist(a, b)
        if length <= step:
            share = length / step
            angle = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
            return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share), angle
        length -= step
    a, b = points[-2:]
    return b, math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
