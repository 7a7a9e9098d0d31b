"""The whole spine from the side: its regions, its curves, and where the cord ends."""

from drawings.kit.column import Level, bodies, brain, levels, sac_and_cord, sacrum
from drawings.kit.geometry import Place, smooth
from drawings.kit.picture import Picture

HEIGHT = 648
SIZE = 0.66

PERSON = (
    "106,16 134,10 162,18 178,40 182,68 177,92 169,110 172,128 181,146 199,170 212,208 216,255 "
    "212,305 202,352 192,396 190,430 198,462 214,500 222,540 217,580 203,612 "
    "202,648* 84,648* 80,600 74,560 68,520 58,470 57,430 58,390 58,340 58,290 60,250 68,215 82,190 "
    "96,172 102,158 100,146 86,146 76,140 74,130 77,121 72,115 73,108 70,102 73,94 63,86 62,81 "
    "71,68 72,48 84,28"
)
"""Head and trunk, looking to the left."""

REGIONS = (("neck", "C1", "C7"), ("chest", "T1", "T12"), ("loin", "L1", "L5"))
BRACKET = 232


def draw(p: Picture) -> None:
    """The outline of a person, the spine in it, brackets and labels."""
    p.stepwise = True
    p.draw("flesh", smooth(PERSON))
    spine = levels(Place(134, 128, SIZE))
    bodies(p, spine)
    below = sacrum(p, spine, SIZE)
    sac_and_cord(p, spine, SIZE)
    brain(p, spine, SIZE)
    p.label("share", 192, 22, size=16, kind="label-quiet")
    for region, first, last in REGIONS:
        _bracket(p, spine, region, first, last)
    for name in ("C1", "C7", "T4", "T8", "T12", "L3", "L5"):
        _number(p, spine, name)
    p.callout("cord", (64, 268), spine[12].spot(8), side="after")
    p.callout("end", (64, 400), spine[19].spot(8, 9), side="after")
    p.callout("roots", (60, 463), spine[22].spot(8), side="after")
    p.callout("sacrum", (82, 552), below.point((8, 12)), side="above")
    p.callout("tail", (94, 588), below.point((40, 82)), side="after")
    p.label("front", 8, 186, kind="label-quiet")
    p.label("back", 180, 112, kind="label-quiet")


def _number(p: Picture, spine: list[Level], name: str) -> None:
    """The number of one bone, before it."""
    level = next(level for level in spine if level.name == name)
    x, y = level.place.point((-17 if name == "C1" else -level.deep / 2 - 4, 0))
    p.text(name, x - 2, y + 5, "end", size=16, bold=True)


def _bracket(p: Picture, spine: list[Level], region: str, first: str, last: str) -> None:
    """A bracket beside the vertebrae of a region, with its name, levels and share."""
    found = {level.name: level for level in spine}
    top = found[first].place.y - found[first].high * SIZE / 2
    foot = found[last].place.y + found[last].high * SIZE / 2
    p.lines("ink-line", f"{BRACKET - 6},{top} {BRACKET},{top} {BRACKET},{foot} {BRACKET - 6},{foot}")
    middle = (top + foot) / 2
    p.label(region, BRACKET + 10, middle - 16, bold=True, size=16)
    foot = middle + 19 * p.words[region].count("|")
    p.label(f"{region}-levels", BRACKET + 10, foot + 3, size=16)
    p.label(f"{region}-share", BRACKET + 10, foot + 25, kind="label-accent", size=16, bold=True)
