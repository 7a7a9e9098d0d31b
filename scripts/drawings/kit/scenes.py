"""Small scenes with people, for timelines and lists; each fits between -34 and 34, the floor at 30."""

from __future__ import annotations

from collections.abc import Callable

from drawings.kit.geometry import HERE, Path, Place, hatching, limb, mirrored, smooth, straight
from drawings.kit.people import Person, head_front, head_side, part
from drawings.kit.picture import Picture
from drawings.kit.torso import BACK

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


def weak_leg(p: Picture, place: Place = HERE) -> None:
    """A person whose leg gives way, leaning on a chair's back."""
    person = Person("skin-c", "hair-c", "cloth-a", "cloth-d", "curly")
    p.draw(
        "bed",
        smooth("-27,-6* -23,-6* -22,14* -12,14* -12,30* -15,30* -15,18* -23,18* -24,30* -27,30*"),
        place,
    )
    legs = ("-4,4,8.4 -5,16,7 -4,28,5.6", "3,4,8.4 14,12,7 9,24,5.6 12,28,5")
    standing(p, person, place.at(4, 0, 1, -8), "-8,-10,5.6 -16,-5,5 -25,-6,4.4", legs=legs)
    x, y = place.point((28, 2))
    p.arrow(f"{x},{y} {x + 1},{y + 10} {x - 1},{y + 20}", "danger-line", 7)


def numb_limbs(p: Picture, place: Place = HERE) -> None:
    """A person in shorts with pale hatched areas on the legs, the belly and both hands."""
    person = Person("skin-b", "hair-b", "cloth-c", "cloth-d", "long")
    here = place.at(0, -2, 1.12)
    for side in (-1, 1):
        part(p, person.skin, f"{side * 4.4},4,9 {side * 5},16,8.6 {side * 5.8},29,6.4", here)
        part(p, person.skin, f"{side * 8},-11,5.6 {side * 14},-2,5.8 {side * 18.4},8,5.2", here)
        part(p, person.top, f"{side * 7.6},-11.4,5.8 {side * 10.6},-7,5.8", here)
    p.draw(person.top, mirrored("0,-15 4,-14.4 9,-12 9.4,-6 7.6,0 8,7 4,8.4 0,8.6"), here)
    p.draw(person.legs, mirrored("0,4 8.2,4 9.4,13* 1,13.4* 0,10"), here)
    head_front(p, person, here.at(0, -22, SMALL))
    for side in (-1, 1):
        _numb(p, limb(f"{side * 4.9},15,5.6 {side * 5.2},20,5 {side * 5.6},27,4.2"), here)
        _numb(p, limb(f"{side * 14.4},-1,3.6 {side * 16},3,3.4 {side * 17.8},7,3"), here)
    _numb(p, smooth("-5,-3 0,-4.6 5,-3 5,1.6 0,3.4 -5,1.6"), here)


def saddle(p: Picture, place: Place = HERE) -> None:
    """Hips and thighs with a pale hatched area where a saddle would touch."""
    p.draw("skin-b", mirrored("0,-22* 16,-22* 19,-10 24,4 23,16 20,30* 5,30* 3,18 0,14"), place)
    _numb(p, mirrored("0,-2 8,0 12,8 13,18 11,27 6.4,26 4.6,18 3,12.6 0,10.6"), place)


def _numb(p: Picture, area: Path, place: Place) -> None:
    """Marks an area as numb: pale, with a soft outline and slanting lines."""
    p.draw("disc-small", area, place)
    for (x1, y1), (x2, y2) in hatching(place.path(area), 3):
        p.lines("disc-mark", f"{x1},{y1} {x2},{y2}")


def unsteady(p: Picture, place: Place = HERE) -> None:
    """A person who sways with the arms spread."""
    legs = ("-3,4,8.4 -8,15,7 -14,26,5.6", "3,4,8.4 6,16,7 12,27,5.6")
    person = Person("skin-d", "hair-d", "cloth-b", "cloth-a", "short")
    standing(
        p,
        person,
        place.at(0, 0, 1, 11),
        "-8,-11,5.6 -17,-14,5 -25,-20,4.4",
        "8,-11,5.6 17,-8,5 26,-11,4.4",
        legs,
    )
    for line in ("-27,2 -30,8 -27,14", "27,4 30,10 27,16"):
        p.line("danger-line", line, place)


def toilet(p: Picture, place: Place = HERE) -> None:
    """A toilet from the side."""
    p.draw("bed", smooth("8,-24* 24,-24* 24,2* 10,2*"), place)
    p.draw("bed", smooth("-22,2* 22,2* 20,10 12,18 12,30* -10,30* -8,20 -16,14 -21,7"), place)
    p.draw("bed", smooth("-25,-3* 14,-3* 14,3* -25,3*"), place)
    p.draw("fluid", smooth("-15,-30* -9,-19 -15,-12.6 -21,-19"), place)
    p.text("?", *place.point((-1, -12)), "middle", "label-accent", size=22, bold=True)


def band(p: Picture, place: Place = HERE) -> None:
    """A trunk with short strokes all around the chest, and legs with a zigzag that runs down one of them."""
    chest, hips = place.at(-17, 1, 0.28), place.at(20, 0, 0.3)
    p.draw("skin-b", mirrored(TRUNK), chest)
    p.draw("cloth-a", mirrored(TRUNK.replace("0,-92 13,-92 14,-72", "0,-58 15,-67*")), chest)
    p.draw("cloth-d", mirrored(LEGS), hips)
    for x in range(-36, 37, 12):
        y = 16 - x * x / 110
        p.lines("danger-line", f"{x},{y - 7} {x * 1.08},{y + 7}", chest)
    for side in (-1, 1):
        for rise in (-12, 0, 12):
            p.lines("danger-line", f"{side * 54},{2 + rise} {side * 70},{2 + rise * 1.9}", chest)
    p.lines("danger-line", "16,-26 34,-6 14,8 31,28 15,42 25,62", hips)
    p.draw("danger", straight("25,88 14,62 36,60"), hips)


TRUNK = "0,-92 13,-92 14,-72 28,-62 50,-54 62,-38 64,-18* 48,-14* 44,30 41,54 44,80 50,94* 0,94*"
"""Neck, shoulders and trunk from the front, without the arms."""

LEGS = "0,-96* 36,-96* 42,-66 42,-30 36,10 35,40 28,74 30,88 38,94 34,98 12,98 12,70 10,30 4,-30* 0,-40"
"""Hips, legs and feet from the front."""


def back_pain(p: Picture, place: Place = HERE) -> None:
    """A back with a burst on it."""
    small = place.at(0, -6, 0.29)
    p.draw("skin-a", mirrored(BACK), small)
    p.draw("hair-c", mirrored("0,-93 11,-92 18,-83 18.6,-70 15,-60 8,-55 0,-54"), small)
    rays = "0,-11* 3,-4* 10,-6* 5,0* 10,6* 3,4* 0,11* -3,4* -10,6* -5,0* -10,-6* -3,-4*"
    p.draw("danger-mark", smooth(rays), place.at(0, 4, 0.8))


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
