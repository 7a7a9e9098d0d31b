"""Where clots form: from a deep vein of the leg to the lungs, the signs, and the foot exercise."""

from drawings.kit.geometry import Place, limb, mirrored, read, smooth
from drawings.kit.heads import Looks, head
from drawings.kit.lying import FOOT_DOWN, FOOT_UP, blanket, lower_leg
from drawings.kit.people import Person, part
from drawings.kit.picture import Picture

HEIGHT = 538
TALL = 368

PERSON = Person("skin-b", "hair-c", "cloth-e", "cloth-a", "curly")
BODY = Place(82, 10)
"""The person's middle; heights count from the top of the panel."""

SHIRT = "0,72 8,70 22,72 38,79 44,90 40,104 36,108 34,130 32,150 34,178* 0,180"
SHORTS = "0,172 34,172 37,190 38,212 37,226* 5,228* 2,206 0,200"
LUNG = "6,92 11,83 17,84 25,96 29,112 31,130 30,138 22,137 12,131 7,124 8,108"
HEART = "-3,110 4,106 12,111 14,120 9,128 1,126 -4,119"
VEIN = "20,322 22,300 22,282 17,266 19,240 19,214 15,194 6,178 -2,164 -3,146 -3,124"
"""From the ankle up to the heart."""

OTHER_VEIN = "-20,322 -20,300 -21,282 -17,266 -19,240 -19,214 -15,194 -8,178 -3,164"
WAY = "110,242 108,206 92,172 91,148"
"""The arrow beside the vein, on the sheet."""

ARM = "36,86,15 46,124,13 50,156,11 51,170,9.4 52,180,11.6 51,190,10 49,199,6"
SLEEVE = "35,86,18 41,104,17.4 44,117,17"
BARE_LEG = (
    "34,176 33,204 31,230 27.6,256 28.4,284 25,312 23.6,332 26,342 33,350 30,355 15,355 9,349 10.6,334 "
    "11,316 7.6,290 9,262 6,232 3,204 4,180"
)
SWOLLEN = (
    "34,176 33.4,204 32.6,230 31,254 38,282 34,308 26,328 27,341 34,350 31,355 15,355 9,349 10.4,336 "
    "8,312 3,286 6,258 4.6,232 3,204 4,180"
)
"""A leg with its foot, from the front."""

MOVES = {FOOT_UP: "140,-16 140,-38 124,-56", FOOT_DOWN: "116,-58 136,-54 148,-34"}
"""The arrow that shows which way each foot goes."""

LETTERS = 14


def draw(p: Picture) -> None:
    """The person with the veins on top, the feet below."""
    p.box("panel", 6, 6, 348, TALL)
    _person(p)
    _inside(p)
    _close(p, Place(184, 228))
    _words(p)
    _feet(p, TALL + 12)


def _person(p: Picture) -> None:
    """An older person in a shirt and shorts; the left calf is swollen."""
    for leg, flip in ((BARE_LEG, True), (SWOLLEN, False)):
        side = Place(BODY.x, BODY.y, flip=flip)
        p.draw(PERSON.skin, smooth(leg), side)
        part(p, PERSON.skin, ARM, side)
        part(p, PERSON.top, SLEEVE, side)
    part(p, PERSON.skin, "0,52,18 0,78,21", BODY)
    p.draw(PERSON.legs, mirrored(SHORTS), BODY)
    p.draw(PERSON.top, mirrored(SHIRT), BODY)
    head(p, Looks(PERSON.skin, PERSON.hair, cut=PERSON.cut), "front", BODY.at(0, 38, 1.22), "worried")


def _inside(p: Picture) -> None:
    """Lungs, heart and veins, the clot, and the arrow along its way."""
    for flip in (False, True):
        p.draw("flesh", smooth(LUNG), Place(BODY.x, BODY.y, flip=flip))
    for kind in ("vessel-line", "vessel-core"):
        p.line(kind, OTHER_VEIN, BODY)
        p.line(kind, VEIN, BODY)
    for kind in ("vessel-twig", "vessel-twig-core"):
        p.line(kind, "6,112 12,104 18,108 21,118", BODY)
        p.line(kind, "2,112 -8,103 -15,106 -20,117", BODY)
    p.draw("vessel", smooth(HEART), BODY)
    p.draw("clot", limb("22,294,4.6 22,284,6.4 20,274,4.6"), BODY)
    p.draw("clot", limb("18.6,109,3.6 20.6,115,3.4"), BODY)
    p.arrow(WAY)


def _close(p: Picture, lens: Place) -> None:
    """A close look at the clot in the vein."""
    p.lines("line", f"{BODY.x + 24},{BODY.y + 282} {lens.x - 20},{lens.y + 24}")
    p.circle("medal", lens.x, lens.y, 31)
    p.draw("vessel", limb("-7,-29,17 0,0,19 5,29,17", flat=True), lens)
    p.draw("clot", smooth("-4,-12 4,-11 8,-2 9,10 5,17 -1,14 -5,4 -7,-4"), lens)


def _words(p: Picture) -> None:
    """The signs, and when to call."""
    p.lines("line", f"152,36 {BODY.x + 25},{BODY.y + 92}")
    p.circle("line-end", BODY.x + 25, BODY.y + 92, 2)
    p.label("lungs", 158, 36, bold=True, size=15)
    p.label("lungs-signs", 158, 58)
    p.label("lungs-do", 158, 112, bold=True)
    p.label("way", 158, 154)
    p.label("clot", 226, 224)
    p.label("leg", 158, 296, bold=True, size=15)
    p.label("leg-signs", 158, 318)
    p.label("leg-do", 158, 357, bold=True)


def _feet(p: Picture, y: float) -> None:
    """The exercise in bed."""
    p.box("panel", 6, y, 348, HEIGHT - y - 6)
    p.label("feet", 20, y + 27, bold=True, size=15)
    p.label("feet-note", 20, y + 48)
    for left, foot in ((20, FOOT_UP), (188, FOOT_DOWN)):
        here = Place(left, y + 132)
        p.box("bed", left, here.y, 154, 14, 6)
        lower_leg(p, PERSON, here, foot)
        blanket(p, here)
        p.arrow(" ".join(f"{x},{y}" for x, y in map(here.point, read(MOVES[foot])[0])))
    p.label("up", 150, y + 72)
    p.label("down", 282, y + 72, "end")
