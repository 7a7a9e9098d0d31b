"""A vertebra seen from above, front of the body at the top of the paper, as on a scan.

Drawn once in its own units: the middle of the spinal canal is 0,0, the bone is about 180 wide.
"""

from __future__ import annotations

import math

from drawings.kit.geometry import HERE, Path, Place, mirrored, read, smooth
from drawings.kit.metal import screw
from drawings.kit.picture import Picture

BODY = "0,-95 22,-97 44,-89 58,-69 57,-47 47,-31 30,-23 14,-22 0,-24"
ENDPLATE = "0,-88 21,-89 39,-82 50,-66 49,-50 41,-38 27,-31 12,-30 0,-31"
CANAL = "0,-24 13,-23 24,-17 29,-4 26,12 16,27 0,37"

FRONT = "0,-95 22,-97 44,-89 58,-69 57,-47 47,-31"
"""From the front of the body to its back corner."""

PEDICLE = "42,-21 41,-11 44,-3"
PROCESSES = "54,1 70,6 84,12 93,21 92,31 83,34 69,28 60,28 56,36 48,44 40,46"
"""Transverse process, then the joint (facet)."""

LAMINA = "30,51 19,58 12,64"
SPINE = "8.5,72 8,86 10,98 6,105 0,106"
FACET = "36,22 44,18 52,22 54,31 49,39 42,40 42,31"


def vertebra_above(p: Picture, place: Place = HERE, arch: str = "whole") -> None:
    """Draws the bone; `arch` says what has been taken away behind the cord.

    `whole`: nothing. `open`: both laminae and the spinous process. `wide`: those, and on the
    reader's right the pedicle and the joint as well, so that a surgeon reaches past the cord.
    """
    if arch == "whole":
        outline = mirrored(f"{FRONT} {PEDICLE} {PROCESSES} {LAMINA} {SPINE}")
        p.draw("bone", outline, place, hole=mirrored(CANAL))
        _facet(p, place, flip=False)
    else:
        p.draw("bone", smooth(_opened(arch)), place)
        if arch == "open":
            _facet(p, place, flip=False)
    _facet(p, place, flip=True)
    p.draw("bone-deep", mirrored(ENDPLATE), place)
    p.draw("bone-mark", mirrored(ENDPLATE), place)


ROOF_EDGE = "30,32 42,46 30,51 19,58 12,64 8.5,72 8,86 10,98 6,105 0,106"
"""Joint, lamina and spinous process: what a laminectomy takes on one side."""

SIDE_EDGE = f"47,-31 42,-21 41,-11 44,-3 {PROCESSES} {LAMINA} {SPINE}"
"""The same with the pedicle and the side wing."""


def removed_arch(p: Picture, place: Place = HERE, arch: str = "open") -> None:
    """Draws with a broken line the bone that `vertebra_above` left out; `both` is `wide` on both sides."""
    p.line("bone-gone", ROOF_EDGE if arch == "open" else SIDE_EDGE, place)
    other = Place(*place.point((0, 0)), place.size, place.turn, flip=True)
    p.line("bone-gone", SIDE_EDGE if arch == "both" else ROOF_EDGE, other)


def _opened(arch: str) -> str:
    """The outline of a vertebra without its roof: right side, back of the body, left side."""
    cut = f"{FRONT} {PEDICLE} {PROCESSES}* 30,32* 26,12 29,-4 24,-17 13,-23"
    right = cut if arch == "open" else f"{FRONT}* 30,-23 14,-22"
    left = _flipped(cut)
    return f"{right} 0,-24 {left}"


def _flipped(text: str) -> str:
    """The same points on the other side, in the opposite order, without the one on the midline."""
    points, corners = read(text)
    pairs = list(zip(points, corners, strict=True))[:0:-1]
    return " ".join(f"{-x},{y}{'*' if corner else ''}" for (x, y), corner in pairs)


def _facet(p: Picture, place: Place, flip: bool) -> None:
    side = Place(*place.point((0, 0)), place.size, place.turn, flip)
    p.draw("disc", smooth(FACET), side)


def canal_above(p: Picture, place: Place = HERE, fat: bool = True) -> None:
    """Fills the canal: the soft layer against the bone."""
    if fat:
        p.draw("fat", mirrored(CANAL), place)


