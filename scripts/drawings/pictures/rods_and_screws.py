"""Rods and screws that hold the spine, from the side and from behind."""

from drawings.kit.back import SPINOUS, column_back
from drawings.kit.geometry import Place, mirrored, smooth
from drawings.kit.metal import head_behind, nut, rod, screw
from drawings.kit.picture import Picture
from drawings.kit.side import column_side

HEIGHT = 408

SIZE = 1.5
TOP, STEP = 92, 38 * SIZE
HELD = (0, 1, 3, 4)
"""Which of the five vertebrae have screws: two above and two below the weak one."""


def draw(p: Picture) -> None:
    """Two panels."""
    p.box("panel", 6, 6, 171, 396)
    p.box("panel", 183, 6, 171, 396)
    p.label("side", 91, 30, "middle", bold=True, size=16)
    p.label("behind", 268, 30, "middle", bold=True, size=16)
    _from_the_side(p)
    _from_behind(p)
    p.callout("screw", (20, 374), (88, 311), side="above")
    p.callout("rod", (130, 374), (133, 326), side="above")
    p.label("tumor", 91, 394, "middle", bold=True)
    p.label("tumor", 268, 394, "middle", bold=True)
    p.callout("rod", (204, 374), (232, 326), side="above")


def _from_the_side(p: Picture) -> None:
    places = [Place(58, TOP + STEP * number, SIZE) for number in range(5)]
    column_side(p, places)
    p.draw("tumor", smooth("-15,-6 -4,-9 8,-8 15,-3 14,6 4,9 -8,8 -15,4"), places[2])
    for number in HELD:
        screw(p, places[number].at(46, -6, 1, 178), 52, 7)
    x = 58 + 50 * SIZE
    ends = (TOP - 22, TOP + 4 * STEP + 6)
    rod(p, f"{x},{ends[0]},8 {x},{TOP + STEP},8 {x},{TOP + 3 * STEP},8 {x},{ends[1]},8")


def _from_behind(p: Picture) -> None:
    places = [Place(268, TOP + STEP * number, SIZE) for number in range(5)]
    column_back(p, places)
    p.draw("tumor", smooth("-15,-9 -5,-10 6,-9 15,-7 16,3 13,10 4,13 -8,12 -15,5"), places[2])
    p.draw("bone", mirrored(SPINOUS), places[2])
    for side in (-1, 1):
        x = 268 + side * 24 * SIZE
        for number in HELD:
            head_behind(p, x, places[number].y - 6 * SIZE)
        rod(p, f"{x},{TOP - 24},8 {x},{TOP + 2 * STEP},8 {x},{TOP + 4 * STEP + 6},8")
        for number in HELD:
            nut(p, x, places[number].y - 6 * SIZE)
