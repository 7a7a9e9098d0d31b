"""Things that stand around a hospital bed: a bag on a pole, bags and bottles that collect, tubes."""

from __future__ import annotations

from drawings.kit.geometry import HERE, Place, limb, straight
from drawings.kit.picture import Picture


def hose(p: Picture, text: str, place: Place = HERE, wide: float = 4.4) -> None:
    """A soft, hollow tube through the points."""
    p.draw("fluid-small", limb(" ".join(f"{point},{wide}" for point in text.split())), place)


def drip(p: Picture, place: Place = HERE) -> None:
    """A bag of fluid on a pole that is fixed to the bed at -42,118; its tube begins at 0,62."""
    p.lines("ink-line", "-40,118 -24,118 -24,-8 0,-8 0,0", place)
    p.draw("metal", straight("-29,112 -19,112 -19,124 -29,124"), place)
    p.draw("hole", straight("-11,0 11,0 14,1.4 15,5 15,33 10,42 -10,42 -15,33 -15,5 -14,1.4"), place)
    p.draw("fluid-small", straight("-15,14 15,14 15,33 10,42 -10,42 -15,33"), place)
    p.lines("ink-line", "0,42 0,48", place)
    p.draw("fluid-small", straight("-3.4,47 3.4,47 3.4,60 -3.4,60"), place)


def collecting_bag(p: Picture, place: Place = HERE) -> None:
    """A bag that hangs at the bed and collects pee; its tube comes in at 0,0."""
    p.lines("ink-line", "-10,4 -10,-5 10,-5 10,4", place)
    p.draw(
        "hole", straight("-14,1 14,1 17,2.2 18,5 18,42 15,48 10,50 -10,50 -15,48 -18,42 -18,5 -17,2.2"), place
    )
    p.draw("cloth-b", straight("-18,28 18,28 18,42 15,48 10,50 -10,50 -15,48 -18,42"), place)
    for y in (12, 20):
        p.lines("metal-mark", f"8,{y} 14,{y}", place)


def bottle(p: Picture, place: Place = HERE) -> None:
    """A bottle that collects what a wound drains; its tube comes in at 0,0."""
    p.draw(
        "hole",
        straight(
            "-6,6 6,6 6.6,12 13,17 15.4,20 16,24 16,48 15,51 12,52 -12,52 -15,51 -16,48 -16,24 -15.4,20 -13,17 -6.6,12"
        ),
        place,
    )
    p.draw("vessel", straight("-15.4,38 15.4,38 15.4,48 12,51.4 -12,51.4 -15.4,48"), place)
    p.draw("metal", straight("-7,-1 7,-1 7,7 -7,7"), place)
    for y in (24, 31, 38, 45):
        p.lines("metal-mark", f"8,{y} 14,{y}", place)
