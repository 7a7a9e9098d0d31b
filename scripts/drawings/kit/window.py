"""The spinal canal from above, enlarged, with a tumor that grows into it from the body in front."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.kit.above import CANAL, CORD, SAC, cord_above, sac_above
from drawings.kit.geometry import HERE, Place, mirrored, smooth
from drawings.kit.picture import Picture

BLOCK = "0,-66 24,-67 44,-60 54,-44 52,-24 47,-6 42,18 29,38 13,50 0,53"
"""The back of the body and the arch, as one rim around the canal."""


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
TOUCHES = Pressure("0,-13 12,-11 18,-16 24,-26 34,-40 26,-53 0,-58")
DENTS = Pressure(
    "0,-8 14,-8 22,-13 26,-26 34,-40 26,-53 0,-58",
    sac="0,-9.5 8,-10 15,-12 20,-4 20,9 12,19 0,23",
)
REACHES = Pressure(
    "0,-4 14,-5 22,-10 27,-24 34,-40 26,-53 0,-58",
    sac="0,-5.6 8,-6 15,-9.5 20.5,-4 21,9 12,19 0,23",
)
PRESSES = Pressure(
    "0,4 14,3 24,-6 28,-20 34,-40 26,-53 0,-58",
    sac="0,3 9,1.5 17,-2 21.5,3 20.5,13 12,21.5 0,25",
    cord="0,4 9,2.5 14.5,5 14.5,10 8,15 2,16 0,15.4",
    middle=Place(0, 5.6, 1, high=0.76),
)
FILLS = Pressure(
    "0,16 14,14 20,20 15,26 22,20 27,6 28,-10 34,-40 26,-53 0,-58",
    sac="0,13 9,10.5 18,12 19.4,18 12,25.4 0,28",
    cord="0,13 9,10.5 18,12 19.4,18 12,25.4 0,28",
    middle=Place(0, 16.2, 1.25, high=0.6),
)


def window(p: Picture, place: Place, state: Pressure) -> None:
    """Draws the bone around the canal, the soft layer, the tumor, the covering and the cord."""
    p.draw("bone", mirrored(BLOCK), place, hole=mirrored(CANAL))
    p.draw("fat", mirrored(CANAL), place)
    contents(p, place, state)


def contents(p: Picture, place: Place, state: Pressure) -> None:
    """Draws the tumor, the covering and the cord alone, for a bone that is drawn already."""
    shape = smooth(state.tumor) if state.tumor == BONE_TUMOR else mirrored(state.tumor)
    p.draw("tumor", shape, place)
    sac_above(p, place, state.sac)
    cord_above(p, place, state.cord, state.middle)
