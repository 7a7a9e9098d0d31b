"""People who lie in bed, from the side: on the back, and on the side with the face to the reader.

The upper side of the mattress is at 0, the head on the left; a person reaches from -136 to 146.
"""

from __future__ import annotations

from drawings.kit.geometry import HERE, Place, Point, mirrored, read, smooth
from drawings.kit.people import Person, head_front, head_side, part
from drawings.kit.picture import Picture

WARM = "cloth-b"
"""The color of the pillows that a picture is about."""

SUPINE = (
    "-88,-25 -80,-32 -64,-37 -44,-37 -24,-35 -4,-34 12,-32.6 22,-27 25,-15 20,-4 8,0.6 -6,-0.4 -26,-2.4 "
    "-50,-0.8 -72,-0.6 -84,-5 -90,-14"
)
"""A trunk that lies on the back, with the small hollow above the bottom."""

KNEES_UP = "10,-16,31 40,-24,27 66,-36.6,20.6 74,-36,20 88,-28.6,19 110,-16,15 130,-8.4,12"
"""A leg over a pillow under the knees: hip, thigh, knee, calf, ankle."""

STRAIGHT = "14,-15,29 44,-12,25 76,-11,19 96,-10,18.6 116,-8,14 136,-7,11.4"
"""A leg that lies on the mattress."""

CALVES_UP = "14,-16,29 44,-16,25 74,-19,19 96,-21,18.4 116,-22,14 136,-22,11.4"
"""A leg on a pillow under the calf: the heel is free."""


def mattress(p: Picture, place: Place, left: float = 16, wide: float = 328, deep: float = 22) -> None:
    """The mattress; its upper side is at the height of the place."""
    p.box("bed", left, place.y, wide, deep, 8)


def pillow(p: Picture, path: str, place: Place, rings: str = "") -> None:
    """A pillow through the points.

    One that a picture is about has a color of its own, and a print of small rings, so that it stands out in gray too.
    """
    p.draw(WARM if rings else "cloth-e", smooth(path), place)
    for x, y in read(rings)[0] if rings else ():
        p.circle("cloth-mark", *place.point((x, y)), 1.8)


PILLOW_FOR_SIDE = "-143,-4 -140,-13 -130,-16 -113,-13 -97,-15 -88,-10 -84,-3 -88,0.6 -113,0 -138,0.6"
HEAD_RINGS = "-135,-6 -126,-9 -126,-3 -117,-5 -108,-3 -99,-8 -98,-3 -90,-6"
HEAD_PILLOW = "-143,-4 -139,-11 -128,-13 -113,-11 -99,-13 -88,-9 -84,-3 -88,0.6 -113,0 -138,0.6"


ON_THE_BELLY = "-70,-20,14 -42,-11,12 -16,-29,9.6 -4,-36,9 6,-35.4,8"
ALONG = "-72,-15,14 -40,-10,11.6 -8,-10,9 6,-8,9.4 18,-7,8"
"""An arm: shoulder, elbow, wrist, hand."""


def on_the_back(
    p: Picture, person: Person, place: Place = HERE, leg: str = KNEES_UP, arm: str = ON_THE_BELLY
) -> None:
    """A person who lies on the back."""
    ankle = _end(leg)
    for shift in (5, 0):
        foot = place.at(ankle[0] + shift, ankle[1])
        p.draw(person.skin, smooth(FOOT), foot)
        part(p, person.legs, leg, place.at(shift, 0))
    part(p, person.skin, "-102,-19,14 -80,-18,15", place)
    head_side(p, person, Place(*place.point((-113, -26)), place.size, -90, flip=True))
    p.draw(person.top, smooth(SUPINE), place)
    part(p, person.skin, arm, place)
    part(p, person.top, SLEEVES[arm], place)


