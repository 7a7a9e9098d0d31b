"""Embolization: the way of the thin tube, then the vessels of the tumor before and after."""

from drawings.kit.back import BODY, DISC
from drawings.kit.geometry import Place, mirrored, smooth
from drawings.kit.picture import Picture
from drawings.kit.torso import from_the_front

HEIGHT = 616

TWIGS = ("0,0 8,-8 16,-7", "2,1 12,1 19,5", "0,1 7,9 15,11", "4,-2 11,-3 17,-14")
TUMOR = "-16,-9 -4,-12 10,-10 19,-4 18,6 8,11 -6,10 -17,7 -20,-1"

LETTERS = 14


def draw(p: Picture) -> None:
    """The way of the tube on top, the close looks below."""
    p.box("panel", 6, 6, 348, 296)
    p.label("way", 196, 40, bold=True, size=17)
    _way(p, Place(98, 104, 1.04))
    for key, x in (("before", 6), ("after", 183)):
        p.box("panel", x, 308, 171, 302)
        p.label(key, x + 85, 332, "middle", bold=True, size=17)
        _close(p, Place(x + 54, 434, 1.6), blocked=key == "after")
    p.callout("tube", (140, 490), (130.6, 482))
    p.callout("plug", (304, 404), (290, 428), side="below")


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
    """The great vessel beside the spine, and from it a vessel to each bone."""
    side = Place(*here.at(14, 0).point((0, 0)), here.size, flip=True)
    for kind in ("vessel-line", "vessel-core"):
        for step in (-1, 0, 1):
            y = step * 38
            way = f"40,{y - 2} 30,{y - 2} 4,{y + 2} -20,{y + 1} -27,{y}"
            p.line(kind, "40,-2 30,-2" if blocked and step == 0 else way, here)
    if not blocked:
        for kind in ("vessel-twig", "vessel-twig-core"):
            for twig in TWIGS:
                p.line(kind, twig, side)
    p.draw("vessel", smooth("38,-58* 48,-58* 48,0 48,58* 38,58* 38,0"), here)
    if blocked:
        for down in (-3.4, -0.6):
            p.line("vessel-gone", f"28,{down} 4,{down + 3} -20,{down + 3} -27,{down + 2}", here)
        for twig in TWIGS:
            p.line("vessel-gone", twig, side)
        for plug in ((28.6, -2.6), (31.2, -1.2), (33.8, -2.8), (36, -1.4)):
            p.circle("plug", *here.point(plug), 2.6)
    else:
        p.line("tube", "44,57 44,20 42.6,4 38,-1.4 29,-2", here)
