"""The grades of pressure on the cord (the ESCC or Bilsky scale), each seen from above."""

from drawings.kit import window
from drawings.kit.above import cord_above, sac_above
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture

HEIGHT = 792

GRADES = (
    ("0", window.NONE),
    ("1a", window.TOUCHES),
    ("1b", window.DENTS),
    ("1c", window.REACHES),
    ("2", window.PRESSES),
    ("3", window.FILLS),
)


def draw(p: Picture) -> None:
    """Six panels in reading order, then the key."""
    for place, (grade, state) in enumerate(GRADES):
        x, y = 6 + 177 * (place % 2), 6 + 244 * (place // 2)
        p.box("panel", x, y, 171, 238)
        p.label(f"grade-{grade}", x + 85, y + 24, "middle", bold=True, size=15)
        window.window(p, Place(x + 85, y + 124, 1.34), state)
        p.label(f"grade-{grade}-note", x + 85, y + 214, "middle")
    _key(p)


def _key(p: Picture) -> None:
    """A row of small examples with their names."""
    p.box("tumor", 10, 752, 20, 18, 4)
    cord_above(p, Place(114, 758, 0.8))
    sac_above(p, Place(248, 759, 0.5))
    for key, x in (("tumor", 37), ("cord", 131), ("fluid", 264)):
        p.label(key, x, 766)
