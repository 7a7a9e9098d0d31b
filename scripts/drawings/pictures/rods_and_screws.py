"""Rods and screws that hold the spine, from the side and from behind."""

from drawings.kit.back import arches_back, bodies_back, sac_back
from drawings.kit.geometry import Place, smooth
from drawings.kit.metal import head_behind, nut, rod, screw
from drawings.kit.picture import Picture
from drawings.kit.side import column_side, nerves_side

HEIGHT = 482

SIZE = 1.46
TOP, STEP = 132, 38 * SIZE
HELD = (0, 1, 3, 4)
"""Which of the five vertebrae have screws: two above and two below the weak one."""

TUMOR = "-15,-6 -4,-9 8,-8 15,-3 14,6 4,9 -8,8 -15,4"
TUMOR_BEHIND = "-23,-7 -10,-11 8,-11 23,-8 24,2 23,10 6,12 -10,11 -23,10 -24,0"


def draw(p: Picture) -> None:
    """Two panels."""
    p.stepwise = True
    p.box("panel", 6, 6, 171, HEIGHT - 12)
    p.box("panel", 183, 6, 171, HEIGHT - 12)
    p.label("side", 91, 30, "middle", bold=True, size=16)
    p.label("behind", 268, 30, "middle", bold=True, size=16)
    _from_the_side(p)
    _from_behind(p)


def _from_the_side(p: Picture) -> None:
    places = [Place(62, TOP + STEP * number, SIZE) for number in range(5)]
    nerves_side(p, places)
    column_side(p, places)
    p.draw("tumor", smooth(TUMOR), places[2])
    for number in HELD:
        screw(p, places[number].at(46, -6, 1, 178), 52, 7)
    x = 62 + 50 * SIZE
    ends = (TOP - 22, TOP + 4 * STEP + 6)
    rod(p, f"{x},{ends[0]},8 {x},{TOP + STEP},8 {x},{TOP + 3 * STEP},8 {x},{ends[1]},8")
    p.label("front", 14, 56, kind="label-quiet")
    p.label("back", 169, 56, "end", kind="label-quiet")
    p.callout("rod", (128, 80), (x, ends[0] + 6), side="below")
    p.callout("screw", (56, 464), (88, places[4].y - 8), side="above")
    p.callout("nerves", (98, 440), (107, ends[1] + 18), side="above")
    p.bent("tumor", (14, 440), (17, places[2].y), (44, places[2].y))


def _from_behind(p: Picture) -> None:
    places = [Place(268, TOP + STEP * number, SIZE) for number in range(5)]
    bodies_back(p, places)
    p.draw("tumor", smooth(TUMOR_BEHIND), places[2])
    sac_back(p, places)
    arches_back(p, places)
    for side in (-1, 1):
        x = 268 + side * 24 * SIZE
        for number in HELD:
            head_behind(p, x, places[number].y - 6 * SIZE, 1.35)
        rod(p, f"{x},{TOP - 24},6.4 {x},{TOP + 2 * STEP},6.4 {x},{TOP + 4 * STEP + 6},6.4")
        for number in HELD:
            nut(p, x, places[number].y - 6 * SIZE, 1.3)
    p.callout("screw", (346, 80), (268 + 24 * SIZE + 4, places[0].y - 13 * SIZE), "end", side="below")
    p.bent("tumor-behind", (191, 440), (193, places[2].y + 34), (240, places[2].y + 13))
    p.callout("nerves", (258, 464), (270, places[4].y + 46), side="above")
    p.callout("rod", (346, 440), (268 + 24 * SIZE, TOP + 4 * STEP), "end", side="above")
    p.label("left", 191, 56, kind="label-quiet")
    p.label("right", 346, 56, "end", kind="label-quiet")
