"""All emergency signs with short words, two in a row, and what to do; each sign is also a file of its own."""

from drawings.kit import signs
from drawings.kit.call import whom_to_call
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture, balanced
from drawings.kit.signs import SCENES

ORDER = (
    "weakness", "clumsy-hands", "numbness", "saddle", "unsteady", "bladder", "bowels", "band-pain",
    "neck-shocks", "sudden-pain", "fever-with-back-pain",
)  # fmt: skip
ROW = 182
TOP = 84
HEIGHT = 0


def draw(p: Picture) -> None:
    """The title, a panel for each sign, what to do in the last place, and whom to call."""
    p.stepwise, p.grain = True, 0.5
    p.box("danger-block", 6, 6, 348, 42)
    p.label("call-title", 180, 33, "middle", "label-white", size=17, bold=True)
    p.label("call-before-2", 180, 71, "middle", size=17, bold=True)
    for place, key in enumerate(ORDER):
        x, y = _cell(place)
        p.box("panel", x, y, 171, ROW - 6)
        icon(p, key, Place(x + 85, y + 56, 1.06))
        p.label(f"icon-{key}", x + 85, y + 124, "middle", size=17, bold=True)
    _call(p, *_cell(len(ORDER)))
    p.height = round(whom_to_call(p, TOP + ROW * 6) + 6)


def _cell(place: int) -> tuple[float, float]:
    return 6 + 177 * (place % 2), TOP + ROW * (place // 2)


def _call(p: Picture, x: float, y: float) -> None:
    """A telephone, a car that is crossed out, and the words."""
    p.box("danger-ground", x, y, 171, ROW - 6)
    signs.call(p, Place(x + 46, y + 46, 1.04))
    signs.no_driving(p, Place(x + 122, y + 48))
    p.text("|".join(balanced(p.words["call-never"], 17)), x + 85, y + 108, "middle", size=16, bold=True)


def icon(p: Picture, key: str, place: Place | None = None) -> None:
    """One sign, alone."""
    if place is None:
        p.box("panel", 0, 0, 96, 96, 10)
    SCENES[key](p, place or Place(48, 48))
