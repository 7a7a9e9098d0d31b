"""The emergency signs in short, for a wallet card: the words of the emergency line, its signs, and whom to call."""

from drawings.kit import signs
from drawings.kit.call import call_and_do_not_drive, whom_to_call
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture, balanced

HEIGHT = 0
LINE = 20
ROW = 158
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
        x, y = 6 + 177 * (place % 2), 12 + tall + ROW * (place // 2)
        p.box("panel", x, y, 171, ROW - 6)
        scene(p, Place(x + 85, y + 54, 1.06))
        words = p.words[f"short-sign-{place + 1}"]
        lines = balanced(words[0].upper() + words[1:], 17)
        p.text("|".join(lines), x + 85, y + 124 + (2 - len(lines)) * 8, "middle", size=16, bold=True)
    foot = call_and_do_not_drive(p, tall + 12 + 2 * ROW)
    p.height = round(whom_to_call(p, foot + 6) + 6)
