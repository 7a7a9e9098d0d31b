"""How steady the spine is: the three bands of the SINS score."""

from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.section import Segment, segment
from drawings.pictures.how_a_tumor_weakens_bone import SLIPPED

HEIGHT = 596

STABLE = Segment(tumor="2,-3 7,-5 11,-1 9,4 4,5 1,1")
BETWEEN = Segment(
    upper=Place(0, 4, 1, -3),
    middle="-15,-7.5 0,-6 15,-9.5 16,-6 15.4,0 16,8 15,11.5 0,10.8 -15,11.5 -16.5,8 -15.4,1 -16.5,-4",
    tumor="-10,-4 0,-4 10,-6 13,-1 12,6 4,9 -6,8 -11,4",
)
BANDS = (("stable", STABLE), ("between", BETWEEN), ("unstable", SLIPPED))


def draw(p: Picture) -> None:
    """Three rows: the bones on the left, the words on the right."""
    for row, (band, state) in enumerate(BANDS):
        y = 6 + 197 * row
        p.box("panel", 6, y, 348, 190)
        segment(p, Place(68, y + 90, 1.5), state)
        p.label(band, 172, y + 34, bold=True, size=17)
        p.label(f"{band}-score", 172, y + 56, kind="label-accent", bold=True)
