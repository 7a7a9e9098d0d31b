"""The emergency signs in short, for a wallet card: the words of the emergency line, its signs, and whom to call."""

from drawings.kit import signs
from drawings.kit.call import whom_to_call
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture, balanced

HEIGHT = 0
LINE = 20
SCENES = (signs.weakness, signs.numbness, signs.unsteady, signs.bladder)
"""One for each sign of docs/_data/words/en.yml, in its order."""


def draw(p: Picture) -> None:
    """The line, four panels, two in a row, what not to do, and whom to call."""
    p.stepwise = True
    lines = balanced(p.words["line"], 32)
    tall = len(lines) * LINE + 22
    p.box("danger-block", 6, 6, 348, tall)
    p.text("|".join(lines), 180, 31, "middle", "label-white", size=16.5, bold=True)
    for place, scene in enumerate(SCENES):
        x, y = 6 + 177 * (place % 2), 12 + tall + 176 * (place // 2)
        p.box("panel", x, y, 171, 170)
        scene(p, Place(x + 85, y + 56, 1.1))
        words = p.words[f"short-sign-{place + 1}"]
        lines = balanced(words[0].upper() + words[1:], 17)
        p.text("|".join(lines), x + 85, y + 126 + (3 - len(lines)) * 6, "middle", size=16, bold=True)
    foot = whom_to_call(p, tall + 364)
    p.height = round(_do_not(p, foot + 6) + 6)


def _do_not(p: Picture, y: float) -> float:
    """No driving, no waiting; gives the lower edge."""
    p.box("danger-ground", 6, y, 348, 66)
    signs.no_driving(p, Place(50, y + 34))
    lines = balanced(p.words["call-never"], 26)
    p.text("|".join(lines), 98, y + 39 - (len(lines) - 1) * LINE / 2, size=16, bold=True)
    return y + 66
