"""Things that help at home; each fits between -76 and 76, the floor at 0, the top at -66."""

from __future__ import annotations

from drawings.kit import home
from drawings.kit.cast import AMARA
from drawings.kit.geometry import HERE, Place, limb, smooth, straight, tube
from drawings.kit.picture import Picture


def floor(p: Picture, place: Place) -> None:
    """The floor under a thing."""
    p.lines("ink-line", "-76,0 76,0", place)


def _pipe(p: Picture, text: str, place: Place, wide: float = 3.6) -> None:
    """A metal tube through the points."""
    p.draw("metal", limb(" ".join(f"{point},{wide}" for point in text.split())), place)


def ramp(p: Picture, place: Place = HERE) -> None:
    """A gentle ramp up to a door, with a rail on each side."""
    floor(p, place)
    p.draw("cloth-e", straight("36,-66 72,-66 72,-8 36,-8"), place)
    p.draw("cloth-d", straight("43,-60 63,-60 63,-8 43,-8"), place)
    p.circle("metal", *place.point((59, -33)), 1.6)
    p.draw("cloth-b", smooth("28,-54* 34,-54* 35,-46* 27,-46*"), place)
    _rail(p, (-60, -3), (26, -12), place)
    p.draw("metal", straight("-76,0 26,-8 76,-8 76,0"), place)
    _rail(p, (-68, 2), (24, -6), place)


def _rail(p: Picture, start: tuple[float, float], end: tuple[float, float], place: Place) -> None:
    (x1, y1), (x2, y2) = start, end
    for share in (0.04, 0.5, 0.96):
        x, y = x1 + (x2 - x1) * share, y1 + (y2 - y1) * share
        p.draw("metal", straight(f"{x - 1.2},{y} {x + 1.2},{y} {x + 1.2},{y - 26} {x - 1.2},{y - 26}"), place)
    _pipe(p, f"{x1 - 5},{y1 - 26} {x2 + 4},{y2 - 27}", place)


def bed(p: Picture, place: Place = HERE) -> None:
    """A bed that goes up and down, with a rail."""
    floor(p, place)
    p.lines("ink-line", "-40,-2 14,-18", place)
    p.lines("ink-line", "-40,-18 14,-2", place)
    p.draw("metal", straight("-58,-5 34,-5 34,0 -58,0"), place)
    p.draw("metal", straight("-66,-22 42,-22 42,-17 -66,-17"), place)
    p.draw(
        "cloth-e", smooth("-66,-34* -62,-48* -56,-50 -24,-34* 40,-34* 44,-31 44,-25 40,-22* -62,-22*"), place
    )
    p.draw("cloth-a", smooth("-62,-50 -54,-56 -40,-48 -44,-42 -56,-47"), place)
    _pipe(p, "-22,-22 -22,-46 -18,-50 6,-50 10,-46 10,-22", place)
    for bar in (-14, -6, 2):
        p.lines("metal-mark", f"{bar},-48 {bar},-24", place)
    x, y = place.point((62, -30))
    p.arrow(f"{x},{y} {x},{y - 14} {x},{y - 28}", head=8)
    p.arrow(f"{x},{y} {x},{y + 12} {x},{y + 24}", head=8)


def toilet(p: Picture, place: Place = HERE) -> None:
    """A toilet with a raised seat, and a bar on the wall beside it, in reach."""
    floor(p, place)
    for bar in ("-18,-62 -18,-34", "-20,-48 34,-48"):
        _pipe(p, bar, place, 4.4)
    for x, y in ((-18, -62), (-18, -34), (34, -48)):
        p.circle("metal", *place.point((x, y)), 3.4 * place.size)
    here = place.at(16, 0, 0.66)
    home.toilet(p, here)
    p.draw("cloth-a", smooth("-29,-42* 24,-42* 24,-64* -27,-59 -32,-56 -31,-49"), here)


