"""Recovery from the operation to follow-up, as a path with stations and no dates."""

from drawings.kit import scenes
from drawings.kit.geometry import Place
from drawings.kit.picture import Picture

HEIGHT = 640

STATIONS = (
    ("day", scenes.in_bed), ("first", scenes.frame_walk), ("home", scenes.house),
    ("weeks", scenes.resting), ("treatment", scenes.treatment), ("later", scenes.talk),
)  # fmt: skip
ROW = 105


def draw(p: Picture) -> None:
    """A line from top to bottom, a scene in a circle at each station, and words beside it."""
    p.arrow(f"54,54 54,300 54,{HEIGHT - 4}")
    for row, (key, scene) in enumerate(STATIONS):
        y = 54 + ROW * row
        p.circle("medal", 54, y, 46)
        scene(p, Place(54, y + 3, 0.92))
        p.label(key, 116, y - 22, bold=True, size=16)
        p.label(f"{key}-note", 116, y - 1)
