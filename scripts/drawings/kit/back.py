"""Vertebrae seen from behind: 0,0 is the middle, a body is 52 wide, a neighbor is 38 away."""

from __future__ import annotations

import itertools

from drawings.kit.geometry import Place, mirrored, smooth
from drawings.kit.picture import Picture

BODY = "0,-14 22,-15 26,-13 24.5,0 26,13 22,15 0,14"
DISC = "0,-4 23,-4 25.5,0 23,4 0,4"
ARCH = (
    "0,-9 6,-10 11,-14 15,-21 20,-26 25,-24 26,-16 28,-12 38,-13 46,-11 48,-6 44,-3 "
    "34,-3 25,-2 18.4,1 14.6,7 14.6,15 16,23 13,28.4 8.6,26 6.6,19 5,15 0,14"
)
"""Upper joint processes, side wings, laminae and lower joint processes.

The upper joint processes stand farther apart than the lower ones, so that they lie outside and before those of the
bone above.
"""

SPINOUS = "0,-8 3.5,-4 4.6,6 6,16 5,23 0,25"


def bodies_back(p: Picture, places: list[Place]) -> None:
    """The bodies and discs, of which little is seen from behind."""
    for upper, lower in itertools.pairwise(places):
        p.draw("disc", mirrored(DISC), Place(upper.x, (upper.y + lower.y) / 2, upper.size))
    for place in places:
        p.draw("bone-far", mirrored(BODY), place)


def sac_back(p: Picture, places: list[Place]) -> None:
    """The covering of the nerves, which shows between the arches."""
    first, last = places[0], places[-1]
    top, foot = first.point((0, -24))[1], last.point((0, 34))[1]
    half = 9 * first.size
    x = first.x
    p.draw("fluid", smooth(f"{x - half},{top}* {x + half},{top}* {x + half},{foot}* {x - half},{foot}*"))
    for share in (-0.55, 0, 0.55):
        p.lines("nerve-thin", f"{x + share * half},{top} {x + share * half},{foot}")


def arches_back(p: Picture, places: list[Place]) -> None:
    """The arches from the bottom up: each lies behind the upper joint processes of the bone below, and hides them."""
    for place in reversed(places):
        p.draw("bone", mirrored(ARCH), place)
        p.draw("bone", mirrored(SPINOUS), place)
