"""All emergency signs with short words, two in a row; each is also a file of its own."""

from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.signs import SCENES

ORDER = (
    "weakness", "clumsy-hands", "numbness", "saddle", "unsteady", "bladder", "bowels", "band-pain",
    "neck-shocks", "sudden-pain", "fever-with-back-pain",
)  # fmt: skip
ROW = 198
HEIGHT = 6 * ROW + 6


def draw(p: Picture) -> None:
    """A panel for each sign."""
    p.stepwise = True
    for place, key in enumerate(ORDER):
        x, y = 6 + 177 * (place % 2), 6 + ROW * (place // 2)
        p.box("panel", x, y, 171, ROW - 6)
        icon(p, key, Place(x + 85, y + 58, 1.1))
        p.label(f"icon-{key}", x + 85, y + 128, "middle", size=17, bold=True)


def icon(p: Picture, key: str, place: Place | None = None) -> None:
    """One sign, alone."""
    if place is None:
        p.box("panel", 0, 0, 96, 96, 10)
    SCENES[key](p, place or Place(48, 48))
