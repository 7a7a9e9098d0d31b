"""A person from the side, who looks to the left: a trunk that leans, legs and arms that bend.

A standing person is 196 high. Every point counts from the place, where the floor is at 0.
"""

from __future__ import annotations

from drawings.kit.geometry import HERE, Place, Point, read, smooth, tube
from drawings.kit.people import Person, head_side
from drawings.kit.picture import Picture

HEAD = 0.9
SHIRT = "5,-59 12,-53 15,-41 12,-15 14.6,7 1,10.4 -12,7 -13.4,-16 -14,-32 -12,-45 -6,-55"
"""A trunk from the side: the hip joint is at 0,0, the neck at 0,-59."""

SHOE = "7,-6 8,9* -19,9* -20.6,5 -15,0.6 -5.4,-7"
"""A firm shoe: the ankle is at 0,0, the sole at 9."""


def trunk(p: Picture, person: Person, hip: Point, lean: float, place: Place = HERE, nod: float = 0) -> Place:
    """Head, neck and trunk above a hip, leaning forward by so many degrees; gives the trunk's own place."""
    body = place.at(*hip, 1, -lean)
    _tube(p, person.skin, [((0, -66), 14), ((2, -50), 16)], body)
    p.draw(person.top, smooth(SHIRT), body)
    head_side(p, person, body.at(-3, -78, HEAD, lean - nod))
    return body


def leg(p: Picture, person: Person, joints: str, place: Place = HERE, shoe: str = "hair-a") -> None:
    """A leg in trousers, through `hip knee ankle`, with a shoe flat on the floor."""
    (hip, knee, ankle), _ = read(joints)
    p.draw(shoe, smooth(SHOE), place.at(*ankle))
    thigh, calf, hem = _between(hip, knee, 0.6), _between(knee, ankle, 0.34), _between(knee, ankle, 1.08)
    _tube(p, person.legs, [(hip, 29), (thigh, 23.4), (knee, 19), (calf, 18.5), (hem, 14)], place)


def arm(p: Picture, person: Person, joints: str, place: Place = HERE) -> None:
    """A bare arm in a short sleeve, through `shoulder elbow wrist fingers`."""
    (shoulder, elbow, wrist, fingers), _ = read(joints)
    start, hem = _between(shoulder, elbow, 0.2), _between(shoulder, elbow, 0.72)
    palm, upper = _between(wrist, fingers, 0.45), _between(shoulder, elbow, 0.6)
    _tube(p, person.skin, [(fingers, 6), (palm, 9), (wrist, 8), (elbow, 11), (upper, 12)], place)
    _tube(p, person.top, [(shoulder, 15), (start, 16.4), (hem, 15)], place)


def _tube(p: Picture, kind: str, spots: list[tuple[Point, float]], place: Place) -> None:
    p.draw(kind, tube(" ".join(f"{x},{y},{thick}" for (x, y), thick in spots)), place)


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
