"""Two vertebrae and the disc between them from the side, with the nerve that leaves between them."""

from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.side import column_side

HEIGHT = 350


def draw(p: Picture) -> None:
    """Bones, disc and nerve, then the labels around them."""
    upper, lower = Place(140, 108, 2.35), Place(140, 108 + 39 * 2.35, 2.35)
    column_side(p, [upper, lower])
    for kind in ("nerve-wide", "nerve-wide-core"):
        p.line(kind, "28.5,6.5 26,13 20,21 10,31 2,44", upper)
    p.label("front", 8, 24, kind="label-quiet")
    p.label("back", 352, 24, "end", "label-quiet")
    p.label("body", 134, 113, "middle", bold=True)
    p.label("second", 112, 214, "middle", bold=True)
    p.callout("disc", (8, 138), (98, 155), side="below")
    p.callout("pedicle", (166, 30), (203, 93), "middle")
    p.callout("wing", (262, 46), (227, 100), "middle")
    p.callout("spinous", (352, 70), (302, 106), "end", side="below")
    p.callout("joint", (262, 170), (233, 158))
    p.callout("nerve", (24, 318), (146, 209), side="above")
