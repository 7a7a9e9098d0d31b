"""The five parts of the day of surgery, as five scenes with the same person."""

from dataclasses import replace

from drawings.kit.geometry import Place, limb, mirrored, smooth, straight, tube
from drawings.kit.hospital import drip, hose
from drawings.kit.people import Person, head_side, part
from drawings.kit.picture import Picture
from drawings.kit.profile import leg, trunk
from drawings.kit.staff import arm, legs, upper

HEIGHT = 520

YOU = Person("skin-d", "hair-c", "cloth-b", "cloth-d", "curly")
GOWNED = replace(YOU, top="cloth-a")
NURSE = Person("skin-a", "hair-b", "cloth-c", "cloth-c", "bun")
SLEEP_DOCTOR = Person("skin-b", "hair-d", "cloth-c")
SURGEONS = Person("skin-a", "hair-a", "cloth-c"), Person("skin-d", "hair-d", "cloth-c")
FAMILY = Person("skin-d", "hair-d", "cloth-b", "cloth-e")
SIZE = 0.52
LYING = 0.56
"""Size of the head of a person who lies."""


def draw(p: Picture) -> None:
    """Two rows of two, and a wide one."""
    p.stepwise = True
    scenes = (_at_home, _checks, _going_to_sleep, _asleep, _waking)
    for number, scene in enumerate(scenes):
        here = Place(6 + 177 * (number % 2), 6 + 172 * (number // 2))
        p.box("panel", here.x, here.y, 348 if number == 4 else 171, 166 if number < 4 else 164)
        scene(p, here)
        p.label(f"part-{number + 1}", here.x + 12, here.y + 23, bold=True, size=16)


def _at_home(p: Picture, here: Place) -> None:
    """In the kitchen in the morning: a sip of water, and two tablets."""
    p.box("fluid-small", here.x + 16, here.y + 60, 46, 46, 1)
    p.draw("cloth-b", smooth("28,106* 30,98 39,93 48,98 50,106*"), here)
    p.lines("cloth-mark", "39,60 39,106", here)
    figure = here.at(124, 78, 0.6)
    arm(p, YOU, "23,14 34,48 27,80 22,94", figure)
    upper(p, YOU, figure)
    part(p, YOU.skin, "-58,28,6 -62,22,6", figure)
    p.draw("hole", straight("-8,-15 8,-15 6,13 -6,13"), figure.at(-57, 18))
    p.draw("fluid-small", straight("-6.6,4 6.6,4 6,13 -6,13"), figure.at(-57, 18))
    arm(p, YOU, "-22,14 -35,54 -49,34 -51,24", figure)
    p.draw("cloth-e", straight("12,132 159,132 159,158 12,158"), here)
    p.lines("cloth-mark", "61,132 61,158", here)
    p.lines("cloth-mark", "110,132 110,158", here)
    p.draw("bone", straight("8,126 163,126 163,133 8,133"), here)
    for x in (54, 63):
        p.circle("hole", *here.point((x, 122.6)), 3.2)


def _checks(p: Picture, here: Place) -> None:
    """On the edge of a bed in a gown, with a cuff on the arm; the nurse measures."""
    _floor(p, here, 171)
    p.draw("bed", straight("12,124 102,124 102,136 12,136"), here)
    for x in (19, 95):
        p.lines("ink-line", f"{x},136 {x},158", here)
    nurse, you = here.at(124, 56, SIZE), here.at(54, 75, SIZE)
    legs(p, NURSE, nurse)
    arm(p, NURSE, "22,14 35,44 20,62 10,60", nurse)
    upper(p, NURSE, nurse)
    for side in (-1, 1):
        p.draw(
            YOU.skin,
            tube(f"{17 * side},157,13 {15 * side},152,11 {15 * side},132,17 {14 * side},110,19"),
            you,
        )
    upper(p, GOWNED, you)
    p.draw("cloth-a", mirrored("0,88 20,88 28,102 27,128* 0,130"), you)
    for side in (-1, 1):
        arm(p, GOWNED, f"{22 * side},14 {35 * side},50 {28 * side},82 {18 * side},96", you)
    p.draw("cloth-e", limb("-30,76,12 -27,83,12", flat=True), you)
    hose(p, "32,44 46,58 54,72 62,76", you, 5)
    p.draw("metal", straight("84,112 100,112 100,124 84,124"), here)
    p.draw("cloth-d", limb("26,24,19 33,44,17", flat=True), you)
    arm(p, NURSE, "-22,14 -42,50 -70,62 -88,62", nurse)


def _going_to_sleep(p: Picture, here: Place) -> None:
    """On the back under a blanket; the doctor holds a breathing mask."""
    doctor, nurse = here.at(46, 77, SIZE), here.at(126, 80, SIZE)
    upper(p, SLEEP_DOCTOR, doctor, masked=True)
    upper(p, NURSE, nurse, masked=True)
    arm(p, NURSE, "22,14 33,48 24,80 18,90", nurse)
    _table(p, here)
    p.draw("cloth-e", smooth("24,127 28,121 42,119 56,121 60,127"), here)
    p.draw(YOU.skin, tube("64,119,9 50,117,8"), here)
    head_side(p, YOU, Place(*here.point((43, 114)), LYING, -90, flip=True))
    p.draw(GOWNED.top, smooth("58,127* 57,118 62,110 74,107 84,107 84,128*"), here)
    p.draw("cloth-d", smooth("76,128* 75,108 96,105 120,109 138,110 147,104 152,108 153,128*"), here)
    arm(p, GOWNED, "0,0 34,14 60,6 76,2", here.at(66, 115, SIZE))
    hose(p, "49,98 41,90 27,96 17,110 15,130", here, 3.6)
    arm(p, SLEEP_DOCTOR, "-22,14 -38,44 -28,56 -12,54", doctor)
    arm(p, SLEEP_DOCTOR, "22,14 40,42 34,54 20,58", doctor)
    p.draw("fluid-small", smooth("40,108* 43,101 49,96 55,101 57,110*"), here)
    arm(p, NURSE, "-22,14 -36,46 -44,62 -46,70", nurse)


def _asleep(p: Picture, here: Place) -> None:
    """Face down on pads, under a sheet."""
    left, right = here.at(80, 74, SIZE), here.at(132, 76, SIZE)
    for person, place in zip(SURGEONS, (left, right), strict=True):
        upper(p, person, place, masked=True)
    _table(p, here)
    p.draw(YOU.skin, tube("62,111,10 44,112,9"), here)
    head_side(p, YOU, Place(*here.point((38, 111)), LYING, -90))
    p.draw("cloth-b", smooth("24,128* 25,116 30,117 33,121 46,121 50,117 54,118 54,128*"), here)
    p.draw("cloth-d", smooth("56,127* 55,108 64,103 86,104 106,101 122,106 150,111 154,118 154,127*"), here)
    for x, wide in ((60, 22), (96, 22), (134, 20)):
        p.box("cloth-b", *here.point((x - 4, 118)), wide + 8, 10, 5)
    arm(p, SURGEONS[0], "-22,14 -36,44 -10,60 4,60", left)
    arm(p, SURGEONS[0], "22,14 36,44 34,56 30,60", left)
    arm(p, SURGEONS[1], "-22,14 -36,44 -46,54 -52,56", right)
    arm(p, SURGEONS[1], "22,14 36,44 10,58 -6,58", right)


def _waking(p: Picture, here: Place) -> None:
    """In bed with the head raised; a nurse at the bed's head, someone close at the side."""
    _floor(p, here, 348)
    here = here.at(12, 0)
    nurse = here.at(58, 64, 0.48)
    legs(p, NURSE, nurse)
    upper(p, NURSE, nurse)
    arm(p, NURSE, "-22,14 -34,48 -28,80 -22,94", nurse)
    arm(p, NURSE, "22,14 44,40 68,36 82,30", nurse)
    p.draw("bone", straight("247,88 252,90 245,124 246,158 241,158 239,124"), here)
    by = here.at(226, 116, 0.66)
    leg(p, FAMILY, "0,4 -34,4 -33,53", by)
    trunk(p, FAMILY, (0, 0), 8, by)
    drip(p, here.at(180, 16, 0.7))
    _bed(p, here)
    _you_in_bed(p, here)
    hose(p, "180,59 180,72 174,84 165,91", here, 2.4)
    arm(p, FAMILY, "-6,-48 -20,-20 -42,-30 -57,-34", by)


def _bed(p: Picture, here: Place) -> None:
    """A bed from the side, its head end raised."""
    p.draw("metal", straight("126,122 304,122 304,128 126,128"), here)
    for x in (140, 290):
        p.lines("ink-line", f"{x},128 {x},152", here)
        p.circle("metal", *here.point((x, 154)), 4)
    p.draw("bed", limb("92,66,13 122,92,13 146,113,13 168,117,13 304,117,13", flat=True), here)
    p.draw("metal", straight("302,100 308,100 308,130 302,130"), here)


def _you_in_bed(p: Picture, here: Place) -> None:
    """Leaning on the raised end, with a blanket, and one hand on it."""
    part(p, "cloth-e", "97,56,13 107,68,16 118,80,12", here)
    you = Place(here.x + 160, here.y + 104, 0.66, 0, True)
    trunk(p, GOWNED, (0, 0), -46, you, -26)
    p.draw(
        "cloth-d", smooth("143,114* 147,98 162,92 186,95 214,92 244,100 280,104 290,95 297,99 298,112*"), here
    )
    arm(p, GOWNED, "0,0 34,28 68,34 100,32", here.at(134, 78, SIZE))


def _floor(p: Picture, here: Place, wide: float) -> None:
    p.lines("ink-line", f"8,158 {wide - 8},158", here)


def _table(p: Picture, here: Place) -> None:
    """A narrow table for an operation; its upper side is at 128."""
    _floor(p, here, 171)
    p.draw("bed", straight("12,128 159,128 159,136 12,136"), here)
    p.draw("metal", straight("78,136 94,136 94,152 104,158 68,158 78,152"), here)