SLEEVES = {
    ON_THE_BELLY: "-71,-20,17.6 -60,-16,17 -49,-12.4,16",
    ALONG: "-73,-15.4,17 -62,-13.4,16.4 -51,-11.6,15.4",
}
"""The short sleeve of each arm."""

FOOT = "-7,-5 2,-6 6,-13 9,-24 14,-26.6 16.6,-22 15,-8 13.4,3 9,7 2,6.4 -6,6"
"""A bare foot that points up: the ankle is at 0,0."""


RINGS_UNDER_KNEES = "44,-7 54,-12 56,-4 66,-18 66,-9 74,-21 76,-13 78,-4 86,-17 88,-8 98,-11 100,-3 108,-6"
RINGS_AT_CHEST = "-53,-29 -44,-23 -45,-34 -37,-29 -38,-14 -30,-40 -20,-45 -22,-33 -15,-36 -52,-19 -35,-48"
RINGS_BETWEEN = "44,-18 56,-15 68,-18 80,-15 92,-22 98,-16 108,-22 115,-16 119,-29 121,-21"
PILLOW_UNDER_KNEES = "33,-4 38,-11 54,-19 70,-27 86,-23 100,-15 112,-10 116,-4 110,0.6 72,0 40,0.6"
PILLOW_AT_CHEST = "-62,-50 -50,-53 -30,-51 -16,-53 -9,-47 -11,-30 -9,-10 -14,-3 -34,-5 -54,-3 -61,-8 -59,-28"
PILLOW_BETWEEN = "30,-20 36,-26 64,-26 94,-31 118,-36 127,-31 128,-19 123,-12 96,-11 66,-9 38,-13"

SIDE_TRUNK = "0,-4 9,-3 20,2 25.6,12 24,34 20.6,56 22,78 24.6,96 22,107 8,110 0,110"
"""A trunk from the front: the neck is at 0,0, the hips at 0,100."""


def on_the_side(p: Picture, person: Person, place: Place = HERE, marked: bool = True) -> None:
    """A person on the side with two pillows, the face to the reader and the knees a little bent."""
    part(p, person.skin, "-98,-25,14 -78,-25,16", place)
    head_front(p, person, place.at(-112, -25, 1, -90))
    _leg(p, person, place, "4,-14,27 32,-9,25 56,-4.6,21 66,-4,19.6 86,-7,17.6 112,-9,12.4")
    pillow(p, PILLOW_BETWEEN, place, RINGS_BETWEEN if marked else "")
    _leg(p, person, place, "4,-36,27 32,-35,25 56,-32,21 66,-32.4,19.6 86,-37,17.6 112,-40,12.4")
    p.draw(person.top, mirrored(SIDE_TRUNK), place.at(-88, -25.4, 1, -90))
    part(p, person.top, "-80,-8,15 -60,-4.6,14.6", place)
    pillow(p, PILLOW_AT_CHEST, place, RINGS_AT_CHEST if marked else "")
    _arms(p, person, place)


def _leg(p: Picture, person: Person, place: Place, leg: str) -> None:
    """A leg whose knee comes a little to the front, so that it lies lower on the paper."""
    x, y = _end(leg)
    part(p, person.skin, f"{x},{y},12 {x + 9},{y + 3},12.6 {x + 12},{y + 6},10", place)
    part(p, person.legs, leg, place)


def _end(limb: str) -> Point:
    """The last point of a limb."""
    x, y, _ = map(float, limb.split()[-1].split(","))
    return x, y


def _arms(p: Picture, person: Person, place: Place) -> None:
    """The upper arm around what is held; the lower hand comes out below it."""
    part(p, person.skin, "-66,-6,11 -48,-2,9.6 -36,-5,9.6 -28,-7,8", place)
    part(p, person.skin, "-70,-42,16 -46,-40,12 -30,-27,10 -22,-19,10 -17,-14,8.4", place)
    part(p, person.top, "-72,-43,18.6 -62,-42,17.6 -50,-40.6,16.4", place)


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
