"""A person in bed after surgery, seen from above, and the tubes and lines that the page explains."""

from drawings.kit.cast import AMARA, gowned
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place, limb, pill, smooth, straight
from drawings.kit.hospital import bottle, collecting_bag, drip, hose
from drawings.kit.picture import Picture
from drawings.kit.skeleton import Bend

HEIGHT = 560
BED = Place(180, 0)
"""The middle of the bed; heights count from the top of the sheet."""


def draw(p: Picture) -> None:
    """The bed, the person in it with all that is connected, then the labels."""
    p.box("panel", 6, 6, 348, HEIGHT - 12)
    _bed(p)
    hose(p, "-34,262 -66,268 -88,276 -104,292 -106,306", BED)
    bottle(p, Place(74, 300))
    person = _person(p)
    _cuffs(p, person)
    hose(p, "0,390 6,400 24,404 44,406 66,410 92,420 106,436", BED)
    _rails(p)
    collecting_bag(p, Place(288, 436))
    _nose(p, person)
    _neck(p)
    _arm(p)
    _finger(p, person)
    _labels(p)


def _bed(p: Picture) -> None:
    """Frame, mattress and pillow."""
    for y in (14, 530):
        p.box("metal", 118, y, 124, 14, 6)
    p.box("bed", 110, 22, 140, 514, 14)
    p.draw("pillow", smooth("128,56 180,50 232,56 240,96 232,140 180,144 128,140 120,96"))


def _rails(p: Picture) -> None:
    """The rails lie over the tube of the bladder, which runs below them."""
    for x in (105, 247):
        for y, length in ((160, 96), (300, 150)):
            p.box("metal", x, y, 8, length, 4)


def _person(p: Picture) -> Figure:
    pose = Pose(
        left_arm=Bend(0, 10, 4), right_arm=Bend(0, 10, 4), left_leg=Bend(0, 5, 2), right_leg=Bend(0, 5, 2),
        left_foot=(0.25, -0.55, 0.8), right_foot=(-0.25, -0.55, 0.8),
    )  # fmt: skip
    return Figure(p, gowned(AMARA), pose, BED.at(0, 488, 1.98), "calm", view=0).draw()


def _cuffs(p: Picture, person: Figure) -> None:
    """A cuff around each lower leg, and its tube to the foot of the bed."""
    for leg, x in ((person.bones.left_leg, 8), (person.bones.right_leg, -8)):
        (x1, y1), (x2, y2) = person.on_paper(leg.middle), person.on_paper(leg.end)
        spots = [(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share) for share in (0.2, 0.72)]
        p.body("cloth-c", [pill(spots[0], 15, spots[1], 12)])
        for share in (0.3, 0.46, 0.62):
            at, y = x1 + (x2 - x1) * share, y1 + (y2 - y1) * share
            p.line("cloth-mark", f"{at - 13},{y} {at},{y + 3} {at + 13},{y}")
        p.line("tube", f"{spots[1][0]},{spots[1][1] + 12} {spots[1][0] * 0.4 + 108 + x},500 {180 + x},532")
    p.box("metal", 158, 524, 44, 18, 4)


def _nose(p: Picture, person: Figure) -> None:
    """The soft tube under the nose, over both ears, and up to the wall."""
    head = Place(*person.on_paper((0, 180, 8)), 1.8)
    hose(p, "0,44 -12,47 -28,34 -37,0 -39,-44 -44,-64", head, 2.8)
    for side in (-1, 1):
        hose(p, f"{15 * side},1 {13.6 * side},11 {7 * side},21 {2.4 * side},30 0,44", head, 2.2)
    hose(p, "-15,1 -9,5.6 0,7 9,5.6 15,1", head, 2.4)
    p.draw("metal", straight("-2.6,-4 2.6,-4 2.6,4 -2.6,4"), head.at(0, 37))
    p.box("metal", 88, 14, 26, 18, 4)


def _neck(p: Picture) -> None:
    """The larger line, which is taped to the neck, from a pump."""
    hose(p, "13,178 26,180 42,168 56,140 80,116 122,104 142,92 144,80", BED, 4)
    p.draw("cloth-e", straight("-5.4,-6 5.4,-6 5.4,6 -5.4,6"), BED.at(15, 177, 1, 80))
    p.box("metal", 304, 34, 40, 46, 5)
    p.box("ground", 310, 40, 28, 16, 2)
    p.circle("accent", 324, 67, 4)


def _arm(p: Picture) -> None:
    """The drip, and the small tube that is taped to the forearm."""
    drip(p, Place(278, 30, 0.86))
    hose(p, "98,84 96,96 78,124 66,160 66,220 70,262 60,288", BED, 3.4)
    p.draw("cloth-e", straight("-6,-5 6,-5 6,5 -6,5"), BED.at(58, 288, 1, -12))


def _finger(p: Picture, person: Figure) -> None:
    """The clip on a finger with its cable to a monitor; the call bell under the other hand."""
    x, y = person.on_paper(person.bones.right_arm.tip)
    p.draw("metal", straight("-4,-9 4,-9 5,7 -5,7"), Place(x + 1, y - 3, 1.1, 8))
    p.line("ink-line", f"{x},{y + 5} {x - 6},{y + 24} {x - 34},{y + 34} 66,{y + 38}")
    p.box("metal", 30, y + 22, 40, 32, 4)
    p.box("ground", 34, y + 26, 32, 20, 2)
    p.line("disc-mark", f"36,{y + 37} 44,{y + 37} 47,{y + 29} 51,{y + 43} 54,{y + 37} 64,{y + 37}")
    x, y = person.on_paper(person.bones.left_arm.tip)
    p.line("ink-line", f"{x + 2},{y + 12} {x + 10},{y + 50} {x + 6},{y + 90} 240,520")
    p.draw("cloth-e", limb(f"{x},{y - 2},11 {x + 1},{y + 14},11"))
    p.circle("accent", x, y - 1, 3.6)


def _labels(p: Picture) -> None:
    p.callout("nose", (88, 84), (158, 140), "end", side="below")
    p.callout("back", (92, 226), (92, 279), "end", side="below")
    p.callout("finger", (92, 424), (119, 336), "end", side="above")
    p.callout("cuffs", (92, 482), (146, 448), "end")
    p.callout("neck", (260, 162), (204, 177))
    p.callout("arm", (260, 226), (244, 283), side="below")
    p.callout("bell", (264, 330), (240, 342))
    p.callout("bladder", (260, 364), (236, 408), side="below")
