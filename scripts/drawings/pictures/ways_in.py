"""The ways a surgeon can reach the spine: on a cut across the neck, the chest and the belly."""

from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.torso import belly_across, chest_across, neck_across
from drawings.kit.view import you_look_from_below

ROW = 316
HEADED = True
HEIGHT = 3 * ROW + 6


def draw(p: Picture) -> None:
    """Three cuts, one under another."""
    for step in range(1, 4):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One cut, at its place in the whole picture."""
    p.stepwise = True
    y = p.step(step, ROW)
    p.label("right", 14, y + 60, kind="label-quiet")
    p.label("front", 180, y + 60, "middle", "label-quiet")
    p.label("left", 346, y + 60, "end", "label-quiet")
    (_neck, _chest, _belly)[step - 1](p, y)


def _way(p: Picture, here: Place, *spots: tuple[float, float]) -> None:
    """An arrow through spots that are counted from the middle of the canal."""
    p.arrow(" ".join("{},{}".format(*here.point(spot)) for spot in spots), head=10)


def _neck(p: Picture, y: float) -> None:
    here = Place(162, y + 182, 1.45)
    neck_across(p, here)
    _way(p, here, (34, -78), (29, -57), (21, -38), (9, -25))
    _way(p, here, (5, 73), (5, 48), (5, 19))
    p.label("from-front", 350, y + 86, "end", bold=True)
    p.label("from-back", here.x, y + 306, "middle", bold=True)
    p.callout("windpipe", (92, y + 84), here.point((-8, -50)), "end")
    p.callout("gullet", (92, y + 106), here.point((-5, -31)), "end")
    p.callout("artery", (346, y + 118), here.point((30, -29)), "end", side="below")
    you_look_from_below(p, 298, y + 170)
    p.label("view", 350, y + 286, "end", "label-quiet")


def _chest(p: Picture, y: float) -> None:
    here = Place(180, y + 214)
    chest_across(p, here)
    _way(p, here, (-158, 30), (-140, -8), (-100, -24), (-15, -16))
    _way(p, here, (-5, 78), (-5, 50), (-4, 16))
    _way(p, here, (78, 62), (52, 38), (18, 6))
    p.label("from-side", 14, y + 274, bold=True)
    p.label("from-back", 150, y + 306, "middle", bold=True)
    p.label("from-corner", 348, y + 292, "end", bold=True)
    p.label("heart", 200, y + 142, "middle")
    p.label("lung", 268, y + 174, "middle")
    p.label("aside", 113, y + 134, "middle")
    p.callout("rib", (44, y + 86), here.point((-104, -105)), "end")
    p.callout("vessel", (346, y + 86), here.point((22, -28)), "end", side="below")


def _belly(p: Picture, y: float) -> None:
    here = Place(180, y + 214)
    belly_across(p, here)
    _way(p, here, (24, -142), (54, -108), (56, -66), (18, -32))
    _way(p, here, (160, 40), (144, 2), (106, -38), (64, -44), (20, -21))
    _way(p, here, (-6, 82), (-6, 56), (-5, 20))
    p.label("from-front", 350, y + 82, "end", bold=True)
    p.label("from-side", 348, y + 290, "end", bold=True)
    p.label("from-back", 150, y + 306, "middle", bold=True)
    p.callout("bowel", (14, y + 90), here.point((-70, -74)), side="below")
    p.callout("vessels", (14, y + 276), here.point((-13, -43)), side="above")
