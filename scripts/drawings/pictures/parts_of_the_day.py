"""The five parts of the day of surgery, as five scenes with the same person."""

from dataclasses import replace

from drawings.kit import home
from drawings.kit.cast import DAVI, MEI, NIA, NURSE, SAM, gowned
from drawings.kit.figure import Figure, Pose
from drawings.kit.geometry import Place, pill, smooth, straight
from drawings.kit.heads import Looks
from drawings.kit.hospital import drip, hose
from drawings.kit.picture import Picture
from drawings.kit.room import Room
from drawings.kit.skeleton import Bend, Reach, Vector

HEIGHT = 560
ROW, TALL = 184, 178
SIZE = 0.58
LEFT: Vector = (-1, 0, 0)
UP: Vector = (0, 1, 0)

YOU = gowned(SAM)
SCRUBS = (
    replace(DAVI, top="cloth-c", sleeve=2, extra=""),
    replace(MEI, top="cloth-c", sleeve=2, cut="short"),
)
SLEEP_DOCTOR = replace(DAVI, top="cloth-c", sleeve=2, extra="")


def draw(p: Picture) -> None:
    """Two rows of two, and a wide one."""
    p.stepwise, p.grain = True, 0.4
    for number, scene in enumerate((_at_home, _checks, _going_to_sleep, asleep, _waking)):
        here = Place(6 + 177 * (number % 2), 6 + ROW * (number // 2))
        p.box("panel", here.x, here.y, 348 if number == 4 else 171, TALL)
        p.lines("ink-line", f"8,168 {340 if number == 4 else 163},168", here)
        scene(p, here)
        p.label(f"part-{number + 1}", here.x + 12, here.y + 23, bold=True, size=16)


def _figure(
    p: Picture, here: Place, at: tuple[float, float], who: Looks, pose: Pose, **more: object
) -> Figure:
    return Figure(p, who, pose, here.at(*at, SIZE), "calm", **more)  # type: ignore[arg-type]


def _at_home(p: Picture, here: Place) -> None:
    """Dressed and ready, with a packed bag, under a clock; nothing to eat or drink is about."""
    p.circle("frame", *here.point((34, 78)), 16)
    p.lines("ink-line", "34,67 34,78 43,82", here)
    p.draw("cloth-e", straight("120,58 160,58 160,168 120,168"), here)
    p.circle("metal", *here.point((126, 116)), 2.4)
    pose = Pose(front=(0.3, 0, 1), left_arm=Bend(0, 8, 10), right_arm=Bend(0, 22, 4), look=10)
    one = _figure(p, here, (86, 168), SAM, pose, grips="right").draw()
    x, y = one.on_paper(one.bones.right_arm.tip)
    bag = Place(x + 1, y)
    p.line("cloth-mark", "-9,16 -7,0 7,0 9,16", bag)
    p.draw("cloth-b", smooth("-15,13* 15,13* 17,32 14,36* -14,36* -17,32"), bag)
    p.lines("cloth-mark", "-16,20 16,20", bag)


def _checks(p: Picture, here: Place) -> None:
    """On the edge of a bed in a gown, with a cuff on the arm; the nurse measures."""
    p.draw("bed", straight("10,128 98,128 98,140 10,140"), here)
    for x in (17, 91):
        p.lines("ink-line", f"{x},140 {x},168", here)
    you = Pose(
        hip=(0, 80, 0), front=(0.5, 0, 0.86),
        left_leg=Reach((24, 16, 38), (0.5, 0.4, 1)), right_leg=Reach((2, 16, 44), (0.4, 0.4, 1)),
        left_arm=Reach((56, 108, 24), (0.2, -1, 0)), right_arm=Bend(16, 14, 30), left_hand=(1, -0.2, 0.3),
    )  # fmt: skip
    one = _figure(p, here, (46, 168), YOU, you, view=10)
    one.draw()
    one.lap()
    one.arm("left")
    (x1, y1), (x2, y2) = one.on_paper(one.bones.left_arm.root), one.on_paper(one.bones.left_arm.middle)
    cuff = [(x1 + (x2 - x1) * part, y1 + (y2 - y1) * part) for part in (0.45, 0.8)]
    p.body("cloth-d", [pill(cuff[0], 5.4, cuff[1], 5.2)])
    hose(
        p,
        f"{cuff[1][0]},{cuff[1][1]} {cuff[1][0] + 14},{cuff[1][1] + 26} {here.x + 96},{here.y + 136} {here.x + 104},{here.y + 142}",
        wide=2.6,
    )
    nurse = Pose(
        front=(-0.9, 0, 0.4), nod=10,
        left_arm=Reach((-36, 112, 24), (0, -1, 0.4)), right_arm=Reach((-40, 126, 6), (0, -1, 0.2)),
    )  # fmt: skip
    _figure(p, here, (119, 168), NURSE, nurse, view=10).draw()
    p.draw("metal", straight("98,136 114,136 114,148 98,148"), here)


def _lying(hip: Vector, front: Vector = UP, nod: float = 0) -> Pose:
    foot = (0.5, front[1], 0)
    return Pose(
        hip=hip, up=LEFT, front=front, nod=nod, left_leg=Bend(3, 3, 2), right_leg=Bend(3, 3, 2),
        left_arm=Bend(-4, 6, 4), right_arm=Bend(-4, 6, 4), left_foot=foot, right_foot=foot,
    )  # fmt: skip


def _table(p: Picture, here: Place) -> None:
    """A narrow table for an operation; its upper side is at 132."""
    p.draw("bed", straight("10,134 161,134 161,142 10,142"), here)
    p.draw("metal", straight("78,142 94,142 94,160 104,168 68,168 78,160"), here)


def _going_to_sleep(p: Picture, here: Place) -> None:
    """On the back under a blanket; the doctor at the head holds a breathing mask."""
    p.draw("metal", straight("122,56 150,56 150,136 122,136"), here)
    p.draw("ground", straight("126,61 146,61 146,77 126,77"), here)
    p.line("disc-mark", "127,69 132,69 134,63 137,74 139,69 145,69", here)
    pose = Pose(
        front=(0.4, 0, 0.9), nod=14, look=12,
        left_arm=Reach((26, 100, 22), (0.6, -1, 0.3)), right_arm=Bend(26, 8, 50),
    )  # fmt: skip
    doctor = _figure(p, here, (48, 178), SLEEP_DOCTOR, pose)
    doctor.draw(legs=False)
    doctor.masked()
    _table(p, here)
    p.draw("pillow", smooth("26,134 26,126 36,123 54,123 62,127 62,134"), here)
    you = Figure(p, YOU, _lying((0, 13, 0), nod=4), here.at(98, 134, SIZE), "calm", True, view=4)
    you.draw()
    p.draw("cloth-d", smooth("70,134* 72,120 88,114 112,117 146,121 152,126 153,134*"), here)
    x, y = you.on_paper(you.beside(0, 80, 13))
    hose(p, f"{x},{y - 4} {x + 4},{y - 20} {here.x + 92},{here.y + 84} {here.x + 122},{here.y + 88}", wide=3)
    p.draw("fluid-small", smooth("-8,9* -7,1 -2,-5 4,-4 8,3 9,9*"), Place(x, y))
    doctor.arm("left")


def asleep(p: Picture, here: Place) -> None:
    """Face down: pads under chest and hips, so that the belly hangs free; a drape; two people in gowns and gloves."""
    team = []
    for at, toward, who in zip((64, 108), (0, -18), SCRUBS, strict=True):
        pose = Pose(
            front=(0, 0, 1), nod=24,
            left_arm=Reach((toward + 17, 104, 28), (1, -1, 0.2)), right_arm=Reach((toward, 104, 28), (-1, -1, 0.2)),
        )  # fmt: skip
        one = _figure(p, here, (at, 166), who, pose)
        one.draw(legs=False)
        one.masked()
        team.append(one)
    _table(p, here)
    for x, wide in ((61, 16), (95, 15), (128, 22)):
        p.box("cloth-b", *here.point((x, 125)), wide, 9, 4)
    you = Figure(p, YOU, _lying((0, 24, 0), front=(0, -1, 0)), here.at(98, 134, SIZE), "calm", True, view=4)
    you.legs(["left", "right"])
    p.draw(
        "cloth-d",
        smooth(
            "57,126* 57,114 64,108 98,109 122,113 148,117 152,125 148,127* 112,126* 90,126* 87,122 80,122 77,126* 61,126*"
        ),
        here,
    )
    you.neck()
    you.head()
    p.box("cloth-b", *here.point((38, 122)), 21, 12, 5)
    for one in team:
        for arm in (one.bones.left_arm, one.bones.right_arm):
            end, tip = one.on_paper(arm.end), one.on_paper(arm.tip)
            p.body("cloth-e", [pill(end, 3.2, tip, 2.4)])


def _waking(p: Picture, here: Place) -> None:
    """In bed with the head a little raised; a nurse at the bed's head, someone close at the side."""
    here = here.at(34, 0)
    nurse = Pose(front=(0.8, 0, 0.6), left_arm=Bend(20, 8, 40), right_arm=Bend(44, 6, 24))
    _figure(p, here, (44, 168), NURSE, nurse).draw()
    drip(p, here.at(196, 26, 0.74))
    room = Room(p, here.at(150, 168, SIZE), 8)
    for x in (-104, 100):
        room.block("metal", x, x + 5, 0, 56, 16, 16)
    room.block("bed", -110, 116, 56, 70, 20, -20)
    up: Vector = (-0.9, 0.44, 0)
    room.face("bed", (-10, 70, -18), (-10, 70, 20), (-100, 114, 20), (-100, 114, -18))
    room.roll("pillow", ((-56, 102, 0), 6), ((-86, 117, 0), 6))
    pose = Pose(
        hip=(6, 83, 0), up=up, front=(0.44, 0.9, 0), nod=16,
        left_leg=Bend(26, 3, 4), right_leg=Bend(26, 3, 4), left_foot=(0.4, 1, 0), right_foot=(0.4, 1, 0),
        left_arm=Bend(14, 8, 30), right_arm=Reach((14, 94, 22), (-0.3, -1, 0.4)), right_hand=(1, -0.2, 0),
    )  # fmt: skip
    you = Figure(p, YOU, pose, here.at(150, 168, SIZE), "calm", view=8).draw()
    p.draw("cloth-d", smooth("146,128* 146,117 158,110 184,113 208,117 217,119 218,128*"), here)
    you.arm("right")
    p.lines("ink-line", "196,71 192,92 176,112 162,122", here)
    chair = here.at(222, 168, SIZE)
    home.chair(p, chair)
    pose = Pose(
        hip=(0, 70, 0), up=(-0.3, 1, 0), front=LEFT,
        left_leg=Reach((-38, 7, 9), (-1, 0.6, 0)), right_leg=Reach((-38, 7, -9), (-1, 0.6, 0)),
        left_foot=LEFT, right_foot=LEFT,
        left_arm=Reach((-68, 100, 14), (1, -1, 0.2)), right_arm=Bend(30, 6, 30), left_hand=LEFT,
    )  # fmt: skip
    Figure(p, NIA, pose, chair, "calm", view=4).draw()
