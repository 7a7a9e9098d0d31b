"""One picture: its size, its words, and the shapes drawn on it so far."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from textwrap import wrap
from xml.sax.saxutils import escape

from drawings.kit.geometry import HERE, Path, Place, Point, number, read, smooth, spell, straight, sunwise
from drawings.kit.palette import HATCHED, attributes

FONT = "Atkinson Hyperlegible Next, Atkinson Hyperlegible, Segoe UI, Helvetica, Arial, sans-serif"
LABEL = 14
"""Height of letters in units of a picture 360 units wide; 13 is the least that a test allows."""


HEADING = 36
"""What the heading of a step takes from its height."""


@dataclass(slots=True)
class Picture:
    """A sheet of paper 360 units wide, with methods that draw on it."""

    name: str
    height: float
    title: str
    description: str
    words: Mapping[str, str]
    """The text of every label, from docs/_data/pictures/; `|` starts a new line."""

    width: float = 360
    top: float = 0
    """Where the frame begins: a step of a larger picture stands where it stands in the whole."""

    alone: bool = False
    """Whether this is one step of a larger picture: its heading then stands in the page."""

    letters: float = 16
    """The height of letters in units; headings are larger."""

    stepwise: bool = False
    """Spells curves step by step: for sheets with many people, which would be too large otherwise."""

    grain: float = 0.1
    """To which part of a unit stepwise curves are rounded; half a unit is enough for small signs."""

    parts: list[str] = field(default_factory=list)
    patterns: set[str] = field(default_factory=set)

    def draw(
        self, kind: str, path: Path, place: Place = HERE, hole: Path | None = None, name: str = ""
    ) -> None:
        """Draws a shape; `hole` is cut out of it, and a script can find it by its `name`."""
        outside = spell(place.path(path), self.stepwise, self.grain)
        inside = spell(place.path(hole), self.stepwise, self.grain) if hole else ""
        rule = ' fill-rule="evenodd"' if hole else ""
        known = f' id="{self.name}-{name}"' if name else ""
        self._add(f'<path{known} {self._look(kind)}{rule} d="{outside}{inside}"/>')

    def body(self, kind: str, paths: Sequence[Path], place: Place = HERE) -> None:
        """Draws several shapes as one: a line runs around all of them, and none between them."""
        text = "".join(spell(place.path(sunwise(path)), self.stepwise, self.grain) for path in paths)
        look = re.sub(
            r'stroke-width="([\d.]+)"', lambda m: f'stroke-width="{float(m[1]) * 2:g}"', self._look(kind)
        )
        self._add(f'<path {look} paint-order="stroke" d="{text}"/>')

    def line(self, kind: str, text: str, place: Place = HERE) -> None:
        """Draws an open curve through the points."""
        self.draw(kind, smooth(text, closed=False), place)

    def lines(self, kind: str, text: str, place: Place = HERE) -> None:
        """Draws an open line of straight pieces."""
        self.draw(kind, straight(text, closed=False), place)

    def circle(self, kind: str, x: float, y: float, radius: float) -> None:
        """Draws a circle."""
        self._add(f'<circle {self._look(kind)} cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"/>')

    def box(self, kind: str, x: float, y: float, width: float, height: float, corner: float = 8) -> None:
        """Draws a rectangle with rounded corners."""
        size = f'width="{number(width)}" height="{number(height)}" rx="{number(corner)}"'
        self._add(f'<rect {self._look(kind)} x="{number(x)}" y="{number(y)}" {size}/>')

    def step(self, number: int, row: float) -> float:
        """Draws the ground of one step of a picture in steps, with its heading; gives its upper edge."""
        y = 6 + row * (number - 1)
        if self.alone:
            self.box("panel", 6, y + HEADING, 348, row - 6 - HEADING)
        else:
            self.box("panel", 6, y, 348, row - 6)
            self.label(f"step-{number}", 20, y + 29, bold=True, size=17)
        return y

    def arrow(self, text: str, kind: str = "arrow", head: float = 9) -> None:
        """Draws a curved arrow through the points."""
        points, _ = read(text)
        (x1, y1), (x2, y2) = points[-2], points[-1]
        angle = math.atan2(y2 - y1, x2 - x1)
        back = (x2 - math.cos(angle) * head * 0.8, y2 - math.sin(angle) * head * 0.8)
        stem = [*points[:-1], back]
        self.line(kind, " ".join(f"{x},{y}" for x, y in stem))
        tip = Place(x2, y2, head, math.degrees(angle))
        ends = {"arrow": "arrow-head", "danger-line": "danger", "line": "line-end"}
        self.draw(ends[kind], straight("0,0 -1,0.5 -0.85,0 -1,-0.5"), tip)

    def label(
        self,
        key: str,
        x: float,
        y: float,
        anchor: str = "start",
        kind: str = "label",
        size: float = 0,
        bold: bool = False,
    ) -> None:
        """Writes a label; `y` is the foot of its first line."""
        self.text(self.words[key], x, y, anchor, kind, size, bold)

    def text(
        self,
        words: str,
        x: float,
        y: float,
        anchor: str = "start",
        kind: str = "label",
        size: float = 0,
        bold: bool = False,
        name: str = "",
    ) -> None:
        """Writes words that come from elsewhere than the picture's own record."""
        size = size or self.letters
        lines = [escape(line.strip()) for line in words.split("|")]
        known = f' id="{self.name}-{name}"' if name else ""
        start = f'<text{known} {self._look(kind)} font-size="{size:g}"'
        start += f' text-anchor="{anchor}"' if anchor != "start" else ""
        start += ' font-weight="700"' if bold else ""
        for row, line in enumerate(lines):
            foot = number(y + row * size * 1.2)
            self._add(f'{start} x="{number(x)}" y="{foot}">{line}</text>')

    def callout(
        self,
        key: str,
        at: Point,
        to: Point,
        anchor: str = "start",
        bold: bool = False,
        side: str = "",
    ) -> None:
        """Writes a label and a thin line from it to what it names.

        The line leaves on the side of the anchor, `above` or `below` the words, or `after` the longest line of them.
        """
        x, y = at
        lines = self.words[key].count("|") + 1
        middle = y - self.letters * 0.34 + (lines - 1) * self.letters * 0.6
        longest = max(map(len, self.words[key].split("|")))
        inward = {"start": x + 18, "end": x - 18, "middle": x}[anchor]
        starts = {
            "start": (x - 4, middle),
            "end": (x + 4, middle),
            "after": (x + longest * self.letters * 0.58 + 2, middle),
            "above": (inward, y - self.letters),
            "below": (inward, y + 5 + (lines - 1) * self.letters * 1.2),
        }
        begin = starts[side or ("below" if anchor == "middle" else anchor)]
        self.lines("line", f"{begin[0]},{begin[1]} {to[0]},{to[1]}")
        self.circle("line-end", *to, 2)
        self.label(key, x, y, anchor, bold=bold)

    def bent(self, key: str, at: Point, corner: Point, to: Point, bold: bool = False) -> None:
        """Writes a label with a line that goes straight up or down to a corner first, and then to what it names."""
        above = corner[1] < at[1]
        begin = at[1] - self.letters if above else at[1] + 5 + self.words[key].count("|") * self.letters * 1.2
        self.lines("line", f"{corner[0]},{begin} {corner[0]},{corner[1]} {to[0]},{to[1]}")
        self.circle("line-end", *to, 2)
        self.label(key, *at, bold=bold)

    def svg(self) -> str:
        """The finished file."""
        name, size = self.name, f"{number(self.top)} {number(self.width)} {number(self.height)}"
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="ss-picture" viewBox="0 {size}" '
            f'role="img" aria-labelledby="{name}-title {name}-desc" font-family="{FONT}">\n'
            f'<title id="{name}-title">{escape(self.title)}</title>\n'
            f'<desc id="{name}-desc">{escape(self.description)}</desc>\n'
        )
        return head + self._definitions() + "\n".join(self.parts) + "\n</svg>\n"

    def _add(self, markup: str) -> None:
        self.parts.append(markup)

    def _look(self, kind: str) -> str:
        if kind in HATCHED:
            self.patterns.add(kind)
        return attributes(kind, self.name)

    def _definitions(self) -> str:
        texts = [_PATTERNS[kind].format(**self._pattern_looks()) for kind in sorted(self.patterns)]
        return f"<defs>\n{''.join(texts)}</defs>\n" if texts else ""

    def _pattern_looks(self) -> dict[str, str]:
        kinds = [
            *("tumor-ground", "tumor-hatch", "cement-ground", "cement-dot"),
            *("pillow-ground", "pillow-ring", "fluid-ground", "fluid-wave"),
            *("numb-ground", "numb-line"),
        ]
        looks = {kind.replace("-", "_"): attributes(kind, self.name) for kind in kinds}
        return {"name": self.name, **looks}


