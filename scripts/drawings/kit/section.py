"""A short piece of the spine cut down the middle, large enough to show what a tumor does to it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from drawings.kit.column import CANAL, Level, body, process
from drawings.kit.geometry import HERE, Path, Place, limb, smooth
from drawings.kit.picture import Picture

HIGH, DEEP, DISC = 23.0, 30.0, 6.0
STEP = HIGH + DISC
"""From the middle of one vertebra to the middle of the next."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Three vertebrae: where the upper one stands, and the shapes of the middle one and of the cord."""

    upper: Place = HERE
    """How far the upper vertebra has moved or tilted."""

    middle: str = ""
    """Outline of the middle body, if it is not whole: 0,0 is its center. `none`: taken out, with its discs."""

    tumor: str = ""
    """Outline of the tumor, in the same units."""

    cord: str = ""
    """Points and thicknesses of the cord between the straight parts above and below."""


def segment(p: Picture, place: Place, state: Segment) -> None:
    """Draws three vertebrae with canal and cord; the middle one of them is 0,0."""
    raised = place.at(state.upper.x, state.upper.y - STEP, 1, state.upper.turn)
    top, middle, low = vertebra(raised), vertebra(place), vertebra(place.at(0, STEP))
    p.draw("fluid", _tube(state, 4), place)
    p.draw("cord", _tube(state, 0), place)
    for level in (top, low):
        p.draw("bone", body(level), level.place)
    for level in (top, middle, low):
        p.draw("bone", process(level), level.place)
    if state.middle == "none":
        return
    disc(p, raised.at(0, STEP / 2))
    disc(p, place.at(0, STEP / 2))
    p.draw("bone", smooth(state.middle) if state.middle else body(middle), place)
    if state.tumor:
        p.draw("tumor", smooth(state.tumor), place)


def vertebra(place: Place) -> Level:
    """A chest vertebra at a place."""
    return Level("T9", HIGH, DEEP, DISC, place)


def disc(p: Picture, place: Place) -> None:
    """Draws one disc; 0,0 is its middle."""
    p.draw("disc", smooth("-15.5,-2.6 0,-3.2 15.5,-2.6 16.6,0 15.5,2.6 0,3.2 -15.5,2.6 -16.6,0"), place)


def _tube(state: Segment, extra: float) -> Path:
    """The cord, or with `extra` the covering around it, from above the upper to below the lower bone."""
    x = DEEP / 2 + CANAL / 2
    lift = state.upper
    lean = math.sin(math.radians(lift.turn)) * STEP * 0.5
    back = math.sin(math.radians(lift.turn)) * x
    top = f"{x + lift.x + lean},{-STEP * 1.45 + lift.y + back},8 {x + lift.x},{-STEP + lift.y + back},8"
    middle = state.cord or f"{x},0,8"
    spots = f"{top} {middle} {x},{STEP},8 {x},{STEP * 1.45},8".split()
    wider = (spot.rsplit(",", 1) for spot in spots)
    return limb(" ".join(f"{point},{float(thick) + extra}" for point, thick in wider), flat=True)
