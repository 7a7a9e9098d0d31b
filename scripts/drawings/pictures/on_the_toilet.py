"""Sitting on the toilet with a straight back, and a bladder tube with a bag on the leg."""

from drawings.kit.geometry import Place, mirrored, smooth, tube
from drawings.kit.home import toilet, toilet_seat
from drawings.kit.hospital import hose
from drawings.kit.people import Person, head_front
from drawings.kit.picture import Picture
from drawings.kit.profile import SHOE, arm, trunk

ROW = 296
HEIGHT = 2 * ROW + 4
FLOOR = 278

SITTING = Person("skin-d", "hair-c", "cloth-a", cut="short", extra="beard")
STANDING = Person("skin-a", "hair-b", "cloth-c", "cloth-d", cut="long")


def draw(p: Picture) -> None:
    """Both pictures, one under another."""
    for step in (1, 2):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One picture, at its place in the whole."""
    y = 6 + ROW * (step - 1)
    p.box("panel", 6, y, 348, ROW - 6)
    p.label(f"title-{step}", 20, y + 28, bold=True, size=16)
    p.label(f"note-{step}", 20, y + (50 if step == 1 else 68))
    p.lines("ink-line", f"14,{y + FLOOR} 346,{y + FLOOR}")
    if step == 1:
        _sitting(p, Place(216, y + FLOOR, 1.2))
    else:
        _standing(p, Place(262, y + FLOOR))


def _sitting(p: Picture, here: Place) -> None:
    toilet(p, here)
    toilet_seat(p, here)
    p.draw("bone", smooth("-80,-19* -36,-19* -36,-14* -80,-14*"), here)
    for x in (-74, -46):
        p.draw("bone", smooth(f"{x},-14* {x + 5},-14* {x + 5},0* {x},0*"), here)
    for x in (-58, -53):
        p.draw("cloth-d", smooth(SHOE), here.at(x, -28))
        p.draw(SITTING.skin, tube(f"{x + 6},-70,17 {x + 4},-58,16 {x},-27,10"), here)
    p.draw(SITTING.top, smooth(GOWN), here)
    trunk(p, SITTING, (0, -62), 6, here)
    arm(p, SITTING, "-4,-107 6,-80 -20,-84 -32,-88", here)
    p.lines("cut", "15,-122 21.5,-60", here)
    for spot in ((15, -122), (21.5, -60)):
        p.circle("accent", *here.point(spot), 4)
    p.callout("back", (290, here.y - 176), here.point((19, -106)), side="below")
    p.callout("feet", (24, here.y - 80), here.point((-74, -18)), side="below")


GOWN = "4,-80* -10,-82 -44,-86 -58,-80 -60,-68* -50,-56* -20,-47* 14,-46* 16,-62"
"""A long shirt over the lap, down to the knees."""


def _standing(p: Picture, here: Place) -> None:
    body = here.at(0, -208)
    short = Place(body.x, body.y, high=0.9)
    right = Place(body.x, body.y, flip=True)
    for half in (body, right):
        _leg(p, half)
    for flip in (False, True):
        hand = Place(body.x, body.y, flip=flip, high=0.9)
        p.draw(STANDING.skin, tube("36.6,93,7 37.6,85,10.4 36,73,8.6 33,52,11 28,34,12"), hand)
    p.draw(STANDING.legs, mirrored("0,78* 20,78* 25,94 28,132* 3,132* 0,112"), short)
    p.draw(STANDING.top, mirrored("0,-3 10,-1 22,4 25,14 21,40 19,58 22,84* 0,86"), short)
    for flip in (False, True):
        p.draw(STANDING.top, tube("20,11,16 24,22,17 30,42,16"), Place(body.x, body.y, flip=flip, high=0.9))
    p.draw(STANDING.skin, mirrored("0,-16 7,-16 7,-3 0,7"), body)
    head_front(p, STANDING, body.at(0, -27))
    p.draw("fluid", mirrored("0,90 9,92 12,99 7,107 0,112"), short)
    hose(p, "0,100 5,111 10,126 14,140 15,150", right, 4)
    _bag(p, right.at(0, -5))
    p.callout("bladder", (160, here.y - 109), body.point((-5, 93)), "end")
    p.callout("tube", (160, here.y - 84), right.point((10.6, 128)), "end")
    p.callout("bag", (160, here.y - 42), right.point((18, 166)), "end")


def _leg(p: Picture, body: Place) -> None:
    p.draw("hair-a", smooth("8,196 20,196 23,205 20,208* 7,208* 6,203"), body)
    p.draw(STANDING.skin, tube("12,104,23 14.6,142,18 15,158,18 14,199,11"), body)


def _bag(p: Picture, body: Place) -> None:
    """The bag on the lower leg, with its two straps."""
    p.draw("hole", smooth("9,154* 21,154* 23.4,157* 23.4,188* 20,192* 10,192* 6.6,188* 6.6,157*"), body)
    p.draw("cloth-b", smooth("6.6,174* 23.4,174* 23.4,188* 20,192* 10,192* 6.6,188*"), body)
    p.draw("metal", smooth("13.4,192* 16.6,192* 16.6,196* 13.4,196*"), body)
    for y in (162, 185):
        p.draw("cloth-e", smooth(f"4.4,{y}* 25.6,{y}* 25.2,{y + 3}* 4.8,{y + 3}*"), body)