SAC = "0,-17 11,-15 20,-5 20,9 12,19 0,23"
CORD = "0,-1.6* 0.7,-5.6 2.4,-7.2 8,-6.6 13.4,-0.8 13.2,5.4 8.6,10.8 2.4,12.2 0,11.6"
"""The cord with its deep cleft in front, at the top of the paper; behind there is no more than a shallow groove."""

BUTTERFLY = "0,1.2 2.4,1.2 3,-2.4 6,-4.6 9.6,-2.6 9.6,1 6.8,3.2 6.6,5.2 8.8,9 7.4,9.8 4,5.8 0,4.4"
"""The darker middle: wide horns in front, thin ones behind."""


def sac_above(p: Picture, place: Place = HERE, outline: str = SAC) -> None:
    """Draws the covering of the cord (dura) with the fluid inside it."""
    p.draw("fluid", _shape(outline), place)


def cord_above(p: Picture, place: Place = HERE, outline: str = CORD, middle: Place = HERE) -> None:
    """Draws the cord; `middle` moves and squashes the darker butterfly inside it."""
    p.draw("cord", _shape(outline), place)
    inner = place.at(middle.x, middle.y, middle.size)
    flat = Place(inner.x, inner.y, inner.size, inner.turn, high=middle.high)
    p.draw("cord-deep", mirrored(BUTTERFLY), flat)


LOOSE = ((-12, 4), (-7, -4), (-5, 9), (0, 2), (1, 14), (5, -7), (7, 8), (12, 1), (-11, 11), (13, 9))
"""Where the loose nerves below the end of the cord lie in their covering."""


def loose_nerves_above(p: Picture, place: Place = HERE) -> None:
    """Draws the nerves that run on below the end of the cord, cut across."""
    for spot in LOOSE:
        p.circle("cord-small", *place.point(spot), 3 * place.size)


def roots_above(p: Picture, place: Place = HERE, flip: bool = False) -> None:
    """Draws one side's nerve: two roots that join, with the swelling on the back one."""
    side = Place(*place.point((0, 0)), place.size, place.turn, flip)
    ways = ("9,-4 20,-9 32,-11 41,-10", "9,9 20,6 31,-2 41,-10", "40,-10 54,-14 70,-16 90,-9")
    for kind in ("nerve", "nerve-core"):
        for way in ways:
            p.line(kind, way, side)
    p.draw("cord", smooth("27,3 31,-4 39,-9 43,-6 38,0 31,5"), side)


def _shape(outline: str) -> Path:
    """A half outline is mirrored; one that begins with `all` is taken as it stands."""
    return smooth(outline.removeprefix("all ")) if outline.startswith("all ") else mirrored(outline)


ROD = (45.0, 51.0)
"""Where a rod is cut across: behind the joint."""

HEAD = (44.2, 46.0)
POINT = (24.0, -68.0)
"""Head and point of a pedicle screw: between them it passes the middle of the bridge and stays in bone."""


def rods_above(p: Picture, place: Place = HERE) -> None:
    """Draws the two rods behind the bone, cut across."""
    for side in (-1, 1):
        x, y = place.point((side * ROD[0], ROD[1]))
        p.circle("metal", x, y, 7 * place.size)
        p.circle("metal-mark", x, y, 3 * place.size)


def screws_above(p: Picture, place: Place = HERE) -> None:
    """Draws a screw through each bridge into the body, and the rods in the heads of the screws."""
    (x1, y1), (x2, y2) = HEAD, POINT
    turn = math.degrees(math.atan2(y2 - y1, x2 - x1))
    for flip in (False, True):
        side = Place(place.x, place.y, place.size, place.turn, flip)
        screw(p, side.at(x1, y1, 1, turn), math.dist(HEAD, POINT), 10)
    rods_above(p, place)


def nerve_above(p: Picture, place: Place = HERE, flip: bool = False) -> None:
    """Draws the nerve of one side that lies open where the bridge has been taken away."""
    side = Place(place.x, place.y, place.size, place.turn, flip)
    for kind in ("nerve", "nerve-core"):
        p.line(kind, "17,2 30,3 50,-2 72,-13 88,-24", side)


def held_above(p: Picture, place: Place = HERE) -> None:
    """Draws a healthy bone with its canal, held by two screws and rods."""
    vertebra_above(p, place)
    canal_above(p, place)
    sac_above(p, place)
    cord_above(p, place)
    screws_above(p, place)
