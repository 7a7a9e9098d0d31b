"""The emergency signs in short, for a wallet card: the words of the emergency line and its signs."""

from drawings.kit import scenes
from drawings.kit.geometry import Place
from drawings.kit.picture import LABEL, Picture, balanced

HEIGHT = 0

SCENES = (scenes.weak_leg, scenes.numb_limbs, scenes.unsteady, scenes.toilet)
"""One for each sign of docs/_data/words/en.yml, in its order."""


def draw(p: Picture) -> None:
    """The line and four panels, two in a row."""
    lines = balanced(p.words["line"], 36)
    tall = len(lines) * LABEL * 1.2 + 22
    p.box("danger-block", 6, 6, 348, tall)
    p.text("|".join(lines), 180, 31, "middle", "label-white", bold=True)
    p.height = round(tall) + 288
    for place, scene in enumerate(SCENES):
        x, y = 6 + 177 * (place % 2), 12 + tall + 136 * (place // 2)
        p.box("panel", x, y, 171, 130)
        scene(p, Place(x + 85, y + 44, 1.15))
        words = p.words[f"short-sign-{place + 1}"]
        lines = balanced(words[0].upper() + words[1:], 19)
        p.text("|".join(lines), x + 85, y + 96 + (2 - len(lines)) * LABEL * 0.6, "middle", bold=True)
