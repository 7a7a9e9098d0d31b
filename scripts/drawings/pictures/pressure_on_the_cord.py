"""The grades of pressure on the cord (the ESCC or Bilsky scale), each seen from above."""

from drawings.kit import window
from drawings.kit.above import canal_above, cord_above, sac_above, vertebra_above
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.view import you_look_from_above

GRADES = (
    ("0", window.NONE),
    ("1a", window.TOUCHES),
    ("1b", window.DENTS),
    ("1c", window.REACHES),
    ("2", window.PRESSES),
    ("3", window.FILLS),
)
HEAD = 124
ROW = 217
FOOT = HEAD + 3 * ROW
HEIGHT = FOOT + 126
"""Low enough for one sheet of paper with letters of 10 points."""


def draw(p: Picture) -> None:
    """Where the reader looks; six panels in reading order; the key."""
    p.stepwise = True
    _whole(p)
    for place, (grade, state) in enumerate(GRADES):
        x, y = 6 + 177 * (place % 2), HEAD + ROW * (place // 2)
        p.box("panel", x, y, 171, ROW - 6)
        p.label(f"grade-{grade}", x + 12, y + 24, bold=True, size=17)
        bars(p, x + 112, y + 26, place)
        p.label("front", x + 85, y + 45, "middle", kind="label-quiet")
        window.window(p, Place(x + 85, y + 123, 1.13), state)
        p.label("back", x + 85, y + ROW - 11, "middle", kind="label-quiet")
    _key(p, FOOT + 2)


def _whole(p: Picture) -> None:
    """The whole bone, small, and the round part of it that the panels enlarge."""
    p.box("panel", 6, 6, 348, HEAD - 12)
    you_look_from_above(p, 48, 16)
    p.label("view", 100, 46, kind="label-quiet")
    bone = Place(290, 62, 0.5)
    vertebra_above(p, bone)
    canal_above(p, bone)
    sac_above(p, bone)
    cord_above(p, bone)
    x, y, radius = window.ROUND
    p.circle("accent-line", *bone.point((x, y)), radius * bone.size)
    p.callout("larger", (212, 90), bone.point((-59, 14)), "end")


def bars(p: Picture, x: float, y: float, full: int) -> None:
    """Five bars that rise from left to right; as many are full as there is pressure."""
    for bar in range(5):
        high = 6 + 3.6 * bar
        p.box("accent" if bar < full else "frame", x + 9 * bar, y - high, 6.4, high, 1.5)


def _key(p: Picture, y: float) -> None:
    """Small examples with their names, two in a row."""
    p.box("tumor", 14, y, 34, 20, 4)
    p.box("fluid", 190, y, 34, 20, 4)
    cord_above(p, Place(31, y + 39, 1.1))
    p.lines("covering", f"190,{y + 41} 224,{y + 41}")
    p.box("fat", 14, y + 61, 34, 20, 4)
    p.box("bone", 190, y + 61, 34, 20, 4)
    bars(p, 14, y + 114, 3)
    spots = {"tumor": (58, 16), "fluid": (234, 16), "cord": (58, 46), "covering": (234, 46)}
    spots |= {"soft": (58, 77), "bone": (234, 77), "more": (70, 112)}
    for key, (x, foot) in spots.items():
        p.label(key, x, y + foot)
