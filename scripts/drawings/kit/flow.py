"""A flow chart in one column, drawn from the same list of steps that stands beside it in words.

A step that ends in a question mark is a question. Two steps that follow it and begin with "If"
stand side by side; what comes before their colon is written on the arrow.
"""

from __future__ import annotations

from drawings.kit.picture import LABEL, Picture, balanced

LINE = LABEL * 1.2
WIDE = ((6, 348),)
HALVES = ((6, 170), (184, 170))
GAP = 26
LETTERS = {348: 38, 170: 18}
"""How many letters fit in a line of a box; counted with a wide typeface."""


def flow(p: Picture, steps: list[str], ends: tuple[str, ...] = ()) -> None:
    """Draws the chart and sets the picture's height; `ends` are beginnings of steps that lead on nowhere."""
    y = 6.0
    above: list[tuple[float, float]] = []
    for row in _rows(steps):
        spans = HALVES if len(row) == 2 else WIDE
        middles = [x + wide / 2 for x, wide in spans]
        split = len(row) == 2
        y += (44 if split else GAP) if above else 0
        _arrows(p, above, middles, y)
        foot = max(_box(p, step, *span, y, _tall(row, spans)) for step, span in zip(row, spans, strict=True))
        if split:
            for step, middle in zip(row, middles, strict=True):
                _when(p, step, middle, y)
        above = [
            (middle, foot)
            for step, middle in zip(row, middles, strict=True)
            if not step.startswith(ends or ("\0",))
        ]
        y = foot
    p.height = round(y + 8)


def _rows(steps: list[str]) -> list[list[str]]:
    """One step in a row, or two that both begin with "If"."""
    rows: list[list[str]] = []
    for step in steps:
        if step.startswith("If ") and rows and rows[-1][0].startswith("If ") and len(rows[-1]) == 1:
            rows[-1].append(step)
        else:
            rows.append([step])
    return rows


def _lines(step: str, wide: float) -> list[str]:
    says = step.split(": ", 1)[1] if step.startswith("If ") else step
    return balanced(says[0].upper() + says[1:], LETTERS[int(wide)])


def _tall(row: list[str], spans: tuple[tuple[int, int], ...]) -> float:
    most = max(len(_lines(step, wide)) for step, (_, wide) in zip(row, spans, strict=True))
    return most * LINE + 22


def _box(p: Picture, step: str, x: float, wide: float, y: float, tall: float) -> float:
    question = step.endswith("?")
    p.box("box-choice" if question else "box", x, y, wide, tall, 22 if question else 8)
    lines = _lines(step, wide)
    top = y + (tall - len(lines) * LINE) / 2 + LABEL
    p.text("|".join(lines), x + wide / 2, top, "middle", bold=question)
    return y + tall


def _when(p: Picture, step: str, middle: float, y: float) -> None:
    side = 14 if middle < 180 else -14
    anchor = "start" if middle < 180 else "end"
    p.text(step.split(":")[0], middle + side, y - 9, anchor, "label-accent", bold=True)


def _arrows(p: Picture, above: list[tuple[float, float]], middles: list[float], y: float) -> None:
    """From every box above that leads on to every box of this row."""
    for start, foot in above:
        for middle in middles:
            if start == middle:
                p.arrow(f"{start},{foot} {middle},{y}")
            elif len(middles) == 2:
                p.arrow(f"{middle},{foot} {middle},{y}")
            else:
                p.arrow(f"{start},{foot} {start},{y}")
