"""Vertebrae seen from behind: 0,0 is the middle, a body is 52 wide, a neighbor is 38 away."""

from __future__ import annotations

import itertools

from drawings.kit.geometry import Place, mirrored, smooth
from drawings.kit.picture import Picture

BODY = "0,-14 22,-15 26,-13 24.5,0 26,13 22,15 0,14"
DISC = "0,-4 23,-4 25.5,0 23,4 0,4"
ARCH = (
    "0,-10 6,-11 10,-15 12,-22 17,-27 22,-24 22,-15 27,-12 38,-13 46,-11 48,-6 44,-3 "
    "34,-3 25,-1 20,4 16,9 17,17 18,25 14,30 9,27 7,19 5,15 0,14"
)
SPINOUS = "0,-8 3.5,-4 4.6,6 6,16 5,23 0,25"


def column_back(p: Picture, places: list[Place], open_at: int | None = None) -> None:
    """Vertebrae from the top down; the one at `open_at` has lost its arch, so that the cord shows."""
    for upper, lower in itertools.pairwise(places):
        p.draw("disc", mirrored(DISC), Place(upper.x, (upper.y + lower.y) / 2, upper.size))
    for number, place in enumerate(places):
        p.draw("bone-far", mirrored(BODY), place)
        if number == open_at:
            p.draw("fluid", smooth("-7,-24 7,-24 7,28 -7,28"), place)
            p.draw("cord", smooth("-4,-24 4,-24 4,28 -4,28"), place)
    for number, place in enumerate(places):
        if number != open_at:
            p.draw("bone", mirrored(ARCH), place)
            p.draw("bone", mirrored(SPINOUS), place)
