"""The care team around the person and those close to them."""

from collections.abc import Callable

from drawings.kit.bust import bust
from drawings.kit.cast import DAVI, DOCTOR, NIA, NURSE, SAM
from drawings.kit.geometry import Place, smooth, straight
from drawings.kit.heads import Looks
from drawings.kit.picture import Picture

CELL_WIDE, CELL_HIGH = 118, 172
HEIGHT = 3 * CELL_HIGH + 4


def _cap(p: Picture, place: Place) -> None:
    """A surgeon's cap."""
    p.draw("cloth-c", smooth("-15,-6* -16,-12 -10,-21 0,-23 10,-21 16,-12 15,-6* 0,-9"), place)


def _stethoscope(p: Picture, place: Place) -> None:
    p.line("ink-line", "-9,27 -10,38 -2,46 6,40 9,27", place)
    p.line("ink-line", "-2,46 -2,52", place)
    p.circle("metal", *place.point((-2, 54)), 2.6)


def _beams(p: Picture, place: Place) -> None:
    """A badge with the beams of a radiation machine."""
    p.draw("frame", straight("11,36 27,36 27,52 11,52"), place)
    for end in ("13,38 19,44", "25,38 19,44", "19,51 19,44"):
        p.lines("accent-line", end, place)
    p.circle("accent", *place.point((19, 44)), 2)


def _watch(p: Picture, place: Place) -> None:
    """The watch that hangs on a nurse's chest."""
    p.lines("ink-line", "15,36 15,43", place)
    p.circle("frame", *place.point((15, 47)), 4)


def _band(p: Picture, place: Place) -> None:
    """A band to train with, around the neck."""
    p.line("tube", "-12,26 -13,40 -10,57", place)
    p.line("tube", "12,26 13,40 10,57", place)


def _leaflet(p: Picture, place: Place) -> None:
    p.draw("frame", straight("-13,38 13,38 13,57 -13,57"), place)
    for y in (43, 47.5, 52):
        p.lines("cloth-mark", f"-9,{y} 9,{y}", place)


def _film(p: Picture, place: Place) -> None:
    """A picture of a spine."""
    p.draw("hair-d", straight("-13,35 13,35 13,57 -13,57"), place)
    for y in (37, 42, 47, 52):
        p.draw("bone-small", straight(f"-4,{y} 4,{y} 4,{y + 3.6} -4,{y + 3.6}"), place)


def _pills(p: Picture, place: Place) -> None:
    p.draw("frame", smooth("-7,44* 7,44* 7,57* -7,57*"), place)
    p.draw("cloth-b", straight("-8,39 8,39 8,44 -8,44"), place)
    p.lines("cloth-mark", "-3,50 3,50", place)
    p.lines("cloth-mark", "0,47 0,53", place)


Sign = Callable[[Picture, Place], None]

TEAM: tuple[tuple[str, Looks, Sign], ...] = (
    ("surgeon", Looks("skin-b", "hair-d", "cloth-c", cut="short", extra="glasses"), _cap),
    ("cancer", Looks("skin-d", "hair-d", "cloth-e", cut="curly"), _stethoscope),
    ("radiation", Looks("skin-a", "hair-b", "cloth-e", cut="long"), _beams),
    ("nurse", NURSE, _watch),
    ("therapist", DAVI, _band),
    ("pain", DOCTOR, _pills),
    ("images", Looks("skin-d", "hair-c", "cloth-d", cut="balding", extra="glasses"), _film),
    ("social", Looks("skin-a", "hair-a", "cloth-b", cut="bun"), _leaflet),
)
"""Everyone but the two in the middle, in reading order, with a sign of what they do."""


def draw(p: Picture) -> None:
    """Three rows of three; the person and a close one are in the middle. A line to write each name on."""
    p.stepwise = True
    cells = [(column, row) for row in range(3) for column in range(3) if (column, row) != (1, 1)]
    x, y = _center(1, 1)
    p.box("tint", x - 58, y - 50, 116, CELL_HIGH - 12, 10)
    for (column, row), (key, person, sign) in zip(cells, TEAM, strict=True):
        x, y = _center(column, row)
        p.circle("medal", x, y, 44)
        place = Place(x, y - 12, 0.77)
        bust(p, person, place)
        sign(p, place)
        p.label(key, x, y + 60, "middle")
        foot = y + 102
        p.lines("ink-line", f"{x - 50},{foot} {x + 50},{foot}")
    _you(p, *_center(1, 1))


def _center(column: int, row: int) -> tuple[float, float]:
    return 62 + CELL_WIDE * column, 50 + CELL_HIGH * row


def _you(p: Picture, x: float, y: float) -> None:
    """An older person, and a younger one close by."""
    bust(p, NIA, Place(x + 22, y - 24, 0.84))
    bust(p, SAM, Place(x - 20, y - 12, 0.88))
    p.label("you", x, y + 66, "middle", bold=True)
