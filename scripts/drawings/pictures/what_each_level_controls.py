"""What each part of the cord serves, beside the bones where it lies, on a person seen from behind."""

from drawings.kit.cast import SAM, outlined
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place, limb, mirrored
from drawings.kit.picture import Picture
from drawings.kit.skeleton import Bend

HEIGHT = 520

SIZE = 2.9
X, FLOOR = 90, 600
PERSON = outlined(SAM)
STANDING = Pose(front=(0, 0, -1), left_arm=Bend(0, 8, 6), right_arm=Bend(0, 8, 6))

TOPS = {"C1": 162.0, "T1": 150.6, "L1": 123.6, "S1": 107.0}
"""Where each part of the spine begins, above the floor; the person is 200 high."""

COUNTS = (("C1", "T1", 7, 2.2), ("T1", "L1", 12, 2.7), ("L1", "S1", 5, 3.4))
"""From where to where, how many bones, and half the width of the lowest of them."""

PARTS = (
    ("neck", 162.0, 156.0, 66),
    ("arms", 155.4, 151, 130),
    ("trunk", 150.4, 131, 178),
    ("legs", 130.4, 124.2, 246),
    ("pelvis", 123.6, 120.4, 294),
    ("roots", 119.8, 99, 366),
)
"""Each part: its key, between which heights it lies, and the foot of its label."""


def draw(p: Picture) -> None:
    """The person, the bones, the cord and its nerves, and a label for each part."""
    p.stepwise = True
    here = Place(X, FLOOR, SIZE)
    person = Figure(p, PERSON, STANDING, here, view=0).draw()
    _bones(p, here)
    _nerves(p, person, here)
    cord = "166,3 162,2.8 158,3.2 154,3.8 151,3.2 146,2.5 132,2.5 127,3 124,2.6 120.6,0.8"
    spots = [spot.split(",") for spot in cord.split()]
    p.draw("cord", limb(" ".join(f"0,{-float(y)},{thick}" for y, thick in spots)), here)
    p.label("head", 188, 24, bold=True)
    p.label("behind", 8, 24, kind="label-quiet")
    for key, top, foot, y in PARTS:
        _part(p, here, key, top, foot, y)
    for name, top in TOPS.items():
        left, middle = here.point((-5.4 if name != "S1" else -6.6, -top + 1.4))
        p.text(name, left, middle + 5, "end", bold=True)
    p.arrow(f"348,36 348,{HEIGHT / 2} 348,{HEIGHT - 24}")
    p.label("below", 188, HEIGHT - 78, kind="label-accent", bold=True)


def _bones(p: Picture, here: Place) -> None:
    """From behind, a small plate for each bone."""
    for first, last, count, half in COUNTS:
        step = (TOPS[first] - TOPS[last]) / count
        for number in range(count):
            wide = half * (0.8 + 0.2 * number / count)
            shape = f"0,0 {wide},0.2 {wide * 0.9},{step * 0.8} 0,{step * 0.84}"
            p.draw("bone-small", mirrored(shape), here.at(0, -TOPS[first] + number * step))
    p.draw("bone-small", mirrored("0,0 4.4,0.4 4,4 2,9 0,11.4"), here.at(0, -TOPS["S1"]))


def _nerves(p: Picture, person: Figure, here: Place) -> None:
    """To the arms, around the chest, and from below the tip to the legs."""
    for side in (-1, 1):
        for height in (148.0, 144.0, 140.0, 136.0, 132.0):
            p.line("nerve-thin", f"0,{-height} {side * 5},{-height + 0.6} {side * 11},{-height + 3.4}", here)
        arm = person.bones.left_arm if side < 0 else person.bones.right_arm
        elbow, hand = person.spot(arm.middle), person.spot(arm.tip)
        for height in (155.4, 152.8):
            way = f"0,{-height} {side * 8},-150.6 {side * 15},-145 {elbow[0]},{elbow[1]} {hand[0]},{hand[1] - 5}"
            p.line("nerve-thin", way, here)
        for share in (0.5, 1, 1.5):
            way = f"{side * share * 0.5},-122 {side * share},-112 {side * (5 + share)},-98 {side * (8 + share)},-84"
            p.line("nerve-thin", f"{way} {side * (8.6 + share)},-56 {side * (8.4 + share)},-26", here)


def _part(p: Picture, here: Place, key: str, top: float, foot: float, y: float) -> None:
    """A bracket beside the spine, and a label with a line to it."""
    x = here.point((6.4, 0))[0]
    first, last = here.point((0, -top))[1], here.point((0, -foot))[1]
    p.lines("ink-line", f"{x - 4},{first} {x},{first} {x},{last} {x - 4},{last}")
    p.lines("line", f"{x},{(first + last) / 2} 184,{y - 5}")
    p.label(key, 188, y, bold=True)
    p.label(f"{key}-note", 188, y + 19)
