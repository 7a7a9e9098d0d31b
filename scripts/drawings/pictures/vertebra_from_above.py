"""One vertebra from above, and its canal enlarged: the cord, its covering and the space around."""

from drawings.kit.above import CANAL, canal_above, cord_above, roots_above, sac_above, vertebra_above
from drawings.kit.geometry import Place, mirrored
from drawings.kit.picture import Picture
from drawings.kit.view import you_look_from_above

HEIGHT = 660

PART = (0.0, 5.0, 40.0)
"""The middle and the radius of the part that is drawn larger: nothing but bone around the canal."""


def draw(p: Picture) -> None:
    """The whole bone above, the enlarged canal below."""
    here = Place(180, 172, 1.22)
    # The nerves run out below the bridges: the bone covers them.
    canal_above(p, here)
    sac_above(p, here)
    for flip in (False, True):
        roots_above(p, here, flip)
    vertebra_above(p, here)
    cord_above(p, here)
    p.circle("accent-line", *here.point(PART[:2]), PART[2] * here.size)
    _bone_labels(p, here)
    _canal(p, Place(180, 476, 2.5))


def _bone_labels(p: Picture, here: Place) -> None:
    you_look_from_above(p, 44, 14)
    p.label("view", 8, 127, kind="label-quiet")
    p.label("front", 180, 32, "middle", "label-quiet")
    p.label("back", 180, 324, "middle", "label-quiet")
    p.callout("body", (262, 40), here.point((30, -62)))
    p.callout("pedicle", (282, 98), here.point((35, -13)))
    p.callout("nerve", (304, 146), here.point((70, -16)))
    p.callout("wing", (352, 264), here.point((80, 20)), "end", side="above")
    p.callout("joint", (8, 254), here.point((-45, 31)), side="above")
    p.callout("lamina", (92, 298), here.point((-22, 49)), "end")
    p.callout("spinous", (262, 298), here.point((3, 90)))


def _canal(p: Picture, here: Place) -> None:
    """The canal drawn large, with its own labels."""
    x, y = here.point(PART[:2])
    radius = PART[2] * here.size
    p.label("larger", 180, 352, "middle", "label-accent", bold=True)
    p.label("front", 180, 374, "middle", "label-quiet")
    p.circle("bone-plain", x, y, radius)
    p.draw("bone", mirrored(CANAL), here)
    canal_above(p, here)
    sac_above(p, here)
    cord_above(p, here)
    p.circle("accent-line", x, y, radius)
    p.label("back", 180, 610, "middle", "label-quiet")
    p.callout("cord", (8, 408), here.point((-9, 4)), side="below")
    p.callout("fluid", (8, 604), here.point((-14, 13)), side="above")
    p.callout("covering", (352, 408), here.point((16.4, -11.6)), "end", side="below")
    p.callout("space", (352, 608), here.point((11, 27)), "end", side="above")
    p.callout("bone", (100, 648), here.point((-10, 41)), "end", side="above")
