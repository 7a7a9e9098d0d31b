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
    bone = Place(180, 198, 0.46)
    vertebra_above(p, bone)
    p.draw("fat", mirrored(CANAL), bone)
    sac_above(p, bone)
    cord_above(p, bone)
    p.arrow("180,34 148,82 143,124 160,160")
    p.arrow("330,252 296,206 210,184")
    p.arrow("262,322 236,282 206,222")
    p.arrow("180,330 180,300 180,256")
    p.label("front", 180, 26, "middle", bold=True)
    p.label("side", 354, 270, "end", bold=True)
    p.label("corner", 268, 330, bold=True)
    p.label("back", 180, 346, "middle", bold=True)
    p.label("heart", 186, 141, "middle")
    p.callout("vessel", (300, 40), (212, 158), side="below")
    p.callout("lung", (8, 40), (88, 150), side="below")
    p.callout("muscle", (8, 330), (140, 236), side="above")
