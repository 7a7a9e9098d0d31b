"""The spinal canal from above, enlarged, with a tumor that grows into it from the body in front."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.kit.above import CANAL, CORD, SAC, cord_above, sac_above
from drawings.kit.geometry import HERE, Place, mirrored, smooth
from drawings.kit.picture import Picture

ROUND = (0.0, -3.0, 61.0)
"""The window: its middle and its radius. In it all is bone but the canal and a notch on each side."""

NOTCH = "46,-43* 41.5,-28 40.5,-14 44,-4 60.6,-1* 59.4,-16 54.4,-31"
"""Between the body and the side wing: soft tissue beside the bridge."""


@dataclass(frozen=True, slots=True)
class Pressure:
    """How far a tumor has come: outlines of the tumor, of the covering, and of the cord."""

    tumor: str
    sac: str = SAC
    cord: str = CORD
    middle: Place = HERE
    """How the butterfly inside the cord is moved and squashed."""


BONE_TUMOR = "-8,-28 -26,-30 -36,-38 -34,-50 -20,-57 0,-58 18,-55 30,-47 28,-36 16,-29 4,-27"
"""A tumor that is still inside the bone, and touches no other part."""

NONE = Pressure(BONE_TUMOR)
TOUCHES = Pressure("0,-15 12,-13.6 19,-15 25,-26 34,-40 26,-53 0,-58")
DENTS = Pressure(
    "0,-10 11,-10 20,-13 26,-26 34,-40 26,-53 0,-58",
    sac="0,-11 9,-11 16.5,-12.6 21,-4 20,10 12,19.6 0,23.4",
)
REACHES = Pressure(
    "0,-2.4 11,-3 21,-10 27,-24 34,-40 26,-53 0,-58",
    sac="0,-3.8 8,-4.2 16,-9 21.5,-3 21,10 12,20 0,24",
)
PRESSES = Pressure(
    "0,6 12,5 24,-5 28,-20 34,-40 26,-53 0,-58",
    sac="0,4.6 9,3.4 18,-1.6 22.5,4 21.5,15 12,24 0,28",
    cord="0,8.6* 1,6.6 9,5.4 15,7 15,11.6 8,16.4 2,17.4 0,17",
    middle=Place(0, 8, 1, high=0.72),
)
FILLS = Pressure(
    "0,36 14,34 24,24 28,8 29,-10 34,-40 26,-53 0,-58",
    sac="0,17.4* 1,16.2 9,15.4 17.8,17.2 16.4,24 9.6,28.8 2,30.4 0,30.2",
    cord="0,18.6* 1,17.4 9,16.6 16.6,18.2 15.4,23.4 9,27.6 2,29.2 0,29",
    middle=Place(0, 19.6, 1.1, high=0.62),
)
"""The covering lies on the cord: the line of the one hides the rim of the other, and no pale ring is left."""


def window(p: Picture, place: Place, state: Pressure) -> None:
    """Draws what a round window shows: the bone around the canal, the soft layer, the tumor, covering and cord."""
    x, y = place.point(ROUND[:2])
    radius = ROUND[2] * place.size
    p.circle("bone-plain", x, y, radius)
    for flip in (False, True):
        p.draw("flesh", smooth(NOTCH), Place(place.x, place.y, place.size, flip=flip))
    p.draw("bone", mirrored(CANAL), place)
    p.draw("fat", mirrored(CANAL), place)
    contents(p, place, state)
    p.circle("accent-line", x, y, radius)


def contents(p: Picture, place: Place, state: Pressure) -> None:
    """Draws the tumor, the covering and the cord alone, for a bone that is drawn already."""
    shape = smooth(state.tumor) if state.tumor == BONE_TUMOR else mirrored(state.tumor)
    p.draw("tumor", shape, place)
    sac_above(p, place, state.sac)
    rest = place.at(0, 3, 0.92) if state.cord == CORD else place
    cord_above(p, rest, state.cord, state.middle)
