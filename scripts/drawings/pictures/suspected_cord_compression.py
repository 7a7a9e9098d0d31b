"""Flow chart: from a new or worse sign to treatment. Its words are the record's list of steps."""

from drawings.kit.flow import flow
from drawings.kit.picture import Picture

HEIGHT = 0

LETTERS = 14


def draw(p: Picture) -> None:
    """Draws the record's steps; looking for another cause is an end of its own."""
    flow(p, [p.words[f"step-{n}"] for n in range(1, 12)], ends=("If no: the doctors look",))
