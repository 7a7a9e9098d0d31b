"""The whole spine from the side with every bone named, for finding the level in a report."""

from drawings.kit.column import body, levels, process, sac_and_cord, sacrum
from drawings.kit.geometry import Place, smooth
from drawings.kit.picture import Picture
from drawings.pictures.spine_from_the_side import PERSON

SIZE = 0.98
GROWN = SIZE / 0.66
SHIFT = (-98, -12)
"""How far the outline of the person is moved, so that the bones lie where they lie in it."""

HEIGHT = 808
COLUMN = 318
PITCH = 21


def draw(p: Picture) -> None:
    """The outline of a person, the spine, and a name for every bone."""
    p.stepwise = True
    cut = PERSON.replace("202,648*", "212,553*").replace("84,648*", "64,553*").replace(" 203,612", "")
    cut = cut.replace(" 80,600 74,560", "").replace(" 217,580", "").replace("222,540", "221,534")
    p.draw("flesh", smooth(cut), Place(*SHIFT, GROWN))
    spine = levels(Place(134 * GROWN + SHIFT[0], 128 * GROWN + SHIFT[1], SIZE))
    for level in spine:
        p.draw("bone-small", process(level), level.place)
    sac_and_cord(p, spine, SIZE)
    for level in spine:
        p.draw("bone-small", body(level), level.place, name=level.name.lower())
    sacrum(p, spine, SIZE)
    marks = [(level.name, *level.spot(-level.deep * 0.4)) for level in spine]
    x, y = spine[-1].spot(0, spine[-1].high)
    marks.append(("S1", x + 14, y + 16))
    foot = marks[0][2] - 30
    for name, x, y in marks:
        foot = max(foot + PITCH, y)
        p.lines("line", f"{x},{y} {COLUMN - 24},{foot} {COLUMN - 4},{foot}")
        p.circle("line-end", x, y, 2.2)
        p.text(name, COLUMN, foot + 6, size=17, bold=True, name=f"{name.lower()}-label")
    p.label("front", 8, 640, kind="label-quiet", size=17)
    p.label("back", 236, 40, kind="label-quiet", size=17)
