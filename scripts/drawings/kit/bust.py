"""Head and shoulders from the front, for portraits."""

from __future__ import annotations

from drawings.kit import heads
from drawings.kit.geometry import HERE, Place, mirrored, pill
from drawings.kit.heads import Looks
from drawings.kit.picture import Picture

SHOULDERS = "0,24 7,23 13,27 26,31 33,39 36,58* 0,58*"


def bust(p: Picture, looks: Looks, place: Place = HERE) -> None:
    """A calm person from the crown at -22 down to the chest at 58."""
    heads.behind(p, looks, "front", place)
    p.draw(looks.top, mirrored(SHOULDERS), place)
    p.body(looks.skin, [pill((0, 10), 7, (0, 24), 7)], place)
    heads.head(p, looks, "front", place, "calm")
