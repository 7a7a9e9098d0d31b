"""Screws, rods, plates and cages."""

from __future__ import annotations

from drawings.kit.geometry import HERE, Place, limb, smooth, straight
from drawings.kit.picture import Picture


def screw(p: Picture, place: Place = HERE, length: float = 60, thick: float = 8) -> None:
    """A pedicle screw: its head is at 0,0 and its point lies `length` to the right."""
    half = thick / 2
    p.draw(
        "metal",
        straight(
            f"0,{-half} {length * 0.82},{-half * 0.85} {length},0 {length * 0.82},{half * 0.85} 0,{half}"
        ),
        place,
    )
    turns = int((length - 8) / 4.5)
    for turn in range(turns):
        x = 4 + turn * 4.5
        reach = half * (1.15 - 0.2 * turn / max(turns, 1))
        p.lines("metal-mark", f"{x},{-reach} {x + 2},{reach}", place)
    head(p, place, thick)


def head(p: Picture, place: Place = HERE, thick: float = 8) -> None:
    """The head of a screw, which grips the rod."""
    wide = thick * 0.95
    p.draw(
        "metal",
        smooth(f"{-wide * 1.3},{-wide}* 1,{-wide * 0.9}* 3,0 1,{wide * 0.9}* {-wide * 1.3},{wide}*"),
        place,
    )


def head_behind(p: Picture, x: float, y: float, size: float = 1) -> None:
    """The head of a screw seen from behind, before the rod is laid over it."""
    p.box("metal", x - 7 * size, y - 8 * size, 14 * size, 16 * size, 4 * size)


def nut(p: Picture, x: float, y: float, size: float = 1) -> None:
    """The small cap that holds the rod in a screw's head."""
    p.circle("metal", x, y, 3.6 * size)
    p.lines("metal-mark", f"{x - 2 * size},{y} {x + 2 * size},{y}")


def rod(p: Picture, text: str, place: Place = HERE) -> None:
    """A rod along points with thickness, with a bright line along it."""
    p.draw("metal", limb(text), place)


def cage(p: Picture, x: float, y: float, wide: float, high: float) -> None:
    """A mesh cage that stands in for a vertebral body; `x`, `y` is its middle."""
    left, top = x - wide / 2, y - high / 2
    p.box("metal", left, top, wide, high, 3)
    rows = max(int(high / 13), 2)
    for row in range(rows):
        for column in range(3):
            middle_x = left + wide * (column + 0.5) / 3
            middle_y = top + 5 + (high - 10) * (row + 0.5) / rows
            reach = min(wide / 7.5, (high - 10) / rows / 2.6)
            p.draw("hole", straight("0,-1 0.8,0 0,1 -0.8,0"), Place(middle_x, middle_y, reach))
    for edge in (top, top + high - 5):
        p.box("metal", left - 2, edge, wide + 4, 5, 2)
