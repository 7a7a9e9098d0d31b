"""The ways a surgeon can reach the spine, on a cut across the chest."""

from drawings.kit.above import CANAL, cord_above, sac_above, vertebra_above
from drawings.kit.geometry import Place, mirrored
from drawings.kit.picture import Picture
from drawings.kit.torso import slice_above

HEIGHT = 372


def draw(p: Picture) -> None:
    """The cut, the vertebra in it, and an arrow for each way."""
    here = Place(180, 186, 1.04)
    slice_above(p, here)
    bone = Place(180, 210, 0.29)
    vertebra_above(p, bone)
    p.draw("fat", mirrored(CANAL), bone)
    sac_above(p, bone)
    cord_above(p, bone)
    p.arrow("180,34 150,84 146,132 168,174")
    p.arrow("26,262 46,232 96,215 160,197")
    p.arrow("266,322 240,284 204,216")
    p.arrow("180,330 180,300 180,243")
    p.label("front", 180, 26, "middle", bold=True, size=16)
    p.label("side", 6, 282, bold=True, size=16)
    p.label("corner", 268, 330, bold=True, size=16)
    p.label("back", 180, 346, "middle", bold=True, size=16)
    p.label("heart", 200, 138, "middle", size=16)
    p.callout("vessel", (300, 40), (200, 186), side="below")
    p.callout("lung", (8, 40), (88, 150), side="below")
    p.callout("muscle", (294, 274), (244, 232), side="above")
