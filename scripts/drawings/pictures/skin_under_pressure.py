"""Where the skin is pressed when a person lies on the back, on the side, or sits; and how the heel hangs free."""

from drawings.kit.geometry import Path, Place, Point, limb, smooth
from drawings.kit.lying import (
    FOOT_UP,
    HEAD_PILLOW,
    PILLOW_FOR_SIDE,
    STRAIGHT,
    blanket,
    lower_leg,
    mattress,
    on_the_back,
    on_the_side,
    pillow,
)
from drawings.kit.people import Person
from drawings.kit.picture import Picture
from drawings.kit.profile import arm, leg, trunk

HEIGHT = 520

SITTER = Person("skin-d", "hair-d", "cloth-b", "cloth-a")
CALF_PILLOW = "30,-14 38,-23 64,-27 88,-27 98,-19 101,-7 95,0.6 70,-0.4 40,0.6 30,-4"


BARS = ("25,-46,4 31,-88,4 34,-110,4 46,-112,4.6", "-24,-45,4 27,-45,4", "-22,-45,4 -38,-14,4 -64,-8,4")
"""Back with its handle, seat, and foot rest of the wheelchair; the floor is at 0."""


def draw(p: Picture) -> None:
    """Two wide pictures on top, two narrow ones below."""
    _lying(p)
    _sitting(p, 6, 308)
    _heel(p, 183, 308)


def _ring(p: Picture, at: Point, radius: float = 13) -> None:
    """The circle around a place that is pressed."""
    p.circle("tube", *at, radius)


def _named(p: Picture, key: str, at: Point, words: Point) -> None:
    """A ring, and its name below."""
    _ring(p, at)
    p.lines("line", f"{at[0]},{at[1] + 14} {words[0]},{words[1] - 13}")
    p.label(key, *words, "middle")


def _lying(p: Picture) -> None:
    """A person on the back, and another on the side."""
    p.box("panel", 6, 6, 348, 142)
    p.label("back", 20, 33, bold=True, size=15)
    _ring(p, (226, 28), 8)
    p.label("pressed", 240, 33)
    here = Place(172, 100, 1.1)
    mattress(p, here, deep=16)
    pillow(p, HEAD_PILLOW, here)
    on_the_back(p, Person("skin-b", "hair-c", "cloth-a", "cloth-c"), here, STRAIGHT)
    _named(p, "lower-back", here.point((0, -4)), (172, 137))
    _named(p, "heels", here.point((142, -4)), (320, 137))
    p.box("panel", 6, 154, 348, 148)
    p.label("side", 20, 181, bold=True, size=15)
    here = Place(172, 254, 1.1)
    mattress(p, here, deep=16)
    pillow(p, PILLOW_FOR_SIDE, here)
    on_the_side(p, Person("skin-a", "hair-b", "cloth-d", "cloth-a", "bun"), here, marked=False)
    _named(p, "hip", here.point((8, -4)), (181, 292))


def _sitting(p: Picture, x: float, y: float) -> None:
    """A person in a wheelchair, on a cushion."""
    p.box("panel", x, y, 171, 206)
    p.label("sitting", x + 14, y + 27, bold=True, size=15)
    here = Place(x + 70, y + 190, 0.94)
    p.lines("ink-line", f"{x + 8},{here.y} {x + 163},{here.y}")
    _frame(p, here)
    p.draw("cloth-e", smooth("-22,-56* 24,-56* 26,-50 24,-46* -22,-46* -25,-51"), here)
    leg(p, SITTER, "8,-70 -33,-66 -36,-18", here)
    leg(p, SITTER, "10,-70 -38,-66 -44,-18", here)
    trunk(p, SITTER, (10, -71), -4, here)
    arm(p, SITTER, "14,-120 14,-95 -10,-83 -21,-81", here)
    _wheel(p, here)
    _ring(p, here.point((10, -57)))
    p.lines("line", f"{x + 114},{y + 125} {x + 92},{y + 132}")
    p.label("bottom", x + 110, y + 120)


def _frame(p: Picture, here: Place) -> None:
    """Seat, back and foot rest of the wheelchair."""
    for bar in BARS:
        p.draw("metal", limb(bar), here)


def _wheel(p: Picture, here: Place) -> None:
    """The big wheel and the small one."""
    for x, radius in ((18, 26), (-22, 9)):
        p.draw("metal", _round(radius), here.at(x, -radius), hole=_round(radius - 3.4))
        p.circle("metal", *here.point((x, -radius)), 3)


def _round(radius: float) -> Path:
    """A circle as a path."""
    near = radius * 0.7071
    return smooth(
        f"0,{-radius} {near},{-near} {radius},0 {near},{near} 0,{radius} {-near},{near} {-radius},0 {-near},{-near}"
    )


def _heel(p: Picture, x: float, y: float) -> None:
    """A pillow under the calf."""
    p.box("panel", x, y, 171, 206)
    p.label("calves", x + 14, y + 27, bold=True, size=15)
    p.label("calves-note", x + 14, y + 50)
    here = Place(x + 8, y + 176)
    p.box("bed", here.x, here.y, 155, 16, 6)
    pillow(p, CALF_PILLOW, here, "54,-7 57,-17 66,-12 68,-4 76,-17 79,-8 87,-15 89,-4 95,-11")
    lower_leg(p, Person("skin-c"), here.at(2, -22), FOOT_UP)
    blanket(p, Place(here.x, here.y, 0.8, high=2.1))
