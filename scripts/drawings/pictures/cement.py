"""Vertebroplasty and kyphoplasty, step by step, side by side."""

from drawings.kit.geometry import Place, limb, smooth
from drawings.kit.picture import Picture
from drawings.kit.side import LUMBAR_ARCH, body_side

ROWS = (66, 216, 366)
HEIGHT = 514

SIZE = 1.52
BROKEN = "-22,-1 -12,-4 -6,-2 4,-7 22,-15 24,-12 22.6,0 24,12 22,15 0,13.6 -22,15 -26,12 -25,6 -26,1"
RAISED = (
    "-22,-3 -12,-5.6 -5,-5 5,-8.6 22,-15 24,-12 22.6,0 24,12 22,15 0,13.6 -22,15 -25.6,12 -24.6,5 -25.6,-0.6"
)
"""A little higher in front, no more: what is won back is small."""

CRACK = "-23,4 -16,2 -11,5 -4,1 2,3 9,-2"
TUMOR = "-12,5 -5,-1 3,-3 10,-6 13,0 10,6 4,10 -5,10.5 -12,10"
SPREAD = "-20,5 -14,3 -8,4.6 -3,-1 3,-1 8,-4 11,0 9,4.6 10,8 4,8.4 -2,11 -8,9 -14,11 -20,9"
BALLOON = "-17,3 -11,-2.6 -3,-3.4 4,-1 6,3 1,8 -8,9 -15,7.6"
LUMP = "-18,3 -12,-3.4 -4,-4.4 5,-2.6 9,2 6,8.4 -3,10.4 -12,10 -17,8"
NEEDLE = ("66,-25,2.6 30,-9.5,2.6 -12,5.6,2.4", "64,-29,4 67.6,-21.5,4")
"""From behind, through the pedicle, to the front third of the bone."""

COLUMNS = (("plain", 6), ("balloon", 183))


def draw(p: Picture) -> None:
    """Two columns with three steps each."""
    for key, x in COLUMNS:
        p.box("panel", x, 6, 171, HEIGHT - 12)
        p.label(key, x + 85, 30, "middle", bold=True, size=17)
        for step, y in enumerate(ROWS, start=1):
            here = Place(x + 47, y + 48, SIZE)
            {"plain": _plain, "balloon": _with_balloon}[key](p, here, step)
            p.label(f"{key}-{step}", x + 85, y + 128, "middle", size=16)
        p.label("front", x + 8, ROWS[0] - 8, kind="label-quiet", size=16)
        p.label("back", x + 163, ROWS[0] - 8, "end", kind="label-quiet", size=16)
    p.callout("tumor", (12, ROWS[0] + 12), Place(53, ROWS[0] + 48, SIZE).point((-4, 4)), side="below")


def _bone(p: Picture, here: Place, outline: str = BROKEN) -> None:
    p.draw("bone", smooth(LUMBAR_ARCH), here)
    body_side(p, here, outline=outline)
    p.draw("bone-plain", smooth("17,-11.6 26,-11.4 26,-0.8 17,-0.8"), here)


def _plain(p: Picture, here: Place, step: int) -> None:
    _bone(p, here)
    p.draw("tumor", smooth(TUMOR), here)
    p.lines("bone-mark", CRACK, here)
    if step > 1:
        p.draw("cement", smooth(SPREAD), here)
    if step < 3:
        _needle(p, here)


def _with_balloon(p: Picture, here: Place, step: int) -> None:
    _bone(p, here, BROKEN if step == 1 else RAISED)
    p.draw("tumor", smooth(TUMOR), here)
    if step == 1:
        p.lines("bone-mark", CRACK, here)
    if step == 2:
        p.draw("balloon", smooth(BALLOON), here)
    if step == 3:
        p.draw("cement", smooth(LUMP), here)
    if step < 3:
        _needle(p, here)


def _needle(p: Picture, here: Place) -> None:
    """A hollow needle."""
    for part in NEEDLE:
        p.draw("metal", limb(part), here)
