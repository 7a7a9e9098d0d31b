"""Helping a person to stand up from a chair, in three steps."""

from drawings.kit.geometry import Place, smooth
from drawings.kit.home import chair, chair_arm
from drawings.kit.people import Person
from drawings.kit.picture import Picture
from drawings.kit.profile import arm, leg, trunk

ROW = 304
HEIGHT = 3 * ROW + 4
FLOOR = 287
SIZE = 1.07

PERSON = Person("skin-b", "hair-c", "cloth-b", "cloth-d", cut="bun")
HELPER = Person("skin-b", "hair-d", "cloth-a", "cloth-c", cut="short", extra="beard")


def draw(p: Picture) -> None:
    """Three steps, one under another."""
    for step in range(1, 4):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One step, at its place in the whole picture."""
    y = p.step(step, ROW)
    p.lines("ink-line", f"14,{y + FLOOR} 346,{y + FLOOR}")
    figure = (_telling, _close, _pushing)[step - 1]
    figure(p, Place(226 if step == 1 else 206, y + FLOOR, SIZE))


def _telling(p: Picture, here: Place) -> None:
    facing = Place(here.x - 140, here.y, SIZE, flip=True)
    leg(p, HELPER, "0,-98 -2,-52 4,-10", facing)
    arm(p, HELPER, "-6,-144 -4,-114 -26,-108 -36,-116", facing)
    leg(p, HELPER, "1,-97 -8,-52 -6,-10", facing)
    trunk(p, HELPER, (0, -99), 4, facing)
    arm(p, HELPER, "-3,-145 7,-114 -10,-92 -18,-86", facing)
    chair(p, here)
    leg(p, PERSON, "4,-70 -42,-62 -42,-10", here)
    leg(p, PERSON, "5,-69 -40,-62 -36,-10", here)
    trunk(p, PERSON, (6, -70), -6, here)
    chair_arm(p, here)
    arm(p, PERSON, "12,-116 17,-92 -10,-89 -20,-87", here)
    p.draw("frame", smooth(BUBBLE), Place(here.x + 28, here.y - 204))
    p.label("say", here.x + 28, here.y - 207.6, "middle")


BUBBLE = "-64,-20* 64,-20* 69.6,-17.6 72,-12* 72,12* 69.6,17.6 64,20* -46,20* -104,29* -72,10* -72,-12* -69.6,-17.6"
"""A speech bubble whose tail points to the left."""


def _close(p: Picture, here: Place) -> None:
    leg(p, HELPER, "32,-91 3,-50 14,-10", here)
    leg(p, HELPER, "34,-90 40,-43 66,-10", here)
    trunk(p, HELPER, (34, -91), 15, here)
    chair(p, here)
    leg(p, PERSON, "-6,-70 -50,-62 -40,-10", here)
    arm(p, HELPER, "24,-137 40,-110 24,-85 14,-79", here)
    leg(p, PERSON, "-5,-69 -48,-62 -34,-10", here)
    trunk(p, PERSON, (-4, -71), 20, here)
    chair_arm(p, here)
    arm(p, PERSON, "-19,-116 6,-104 -10,-90 -20,-87", here)
    p.lines("cut", "41,-153 59,-89", here)
    for spot in ((41, -153), (59, -89)):
        p.circle("accent", *here.point(spot), 4)


def _pushing(p: Picture, here: Place) -> None:
    leg(p, HELPER, "26,-96 2,-51 10,-10", here)
    leg(p, HELPER, "28,-95 38,-47 60,-10", here)
    trunk(p, HELPER, (28, -96), 10, here)
    chair(p, here)
    leg(p, PERSON, "-14,-86 -52,-62 -40,-10", here)
    arm(p, HELPER, "23,-142 36,-114 16,-94 7,-90", here)
    leg(p, PERSON, "-13,-85 -50,-62 -34,-10", here)
    trunk(p, PERSON, (-12, -87), 34, here)
    chair_arm(p, here)
    arm(p, PERSON, "-38,-124 -12,-112 -14,-92 -22,-86", here)
    _rise(p, here, -88, -100)


def _rise(p: Picture, here: Place, x: float, y: float) -> None:
    """An upward arrow in front of the person."""
    spots = [here.point((x + dx, y + dy)) for dx, dy in ((2, 0), (-4, -22), (4, -46))]
    p.arrow(" ".join(f"{right},{down}" for right, down in spots))