def shower(p: Picture, place: Place = HERE) -> None:
    """A shower with a chair, a shower head on a hose at the wall before it, and a mat."""
    floor(p, place)
    p.draw("bone", straight("-72,-66 -68,-66 -68,0 -72,0"), place)
    p.draw("cloth-d", smooth("-52,-4* 46,-4* 48,0* -54,0*"), place)
    _pipe(p, "-62,-64 -62,-18", place, 3)
    p.line("tube", "-62,-20 -50,-8 -44,-24 -52,-44 -56,-54", place)
    p.draw("metal", smooth("-40,-56 -52,-62 -57,-58 -55,-53 -46,-50"), place)
    for dx, dy in ((0, 0), (8, 6), (1, 11), (10, 17), (17, 10)):
        p.line("disc-mark", f"{-40 + dx},{-48 + dy} {-37.6 + dx},{-43.6 + dy}", place)
    _pipe(p, "-4,-28 -6,-5", place)
    _pipe(p, "32,-28 34,-5", place)
    p.draw("cloth-e", smooth("30,-30* 36,-30* 41,-58* 38,-61 35,-58*"), place)
    p.draw("cloth-e", smooth("-8,-31 -6,-33* 34,-33* 36,-30.4 34,-28* -6,-28*"), place)
    _pipe(p, "-2,-32 -2,-45 37,-46", place)


def chair(p: Picture, place: Place = HERE) -> None:
    """A chair with a high seat and arms."""
    floor(p, place)
    here = place.at(-4, 0, 0.53)
    home.chair(p, here)
    home.chair_arm(p, here)


def kitchen(p: Picture, place: Place = HERE) -> None:
    """A counter with a pot, a cup and a kettle on it, and a high chair with a back."""
    floor(p, place)
    p.draw("cloth-e", straight("-70,-32 14,-32 14,0 -70,0"), place)
    for x in (-42, -14):
        p.lines("cloth-mark", f"{x},-28 {x},-3", place)
    p.draw("bone", straight("-74,-37 18,-37 18,-32 -74,-32"), place)
    p.draw("metal", smooth("-66,-37* -68,-53* -42,-53* -44,-37*"), place)
    p.lines("metal-mark", "-73,-49 -68,-49", place)
    p.lines("metal-mark", "-42,-49 -37,-49", place)
    p.draw("cloth-a", smooth("-26,-37* -27,-48* -15,-48* -16,-37*"), place)
    p.line("cloth-mark", "-15.4,-46 -11,-44 -15.8,-40", place)
    p.draw("metal", smooth("-6,-37* -4,-52 4,-57 11,-51 12,-37*"), place)
    p.line("cloth-mark", "-4,-54 4,-63 12,-53", place)
    for x, foot in ((40, 36), (60, 66)):
        p.draw("bone", straight(f"{x - 2},-30 {x + 2},-30 {foot + 2},0 {foot - 2},0"), place)
    p.lines("bone-mark", "38,-12 63,-12", place)
    p.draw("bone", smooth("60,-32* 65,-32* 70,-60* 67,-63 64,-60*"), place)
    p.draw("cloth-a", smooth("33,-32 36,-35* 62,-35* 65,-32 62,-29* 36,-29*"), place)
    _pipe(p, "38,-34 38,-45 66,-46", place)


def reacher(p: Picture, place: Place = HERE) -> None:
    """A hand that holds a reacher, which picks up a sock from the floor."""
    floor(p, place)
    here = place.at(6, 0)
    p.draw("cloth-c", smooth("36,-12 44,-14* 52,-12* 51,-6 60,-5 66,-2 62,0* 40,0*"), here)
    p.draw("metal", straight("-40,-59 26,-20 24.4,-16.8 -41.6,-56"), here)
    p.draw("metal", limb("23,-19,3.6 34,-19,3.4 40,-10,3"), here)
    p.draw("metal", limb("23,-19,3.6 28,-8,3.4 38,-4,3"), here)
    p.draw("cloth-a", limb("-36,-55,6.4 -46,-60,8.6 -50,-50,8 -54,-38,8"), here)
    p.draw(
        AMARA.skin, smooth("-80,-50* -64,-55 -54,-57 -44,-54 -42,-48 -46,-43 -56,-41 -64,-42 -79,-37*"), here
    )
    for y in (-51.4, -47):
        p.line("face-pale", f"-51,{y + 0.4} -44,{y + 0.6}", here)
    p.draw(AMARA.top, straight("-82,-53 -67,-57 -64,-40 -81,-34"), here)


