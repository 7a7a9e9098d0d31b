"""One long cut, and a few small cuts, on the back."""

from dataclasses import replace

from drawings.kit.cast import JON, outlined
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place, smooth
from drawings.kit.picture import Picture
from drawings.kit.skeleton import Bend

HEIGHT = 350
CUT_OFF = 286
"""Below it stand the labels."""

SIZE = 2.2
STANDING = Pose(front=(0, 0, -1), left_arm=Bend(0, 8, 6), right_arm=Bend(0, 8, 6))
PERSON = outlined(replace(JON, cut="short"))
SICK = 122
"""The height of the bone with the tumor; the person is 200 high, so that a centimeter is about 1.2."""

LONG = (132, 111)
SMALL = ((130, 127.4), (116.6, 114))


def draw(p: Picture) -> None:
    """The same person twice."""
    for key, x in (("open", 6), ("small", 183)):
        p.box("panel", x, 6, 171, HEIGHT - 12)
        p.label(key, x + 85, 27, "middle", bold=True, size=17)
        p.label("behind", x + 85, 45, "middle", "label-quiet")
        here = Place(x + 85, 485, SIZE)
        Figure(p, PERSON, STANDING, here, view=0).draw()
        _back(p, here)
        p.box("panel", x, CUT_OFF, 171, HEIGHT - 6 - CUT_OFF)
        p.box("ground", x, HEIGHT - 6, 171, 400, 0)
        p.draw("tumor", smooth("-2.6,-1.6 0,-2 2.6,-1.6 2.8,1 0,2 -2.8,1"), here.at(0, -SICK))
    left, right = Place(91, 485, SIZE), Place(268, 485, SIZE)
    _cut(p, left, 0, *LONG)
    p.callout("long", (14, CUT_OFF + 32), left.point((0, -112)), side="above")
    p.callout("cuts", (191, CUT_OFF + 32), right.point((-4.6, -114.4)), side="above")
    for place in (left, right):
        p.callout("tumor", (place.x + 78, CUT_OFF + 32), place.point((1.6, -SICK)), "end", side="above")
    for side in (-4.6, 4.6):
        for top, foot in SMALL:
            _cut(p, right, side, top, foot)


def _back(p: Picture, here: Place) -> None:
    """Shoulder blades and the groove over the spine."""
    for side in (-1, 1):
        p.line(
            "flesh-mark",
            " ".join(
                f"{side * x},{-y}"
                for x, y in ((6.4, 144), (13, 144.6), (15.4, 140), (12, 131), (8, 136), (6.4, 144))
            ),
            here,
        )
    p.line("flesh-mark", "0,-149 0.2,-138", here)
    p.line("flesh-mark", "0,-106 0.2,-97", here)


def _cut(p: Picture, here: Place, x: float, top: float, foot: float) -> None:
    """A line on a pale ground, so that it shows on every skin."""
    for kind in ("cut-ground", "cut"):
        p.lines(kind, f"{x},{-top} {x},{-foot}", here)
