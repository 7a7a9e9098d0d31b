"""Getting out of bed with a straight back: the log roll, in four steps."""

from drawings.kit.geometry import Place, mirrored
from drawings.kit.people import Person, head_front, head_side, part
from drawings.kit.picture import Picture

ROW = 215
HEIGHT = 4 * ROW + 4

PERSON = Person(skin="skin-c", hair="hair-c", top="cloth-a", legs="cloth-d")


def draw(p: Picture) -> None:
    """Four steps, one under another."""
    for step in range(1, 5):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One step, at its place in the whole picture."""
    y = p.step(step, ROW)
    figure = (_on_the_back, _on_the_side, _up, _sitting)[step - 1]
    figure(p, Place(160, y + 160))


def _bed(p: Picture, here: Place, wide: float = 330) -> None:
    """The mattress; its upper side is at 0."""
    left = 16
    p.lines("ink-line", f"14,{here.y + 46} 346,{here.y + 46}")
    for x in (left + 14, left + wide - 24):
        p.box("bed", x, here.y + 20, 10, 26, 1)
    p.box("bed", left, here.y, wide, 24, 8)


def _pillow(p: Picture, here: Place) -> None:
    part(p, "cloth-e", "-140,-7,14 -118,-10,18 -96,-7,14", here)


def _arm(p: Picture, here: Place, skin: str, sleeve: str) -> None:
    """A bare arm in a short sleeve, so that it stands out from the trunk."""
    part(p, PERSON.skin, skin, here)
    part(p, PERSON.top, sleeve, here)


def _on_the_back(p: Picture, here: Place) -> None:
    _bed(p, here)
    _pillow(p, here)
    part(p, PERSON.skin, "-100,-24,13 -82,-20,14", here)
    head_side(p, PERSON, Place(here.x - 116, here.y - 30, 1, -90, flip=True))
    part(p, PERSON.legs, "18,-16,27 44,-42,24 64,-64,20", here)
    part(p, PERSON.skin, "92,-7,12 104,-9,11 112,-14,9", here)
    part(p, PERSON.legs, "64,-64,20 76,-38,18 90,-8,14", here)
    part(p, PERSON.top, "-82,-18,32 -40,-18,36 16,-17,32", here)
    _arm(p, here, "-70,-22,16 -44,-13,13 -16,-30,10 0,-36,10 8,-34,9", "-71,-22,18 -60,-18,18 -50,-14.6,17")


def _on_the_side(p: Picture, here: Place) -> None:
    _bed(p, here)
    _pillow(p, here)
    head_front(p, PERSON, here.at(-112, -26, 1, -86))
    part(p, PERSON.skin, "110,-20,12 118,-14,10 120,-8,9", here)
    part(p, PERSON.legs, "4,-32,28 30,-18,28 58,-6,24 84,-14,18 110,-21,14", here)
    part(p, PERSON.skin, "98,-2,12 106,5,10 107,11,9", here)
    part(p, PERSON.legs, "4,-18,28 28,0,28 50,11,25 74,4,18 98,-3,14", here)
    p.draw(PERSON.top, mirrored(TRUNK), here.at(-84, -24, 1, -90))
    _arm(p, here, "-70,-42,16 -64,-16,13 -46,0,10 -30,5,10 -22,4,9", "-70.6,-44,18 -68,-32,18 -65,-20,17")
    p.lines("cut", "-74,-60 6,-60", here)
    for x in (-74, 6):
        p.circle("accent", *here.point((x, -60)), 4)


TRUNK = "0,-3 10,-1 22,4 25,14 21,40 19,58 22,82 20,98 0,100"
"""A trunk from the front: the neck is at 0,0, the hips at 0,98."""


def _up(p: Picture, bed: Place) -> None:
    _bed(p, bed)
    _pillow(p, bed)
    here = bed.at(56, 0)
    _arm(
        p,
        here,
        "-54,-60,16 -80,-38,13 -74,-16,11 -70,-7,10 -60,-3,10 -50,-3,9",
        "-54,-61,18 -64,-52,18 -73,-43,17",
    )
    head_front(p, PERSON, here.at(-62, -92, 1, -32))
    p.draw(PERSON.top, mirrored(TRUNK), here.at(-50, -72, 0.92, -42))
    for foot in (16, 42):
        part(p, PERSON.skin, f"{foot},28,12 {foot + 1},38,13 {foot + 5},40,11", here)
    part(p, PERSON.legs, "16,-14,32 38,-8,28 44,8,22 42,30,15", here)
    part(p, PERSON.legs, "8,-10,32 16,-2,28 18,10,22 16,30,15", here)
    _arm(p, here, "-28,-64,16 -15,-38,13 -22,-12,10 -16,-1,10 -8,2,9", "-29,-66,18 -22,-54,18 -17,-43,17")
    x, y = here.x, here.y
    p.arrow(f"{x + 4},{y - 66} {x + 18},{y - 84} {x + 16},{y - 108}")
    p.arrow(f"{x + 72},{y - 14} {x + 78},{y + 6} {x + 76},{y + 32}")


def _sitting(p: Picture, bed: Place) -> None:
    _bed(p, bed)
    _pillow(p, bed)
    here = bed.at(66, 0)
    for side in (-1, 1):
        skin = f"{side * 22},-78,16 {side * 34},-44,13 {side * 36},-14,10 {side * 37},-8,11 {side * 38},-2,10"
        _arm(p, here, skin, f"{side * 22},-78,17 {side * 27},-62,17 {side * 32},-50,17")
    p.draw(PERSON.top, mirrored(TRUNK), here.at(0, -96, 0.98))
    part(p, PERSON.skin, "0,-104,14 0,-94,14", here)
    head_front(p, PERSON, here.at(0, -120))
    for side in (-1, 1):
        part(p, PERSON.skin, f"{side * 16},32,12 {side * 17},37,15 {side * 19},39,14", here)
        part(p, PERSON.legs, f"{side * 12},-10,28 {side * 15},2,27 {side * 16},14,20 {side * 16},32,15", here)