def shoe(p: Picture, place: Place = HERE) -> None:
    """A shoe with two straps, and a long shoe horn at its heel."""
    floor(p, place)
    p.draw("metal", limb("40,-2,8 43,-16,6 56,-62,3.6"), place)
    outline = "20,-26* 22,-4* -46,-4* -52,-8 -46,-14 -28,-18 -14,-27 -2,-31*"
    p.draw("cloth-a", smooth(outline), place)
    p.draw("hair-a", straight("23,-4.6 23,0 -50,0 -52,-4.6"), place)
    for x, y in ((-29, -18), (-14, -27)):
        p.draw("cloth-b", tube(f"{x},{y},6 {x + 6},{y + 6},7 {x + 11},{y + 14},7"), place)


def phone(p: Picture, place: Place = HERE) -> None:
    """A phone, and an alarm button on a cord."""
    x, y = place.point((-46, -64))
    size = place.size
    p.box("hair-a", x, y, 34 * size, 63 * size, 5)
    p.draw("cloth-a", straight("-42,-58 -16,-58 -16,-10 -42,-10"), place)
    p.circle("cloth-e", *place.point((-29, -5.2)), 2)
    for row in range(4):
        for column in range(3):
            p.circle("cloth-e", *place.point((-36 + 7 * column, -48 + 9 * row)), 2)
    p.line("cloth-mark", "34,-23 20,-40 22,-58 34,-64 46,-58 48,-40 34,-23", place)
    p.draw("cloth-e", smooth("24,-18 34,-26 44,-18 42,-6 34,-1 26,-6"), place)
    p.circle("accent", *place.point((34, -13)), 5)


def night_light(p: Picture, place: Place = HERE) -> None:
    """A small light at the foot of the wall, and an open door to the toilet."""
    p.circle("beam", *place.point((-38, -26)), 25 * place.size)
    floor(p, place)
    p.draw("cloth-b", smooth("-44,-32 -42,-34* -34,-34* -32,-32 -32,-22* -44,-22*"), place)
    for x1, y1, x2, y2 in ((-38, -40, -38, -47), (-29, -37, -24, -42), (-47, -37, -52, -42)):
        p.lines("accent-line", f"{x1},{y1} {x2},{y2}", place)
    p.draw("cloth-e", straight("14,-66 66,-66 66,0 14,0"), place)
    p.draw("ground", straight("19,-61 61,-61 61,0 19,0"), place)
    here = place.at(40, 0, 0.5)
    home.toilet(p, here)
    home.toilet_seat(p, here)
    p.draw("bone", straight("14,-66 -2,-61 -2,5 14,0"), place)


def walker(p: Picture, place: Place = HERE) -> None:
    """A walking frame with four legs, and a bag at its front."""
    floor(p, place)
    _pipe(p, "-8,-62 -12,-40 -18,-8", place, 3.4)
    _pipe(p, "38,-62 42,-40 48,-8", place, 3.4)
    _pipe(p, "-36,-24 18,-24", place)
    _pipe(p, "-41,-2 -32,-50 -24,-60 -8,-63", place)
    _pipe(p, "21,-2 19,-50 24,-60 38,-63", place)
    _pipe(p, "-33,-45 18,-45", place)
    for x in (-22, 24):
        p.draw("hair-a", limb(f"{x},-60.6,6 {x + 13},-63,6"), place)
    for x in (-17, -1):
        p.line("cloth-mark", f"{x - 3},-39 {x - 3},-47 {x},-50 {x + 3},-47 {x + 3},-39", place)
    p.draw("cloth-b", smooth("-26,-39* 9,-39* 11,-16 8,-12* -25,-12* -28,-16"), place)
    p.lines("cloth-mark", "-27,-31 10,-31", place)


def sheet(p: Picture, place: Place = HERE) -> None:
    """A bed from above with a smooth sheet across its middle, and arrows that point sideways across the bed."""
    x, y = place.point((-72, -64))
    p.box("bed", x, y, 144 * place.size, 64 * place.size, 6)
    x, y = place.point((-66, -54))
    p.box("pillow", x, y, 28 * place.size, 44 * place.size, 9)
    p.draw("cloth-a", smooth("-26,-66* 46,-66* 44,-33 46,2* -26,2* -24,-33"), place)
    for x1, y1 in ((-14, -56), (34, -52), (-15, -22), (36, -20)):
        p.line("cloth-mark", f"{x1},{y1} {x1 + 3},{y1 + 8} {x1},{y1 + 17}", place)
    x, y = place.point((10, -32))
    for way in (-1, 1):
        p.arrow(f"{x},{y} {x},{y + way * 12} {x},{y + way * 25}", head=9)
