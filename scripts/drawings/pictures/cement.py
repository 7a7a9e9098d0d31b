"""Vertebroplasty and kyphoplasty, step by step, side by side."""

from drawings.kit.geometry import Place, limb, smooth
from drawings.kit.picture import Picture
from drawings.kit.side import LUMBAR_ARCH, body_side

HEIGHT = 620

SIZE = 1.52
BROKEN = "-22,-1 -12,-4 -6,-2 4,-7 22,-15 24,-12 22.6,0 24,12 22,15 0,13.6 -22,15 -26,12 -25,6 -26,1"
RAISED = "-22,-9 -8,-10 6,-12 22,-15 24,-12 22.6,0 24,12 22,15 0,13.6 -22,15 -24.8,12 -23.4,3 -24.8,-6"
CRACK = "-23,4 -16,2 -11,5 -4,1 2,3 9,-2"
TUMOR = "-10,4 -4,-1 4,-3 12,-6 16,0 13,6 6,10 -3,10.5 -10,9"
SPREAD = "-20,4 -13,2 -6,3 0,-2 7,-2 13,-6 18,-1 15,4 17,9 9,8 2,11 -6,8.5 -13,11 -20,9"
BALLOON = "-14,2 -8,-5 3,-6 10,0 4,7.5 -7,8.5"
LUMP = "-15,2 -10,-5.6 -1,-7 8,-5.6 13,1 8,8.5 -1,10 -10,9"
COLUMNS = (("plain", 6), ("balloon", 183))
ROWS = (70, 250, 430)


def draw(p: Picture) -> None:
    """Two columns with three steps each."""
    for key, x in COLUMNS:
        p.box("panel", x, 6, 171, 608)
        p.label(key, x + 85, 30, "middle", bold=True, size=15)
        for step, y in enumerate(ROWS, start=1):
            here = Place(x + 47, y + 36, SIZE)
            {"plain": _plain, "balloon": _with_balloon}[key](p, here, step)
            p.label(f"{key}-{step}", x + 85, y + 120, "middle")


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
    """A hollow needle that comes from behind, through the pedicle."""
    p.draw("metal", limb("66,-25,2.6 30,-9.5,2.6 8,-1,2.4"), here)
    p.draw("metal", limb("64,-29,4 67.6,-21.5,4"), here)
