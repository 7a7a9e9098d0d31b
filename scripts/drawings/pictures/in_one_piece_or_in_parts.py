"""A tumor taken out in one piece, or in parts, from above; and what stands in its place afterward."""

from drawings.kit.above import (
    FRONT,
    LAMINA,
    PROCESSES,
    ROD,
    SPINE,
    cord_above,
    held_above,
    removed_arch,
    sac_above,
    vertebra_above,
)
from drawings.kit.geometry import Place, limb, mirrored, smooth
from drawings.kit.metal import cage, rod, screw
from drawings.kit.picture import Picture
from drawings.kit.side import vertebra_side
from drawings.pictures.making_room_for_the_cord import look

ROW = 284
HEADED = True
HEIGHT = 3 * ROW + 6

BODY = f"{FRONT} 43,-19* 27,-16* 22,-19 13,-23 0,-24"
"""The body, cut free through both bridges."""

ARCH = f"0,37 16,27 26,12 28.6,-2 27,-8* 42,-10* 44,-3 {PROCESSES} {LAMINA} {SPINE}"
"""The arch behind the cord, cut free through the same bridges."""

LIFTED = 26
"""How far the arch has been lifted back, in units of the bone."""

TUMOR = "0,-84 18,-85 36,-78 46,-64 42,-48 30,-34 14,-29 0,-29"
"""A tumor that fills most of the body and reaches its back wall."""

REST = (
    "-6,-84 14,-85 34,-77 41,-66 28,-62 14,-61 2,-54 -8,-44 -22,-39 -34,-42 -44,-58 -44,-66 -34,-78 -20,-84"
)
CAVITY = "60,-63 41,-66 28,-62 14,-61 2,-54 -8,-44 -22,-39 -28,-33 -22,-27 -14,-23"
"""What is emptied so far: open to the side on which the bridge is gone."""

PARTS = (
    ("-10,-2* -3,-9 8,-7* 10,1 4,8* -6,5*", 38, -42),
    ("-8,1* -4,-8* 6,-7 10,0* 2,9 -7,6*", 64, 62),
    ("-11,-3* 0,-10 9,-4* 7,6* -2,9 -9,5*", 42, 88),
    ("-6,-3* 0,-7* 7,-3 6,4* -2,6*", 78, 90),
)


def draw(p: Picture) -> None:
    """The two ways, and what follows either."""
    for step in range(1, 4):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One of the three, at its place in the whole picture."""
    p.stepwise = True
    y = p.step(step, ROW)
    (_whole, _in_parts, _after)[step - 1](p, y)


def _whole(p: Picture, y: float) -> None:
    """Body and arch cut apart: the arch comes off, and the body is turned out past the cord."""
    here = Place(104, y + 138, 0.76)
    p.label("front", here.x, y + 58, "middle", "label-quiet")
    p.label("back", here.x, y + 268, "middle", "label-quiet")
    p.draw("bone", mirrored(BODY), here)
    p.draw("tumor", mirrored(TUMOR), here)
    sac_above(p, here)
    cord_above(p, here)
    p.draw("bone", mirrored(ARCH), here.at(0, LIFTED))
    p.arrow("{},{} {},{}".format(*here.point((34, 94)), *here.point((34, 128))))
    ways = (here.point(spot) for spot in ((60, -66), (96, -50), (118, -18), (126, 30)))
    p.arrow(" ".join(f"{a},{b}" for a, b in ways))
    p.label("first", here.x + 38, y + 238)
    p.label("then", here.x + 108, y + 138)
    p.callout("tumor", (204, y + 66), here.point((24, -66)))
    p.callout("cut", (36, y + 112), here.point((-38, 2)), "end")
    look(p, y)


def _in_parts(p: Picture, y: float) -> None:
    """One bridge is gone; pieces of tumor come out past the cord, to the back."""
    here = Place(128, y + 150, 0.84)
    p.label("front", here.x, y + 58, "middle", "label-quiet")
    p.label("back", here.x, y + 268, "middle", "label-quiet")
    p.label("up", 14, y + 58, kind="label-quiet")
    vertebra_above(p, here, "wide")
    p.draw("tumor", smooth(REST), here)
    p.draw("panel", smooth(f"{CAVITY}* -22,-14* 24,-12* 50,-22* 62,-40*"), here)
    p.line("bone-mark", CAVITY, here)
    sac_above(p, here)
    cord_above(p, here)
    removed_arch(p, here, "wide")
    for outline, across, down in PARTS:
        p.draw("tumor", smooth(outline), here.at(across, down))
    ways = (here.point(spot) for spot in ((42, -28), (48, -4), (54, 20), (58, 42)))
    p.arrow(" ".join(f"{a},{b}" for a, b in ways))
    p.callout("tumor", (252, y + 76), here.point((18, -74)))
    p.callout("cord", (252, y + 126), here.point((9, 6)))
    p.callout("pieces", (252, y + 214), here.point((78, 90)))
    p.callout("gone", (14, y + 230), here.point((-3, 84)), side="above")


def _after(p: Picture, y: float) -> None:
    """What stands in the gap: from above on the bone below, and from the side between two bones."""
    above, side = Place(94, y + 154, 0.68), Place(248, y + 162, 1.05)
    for key, x in (("above", above.x), ("side", 272)):
        p.label(key, x, y + 62, "middle")
    _from_above(p, above)
    _from_the_side(p, side)
    p.label("front", above.x, y + 84, "middle", "label-quiet")
    p.label("back", above.x, y + 248, "middle", "label-quiet")
    p.label("front", 206, y + 84, kind="label-quiet")
    p.label("back", 344, y + 84, "end", "label-quiet")
    p.callout("cage", (152, y + 112), above.point((20, -66)))
    _second_line(p, (196, y + 112), side.point((-8, 4)))
    p.callout("below", (14, y + 270), above.point((-72, 18)), side="above")
    p.callout("rod", (166, y + 270), above.point(ROD), side="above")
    _second_line(p, (184, y + 254), side.point((51, 20)))
    p.callout("screw", (344, y + 270), side.point((40, 32)), "end", side="above")


def _from_above(p: Picture, here: Place) -> None:
    held_above(p, here)
    for kind, size in (("metal", 27), ("bone-small", 19)):
        p.circle(kind, *here.point((0, -59)), size * here.size)


def _from_the_side(p: Picture, here: Place) -> None:
    p.draw("fluid", limb("33,-50,13 33,50,13", flat=True), here)
    p.draw("cord", limb("33,-50,7 33,50,7", flat=True), here)
    for shift in (-38, 38):
        vertebra_side(p, here.at(0, shift))
    cage(p, here.x, here.y, 34 * here.size, 46 * here.size)
    for shift in (-38, 38):
        screw(p, here.at(48, shift - 6, 1, 178), 56, 7)
    rod(p, "51,-60,7 51,0,7 51,50,7", here)


def _second_line(p: Picture, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A second line from a name, to the same thing seen from another side."""
    p.lines("line", f"{start[0]},{start[1]} {end[0]},{end[1]}")
    p.circle("line-end", *end, 2)
