"""Things at home from the side: an armchair with a high seat, and a toilet. The front is on the left, the floor at 0."""

from __future__ import annotations

from drawings.kit.geometry import HERE, Place, smooth, straight
from drawings.kit.picture import Picture

WOOD = "bone"


def chair(p: Picture, place: Place = HERE) -> None:
    """An armchair without its near arm; the seat is at -57."""
    p.draw(WOOD, straight("23.4,-46 30.4,-46 38.6,-1 33.4,-1"), place)
    p.draw(WOOD, straight("-24.4,-46 -17.4,-46 -21.4,-1 -26.6,-1"), place)
    p.draw(WOOD, smooth("22,-46* 31,-46* 42,-117* 38.6,-121 35,-118*"), place)
    p.draw(WOOD, straight("-26,-49 30,-49 30,-42 -26,-42"), place)
    p.draw("cloth-e", smooth("-28,-52.6 -25,-56.4* 0,-57.4 24,-56.4* 27,-52.6 24,-49* -25,-49*"), place)


def chair_arm(p: Picture, place: Place = HERE) -> None:
    """The near arm of the chair, which stands in front of a person who sits on it."""
    p.draw(WOOD, straight("-22,-80 -16,-80 -18,-48 -24,-48"), place)
    p.draw(WOOD, smooth("-30,-85.4* 33,-86* 34,-78* -30,-77* -33,-81"), place)


def toilet(p: Picture, place: Place = HERE) -> None:
    """A toilet with its tank; the top of the bowl is at -42, and the seat lies on it."""
    p.draw("bed", smooth("24,-88* 46,-88* 46,-40* 26,-40*"), place)
    p.draw("bed", smooth("21,-93 24,-94.4* 48,-94.4* 49,-91 48,-87.6* 22,-87.6*"), place)
    p.draw("bed", smooth("-27,-42* 40,-42* 40,-30* 24,-16 22,0* -8,0* -8,-9 -14,-19 -24,-28"), place)
    p.lines("metal-mark", "30,-80 36,-80", place)


def toilet_seat(p: Picture, place: Place = HERE) -> None:
    """The flat seat of the toilet, from its front to its hinge."""
    p.draw("bed", smooth("-30,-44.6 -27,-48* 24,-48* 25,-45 24,-42* -28,-42*"), place)
