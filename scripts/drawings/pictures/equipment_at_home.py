"""Equipment for the home: first for each room, then small things."""

from drawings.kit import equipment
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture

ROW = 342
HEIGHT = 2 * ROW + 6

THINGS = (
    (
        ("way-in", equipment.ramp), ("bed", equipment.bed),
        ("toilet", equipment.toilet), ("shower", equipment.shower),
        ("chair", equipment.chair), ("kitchen", equipment.kitchen),
    ),
    (
        ("reacher", equipment.reacher), ("shoes", equipment.shoe),
        ("phone", equipment.phone), ("light", equipment.night_light),
        ("walker", equipment.walker), ("sheet", equipment.sheet),
    ),
)  # fmt: skip
CARD_WIDE, CARD_HIGH, GAP = 171, 109, 6


def draw(p: Picture) -> None:
    """Both parts, one under another."""
    for step in (1, 2):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One part: two columns of cards, each with a thing and its name."""
    for number, (key, thing) in enumerate(THINGS[step - 1]):
        x = 6 + (CARD_WIDE + GAP) * (number % 2)
        y = 6 + ROW * (step - 1) + (CARD_HIGH + 5) * (number // 2)
        p.box("panel", x, y, CARD_WIDE, CARD_HIGH)
        middle = x + CARD_WIDE / 2
        alone = "|" not in p.words[key]
        p.label(key, middle, y + (22 if alone else 19), "middle")
        thing(p, Place(middle, y + 102, 1.04 if alone else 0.88))
