"""Embolization: the way of the thin tube, then the vessels of the tumor before and after."""

from drawings.kit.back import BODY, DISC
from drawings.kit.geometry import Place, mirrored, smooth
from drawings.kit.picture import Picture
from drawings.kit.torso import from_the_front

HEIGHT = 616

TWIGS = ("0,0 8,-8 16,-7", "2,1 12,1 19,5", "0,1 7,9 15,11", "4,-2 11,-3 17,-14")
TUMOR = "-16,-9 -4,-12 10,-10 19,-4 18,6 8,11 -6,10 -17,7 -20,-1"


def draw(p: Picture) -> None:
    """The way of the tube on top, the close looks below."""
    p.box("panel", 6, 6, 348, 296)
    p.label("way", 196, 40, bold=True, size=16)
    p.label("way-note", 196, 66)
    _way(p, Place(98, 104, 1.04))
    for key, x in (("before", 6), ("after", 183)):
        p.box("panel", x, 308, 171, 302)
        p.label(key, x + 85, 332, "middle", bold=True, size=15)
        _close(p, Place(x + 76, 434, 1.6), blocked=key == "after")
        p.label(f"{key}-note", x + 85, 566, "middle")


def _way(p: Picture, here: Place) -> None:
    """The tube runs from the groin up the great vessel to the tumor."""
    from_the_front(p, here)
    for step in range(9):
        spot = here.at(0, -30 + step * 15, 0.36)
        p.draw("bone-small", mirrored(BODY), spot)
    p.draw("tumor", smooth(TUMOR), here.at(0, 15, 0.36))
    for kind in ("vessel-line", "vessel-core"):
        p.line(kind, "6,-26 6,60 7,90 16,112 26,140 28,172", here)
        p.line(kind, "6,80 2,98 -10,114 -24,140 -27,172", here)
    p.line("tube", "-34,158 -24,140 -10,114 2,98 6,80 6,40 5,22 -3,15", here)
    p.circle("accent", *here.point((-34, 158)), 3)


def _close(p: Picture, here: Place, blocked: bool) -> None:
    """Three vertebrae from the front with the vessels that feed them."""
    for step in (-1, 1):
        p.draw("disc", mirrored(DISC), here.at(0, step * 19))
    for step in (-1, 0, 1):
        p.draw("bone", mirrored(BODY), here.at(0, step * 38))
    p.draw("tumor", smooth(TUMOR), here)
    _vessels(p, here, blocked)


def _vessels(p: Picture, here: Place, blocked: bool) -> None:
    side = Place(*here.at(14, 0).point((0, 0)), here.size, flip=True)
    for kind in ("vessel-line", "vessel-core"):
        for step in (-1, 0, 1):
            if not (blocked and step == 0):
                p.line(
                    kind, f"20,{step * 38 - 2} 4,{step * 38 + 2} -20,{step * 38 + 1} -27,{step * 38}", here
                )
    if blocked:
        for kind in ("vessel-line", "vessel-core"):
            p.line(kind, "20,-2 12,0 8,0.6", here)
        p.draw("plug", smooth("9,-2 5,-2.6 2,0.6 5,4 9,3.4"), here)
    else:
        for kind in ("vessel-twig", "vessel-twig-core"):
            for twig in TWIGS:
                p.line(kind, twig, side)
    p.draw("vessel", smooth("18,-58* 28,-58* 28,0 28,58* 18,58* 18,0"), here)
    p.line("tube", "24,57 24,20 22,4 17,-1 11,0", here)
