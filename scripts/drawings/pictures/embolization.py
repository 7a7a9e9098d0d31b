"""Embolization in three steps: the way of the thin tube, its tip at the tumor, and the beads in the tumor."""

from drawings.kit.cast import SAM, outlined
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place, along, limb, mirrored, pill, smooth, straight
from drawings.kit.picture import Picture
from drawings.kit.section import STEP, Segment, segment
from drawings.kit.skeleton import Bend

ROW = 330
HEIGHT = 3 * ROW + 4
HEADED = True

PERSON = outlined(SAM)
LYING = Pose(left_arm=Bend(0, 14, 8), right_arm=Bend(0, 14, 8))

SPINE, BONES, HIGH = 151.0, 17, 2.66
"""The top of T1 above the heels of a person who is 200 long; the bones from T1 to L5; each with its disc."""

SICK = 9
"""T10, counted from T1 as nought."""

HEART = "-5,-139 -1,-144 5,-143 9,-138 11,-131 7,-127 0,-129 -5,-133"
AORTA = "0,-139,2.6 1,-146,2.9 5.6,-148,2.8 7.8,-144,2.7 6.2,-138,2.6 4.8,-126,2.4 3,-108,2.2"
FEEDER = "4.8,-127.6,1.7 2,-126.8,1.3 -0.4,-126.4,1"
LEGS = (
    "2.8,-109,1.9 -3,-103,1.7 -8,-95,1.6 -9.4,-88,1.5 -9.6,-70,1.4",
    "2.8,-109,1.9 7,-103,1.7 10,-95,1.6 10.8,-88,1.5 11,-70,1.4",
)
"""To the person's right leg, where the tube goes in, and to the left one."""

TUBE = "-22,-75 -15,-81 -9.4,-90 -8,-95 -3,-103 2.6,-109 3.8,-118 4.6,-125.4 3.6,-127.3 0.6,-126.6"

CLOSE = 2.3
GREAT = "-25,-46,12 -25,0,12 -25,46,12"
"""The main artery, before the spine; in units of the bones that `segment` draws."""

BRANCH = "-21,4,3.4 -13,1.6,3.2 0,0.6,3 9,0.8,2.8 14.4,1.6,2.4"
"""From it, across the side of a bone, to the hole behind it."""

TO_CORD = "13,1.2 17,-0.6 20,-4"
ON_CORD = "19.6,-42 19.6,-20 19.6,0 19.6,20 19.6,42"
TIP = "-25,17 -25,12 -24,6.4 -20.4,3.6 -12,1.6"
STUMP = "10,-9 13.6,-10 16,-7.4 15.6,-3.6 12.4,-2.2 9.6,-4.6"
"""Where the bridge to the arch has been cut, so that the cord shows."""

TUMOR = "-12,-8.6 -6,-10.4 2,-9.2 9,-10 13,-5 12.4,1 13,7 7,9.6 0,8.8 -7,10 -12.6,7.6 -11.6,0"
TWIGS = (
    "-8,1 -7,-4 -9,-8", "-7.4,-3 -4,-7", "-3,0.8 -1,-4 1,-8", "-0.6,-3 3,-6", "4,0.6 6,-4 9,-7.4",
    "-7,1.4 -8,5 -10,7.4", "-7.8,4 -5,7.6", "-1,1 0,5 -1,8", "0.4,4 4,7", "5,1 7.4,4.6 10.6,6.6",
)  # fmt: skip
"""The tumor's own fine branches."""


