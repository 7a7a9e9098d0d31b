"""Vertebrae from the side, front of the body to the left of the paper.

Each is drawn once in its own units: the middle of the vertebral body is 0,0 and a lumbar body is
44 deep and 30 high. A neighbor's middle is 38 away.
"""

from __future__ import annotations

import itertools

from drawings.kit.geometry import HERE, Place, smooth
from drawings.kit.picture import Picture

BODY = "-22,-15 0,-13.6 22,-15 24,-12 22.6,0 24,12 22,15 0,13.6 -22,15 -24.5,12 -22,0 -24.5,-12"
"""The drum-shaped body, slightly waisted."""

DISC = "-22.5,-4 0,-5.4 22.5,-4 25,0 22.5,4 0,5.4 -22.5,4 -25,0"

LUMBAR_ARCH = (
    "20,-13 28,-13 31,-20 34,-27 38.5,-27 39.5,-20 43,-11 "
    "52,-8 64,-8 74,-5 77,2 76,11 70,15 60,13 51,13 "
    "48.5,21 45,28 40,28 38,21 37,13 33,6 28,1 20,1"
)
"""From the top of the pedicle over the upper joint, the spinous process and the lower joint."""

THORACIC_ARCH = (
    "20,-13 28,-12 32,-19 35,-22 38.5,-21 40,-13 45,-6 "
    "55,6 66,24 72,36 70,41 64,39 53,27 47,19 "
    "45,25 41,26 39,20 37,11 33,4 28,0 20,0"
)

WING = "31,-8 36,-10 41,-6 41,2 36,5 31,1"
"""The end of the side wing (transverse process), which points at the reader."""


def vertebra_side(p: Picture, place: Place = HERE, arch: str = "lumbar", wing: bool = True) -> None:
    """Draws a whole vertebra: the arch first, then the body in front of it."""
    outline = {"lumbar": LUMBAR_ARCH, "thoracic": THORACIC_ARCH}[arch]
    p.draw("bone", smooth(outline), place)
    if wing:
        p.draw("bone-deep", smooth(WING), place)
        p.draw("bone-mark", smooth(WING), place)
    body_side(p, place)
    # The pedicle grows out of the body: cover the line between the two.
    p.draw("bone-plain", smooth("17,-11.6 26,-11.4 26,-0.8 17,-0.8"), place)


def body_side(p: Picture, place: Place = HERE, kind: str = "bone", outline: str = BODY) -> None:
    """Draws a vertebral body with the rims of its end plates."""
    p.draw(kind, smooth(outline), place)
    if outline == BODY and kind == "bone":
        p.line("bone-mark", "-21,-11.5 0,-10.4 15,-11", place)
        p.line("bone-mark", "-21,11.5 0,10.4 21,11.5", place)


def disc_side(p: Picture, place: Place = HERE, high: float = 1) -> None:
    """Draws a disc; its middle is 0,0."""
    p.draw("disc", smooth(DISC), Place(place.x, place.y, place.size, place.turn, place.flip, high))


def column_side(p: Picture, places: list[Place], arch: str = "lumbar") -> None:
    """Draws vertebrae from the bottom up, so that each lower joint lies behind the one below it."""
    for upper, lower in itertools.pairwise(places):
        middle = Place((upper.x + lower.x) / 2, (upper.y + lower.y) / 2, upper.size, upper.turn)
        disc_side(p, middle)
    for place in places:
        vertebra_side(p, place, arch)
