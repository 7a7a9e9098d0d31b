"""A person in bed after surgery, seen from above, and the tubes and lines that the page explains."""

from drawings.kit.geometry import Place, limb, mirrored, smooth, straight
from drawings.kit.hospital import bottle, collecting_bag, drip, hose
from drawings.kit.people import Person, head_front, part
from drawings.kit.picture import Picture

HEIGHT = 512

PERSON = Person("skin-b", "hair-a", "cloth-a")
BODY = Place(180, 0)
"""The middle of the bed; heights count from the top of the sheet."""

HEAD = Place(180, 88, 1.4)

GOWN = "0,150 7,146 18,132 36,137 49,145 52,165 47,200 44,235 46,270 49,310 47,344* 0,349"
STRAIGHT_ARM = "-47,154,22 -59,202,18 -63,224,17 -65,258,11.5 -67,268,14 -68,279,13 -69,292,8"
BENT_ARM = "47,154,22 59,196,20 61,213,19 52,225,17 34,236,13 23,241,15 10,245,14 -4,248,8"

LETTERS = 14


def draw(p: Picture) -> None:
    """The bed, the person in it with all that is connected, then the labels."""
    p.box("panel", 6, 6, 348, HEIGHT - 12)
    _bed(p)
    hose(p, "-30,244 -60,242 -84,232 -100,219 -112,220 -114,232", BODY)
    bottle(p, Place(66, 226))
    _legs(p)
    hose(p, "3,338 6,352 24,359 48,353 74,346 96,350 108,362 110,378", BODY)
    collecting_bag(p, Place(290, 376))
    _person(p)
    _arms(p)
    _face_and_neck(p)
    _hands(p)
    _labels(p)


def _bed(p: Picture) -> None:
    """Frame, mattress, side rails and pillow."""
    for y in (14, 482):
        p.box("metal", 112, y, 136, 16, 6)
    p.box("bed", 102, 24, 156, 464, 14)
    p.draw("cloth-e", smooth("122,50 180,44 238,50 246,86 238,126 180,130 122,126 114,86"))
    for x in (98, 254):
        for y, length in ((150, 96), (278, 120)):
            p.box("metal", x, y, 8, length, 4)


def _legs(p: Picture) -> None:
    """Bare lower legs with a cuff around each; a folded blanket keeps the feet warm."""
    for side in (-1, 1):
        x = 22 * side
        part(p, PERSON.skin, f"{x},320,34 {x},348,28 {x * 1.04},384,30 {x},450,18", BODY)
        p.draw("cloth-c", limb(f"{x},366,31 {x * 1.05},387,36 {x},424,27", flat=True), BODY)
        for y, half in ((380, 17.4), (395, 17.4), (410, 15.4)):
            p.line("cloth-mark", f"{x * 1.04 - half},{y} {x * 1.04},{y + 3} {x * 1.04 + half},{y}", BODY)
    p.draw(
        "cloth-d",
        smooth("107,440* 142,438 158,433 180,437 202,433 218,438 253,440* 253,470* 180,473 107,470*"),
    )
    p.line("cloth-mark", "107,449 142,448 158,443 180,447 202,443 218,448 253,449")
    for side in (-1, 1):
        p.line("tube", f"{22 * side},422 {22 * side},446 {8 * side},466 {7 * side},484", BODY)
    p.box("metal", 160, 478, 40, 16, 4)


def _person(p: Picture) -> None:
    """Head, neck, and the trunk in a gown."""
    part(p, PERSON.skin, "0,106,28 0,148,32", BODY)
    p.draw(PERSON.top, mirrored(GOWN), BODY)
    for fold in ("-28,302 -31,320 -30,338", "22,298 19,318 21,341"):
        p.line("cloth-mark", fold, BODY)
    head_front(p, PERSON, HEAD)


def _arms(p: Picture) -> None:
    """One arm at the side, with a clip on a finger; the other hand on the belly."""
    part(p, PERSON.skin, "-62,260,6 -55,269,5.6 -54,279,4.6", BODY)
    part(p, PERSON.skin, "-63.6,276,6 -61.4,301,5", BODY)
    part(p, PERSON.skin, STRAIGHT_ARM, BODY)
    part(p, PERSON.skin, "30,236,6 19,231,5.4 10,231.4,4.6", BODY)
    part(p, PERSON.skin, BENT_ARM, BODY)
    for side in (-1, 1):
        part(p, PERSON.top, f"{45 * side},152,28 {55 * side},179,27 {59 * side},200,25", BODY)


def _face_and_neck(p: Picture) -> None:
    """The soft tube under the nose, and the larger line that is taped to the neck."""
    hose(p, "0,25 9,29 30,22 41,-2 43,-46", HEAD, 2.8)
    for side in (-1, 1):
        hose(p, f"{16 * side},1 {14.6 * side},11 {8 * side},20 0,25", HEAD, 2.4)
    hose(p, "-16,1 -9,5.6 0,7 9,5.6 16,1", HEAD, 2.6)
    hose(p, "-14,138 -24,145 -38,142 -56,124 -70,96 -72,24", BODY, 3.6)
    p.draw("cloth-e", straight("-5.4,-6 5.4,-6 5.4,6 -5.4,6"), BODY.at(-13, 134, 1, 30))


def _hands(p: Picture) -> None:
    """The small tube that is taped to the forearm, the clip with its cable, and the fingers."""
    hose(p, "120,96 120,150 109,182 86,202 66,211 50,226", BODY, 3.6)
    p.draw("cloth-e", straight("-6,-5 6,-5 6,5 -6,5"), BODY.at(48, 227, 1, -30))
    p.line("ink-line", "-61.6,304 -61,320 -66,332 -80,336", BODY)
    p.draw(
        "metal", straight("-3,-7 3,-7 4.4,-4 4.4,5 2.4,7 -2.4,7 -4.4,5 -4.4,-4"), BODY.at(-61.6, 298, 1, -5)
    )
    for line in ("-71.6,282 -72,288", "-67.6,282 -68,291", "9,241.6 1,243.6", "9,247 1,248.8"):
        p.lines("cloth-mark", line, BODY)


def _labels(p: Picture) -> None:
    drip(p, Place(300, 36))
    p.callout("nose", (90, 46), (160, 93), "end")
    p.callout("neck", (90, 102), (165, 134), "end")
    p.callout("back", (90, 170), (84, 224), "end", side="below")
    p.callout("finger", (90, 308), (116, 299), "end")
    p.callout("cuffs", (90, 396), (144, 396), "end")
    p.callout("arm", (270, 236), (229, 227))
    p.callout("bladder", (270, 300), (250, 346), side="below")
