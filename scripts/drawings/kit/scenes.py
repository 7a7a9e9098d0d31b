"""Small scenes with people, for timelines and lists; each fits between -34 and 34, the floor at 30."""

from __future__ import annotations

from collections.abc import Callable

from drawings.kit.geometry import HERE, Place, mirrored, smooth
from drawings.kit.people import Person, head_front, head_side, part
from drawings.kit.picture import Picture

Scene = Callable[[Picture, Place], None]
"""A function that draws a scene at a place."""

SMALL = 0.38
"""Size of heads in these scenes."""


def standing(
    p: Picture, person: Person, place: Place, left: str = "", right: str = "", legs: tuple[str, ...] = ()
) -> None:
    """A small person from the front; arms and legs are points with thickness, or hang down."""
    for leg in legs or ("-3.6,4,8.4 -4,16,7 -4.4,28,5.6", "3.6,4,8.4 4,16,7 4.4,28,5.6"):
        part(p, person.legs, leg, place)
    for arm in (left or "-8,-11,5.6 -11,-1,5 -11,9,4.4", right or "8,-11,5.6 11,-1,5 11,9,4.4"):
        part(p, person.top, arm, place)
    p.draw(person.top, mirrored("0,-15 4,-14.4 9,-12 9.4,-6 7.6,0 8,7 4,8.4 0,8.6"), place)
    head_front(p, person, place.at(0, -22, SMALL))


def in_bed(p: Picture, place: Place = HERE) -> None:
    """A person who lies in a hospital bed."""
    person = Person("skin-b", "hair-c")
    part(p, "cloth-e", "-30,2,9 -22,1,10 -14,2,9", place)
    head_side(p, person, Place(*place.point((-21, -6)), place.size * SMALL, -90, flip=True))
    p.draw("cloth-a", smooth("-12,10* -12,-3 0,-7 16,-6 26,-9 31,-5 31,10*"), place)
    p.draw("bed", smooth("-33,8* 33,8* 33,15* -33,15*"), place)
    for x in (-28, 26):
        p.lines("ink-line", f"{x},15 {x},30", place)
    p.lines("ink-line", "-33,-10 -33,15", place)


def frame_walk(p: Picture, place: Place = HERE) -> None:
    """A person with a walking frame and a helper beside them."""
    helper = Person("skin-c", "hair-d", "cloth-c", "cloth-c", "bun")
    standing(p, helper, place.at(16, 0, 0.98), "-8,-11,5.6 -14,-5,5 -18,0,4.4")
    person = Person("skin-b", "hair-c", "cloth-a", "cloth-d")
    standing(p, person, place.at(-8, 0), "-8,-11,5.6 -12,-2,5 -13,5,4.4", "8,-11,5.6 10,-2,5 7,5,4.4")
    p.lines("ink-line", "-25,30 -22,4 2,4 5,30", place)
    p.lines("ink-line", "-24,18 4,18", place)


def house(p: Picture, place: Place = HERE) -> None:
    """A house with an open door."""
    p.draw("cloth-e", smooth("-24,-4* 24,-4* 24,30* -24,30*"), place)
    p.draw("cloth-b", smooth("-31,-2* 0,-28* 31,-2*"), place)
    p.draw("cloth-a", smooth("-16,6* -4,6* -4,18* -16,18*"), place)
    p.draw("cloth-d", smooth("4,8* 17,8* 17,30* 4,30*"), place)


def resting(p: Picture, place: Place = HERE) -> None:
    """A person who sits in an armchair."""
    p.draw("bed", smooth("-20,-18 0,-22 20,-18 22,8 22,24* -22,24* -22,8"), place)
    person = Person("skin-b", "hair-c", "cloth-a", "cloth-d")
    standing(
        p,
        person,
        place.at(0, 4),
        "-8,-11,5.6 -13,-2,5 -18,4,4.4",
        "8,-11,5.6 13,-2,5 18,4,4.4",
        ("-3.6,4,9 -5,12,9 -5,24,6", "3.6,4,9 5,12,9 5,24,6"),
    )
    for side in (-1, 1):
        part(p, "bed", f"{side * 21},6,8 {side * 21},22,8", place)


def treatment(p: Picture, place: Place = HERE) -> None:
    """A radiation machine over a person who lies on a table."""
    p.draw("metal", smooth("18,-26* 30,-26* 30,30* 18,30*"), place)
    p.draw("metal", smooth("-12,-28* 30,-28* 30,-18* -4,-18* -8,-12* -16,-12* -16,-20"), place)
    p.lines("beam-line", "-14,-12 -18,4", place)
    p.lines("beam-line", "-10,-12 -6,4", place)
    head_side(
        p, Person("skin-b", "hair-c"), Place(*place.point((-26, 6)), place.size * SMALL, -90, flip=True)
    )
    part(p, "cloth-a", "-17,8,9 -4,8,10 12,9,7", place)
    p.draw("bed", smooth("-33,13* 18,13* 18,18* -33,18*"), place)
    p.lines("ink-line", "-8,18 -8,30", place)


def talk(p: Picture, place: Place = HERE) -> None:
    """A doctor and a person, with a scan picture between them."""
    standing(
        p,
        Person("skin-d", "hair-d", "cloth-e", "cloth-a", "curly"),
        place.at(-18, 0, 0.96),
        right="8,-11,5.6 13,-8,5 18,-12,4.4",
    )
    standing(p, Person("skin-b", "hair-c", "cloth-a", "cloth-d"), place.at(20, 0, 0.96))
    p.draw("metal", smooth("-8,-32* 10,-32* 10,-12* -8,-12*"), place)
    for y in (-29, -24.6, -20.2, -15.8):
        p.draw("bone-small", smooth(f"-2,{y}* 4,{y}* 4,{y + 3}* -2,{y + 3}*"), place)