def draw(p: Picture) -> None:
    """Three steps, one under another."""
    for step in (1, 2, 3):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One step, at its place in the whole picture."""
    p.stepwise = True
    y = p.step(step, ROW)
    if step == 1:
        _way(p, y)
    else:
        _close(p, y, blocked=step == 3)


def _way(p: Picture, y: float) -> None:
    """A person on the back: heart, main artery, spine, and the tube from the groin to the tumor."""
    here = Place(180, y + 444, 2)
    p.box("bed", 92, y + 42, 176, ROW - 48, 10)
    p.box("pillow", 128, y + 48, 104, 66, 16)
    _person(p, here)
    for bone in range(BONES):
        p.draw("bone-small", mirrored(_front(3.6 + bone * 0.16)), here.at(0, -SPINE + bone * HIGH))
    p.draw(
        "tumor", smooth("-3.2,-1.2 0,-1.5 2.6,-1.2 2.8,1 0,1.5 -3.2,1.3"), here.at(0, -SPINE + SICK * HIGH)
    )
    p.body("vessel", [limb(FEEDER), limb(AORTA), *map(limb, LEGS)], here)
    p.draw("heart", smooth(HEART), here)
    p.line("tube", TUBE, here)
    p.circle("accent", *here.point((-9.4, -90)), 3.4)
    top, foot = y + 288, y + ROW - 6
    p.draw(
        "cloth-a",
        smooth(f"88,{top + 6}* 134,{top} 180,{top + 5} 226,{top} 272,{top + 6}* 272,{foot}* 88,{foot}*"),
    )
    p.callout("tube-in", (14, y + 200), here.point((-9.4, -90)), side="below")
    p.callout("heart", (282, y + 122), here.point((8, -135)))
    p.callout("artery", (282, y + 220), here.point((3.8, -116)))
    p.callout("tumor", (282, y + 176), here.point((-1.8, -SPINE + SICK * HIGH - 0.6)))
    p.label("right", 14, y + ROW - 16, kind="label-quiet")
    p.label("left", 346, y + ROW - 16, "end", "label-quiet")


def _person(p: Picture, here: Place) -> None:
    """Head, trunk, arms and thighs without clothes; a fold of the sheet lies in the middle."""
    person = Figure(p, PERSON, LYING, here, shut=True, view=0)
    person.shirt()
    p.body(
        "flesh",
        [limb(f"{x},-102,16.2 {x * 1.05},-84,18 {x * 1.1},-64,16", flat=True) for x in (-8.6, 8.6)],
        here,
    )
    p.draw("flesh-plain", straight("-16.4,-106 16.4,-106 16.6,-92 -16.6,-92"), here)
    person.neck()
    person.head()
    for name, arm in (("left", person.bones.left_arm), ("right", person.bones.right_arm)):
        person.arm(name)
        (x, y), (tip_x, tip_y) = person.spot(arm.end), person.spot(arm.tip)
        p.body("flesh-plain", [pill((x, y), 3.2, (x + (tip_x - x) * 0.3, y + (tip_y - y) * 0.3), 3.2)], here)
    p.draw("cloth-a", mirrored("0,-99 5.6,-98 7,-88 7.4,-74 7.4,-62 0,-62"), here)


def _front(half: float) -> str:
    """Half the outline of a small vertebral body from the front."""
    return f"0,-1.1 {half * 0.7},-1.1 {half * 0.62},0 {half * 0.7},1.1 0,1.1"


def _close(p: Picture, y: float, blocked: bool) -> None:
    """Three bones from the person's left, cut open behind; the artery of each leaves the main artery before them."""
    here = Place(152, y + 176, CLOSE)
    places = [here.at(0, level * STEP) for level in (-1, 0, 1)]
    high, low = places[0], places[2]
    segment(p, here, Segment())
    p.draw("tumor", smooth(TUMOR), low)
    for place in places:
        p.draw("bone-deep", smooth(STUMP), place)
        p.line("bone-mark", f"{STUMP} {STUMP.split()[0]}", place)
    for kind in ("vessel-twig", "vessel-twig-core"):
        p.line(kind, ON_CORD, here)
        p.line(kind, TO_CORD, high)
        for twig in () if blocked else TWIGS:
            p.line(kind, twig, low)
    if blocked:
        _beads(p, low)
    for place in places:
        p.draw("vessel", limb(BRANCH), place)
    p.draw("vessel", limb(GREAT, flat=True), here)
    if not blocked:
        p.line("tube", TIP, low)
        p.callout("tube", (70, y + 262), low.point((-25, 12)), "end")
    else:
        p.callout("beads", (90, y + 314), low.point((-7, 7)), side="above")
    p.callout("artery", (70, y + 110), here.point((-27, -22)), "end")
    p.callout("tumor", (168, y + 314), low.point((6, 6)), side="above")
    p.callout("cord", (246, y + 60), here.point((23, -38)))
    p.callout("to-cord", (236, y + 84), high.point((17.6, -1)))
    p.label("front", 14, y + 314, kind="label-quiet")
    p.label("back", 346, y + 314, "end", "label-quiet")


def _beads(p: Picture, low: Place) -> None:
    """The tumor's branches without blood, and what blocks them."""
    for twig in TWIGS:
        p.line("vessel-gone", twig, low)
        for share in (0.45, 0.95):
            p.circle("plug", *low.point(along(twig, share)[0]), 2)
