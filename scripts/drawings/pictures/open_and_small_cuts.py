"""One long cut, and several small cuts, on the back."""

from drawings.kit.geometry import Place
from drawings.kit.picture import Picture
from drawings.kit.torso import from_behind

HEIGHT = 342

SIZE = {"open": 1.14, "small": 1.04}
"""The first person is broader, and as tall."""


def draw(p: Picture) -> None:
    """Two panels."""
    for key, x, hair, skin in (("open", 6, "hair-c", "skin-a"), ("small", 183, "hair-d", "skin-c")):
        p.box("panel", x, 6, 171, 330)
        p.label(key, x + 85, 30, "middle", bold=True, size=17)
        from_behind(p, Place(x + 85, 138, SIZE[key], high=1.04 / SIZE[key]), hair, skin)
    _cut(p, 91, 128, 222)
    for y in (128, 154, 180, 206):
        for shift in (-13, 13):
            _cut(p, 268 + shift, y, y + 14)


def _cut(p: Picture, x: float, top: float, foot: float) -> None:
    """A broken line on a pale ground, so that it shows on every skin."""
    for kind in ("cut-ground", "cut"):
        p.lines(kind, f"{x},{top} {x},{foot}")
