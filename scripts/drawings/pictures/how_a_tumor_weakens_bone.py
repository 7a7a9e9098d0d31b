"""A vertebra that is healthy, weakened, collapsed, and slipped forward, side by side."""

from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.section import Segment, segment

HEIGHT = 572

WEAKENED = Segment(tumor="-10,-6 -6,-9.5 1,-8 8,-9.5 13,-5 14.5,0 12,5 13,9 6,9.5 1,7 -5,9 -9,5 -8,0")
COLLAPSED = Segment(
    upper=Place(-5, 7, 1, -17),
    middle="-16,0 -5,-3.5 6,-7 15,-10.5 18.4,-4 19.4,3 16,11.5 0,10.8 -15,11.5 -18.6,7",
    tumor="-12,3.5 -2,0 8,-4.6 13.4,-6.6 16.6,0 16.6,6 13,9 2,8.5 -10,8.8",
    cord="20.6,-17,7.6 24.4,-4,6.6 25,4,6.4 23.6,17,7.8",
)
SLIPPED = Segment(
    upper=Place(-13, 8, 1, -14),
    middle="-18,1.6 -6,-2 4,-6 12.6,-9.4 17,-4 18.2,3 16,11.5 0,10.8 -15,11.5 -18.5,7",
    tumor="-14,4.4 -4,1.4 6,-3 12.4,-6 15.6,-1 15.8,5 13,9 -2,8.5 -12,9",
    cord="16.4,-16,4.4 22.4,-6,4 25,4,5.4 23.6,17,7.8",
)
WIDE, HIGH = 171, 278
PANELS = (("healthy", Segment()), ("weakened", WEAKENED), ("collapsed", COLLAPSED), ("slipped", SLIPPED))
SIZE = 1.72


def draw(p: Picture) -> None:
    """Four panels, two in a row."""
    for number, (key, state) in enumerate(PANELS):
        x, y = 6 + number % 2 * (WIDE + 6), 6 + number // 2 * (HIGH + 4)
        p.box("panel", x, y, WIDE, HIGH)
        p.label(key, x + WIDE / 2, y + 24, "middle", bold=True, size=17)
        here = Place(x + (60 if key == "slipped" else 58), y + 122, SIZE)
        segment(p, here, state)
        if state.tumor:
            p.bent("tumor", (x + 10, y + 240), (x + 15, here.y + 8), here.point((-8, 5)))
        p.callout("cord", (x + 92, y + 240), here.point((23, 40)), side="above")
        p.label("front", x + 10, y + 266, kind="label-quiet")
        p.label("back", x + WIDE - 10, y + 266, "end", kind="label-quiet")
