"""How steady the spine is: the three bands of the SINS score, side by side."""

from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.section import Segment, segment

HEIGHT = 376

STABLE = Segment(tumor="2,-3 7,-5 11,-1 9,4 4,5 1,1")
BETWEEN = Segment(
    upper=Place(-1, 3, 1, -5),
    middle="-15,-7 0,-6.6 15,-10 16,-6 15.4,0 16,8 15,11.5 0,10.8 -15,11.5 -16.5,8 -15.4,1 -16.5,-4",
    tumor="-10,-3.4 0,-4 10,-6 13,-1 12,6 4,9 -6,8 -11,4",
)
UNSTABLE = Segment(
    upper=Place(-8, 8, 1, -14),
    middle="-17,0.6 -6,-2.4 4,-6 13,-9.4 16.6,-4 17.4,3 16,11.5 0,10.8 -15,11.5 -18,7",
    tumor="-13,4 -4,1 6,-3 12.6,-6 15,-1 15.4,5 13,9 -2,8.5 -11,9",
    cord="18.6,-17,7.4 22.6,-7,7 24.2,4,7.2 23.4,17,8",
)
BANDS = (("stable", STABLE), ("between", BETWEEN), ("unstable", UNSTABLE))
WIDE, HIGH, TOP = 113, 276, 40
SIZE = 1.16


def draw(p: Picture) -> None:
    """Three columns, and an arrow below them that says in which direction the spine gets less steady."""
    p.label("score", 180, 26, "middle", bold=True, size=17)
    for number, (band, state) in enumerate(BANDS):
        x = 6 + number * (WIDE + 4.5)
        p.box("panel", x, TOP, WIDE, HIGH)
        p.label(band, x + WIDE / 2, TOP + 24, "middle", bold=True, size=17)
        p.label(f"{band}-score", x + WIDE / 2, TOP + 48, "middle", kind="label-accent", bold=True)
        here = Place(x + (37 if band == "unstable" else 34), TOP + 144, SIZE)
        segment(p, here, state)
        p.bent("tumor", (x + 6, TOP + 242), (x + 10, here.y + 4), here.point((4, 3)))
        p.callout("cord", (x + 66, TOP + 242), here.point((23, 40)), side="above")
        p.label("front", x + 6, TOP + 266, kind="label-quiet")
        p.label("back", x + WIDE - 6, TOP + 266, "end", kind="label-quiet")
    p.arrow(f"16,{TOP + HIGH + 18} 180,{TOP + HIGH + 18} 344,{TOP + HIGH + 18}")
    p.label("less", 180, TOP + HIGH + 42, "middle")
