"""Flow chart: the questions that a team asks. Its words are the record's list of steps."""

from drawings.kit.flow import flow
from drawings.kit.picture import Picture

HEIGHT = 0

LETTERS = 14


def draw(p: Picture) -> None:
    """Draws the record's steps."""
    flow(p, [p.words[f"step-{n}"] for n in range(1, 15)])
