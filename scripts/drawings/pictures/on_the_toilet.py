"""Sitting on the toilet with a straight back, and a bladder tube with a bag on the leg."""

from dataclasses import replace

from drawings.kit.cast import LENA, SAM, barefoot
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place, limb, pill, smooth, straight
from drawings.kit.home import toilet, toilet_seat
from drawings.kit.hospital import hose
from drawings.kit.picture import Picture
from drawings.kit.skeleton import Bend, Reach, Vector, partway

ROW = 316
HEIGHT = 2 * ROW + 4
FLOOR = 296

LEFT: Vector = (-1, 0, 0)


def draw(p: Picture) -> None:
    """Both pictures, one under another."""
    for step in (1, 2):
        panel(p, step)


def panel(p: Picture, step: int) -> None:
    """One picture, at its place in the whole."""
    p.stepwise = True
    y = 6 + ROW * (step - 1)
    p.box("panel", 6, y, 348, ROW - 6)
    p.label(f"title-{step}", 20, y + 28, bold=True, size=17)
    p.lines("ink-line", f"14,{y + FLOOR} 346,{y + FLOOR}")
    if step == 1:
        _sitting(p, Place(204, y + FLOOR, 1.42))
    else:
        _standing(p, Place(236, y + FLOOR, 1.3))


def _sitting(p: Picture, here: Place) -> None:
    """Feet on a stool, knees a little higher than the hips, one hand on a rail at the wall."""
    p.draw("metal", limb("-68,-96,5 20,-96,5"), here)
    for x in (-61, 14):
        p.draw("metal", straight(f"{x - 4},-100 {x + 4},-100 {x + 4},-92 {x - 4},-92"), here)
    toilet(p, here)
    toilet_seat(p, here)
    p.draw("bone", smooth("-84,-19* -34,-19* -34,-14* -84,-14*"), here)
    for x in (-78, -45):
        p.draw("bone", smooth(f"{x},-14* {x + 5},-14* {x + 5},0* {x},0*"), here)
    pose = Pose(
        hip=(0, 60, 0), up=(-0.1, 1, 0), front=LEFT,
        left_leg=Reach((-46, 26, 8), (-1, 1, 0)), right_leg=Reach((-50, 26, -8), (-1, 1, 0)),
        left_foot=LEFT, right_foot=LEFT,
        left_arm=Reach((-30, 74, 12), (1, -0.6, 0.2)), right_arm=Reach((-42, 97, -14), (0.6, -1, -0.2)),
        left_hand=(-1, -0.3, 0), right_hand=LEFT,
    )  # fmt: skip
    who = replace(SAM, gown=0.8, legs="bare")
    one = Figure(p, who, pose, here, "calm", view=4, grips="right").draw()
    a, b = one.on_paper(one.beside(0, 54, -19)), one.on_paper(one.beside(0, 4, -19))
    p.lines("cut", f"{a[0]},{a[1]} {b[0]},{b[1]}")
    for spot in (a, b):
        p.circle("accent", *spot, 4)
    p.callout("back", (284, here.y - 206), (a[0] + 1, a[1] + 12), side="below")
    p.callout("rail", (24, here.y - 206), here.point((-66, -97)), side="below")
    p.callout("feet", (20, here.y - 96), here.point((-78, -17)), side="below")


def _standing(p: Picture, here: Place) -> None:
    """From the front, in shorts: the tube comes out of the shorts, a strap holds it on the thigh, the bag on the calf."""
    pose = Pose(
        left_arm=Bend(0, 14, 8), right_arm=Bend(-10, 14, 50), left_leg=Bend(0, 5, 2), right_leg=Bend(0, 5, 2)
    )
    one = Figure(
        p, replace(barefoot(LENA), legs="bare", gown=0.26, top="cloth-c"), pose, here, "calm", view=4
    ).draw()
    leg = one.bones.right_leg

    def on(share: float, aside: float = 0) -> str:
        """A point on the leg, from hip (0) over knee (1) to ankle (2)."""
        whole, part = divmod(share, 1)
        start, end = (leg.middle, leg.end) if whole else (leg.root, leg.middle)
        x, y = one.spot(partway(start, end, part))
        return f"{x + aside},{y}"

    x, y = map(float, on(1.46).split(","))
    bag = here.at(x, y)
    _bag(p, bag)
    hose(
        p,
        f"{on(0.5, 5)} {on(0.6, 3)} {on(0.74, -2)} {on(0.86, -12)} {on(0.95, -17)} {on(1.03, -13)} {on(1.09, -4)} {x},{y - 15}",
        here,
        3.2,
    )
    _strap(p, here, on(0.7), 9)
    p.callout("strap", (116, here.y - 126), here.point(_xy(on(0.7, -9))), "end")
    p.callout("tube", (116, here.y - 88), here.point(_xy(on(0.94, -18))), "end")
    p.callout("bag", (116, here.y - 46), bag.point((-6, 6)), "end")


def _xy(text: str) -> tuple[float, float]:
    x, y = text.split(",")
    return float(x), float(y)


def _strap(p: Picture, here: Place, at: str, half: float) -> None:
    """A soft band around the leg."""
    x, y = _xy(at)
    p.body("cloth-b", [pill((x - half, y), 2.4, (x + half, y), 2.4)], here)


def _bag(p: Picture, here: Place) -> None:
    """The bag on the lower leg, with a strap above and one below around the leg."""
    p.draw("hole", straight("-4,-15 4,-15 6.6,-12 6.6,14 4,17 -4,17 -6.6,14 -6.6,-12"), here)
    p.draw("cloth-b", straight("-6.6,2 6.6,2 6.6,14 4,17 -4,17 -6.6,14"), here)
    p.draw("metal", straight("-1.6,17 1.6,17 1.6,21 -1.6,21"), here)
    for y in (-12, 12):
        p.body("cloth-b", [pill((-7.4, y), 1.9, (7.4, y), 1.9)], here)
