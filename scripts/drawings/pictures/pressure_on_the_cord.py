"""The grades of pressure on the cord (the ESCC or Bilsky scale), each seen from above."""

from drawings.kit import window
from drawings.kit.above import cord_above
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture

GRADES = (
    ("0", window.NONE),
    ("1a", window.TOUCHES),
    ("1b", window.DENTS),
    ("1c", window.REACHES),
    ("2", window.PRESSES),
    ("3", window.FILLS),
)
ROW = 262
HEIGHT = 3 * ROW + 84


def draw(p: Picture) -> None:
    """Six panels in reading order, then the key."""
    for place, (grade, state) in enumerate(GRADES):
        x, y = 6 + 177 * (place % 2), 6 + ROW * (place // 2)
        p.box("panel", x, y, 171, ROW - 6)
        p.label(f"grade-{grade}", x + 85, y + 25, "middle", bold=True, size=17)
        p.label("front", x + 85, y + 46, "middle", kind="label-quiet", size=16)
        window.window(p, Place(x + 85, y + 139, 1.28), state)
        p.label("back", x + 85, y + ROW - 12, "middle", kind="label-quiet", size=16)
    _key(p, 3 * ROW + 10)


def _key(p: Picture, y: float) -> None:
    """Small examples with their names, two in a row."""
    p.box("tumor", 14, y, 34, 22, 4)
    p.box("fluid", 190, y, 34, 22, 4)
    cord_above(p, Place(31, y + 44, 1.1))
    p.lines("covering", f"190,{y + 45} 224,{y + 45}")
    for key, x, foot in (("tumor", 58, 17), ("fluid", 234, 17), ("cord", 58, 51), ("covering", 234, 51)):
        p.label(key, x, y + foot, size=16)
