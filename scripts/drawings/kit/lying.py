"""Parts of a bed and of who lies in it, from the side.

The upper side of the mattress is at 0, the head on the left.
"""

from __future__ import annotations

from drawings.kit.geometry import Place, read, smooth
from drawings.kit.people import Person
from drawings.kit.picture import Picture

WARM = "cloth-b"
"""The color of the pillows that a picture is about."""


def pillow(p: Picture, path: str, place: Place, rings: str = "") -> None:
    """A pillow through the points.

    One that a picture is about has a color of its own, and a print of small rings, so that it stands out in gray too.
    """
    p.draw(WARM if rings else "cloth-e", smooth(path), place)
    for x, y in read(rings)[0] if rings else ():
        p.circle("cloth-mark", *place.point((x, y)), 1.8)


FOOT_UP = "96,-24 97,-36 93,-52 93,-64 98,-69 104,-66 108,-52 114,-32 120,-14 118,-4 109,0 98,-3"
FOOT_DOWN = "100,-23 118,-25 136,-21 148,-15 151,-8 145,-4 132,-6 121,-5 113,0 104,0 96,-4"
TOE = {FOOT_UP: "98.6,-60 102,-58", FOOT_DOWN: "143,-12 141,-9"}


def lower_leg(p: Picture, person: Person, place: Place, foot: str) -> None:
    """A close look at a bare lower leg, which comes out of a blanket; the heel is at 0."""
    p.draw(person.skin, smooth(f"36,-24* 66,-27 84,-22 {foot} 84,-5 64,-1 36,-1*"), place)
    p.line("cloth-mark", TOE[foot], place)


def blanket(p: Picture, place: Place) -> None:
    """The end of a blanket, which lies over a leg."""
    p.draw("cloth-d", smooth("4,1* 5,-20 18,-31 36,-31 54,-28 60,-14 60,1*"), place)
