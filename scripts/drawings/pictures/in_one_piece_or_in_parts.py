"""A tumor taken out in one piece, and in parts, from above."""

from drawings.kit.above import CANAL, cord_above, removed_arch, sac_above, vertebra_above
from drawings.kit.geometry import Place, mirrored, smooth
from drawings.kit.picture import Picture

HEIGHT = 560

TUMOR = (
    "0,-80 18,-82 34,-76 43,-64 40,-50 28,-42 10,-40 0,-40 -10,-40 -28,-42 -38,-52 -38,-66 -28,-77 -14,-82"
)
MARGIN = "0,-96 22,-98 45,-90 60,-69 59,-46 46,-30 30,-27 14,-26 0,-28"
PARTS = (
    ("-14,-4 -2,-12 10,-8 12,4 2,12 -12,8", 248, 446),
    ("-16,0 -6,-10 10,-8 15,2 4,11 -10,10", 294, 444),
    ("-12,-6 2,-11 14,-4 10,8 -4,10 -13,4", 266, 484),
    ("-13,-2 -4,-11 11,-9 13,3 3,10 -9,9", 312, 484),
)


def draw(p: Picture) -> None:
    """Two rows: the bone on the left, the words on the right."""
    for row, key in enumerate(("whole", "parts")):
        y = 6 + 276 * row
        p.box("panel", 6, y, 348, 270)
        p.label(key, 214, y + 34, bold=True, size=17)
    _whole(p, Place(104, 152, 0.9))
    _parts(p, Place(104, 402, 0.9))
    p.callout("rods", (214, 190), (152, 201))
    p.callout("rods", (214, 522), (150, 456))


def _canal(p: Picture, here: Place) -> None:
    p.draw("gap-soft", mirrored(CANAL), here)
    sac_above(p, here)
    cord_above(p, here)


def _rods(p: Picture, here: Place) -> None:
    """The rods that hold the spine run toward the reader, behind the bone: they show as two rings."""
    for side in (-1, 1):
        x, y = here.point((side * 46, 54))
        p.circle("metal", x, y, 7)
        p.circle("metal", x, y, 3)


def _whole(p: Picture, here: Place) -> None:
    """The body with the tumor inside, lifted forward out of its place."""
    p.draw("gap", mirrored(MARGIN), here)
    removed_arch(p, here, "both")
    _canal(p, here)
    _rods(p, here)
    lifted = here.at(0, -48)
    p.draw("bone", mirrored(MARGIN), lifted)
    p.draw("tumor", smooth(TUMOR), lifted)
    x, y = here.x + 74, here.y - 40
    p.arrow(f"{x},{y} {x + 4},{y - 26} {x},{y - 56}")


def _parts(p: Picture, here: Place) -> None:
    """The bone stays; pieces of tumor are taken out of it one by one."""
    vertebra_above(p, here, "open")
    removed_arch(p, here, "open")
    p.draw("gap", smooth(TUMOR), here)
    _canal(p, here)
    _rods(p, here)
    for outline, x, y in PARTS:
        p.draw("tumor", smooth(outline), Place(x, y))
    p.arrow("134,346 170,349 197,374 205,408 224,440")
