"""One vertebra from above, and its canal enlarged: the cord, its covering and the space around."""

from drawings.kit.above import CANAL, canal_above, cord_above, roots_above, sac_above, vertebra_above
from drawings.kit.geometry import Place, mirrored
from drawings.kit.picture import Picture

HEIGHT = 640

RING = "0,-38 20,-37 36,-28 44,-6 38,20 26,38 12,50 0,53"
"""A rim of bone around the enlarged canal."""


def draw(p: Picture) -> None:
    """The whole bone above, the enlarged canal below."""
    here = Place(180, 158, 1.25)
    vertebra_above(p, here)
    canal_above(p, here)
    sac_above(p, here)
    roots_above(p, here, flip=True)
    cord_above(p, here)
    _bone_labels(p)
    _canal(p, Place(180, 480, 2.3))


def _bone_labels(p: Picture) -> None:
    p.label("front", 180, 20, "middle", "label-quiet")
    p.label("body", 180, 88, "middle", bold=True)
    p.callout("pedicle", (286, 88), (226, 139), side="below")
    p.callout("nerve", (64, 104), (84, 140), "end", side="below")
    p.callout("wing", (352, 246), (277, 193), "end", side="above")
    p.callout("joint", (8, 240), (124, 196), side="above")
    p.callout("lamina", (92, 290), (153, 216), "end")
    p.callout("spinous", (262, 290), (184, 270))


def _canal(p: Picture, here: Place) -> None:
    """The canal drawn large, with its own labels."""
    p.label("larger", 180, 366, "middle", "label-accent", bold=True)
    p.draw("bone", mirrored(RING), here, hole=mirrored(CANAL))
    canal_above(p, here)
    sac_above(p, here)
    cord_above(p, here)
    p.callout("cord", (8, 420), (166, 478), side="below")
    p.callout("fluid", (8, 600), (148, 508), side="above")
    p.callout("covering", (352, 420), (224, 470), "end", side="below")
    p.callout("space", (352, 580), (206, 538), "end", side="above")
    p.label("bone", 180, 588, "middle")
    p.label("back", 180, 632, "middle", "label-quiet")
