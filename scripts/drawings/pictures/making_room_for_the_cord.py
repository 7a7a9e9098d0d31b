"""Laminectomy and wider decompression: from above, before and after."""

from drawings.kit.above import CANAL, removed_arch, vertebra_above
from drawings.kit.geometry import Place, mirrored
from drawings.kit.picture import Picture
from drawings.kit.window import PRESSES, Pressure, contents

ROW = 220
HEIGHT = 3 * ROW + 6
STEPS = ("before", "roof", "wide")

EASED = Pressure(
    "0,2 14,1 24,-8 28,-20 34,-40 26,-53 0,-58",
    sac="0,3 9,1.5 18,-2 24,6 23,20 13,30 0,33",
    cord="0,11 8,10.5 13.8,15.5 13.6,21 8,26.5 2,27.5 0,26.4",
    middle=Place(0, 16, 1),
)
FREE = Pressure("0,-44 16,-42 27,-46 31,-52 22,-57 0,-60")
CAVITY = "0,-43 18,-41 32,-45 38,-36 31,-22.5 14,-21 0,-23"
"""Where the tumor next to the cord has been."""


def draw(p: Picture) -> None:
    """Three steps, one under another."""
    for step in range(1, 4):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One step, at its place in the whole picture: the bone on the left, the words on the right."""
    key, y = STEPS[step - 1], 6 + ROW * (step - 1)
    p.box("panel", 6, y, 348, 214)
    _bone(p, Place(100, y + 100, 0.96), key)
    p.label(key, 202, y + 34, bold=True, size=17)
    if key == "before":
        p.callout("cord", (142, 186), (103, 115))


def _bone(p: Picture, here: Place, key: str) -> None:
    vertebra_above(p, here, {"before": "whole", "roof": "open", "wide": "wide"}[key])
    p.draw("fat" if key == "before" else "gap-soft", mirrored(CANAL), here)
    if key == "wide":
        p.draw("gap", mirrored(CAVITY), here)
    contents(p, here, {"before": PRESSES, "roof": EASED, "wide": FREE}[key])
    if key != "before":
        removed_arch(p, here, {"roof": "open", "wide": "wide"}[key])
