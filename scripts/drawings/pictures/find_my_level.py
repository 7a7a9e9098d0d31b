"""The whole spine from the side with every bone named, for finding the level in a report."""

from drawings.kit.column import body, brain, levels, process, sac_and_cord, sacrum
from drawings.kit.geometry import Place, Point, smooth
from drawings.kit.picture import Picture
from drawings.pictures.spine_from_the_side import PERSON

SIZE = 0.98
GROWN = SIZE / 0.66
SHIFT = (-76, -12)
"""How far the outline of the person is moved, so that the bones lie where they lie in it."""

HEIGHT = 880
REGIONS = (("neck", "C1", "C7"), ("chest", "T1", "T12"), ("loin", "L1", "L5"))
BRACKET = 264


def draw(p: Picture) -> None:
    """The outline of a person, the spine, before every bone its name, and behind it what the letters mean."""
    p.stepwise = True
    p.draw("flesh", smooth(PERSON), Place(*SHIFT, GROWN))
    spine = levels(Place(134 * GROWN + SHIFT[0], 128 * GROWN + SHIFT[1], SIZE))
    for level in spine:
        p.draw("bone-small", process(level), level.place)
    below = sacrum(p, spine, SIZE, name="s1")
    sac_and_cord(p, spine, SIZE)
    brain(p, spine, SIZE)
    for level in spine:
        p.draw("bone-small", body(level), level.place, name=level.name.lower())
        _named(p, level.name, level.place.point((-19 if level.name == "C1" else -level.deep / 2 - 6, 0)))
    _named(p, "S1", below.point((-22, -2)))
    found = {level.name: level for level in spine}
    for region, first, last in REGIONS:
        top, foot = found[first], found[last]
        _bracket(p, region, top.place.y - top.high / 2 + 1, foot.place.y + foot.high / 2 - 1)
    _bracket(p, "base", below.y - 8, below.point((42, 64))[1])
    p.callout("end", (20, spine[19].place.y + 12), spine[19].spot(8, 9), side="after")
    p.label("front", 8, 236, kind="label-quiet", size=17)
    p.label("back", 206, 168, kind="label-quiet", size=17)


def _named(p: Picture, name: str, before: Point) -> None:
    """The name of a bone, before it."""
    p.text(name, before[0], before[1] + 6, "end", size=17, bold=True, name=f"{name.lower()}-label")


def _bracket(p: Picture, region: str, top: float, foot: float) -> None:
    """A bracket beside the bones with one letter, and what the letter means."""
    p.lines("ink-line", f"{BRACKET - 6},{top} {BRACKET},{top} {BRACKET},{foot} {BRACKET - 6},{foot}")
    middle = (top + foot) / 2
    p.label(f"{region}-letter", BRACKET + 8, middle - 2, bold=True, size=22)
    p.label(region, BRACKET + 8, middle + 18)
