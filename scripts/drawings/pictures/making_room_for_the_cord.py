"""Two ways to make room for the cord, from above: opened at the back, and at the back and one side."""

from drawings.kit.above import (
    CANAL,
    ROD,
    held_above,
    nerve_above,
    removed_arch,
    rods_above,
    vertebra_above,
)
from drawings.kit.geometry import Place, mirrored, smooth
from drawings.kit.picture import Picture
from drawings.kit.view import you_look_from_above
from drawings.kit.window import PRESSES, Pressure, contents

ROW = 284
HEADED = True
HEIGHT = 3 * ROW + 6

EASED = Pressure(
    PRESSES.tumor.replace("0,6 12,5 24,-5", "0,2 14,1 24,-8"),
    sac="0,3 9,1.5 18,-2 24,6 23,20 13,30 0,33",
    cord="0,13.6* 0.8,10.6 3,9.6 9,10 14,14.6 13.8,20 8.4,26 2.2,27.4 0,26.8",
    middle=Place(0, 15.6, 1, high=0.92),
)
FREE = Pressure("0,-42 18,-40 30,-43 33,-50 24,-57 0,-59")
CAVITY = "-24,-18 -28,-23 -37,-33 -32,-44 -18,-41 0,-43 18,-41 32,-44 42,-39 52,-37"
"""Where the tumor next to the cord has been: open to the canal, and to the side on which the bridge is gone."""


def draw(p: Picture) -> None:
    """What it was, and the two ways, one under another."""
    for step in range(1, 4):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One of the three, at its place in the whole picture."""
    here, y = bone_of(p, step, 100)
    (_before, _back, _back_and_side)[step - 1](p, here, y)


def bone_of(p: Picture, step: int, x: float) -> tuple[Place, float]:
    """Begins a step whose bone stands at `x`, with the names of front and back; gives its place and the top."""
    p.stepwise = True
    y = p.step(step, ROW)
    p.label("front", x, y + 58, "middle", "label-quiet")
    p.label("back", x, y + 268, "middle", "label-quiet")
    return Place(x, y + 150, 0.82), y


def _before(p: Picture, here: Place, y: float) -> None:
    vertebra_above(p, here)
    p.draw("fat", mirrored(CANAL), here)
    contents(p, here, PRESSES)
    p.callout("tumor", (204, y + 84), here.point((18, -40)))
    p.callout("cord", (186, y + 258), here.point((8, 11.5)), side="above")
    look(p, y)


def _back(p: Picture, here: Place, y: float) -> None:
    vertebra_above(p, here, "open")
    contents(p, here, EASED)
    removed_arch(p, here, "open")
    rods_above(p, here)
    p.callout("stays", (196, y + 64), here.point((18, -44)))
    held(p, here, y)


def _back_and_side(p: Picture, here: Place, y: float) -> None:
    vertebra_above(p, here, "wide")
    cavity(p, here)
    nerve_above(p, here)
    contents(p, here, FREE)
    removed_arch(p, here, "wide")
    rods_above(p, here)
    p.callout("rest", (196, y + 64), here.point((22, -51)))
    p.label("nerve", 178, y + 136)
    held(p, here, y)


def look(p: Picture, y: float) -> None:
    """The sign and the words that say from where the reader looks."""
    you_look_from_above(p, 284, y + 118)
    p.label("view", 290, y + 240, "middle", "label-quiet")


def cavity(p: Picture, here: Place) -> None:
    """The gap in the back of the body, from which tumor was taken."""
    p.draw("panel", smooth(f"{CAVITY}* 47,-22* 24,-12* -22,-14*"), here)
    p.line("bone-mark", CAVITY, here)


def held(p: Picture, here: Place, y: float) -> None:
    """What holds: beside the open bone one of its neighbors, with screws; the same rods run past both."""
    other = Place(284, y + 190, 0.58)
    p.label("neighbor", other.x, y + 98, "middle")
    held_above(p, other)
    p.label("above", 14, y + 58, kind="label-quiet")
    p.callout("gone", (14, y + 230), here.point((-3, 84)), side="above")
    p.callout("rod", (190, y + 268), here.point((ROD[0], ROD[1])), side="above")
    p.lines("line", "{},{} {},{}".format(208, y + 252, *other.point((-ROD[0], ROD[1]))))
    p.circle("line-end", *other.point((-ROD[0], ROD[1])), 2)
    p.callout("screw", (344, y + 268), other.point((37, 10)), "end", side="above")
