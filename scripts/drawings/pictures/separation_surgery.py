"""Separation surgery, then focused radiation: from above, in three steps."""

import math

from drawings.kit.above import CANAL, nerve_above, removed_arch, rods_above, vertebra_above
from drawings.kit.geometry import Place, mirrored, straight
from drawings.kit.picture import Picture
from drawings.kit.window import FILLS, Pressure, contents
from drawings.pictures.making_room_for_the_cord import ROW, bone_of, cavity, held, look

HEADED = True
HEIGHT = 3 * ROW + 6

LEFT_OVER = Pressure("0,-42 18,-40 32,-44 40,-56 35,-72 20,-80 0,-82")
GROWN = Pressure(
    FILLS.tumor.replace("34,-40 26,-53 0,-58", "34,-36 42,-52 36,-70 20,-80 0,-82"),
    FILLS.sac,
    FILLS.cord,
    FILLS.middle,
)

AIMED = "0,-87 22,-85 41,-75 46,-57 41,-40 35,-22 33,0 30,17 18,31 0,35"
SPARED = "0,-20 15,-17 22.5,-4 22.5,10 14,22 0,26"
"""What is treated: the tumor that is left, and the rim all around the cord, which is spared."""

BEAMS = ((-2, 48, -62), (22, 42, -38), (46, 36, -14), (70, 29, 20))
"""From where each beam of one side comes, in degrees from the side toward the back, and where it arrives."""

FAR, BEYOND = 96, 122
"""How long a beam is drawn on its way in, and how far it goes on beyond, thinner and thinner."""


def draw(p: Picture) -> None:
    """Three steps, one under another."""
    for step in range(1, 4):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One step, at its place in the whole picture."""
    here, y = bone_of(p, step, 170 if step == 3 else 100)
    (_before, _operation, _radiation)[step - 1](p, here, y)


def _before(p: Picture, here: Place, y: float) -> None:
    vertebra_above(p, here)
    p.draw("fat", mirrored(CANAL), here)
    contents(p, here, GROWN)
    p.callout("tumor", (204, y + 84), here.point((26, -60)))
    p.callout("cord", (186, y + 258), here.point((8, 23)), side="above")
    look(p, y)


def _operation(p: Picture, here: Place, y: float) -> None:
    _opened(p, here)
    contents(p, here, LEFT_OVER)
    removed_arch(p, here, "wide")
    rods_above(p, here)
    p.callout("free", (44, y + 116), here.point((-20, -31)), "end")
    p.callout("left", (196, y + 55), here.point((26, -58)))
    p.label("nerve", 178, y + 136)
    held(p, here, y)


def _radiation(p: Picture, here: Place, y: float) -> None:
    sides = here, Place(here.x, here.y, here.size, flip=True)
    for side in sides:
        _beams(p, side, "light")
    _opened(p, here)
    p.draw("beam", mirrored(AIMED), here, hole=mirrored(SPARED))
    contents(p, here, LEFT_OVER)
    for edge in (AIMED, SPARED):
        p.draw("accent-line", mirrored(edge), here)
    rods_above(p, here)
    for side in sides:
        _beams(p, side, "arrows")
    p.label("above", 14, y + 58, kind="label-quiet")
    p.callout("beams", (290, y + 236), sides[0].point((82, 34)), side="above")
    p.callout("aimed", (272, y + 54), here.point((28, -60)))
    p.callout("cord", (14, y + 250), here.point((-8, 8)), side="above")


def _opened(p: Picture, here: Place) -> None:
    """The bone after the operation, without what was taken away."""
    vertebra_above(p, here, "wide")
    cavity(p, here)
    nerve_above(p, here)


def _beams(p: Picture, side: Place, part: str) -> None:
    """The beams of one side, as light or as arrows: none passes through the cord."""
    for degrees, x, y in BEAMS:
        turn = math.radians(degrees)
        start = side.point((x + FAR * math.cos(turn), y + FAR * math.sin(turn)))
        end = side.point((x, y))
        if part == "arrows":
            p.arrow(f"{start[0]},{start[1]} {end[0]},{end[1]}", head=8)
        else:
            way = math.degrees(math.atan2(start[1] - end[1], start[0] - end[0]))
            length = math.dist(start, end)
            beyond = BEYOND if 0 < degrees < 60 else 0
            outline = f"0,-6 {length},-9 {length},9 0,6 {-beyond},1 {-beyond},-1"
            p.draw("beam", straight(outline), Place(*end, 1, way))
