"""The body as a quiet outline: from behind, and cut across at the height of the chest."""

from __future__ import annotations

from drawings.kit.geometry import HERE, Place, limb, mirrored, smooth
from drawings.kit.picture import Picture

BACK = (
    "0,-92 10,-91 17,-82 18,-70 15,-58 12,-48 13,-42 26,-36 44,-30 56,-19 61,0 64,30 67,60 "
    "70,92 71,130* 56,130* 54,100 52,72 49,44 46,14 43,26 39,50 41,74 46,96 48,118 48,130* 0,130"
)
"""Head, shoulders, arms and trunk down to the hips; 0,0 lies between the shoulder blades."""

WHOLE = (
    "0,0 14,2 24,14 26,32 22,50 16,60 16,70 22,76 42,82 59,92 67,112 72,150 76,188 80,222 83,246 "
    "80,262 72,258 68,232 62,196 56,160 51,134 48,122 47,150 43,180 46,205 52,232 55,262 52,320 "
    "46,366 47,405 41,450 43,470 46,482 34,488 21,486 20,470 21,440 18,400 20,366 15,320 8,280 0,264"
)
"""A standing person from the crown of the head (0,0) to the feet."""

FRONT = (
    "0,-62 12,-62 13,-46 28,-38 48,-31 60,-18 65,10 68,44 70,80 72,112* 59,112* 56,80 53,48 49,18 "
    "46,4 44,30 40,56 42,80 49,104 54,132 54,176* 6,176* 3,142 0,132"
)
"""Neck, trunk and thighs from the front."""


def from_behind(p: Picture, place: Place = HERE, hair: str = "hair-a", skin: str = "skin-b") -> None:
    """Draws a person's back, with shoulder blades and the dip over the spine."""
    p.draw(skin, mirrored(BACK), place)
    p.draw(hair, mirrored("0,-93 11,-92 18,-83 18.6,-70 15,-60 8,-55 0,-54"), place)
    for flip in (False, True):
        side = Place(place.x, place.y, place.size, place.turn, flip)
        p.line("flesh-mark", "12,-22 26,-18 33,-4 26,8 16,0", side)
        p.line("flesh-mark", "6,118 20,112 32,118", side)


def whole_from_behind(p: Picture, place: Place = HERE) -> None:
    """Draws a standing person from behind as a quiet outline."""
    p.draw("flesh", mirrored(WHOLE), place)


def from_the_front(p: Picture, place: Place = HERE, skin: str = "flesh") -> None:
    """Draws neck, trunk and thighs."""
    p.draw(skin, mirrored(FRONT), place)


SLICE = "0,-96 40,-95 84,-84 116,-54 126,-14 116,28 88,58 48,70 20,66 6,60 0,61"
"""The trunk cut across: front at the top."""


LUNG = "42,-78 70,-68 98,-44 108,-12 98,18 74,26 48,14 42,-6 46,-24 46,-50"


def slice_above(p: Picture, place: Place = HERE) -> None:
    """Draws the cut trunk with lungs, heart, great vessel and back muscles; the spine itself is not drawn."""
    p.draw("flesh", mirrored(SLICE), place)
    for flip in (False, True):
        side = Place(place.x, place.y, place.size, place.turn, flip)
        p.draw("muscle", limb("20,40,22 42,44,26 66,36,14"), side)
        p.draw("lung", smooth(LUNG), side)
    p.draw("heart", smooth("-12,-64 12,-70 40,-62 52,-46 44,-34 20,-30 -4,-36 -16,-48"), place)
    p.draw("vessel", smooth("19,-9 26,-1 19,7 12,-1"), place)
