"""A cage in the place of a vertebral body, held from behind by screws and rods: before and after."""

from drawings.kit.geometry import Place, smooth
from drawings.kit.metal import cage, rod, screw
from drawings.kit.picture import Picture
from drawings.kit.side import THORACIC_ARCH, body_side, cord_side, disc_side, vertebra_side

ROW = 330
HEIGHT = 2 * ROW + 4
HEADED = True

SIZE = 1.22
STEP = 38
GAP = 46
"""From the body above to the body below: the cage also takes the place of the two discs."""

CRUSHED = "-21,-2 -10,-5 4,-8 22,-15 24,-12 24,-4 27.4,3 24,12 22,15 0,13.6 -22,15 -25,12 -24,6 -24.6,0"
"""Low in front; the back wall bulges into the canal."""

TUMOR = "-18,2 -8,-1 4,-4 15,-8.6 19,-5 20,1 24,4 20,9 8,9 -4,10 -16,10 -20,7"
PRESSED = "31,-16,7.6 35,2,5 31.6,18,7.8"
HELD = (0, 1, 3, 4)
"""Which of the five bones have screws: two above and two below."""


def draw(p: Picture) -> None:
    """Before on top, after below."""
    panel(p, 1)
    panel(p, 2)


def panel(p: Picture, step: int) -> None:
    """One of the two, at its place in the whole picture."""
    y = p.step(step, ROW)
    middle = Place(152, y + 168, SIZE)
    (_before, _after)[step - 1](p, y, middle)
    p.label("front", 16, y + ROW - 18, kind="label-quiet")
    p.label("back", 344, y + ROW - 18, "end", "label-quiet")


def _before(p: Picture, y: float, middle: Place) -> None:
    """The bone is crushed in front, so that the spine above leans forward and the back opens."""
    above = middle.at(-5, -30.7, 1, -15)
    places = [above.at(0, -STEP), above, middle, middle.at(0, STEP), middle.at(0, 2 * STEP)]
    cord_side(p, places, PRESSED)
    for disc in (
        above.at(0, -STEP / 2),
        middle.at(-1, -12, 1, -15),
        middle.at(0, STEP / 2),
        middle.at(0, STEP * 1.5),
    ):
        disc_side(p, disc)
    for place in places:
        if place is middle:
            _crushed(p, place)
        else:
            vertebra_side(p, place, "thoracic")
    p.callout("crushed", (106, y + 168), middle.point((-21, 5)), "end")
    p.callout("tumor", (106, y + 214), middle.point((-8, 5)), "end")
    p.callout("cord", (262, y + 196), middle.point((34, 8)))


def _crushed(p: Picture, place: Place) -> None:
    p.draw("bone", smooth(THORACIC_ARCH), place)
    body_side(p, place, outline=CRUSHED)
    p.draw("bone-plain", smooth("21,-11.6 26,-11.4 26.4,-2 22.6,-2"), place)
    p.draw("tumor", smooth(TUMOR), place)


def _after(p: Picture, y: float, middle: Place) -> None:
    """Upright again: the cage between two whole bodies, screws and rods behind; the arch between them is gone."""
    places = [middle.at(0, STEP * (number - 2)) for number in range(5)]
    cord_side(p, places)
    for number in (0.5, 3.5):
        disc_side(p, middle.at(0, STEP * (number - 2)))
    for number in HELD:
        vertebra_side(p, places[number], "thoracic")
        screw(p, places[number].at(44, -7, 1, 178), 50, 6)
    cage(p, middle.x - SIZE, middle.y, 30 * SIZE, GAP * SIZE)
    x = middle.x + 48 * SIZE
    ends = (places[0].y - 16 * SIZE, places[-1].y + 4 * SIZE)
    rod(p, f"{x},{ends[0]},7 {x},{places[1].y},7 {x},{places[3].y},7 {x},{ends[1]},7")
    p.callout("cage", (106, y + 172), middle.point((-10, 0)), "end")
    p.callout("screw", (106, y + 124), places[1].point((4, -6.4)), "end")
    p.callout("rod", (262, y + 160), (x, y + 166))
    p.callout("cord", (262, y + 196), middle.point((31, 10)))
