"""Things at home that help, from the side: an armchair with a high seat, and a toilet."""

from __future__ import annotations

from drawings.kit.geometry import HERE, Place, smooth, straight
from drawings.kit.picture import Picture

WOOD = "bone"


def chair(p: Picture, place: Place = HERE) -> None:
    """An armchair without its near arm; the floor is at 0, the seat at -57, the front on the left."""
    p.draw(WOOD, straight("23.4,-46 30.4,-46 38.6,-1 33.4,-1"), place)
    p.draw(WOOD, straight("-24.4,-46 -17.4,-46 -21.4,-1 -26.6,-1"), place)
    p.draw(WOOD, smooth("22,-46* 31,-46* 42,-117* 38.6,-121 35,-118*"), place)
    p.draw(WOOD, straight("-26,-49 30,-49 30,-42 -26,-42"), place)
    p.draw("cloth-e", smooth("-28,-52.6 -25,-56.4* 0,-57.4 24,-56.4* 27,-52.6 24,-49* -25,-49*"), place)


def chair_arm(p: Picture, place: Place = HERE) -> None:
    """The near arm of the chair, which stands in front of a person who sits on it."""
    p.draw(WOOD, straight("-22,-80 -16,-80 -18,-48 -24,-48"), place)
    p.draw(WOOD, smooth("-30,-85.4* 33,-86* 34,-78* -30,-77* -33,-81"), place)
