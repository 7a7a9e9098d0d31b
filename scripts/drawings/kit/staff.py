"""People from the front who stand or sit, and those who work in the operating room.

Every point counts from the neck; the hips are at 0,96, a standing person's soles at 0,198.
"""

from __future__ import annotations

from dataclasses import replace

from drawings.kit.geometry import Place, mirrored, read, tube
from drawings.kit.people import Person, head_front, part
from drawings.kit.picture import Picture

TRUNK = "0,-3 10,-1 22,4 25,14 21,40 19,58 22,82 20,98 0,100"
CAP = "0,-22.6 11,-20 16,-10 14.6,-6 8,-9.4 0,-10.4"
MASK = "0,3 6,3.4 13,5 10.6,13 5,18.6 0,19.6"


def upper(p: Picture, person: Person, place: Place, masked: bool = False) -> None:
    """Head, neck and trunk; in the operating room with a cap and a mask."""
    p.draw(person.skin, tube("0,4,16 0,-12,15"), place)
    p.draw(person.top, mirrored(TRUNK), place)
    head = place.at(0, -24, 1.12)
    head_front(p, replace(person, cut="bald") if masked else person, head)
    if masked:
        p.draw(person.top, mirrored(CAP), head)
        p.draw("cloth-e", mirrored(MASK), head)


def arm(p: Picture, person: Person, joints: str, place: Place) -> None:
    """A bare arm in a short sleeve, through `shoulder elbow wrist fingers`."""
    (shoulder, elbow, wrist, hand), _ = read(joints)
    points = zip((hand, wrist, elbow, shoulder), (9, 10.4, 13.4, 17), strict=True)
    p.draw(person.skin, tube(" ".join(f"{x},{y},{thick}" for (x, y), thick in points)), place)
    end = shoulder[0] * 0.3 + elbow[0] * 0.7, shoulder[1] * 0.3 + elbow[1] * 0.7
    p.draw(person.top, tube(f"{shoulder[0]},{shoulder[1]},20 {end[0]},{end[1]},18"), place)


def legs(p: Picture, person: Person, place: Place, shoe: str = "hair-a") -> None:
    """Two legs that stand."""
    for side in (-1, 1):
        part(p, shoe, f"{13 * side},190,13 {17 * side},194,12", place)
        p.draw(person.legs, tube(f"{10 * side},94,24 {11 * side},140,20 {12 * side},188,15"), place)
