"""Two vertebrae and the disc between them from the side, with the nerve that leaves between them."""

from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.side import column_side, nerves_side

HEIGHT = 356

SIZE = 2.2


def draw(p: Picture) -> None:
    """Nerves in the canal, bones and disc, the nerve that leaves, then the labels around them."""
    upper = Place(132, 138, SIZE)
    lower = upper.at(0, 39)
    nerves_side(p, [upper, lower])
    column_side(p, [upper, lower])
    for kind in ("nerve-wide", "nerve-wide-core"):
        p.line(kind, "30.4,5 28.6,10 22,20 12,31 4,43 -4,60", upper)
    p.label("front", 8, 24, kind="label-quiet")
    p.label("back", 352, 24, "end", "label-quiet")
    p.label("body", 124, 136, "middle", bold=True)
    p.callout("disc", (8, 172), (92, 181), side="below")
    p.callout("pedicle", (150, 56), upper.point((26.6, -6)), "middle")
    p.callout("wing", (252, 80), upper.point((37, -5)), "middle")
    p.callout("spinous", (352, 76), upper.point((66, 0)), "end", side="below")
    p.callout("joint", (262, 196), lower.point((39.4, -19)))
    p.callout("canal", (262, 306), lower.point((30, 20)))
    p.callout("nerve", (20, 336), upper.point((2, 46)), side="above")
