"""The care team around the person and those close to them."""

from drawings.kit.geometry import Place
from drawings.kit.people import Person, bust
from drawings.kit.picture import Picture

HEIGHT = 522

CELL_WIDE, CELL_HIGH = 118, 170
TEAM = (
    ("surgeon", Person("skin-b", "hair-d", "cloth-c", cut="short", extra="glasses")),
    ("cancer", Person("skin-d", "hair-d", "cloth-e", cut="curly")),
    ("radiation", Person("skin-a", "hair-b", "cloth-e", cut="long")),
    ("nurse", Person("skin-c", "hair-d", "cloth-a", cut="bun")),
    ("therapist", Person("skin-a", "hair-c", "cloth-b", cut="short", extra="beard")),
    ("pain", Person("skin-b", "hair-b", "cloth-e", cut="curly", extra="glasses")),
    ("images", Person("skin-d", "hair-c", "cloth-d", cut="bald", extra="glasses")),
    ("social", Person("skin-a", "hair-a", "cloth-b", cut="bun")),
)
"""Everyone but the two in the middle, in reading order."""


BROAD = ("radiation", "images")
"""Whose faces and shoulders are broader."""


def draw(p: Picture) -> None:
    """Three rows of three; the person and a close one are in the middle."""
    cells = [(column, row) for row in range(3) for column in range(3) if (column, row) != (1, 1)]
    middle = _center(1, 1)
    for column, row in cells:
        x, y = _center(column, row)
        p.lines("accent-line", f"{middle[0]},{middle[1]} {x},{y}")
    p.box("tint", 119, 198, 122, 162, 10)
    for (column, row), (key, person) in zip(cells, TEAM, strict=True):
        x, y = _center(column, row)
        p.circle("medal", x, y, 46)
        bust(p, person, Place(x, y - 10, 0.86 if key in BROAD else 0.78, high=0.9 if key in BROAD else 1))
        lines = p.words[key].count("|")
        p.label(key, x, y + 62 if row else y - 54 - 17 * lines, "middle")
    _you(p, *middle)


def _center(column: int, row: int) -> tuple[float, float]:
    return 62 + CELL_WIDE * column, 94 + CELL_HIGH * row


def _you(p: Picture, x: float, y: float) -> None:
    """An older person, and a younger one close by."""
    bust(p, Person("skin-c", "hair-d", "cloth-b", cut="curly"), Place(x + 22, y - 24, 0.84))
    bust(p, Person("skin-c", "hair-c", "cloth-d", cut="short"), Place(x - 20, y - 12, 0.88))
    p.label("you", x, y + 64, "middle", bold=True)
