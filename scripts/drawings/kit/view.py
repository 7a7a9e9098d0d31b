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
    p.draw("flesh", mirrored(WHOLE), Place(x, y, PERSON))
    slice_ = Place(x, y + 32)
    p.draw("cut-open", mirrored(SHEET), slice_)
    p.draw("bone-small", smooth("-5.5,0 0,-2.6 5.5,0 0,2.6"), slice_)
    eye = Place(x + 40, y - 2)
    p.draw("frame", smooth("-10,0* 0,-6 10,0* 0,6"), eye)
    p.circle("ink", eye.x, eye.y, 3)
    p.arrow(f"{x + 37},{y + 8} {x + 32},{y + 16} {x + 21},{y + 26}", head=8)
