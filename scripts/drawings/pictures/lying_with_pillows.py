"""Lying with pillows: on the back, on the side, and after neck surgery."""

from drawings.kit.geometry import Place
from drawings.kit.lying import (
    ALONG,
    HEAD_PILLOW,
    HEAD_RINGS,
    PILLOW_FOR_SIDE,
    PILLOW_UNDER_KNEES,
    RINGS_UNDER_KNEES,
    STRAIGHT,
    mattress,
    on_the_back,
    on_the_side,
    pillow,
)
from drawings.kit.people import Person
from drawings.kit.picture import Picture

HEIGHT = 522


def draw(p: Picture) -> None:
    """Three ways to lie, one under another."""
    _back(p, _panel(p, "back", 6, 160))
    _side(p, _panel(p, "side", 171, 182))
    _neck(p, _panel(p, "neck", 358, 158))


def _panel(p: Picture, key: str, y: float, high: float) -> Place:
    """A panel with its heading, its note and a mattress; gives the place of the person."""
    p.box("panel", 6, y, 348, high)
    p.label(key, 20, y + 27, bold=True, size=15)
    p.label(f"{key}-note", 20, y + 48)
    here = Place(172, y + high - 34, 1.1)
    mattress(p, here)
    return here


def _straight(p: Picture, here: Place, text: str) -> None:
    """The broken line that says: the back is straight."""
    p.lines("cut", text, here)
    for end in text.split():
        x, y = map(float, end.split(","))
        p.circle("accent", *here.point((x, y)), 4)


def _back(p: Picture, here: Place) -> None:
    """An older person with a pillow under the knees."""
    pillow(p, HEAD_PILLOW, here)
    pillow(p, PILLOW_UNDER_KNEES, here, RINGS_UNDER_KNEES)
    on_the_back(p, Person("skin-a", "hair-c", "cloth-a", "cloth-d"), here)
    _straight(p, here, "-76,-47 6,-47")


def _side(p: Picture, here: Place) -> None:
    """A person who looks at the reader, with two pillows."""
    pillow(p, PILLOW_FOR_SIDE, here)
    on_the_side(p, Person("skin-d", "hair-d", "cloth-c", "cloth-a", "bun"), here)
    _straight(p, here, "-76,-61 6,-61")


def _neck(p: Picture, here: Place) -> None:
    """A person whose head lies in line with the back."""
    pillow(p, HEAD_PILLOW, here, HEAD_RINGS)
    on_the_back(p, Person("skin-c", "hair-d", "cloth-e", "cloth-c"), here, STRAIGHT, ALONG)
    _straight(p, here, "-112,-26 -76,-26 6,-26")
