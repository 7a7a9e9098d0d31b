"""Vertebrae from the side, front of the body to the left of the paper.

Each is drawn once in its own units: the middle of the vertebral body is 0,0 and a lumbar body is
44 deep and 30 high. A neighbor's middle is 38 away.
"""

from __future__ import annotations

import itertools

from drawings.kit.geometry import HERE, Place, limb, smooth
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


BEHIND = 31
"""From the middle of a body to the middle of the canal behind it."""


def cord_side(p: Picture, places: list[Place], middle: str = "") -> None:
    """Draws the covering and the cord in it; bones that are drawn later leave them to be seen in the holes.

    Args:
        p: The sheet.
        places: The vertebrae, from the top down.
        middle: Points and thicknesses of the cord at the middle vertebra, in its units, if it is pressed aside.
    """
    p.draw("fluid", limb(_canal(places, 13, middle), flat=True))
    p.draw("cord", limb(_canal(places, 8, middle), flat=True))


def nerves_side(p: Picture, places: list[Place]) -> None:
    """Draws the covering with nerve roots in it, as below the end of the cord."""
    p.draw("fluid", limb(_canal(places, 13), flat=True))
    for share in (-3, 0, 3):
        ways = [place.point((BEHIND + share, y)) for place in places for y in (-24, 26)]
        p.lines("nerve-thin", " ".join(f"{x},{y}" for x, y in ways))


def _canal(places: list[Place], thick: float, middle: str = "") -> str:
    """Points and thicknesses along the canal, from above the first to below the last vertebra."""
    spots = [_at(places[0], BEHIND, -24, thick)]
    for number, place in enumerate(places):
        pressed = middle.split() if middle and number == len(places) // 2 else [f"{BEHIND},0,8"]
        for spot in pressed:
            x, y, wide = map(float, spot.split(","))
            spots.append(_at(place, x, y, thick + wide - 8))
    return " ".join([*spots, _at(places[-1], BEHIND, 26, thick)])


def _at(place: Place, x: float, y: float, thick: float) -> str:
    """A point of a vertebra, and a thickness, on the paper."""
    at = place.point((x, y))
    return f"{at[0]},{at[1]},{thick * place.size}"


def column_side(p: Picture, places: list[Place], arch: str = "lumbar") -> None:
    """Draws vertebrae from the bottom up, so that each lower joint lies behind the one below it."""
    for upper, lower in itertools.pairwise(places):
        middle = Place((upper.x + lower.x) / 2, (upper.y + lower.y) / 2, upper.size, upper.turn)
        disc_side(p, middle)
    for place in places:
        vertebra_side(p, place, arch)
