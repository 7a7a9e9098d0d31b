"""A vertebra that is healthy, eaten away, collapsed, and slipped, side by side."""

from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.section import Segment, segment

HEIGHT = 562

EATEN = Segment(tumor="-10,-6 -6,-9.5 1,-8 8,-9.5 13,-5 14.5,0 12,5 13,9 6,9.5 1,7 -5,9 -9,5 -8,0")
COLLAPSED = Segment(
    upper=Place(-2, 8, 1, -13),
    middle="-16,2 -5,-2 6,-6 16,-10 18.5,-3 19,4 16,11.5 0,10.8 -15,11.5 -19,7",
    tumor="-12,4 -2,1 8,-4 14,-6 17,1 15,8 2,8 -10,8.5",
    cord="24.6,-14,7.6 25.6,0,5.6 24,14,7.8",
)
SLIPPED = Segment(
    upper=Place(-13, 9, 1, -7),
    middle="-18,2 -6,-1 4,-5 13,-9 17.5,-4 18.5,3 16,11.5 0,10.8 -15,11.5 -18.5,7",
    tumor="-14,4 -4,1.5 6,-3 13,-6 16.5,-1 16.5,5 13,9 -2,8.5 -12,9",
    cord="14.6,-11,6.4 20.4,-4,3.2 24.6,4,5.2 23.4,16,8",
)
PANELS = (
    ("healthy", Segment(), 6, 6),
    ("eaten", EATEN, 183, 6),
    ("collapsed", COLLAPSED, 6, 284),
    ("slipped", SLIPPED, 183, 284),
)


def draw(p: Picture) -> None:
    """Four panels, two in a row."""
    for key, state, x, y in PANELS:
        p.box("panel", x, y, 171, 272)
        p.label(key, x + 85, y + 24, "middle", bold=True, size=17)
        segment(p, Place(x + (59 if key == "slipped" else 56), y + 126, 1.75), state)
    p.callout("cord", (126, 54), (102, 66))
