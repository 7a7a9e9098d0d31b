"""Separation surgery, then focused radiation: from above, in three steps."""

import math

from drawings.kit.above import CANAL, removed_arch, vertebra_above
from drawings.kit.geometry import Place, mirrored, straight
from drawings.kit.picture import Picture
from drawings.kit.window import FILLS, Pressure, contents
from drawings.pictures.making_room_for_the_cord import CAVITY

ROW = 238
HEIGHT = 3 * ROW + 6
STEPS = ("before", "gap", "beams")

LEFT_OVER = Pressure("0,-46 18,-44 32,-48 40,-58 34,-72 20,-80 0,-82")
GROWN = Pressure(
    FILLS.tumor.replace("34,-40 26,-53 0,-58", "34,-36 42,-52 36,-70 20,-80 0,-82"),
    FILLS.sac,
    FILLS.cord,
    FILLS.middle,
)
AIM = (0.0, -64.0)
"""The middle of the tumor that is left, to which the beams are pointed."""


def draw(p: Picture) -> None:
    """Three steps, one under another."""
    for step in range(1, 4):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One step, at its place in the whole picture: the bone on the left, the words on the right."""
    key, y = STEPS[step - 1], 6 + ROW * (step - 1)
    p.box("panel", 6, y, 348, ROW - 6)
    here = Place(104, y + (132 if key == "beams" else 110), 0.92)
    if key == "beams":
        _beams(p, here, wedges=True)
    _bone(p, here, key)
    if key == "beams":
        _beams(p, here, wedges=False)
    p.label(key, 212, y + 34, bold=True, size=17)
    if key == "before":
        p.callout("cord", (144, y + 192), (106, y + 125))
    if key == "gap":
        p.callout("free", (12, y + 34), (82, y + 82), side="below")
        p.callout("rod", (14, y + 210), (58, y + 162), side="above")


def _bone(p: Picture, here: Place, key: str) -> None:
    vertebra_above(p, here, "whole" if key == "before" else "open")
    p.draw("fat" if key == "before" else "gap-soft", mirrored(CANAL), here)
    if key == "before":
        contents(p, here, GROWN)
        return
    p.draw("gap", mirrored(CAVITY), here)
    contents(p, here, LEFT_OVER)
    if key == "gap":
        removed_arch(p, here, "open")
    for side in (-1, 1):
        p.circle("metal", *here.point((side * 48, 52)), 7)
        p.circle("metal-mark", *here.point((side * 48, 52)), 3)


def _beams(p: Picture, here: Place, wedges: bool) -> None:
    """Beams that meet in the tumor and pass the cord by: their light, or only their edges."""
    for angle in (-172, -131, -90, -49, -8):
        turn = math.radians(angle)
        far = here.point((AIM[0] + 96 * math.cos(turn), AIM[1] + 66 * math.sin(turn)))
        near = here.point((AIM[0] + 12 * math.cos(turn), AIM[1] + 8 * math.sin(turn)))
        aim = Place(*near, 1, math.degrees(math.atan2(far[1] - near[1], far[0] - near[0])))
        length = math.dist(far, near)
        if wedges:
            p.draw("beam", straight(f"0,-3 {length},-9 {length},9 0,3"), aim)
        else:
            p.lines("beam-line", f"0,-3 {length},-9", aim)
            p.lines("beam-line", f"0,3 {length},9", aim)