def balanced(words: str, letters: int) -> list[str]:
    """Lines of so many letters at most, of about the same length, so that no word stands alone."""
    count = len(wrap(words, letters))
    while letters > 1 and len(wrap(words, letters - 1)) == count:
        letters -= 1
    return wrap(words, letters)


_PATTERNS = {
    "tumor": (
        '<pattern id="{name}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><rect {tumor_ground} width="6" height="6"/>'
        '<path {tumor_hatch} d="M0 3H6"/></pattern>\n'
    ),
    "cement": (
        '<pattern id="{name}-dots" width="6" height="6" patternUnits="userSpaceOnUse">'
        '<rect {cement_ground} width="6" height="6"/><circle {cement_dot} cx="1.5" cy="1.5" r="0.9"/>'
        '<circle {cement_dot} cx="4.5" cy="4.5" r="0.9"/></pattern>\n'
    ),
    "fluid": (
        '<pattern id="{name}-waves" width="8" height="3.6" patternUnits="userSpaceOnUse">'
        '<rect {fluid_ground} width="8" height="3.6"/><path {fluid_wave} d="M0 1.8H5"/></pattern>\n'
    ),
    "numb": (
        '<pattern id="{name}-slants" width="4" height="4" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><rect {numb_ground} width="4" height="4"/>'
        '<path {numb_line} d="M0 2H4"/></pattern>\n'
    ),
    "pillow-marked": (
        '<pattern id="{name}-rings" width="13" height="13" patternUnits="userSpaceOnUse">'
        '<rect {pillow_ground} width="13" height="13"/><circle {pillow_ring} cx="3.6" cy="3.6" r="1.8"/>'
        '<circle {pillow_ring} cx="10" cy="10" r="1.8"/></pattern>\n'
    ),
}
