"""A small sign that says from where the reader looks."""

from __future__ import annotations

from drawings.kit.geometry import Place, mirrored, smooth
from drawings.kit.picture import Picture
from drawings.kit.torso import WHOLE

PERSON = 0.2
SHEET = "0,-8.5 16,-7.4 29,-3.6 32,0 29,3.6 16,7.4 0,8.5"


def you_look_from_above(p: Picture, x: float, y: float) -> None:
    """A standing person with a slice laid through the chest, and an eye above that looks down on it.

    `x` is the middle of the person and `y` the crown of the head; the sign is about 80 wide and 98 high.
    """
    _person_with_slice(p, x, y)
    _eye(p, x + 40, y - 2)
    p.arrow(f"{x + 37},{y + 8} {x + 32},{y + 16} {x + 21},{y + 26}", head=8)


def you_look_from_below(p: Picture, x: float, y: float) -> None:
    """The same, with an eye below that looks up: as on a scan, on which the person's left is on the right."""
    _person_with_slice(p, x, y)
    _eye(p, x + 40, y + 88)
    p.arrow(f"{x + 39},{y + 78} {x + 34},{y + 62} {x + 23},{y + 41}", head=8)


def _person_with_slice(p: Picture, x: float, y: float) -> None:
    p.draw("flesh", mirrored(WHOLE), Place(x, y, PERSON))
    slice_ = Place(x, y + 32)
    p.draw("cut-open", mirrored(SHEET), slice_)
    p.draw("bone-small", smooth("-5.5,0 0,-2.6 5.5,0 0,2.6"), slice_)


def _eye(p: Picture, x: float, y: float) -> None:
    p.draw("frame", smooth("-10,0* 0,-6 10,0* 0,6"), Place(x, y))
    p.circle("ink", x, y, 3)
