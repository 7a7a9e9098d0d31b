"""Vertebroplasty and kyphoplasty: where the needle goes, then three steps of each, side by side."""

from drawings.kit.geometry import Place, limb, smooth
from drawings.kit.picture import Picture
from drawings.kit.side import LUMBAR_ARCH, WING, body_side, cord_side, disc_side, vertebra_side

TOP, ROW = 206, 122
HEIGHT = TOP + 398

BROKEN = "-22,-5 -12,-6.6 -4,-6 6,-9 22,-15 24,-12 22.6,0 24,12 22,15 0,13.6 -22,15 -25,12 -24,4 -25,-1"
RAISED = "-22,-7 -12,-8.8 -4,-8.6 6,-11 22,-15 24,-12 22.6,0 24,12 22,15 0,13.6 -22,15 -25,12 -23.8,4 -25,-3"
"""A little higher in front, no more: what is won back is small."""

LEAN = 10
"""How far the spine above leans forward."""

CRACK = "-24,2 -17,0 -12,3 -5,-1 1,1 8,-4"
TUMOR = "-13,5 -7,0 2,-2 9,-6 13,0 10,6 4,10 -5,10.6 -12,10"
BEGUN = "-18,6 -13,2.6 -7,3.6 -2,2.6 -1,7 -4,10 -9,8.6 -14,10.8 -18,9.6"
SPREAD = "-18,6 -13,2.6 -7,3.6 -1,0.4 5,-1.6 9,1 7.6,5 9,8 3,8.6 -3,10.6 -9,8.6 -14,10.8 -18,9.6"
BALLOON = "-17,4 -11,-1.6 -3,-2.4 5,-0.4 7.4,4 3,9 -7,10 -15,8.4"
LUMP = "-18,4 -12,-2 -3,-3 6,-1 9,4 6,9 -3,10.6 -12,10.2 -17,8.4"
NEEDLE = ("66,-25,2.6 30,-9.5,2.6 -12,5.6,2.4", "64,-29,4 67.6,-21.5,4")
"""From behind, through the pedicle, to the front third of the bone."""

COLUMNS = (("plain", 6), ("balloon", 183))


def draw(p: Picture) -> None:
    """The needle among the neighbors on top, the two columns below."""
    p.stepwise = True
    p.box("panel", 6, 6, 348, TOP - 12)
    _where(p, Place(160, 106, 1.26))
    for key, x in COLUMNS:
        p.box("panel", x, TOP, 171, HEIGHT - TOP - 6)
        p.label(key, x + 85, TOP + 25, "middle", bold=True, size=17)
        for step in (1, 2, 3):
            here = Place(x + 50, TOP + 78 + (step - 1) * ROW, 1.42)
            {"plain": _plain, "balloon": _with_balloon}[key](p, here, step)
            p.label(f"{key}-{step}", x + 85, here.y + 60, "middle")


def _where(p: Picture, here: Place) -> None:
    """The broken bone between two others, the cord behind them, and the needle."""
    above, below = here.at(-4, -33, 1, -LEAN), here.at(0, 38)
    cord_side(p, [above, here, below])
    disc_side(p, here.at(-1, -14, 1, -LEAN))
    disc_side(p, here.at(0, 19))
    vertebra_side(p, above)
    _bone(p, here)
    p.draw("tumor", smooth(TUMOR), here)
    p.lines("bone-mark", CRACK, here)
    vertebra_side(p, below)
    _needle(p, here)
    p.callout("crack", (108, here.y - 24), here.point((-20, 0.6)), "end")
    p.callout("tumor", (108, here.y + 30), here.point((-8, 7)), "end")
    p.callout("cord", (272, here.y + 40), here.point((33, 12)))
    p.callout("needle", (272, here.y - 40), here.point((58, -21)))
    p.label("front", 16, TOP - 18, kind="label-quiet")
    p.label("back", 344, TOP - 18, "end", kind="label-quiet")


def _bone(p: Picture, here: Place, outline: str = BROKEN) -> None:
    p.draw("bone", smooth(LUMBAR_ARCH), here)
    p.draw("bone-deep", smooth(WING), here)
    body_side(p, here, outline=outline)
    p.draw("bone-plain", smooth("17,-11.6 26,-11.4 26,-0.8 17,-0.8"), here)


def _plain(p: Picture, here: Place, step: int) -> None:
    cord_side(p, [here])
    _bone(p, here)
    p.draw("tumor", smooth(TUMOR), here)
    p.lines("bone-mark", CRACK, here)
    p.draw("cement", smooth(BEGUN if step == 1 else SPREAD), here)
    if step < 3:
        _needle(p, here)


def _with_balloon(p: Picture, here: Place, step: int) -> None:
    cord_side(p, [here])
    _bone(p, here, RAISED)
    p.draw("tumor", smooth(TUMOR), here)
    p.draw("balloon" if step == 1 else "cement", smooth(BALLOON if step == 1 else LUMP), here)
    if step < 3:
        _needle(p, here)


def _needle(p: Picture, here: Place) -> None:
    """A hollow needle."""
    for part in NEEDLE:
        p.draw("metal", limb(part), here)
