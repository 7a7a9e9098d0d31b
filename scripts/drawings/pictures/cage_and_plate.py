"""A cage and a plate in the place of a vertebral body, before and after."""

from drawings.kit.geometry import Place, limb
from drawings.kit.metal import cage, screw
from drawings.kit.picture import Picture
from drawings.kit.section import STEP, Segment, segment

HEIGHT = 330

SIZE = 1.78
GAP = STEP + 6
"""The cage also takes the place of the discs above and below."""
CRUSHED = Segment(
    upper=Place(-1, 6, 1, -9),
    middle="-16,0 -5,-3 6,-7 16,-10 18.8,-3 19.2,4 16,11.5 0,10.8 -15,11.5 -18.6,7",
    tumor="-13,3 -3,0 8,-4 14,-7 17.6,-1 17.6,5 13,9 -2,8.5 -11,9",
    cord="24.8,-13,7.4 26,0,5 24.2,14,7.8",
)


def draw(p: Picture) -> None:
    """Two panels."""
    for key, x in (("before", 6), ("after", 183)):
        p.box("panel", x, 6, 171, 318)
        p.label(key, x + 85, 30, "middle", bold=True, size=17)
    segment(p, Place(62, 156, SIZE), CRUSHED)
    _after(p, Place(243, 156, SIZE))


def _after(p: Picture, here: Place) -> None:
    """The spine upright again: cage between two whole bodies, plate with screws in front."""
    segment(p, here, Segment(middle="none"))
    x, y = here.x, here.y
    cage(p, x + 2, y, 24 * SIZE, GAP * SIZE)
    for step in (-1, 1):
        for shift in (-4, 4):
            screw(p, here.at(-19, step * STEP + shift), 29, 4.4)
    p.draw("metal", limb(f"-18,{-STEP - 8},4 -18,0,4 -18,{STEP + 8},4"), here)
