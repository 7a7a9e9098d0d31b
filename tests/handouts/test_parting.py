"""Tall drawings: cut between their rows, never through a line, and no letter or shape lost."""

from __future__ import annotations

import pytest
from lxml import html
from lxml.html import HtmlElement

from steadyspine.handouts.parting import UnknownShapeError, parts, size, span
from steadyspine.handouts.pictures import LARGE, PRINT, Room, is_legible, least_width, width

ROWS = '<rect y="6" height="190"/><text y="40" font-size="14">top</text><rect y="202" height="190"/>'


def drawing(shapes: str, high: int = 400) -> HtmlElement:
    """A drawing of some shapes."""
    return html.fragment_fromstring(f'<svg viewBox="0 0 360 {high}"><title>Rows</title>{shapes}</svg>')


def boxes(made: list[HtmlElement]) -> list[str | None]:
    """The window that each part shows."""
    return [one.get("viewBox") or one.get("viewbox") for one in made]


def test_drawing_is_cut_between_its_rows_and_each_shape_is_in_one_part() -> None:
    """The label of the first row goes with the first row."""
    first, second = parts(drawing(ROWS), 300)

    assert boxes([first, second]) == ["0 0 360 199", "0 199 360 201"]
    assert [len(first.findall("rect")), len(second.findall("rect"))] == [1, 1]
    assert [len(first.findall("text")), len(second.findall("text"))] == [1, 0]
    assert second.findtext("title") == "Rows"


def test_low_drawing_and_one_without_a_gap_stay_whole() -> None:
    """A line from the first row to the second is not torn."""
    line = '<path d="M10 100L10 300"/>'
    low, joined = drawing(ROWS), drawing(ROWS + line)

    assert parts(low, 400) == [low]
    assert parts(joined, 300) == [joined]


def test_a_gap_that_would_leave_a_part_too_tall_is_no_help() -> None:
    """Either every part is low enough, or the drawing stays as it is."""
    tall = drawing('<rect y="0" height="90"/><rect y="100" height="400"/>', 500)

    assert parts(tall, 300) == [tall]


def test_text_fills_the_sheet_below_the_last_part_so_the_first_is_as_tall_as_can_be() -> None:
    """Three rows in two parts: two and one, not one and two."""
    three = drawing("".join(f'<rect y="{y}" height="90"/>' for y in (0, 100, 200)), 300)

    assert boxes(parts(three, 220)) == ["0 0 360 195", "0 195 360 105"]


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ('<circle cy="10" r="4"/>', (6, 14)),
        ('<rect y="3" height="5"/>', (3, 8)),
        ('<text y="100" font-size="20">x</text>', (80, 107)),
        ('<path d="M0 5L10 9H20Z"/>', (5, 9)),
        ('<path d="M0 5c1 2 3 -4 5 6l0 3"/>', (1, 14)),
        ('<path d="M0 5C1 2 3-4 5 6"/>', (-4, 6)),
    ],
)
def test_place_of_a_shape(shape: str, expected: tuple[float, float]) -> None:
    """Also of curves whose points are told from the point before."""
    assert span(drawing(shape)[1]) == expected


@pytest.mark.parametrize(
    "shape", ['<g><rect y="1"/></g>', '<rect y="1" transform="scale(2)"/>', '<path d="M0 0A1 1 0 0 1 2 2"/>']
)
def test_shape_whose_place_cannot_be_told_keeps_the_drawing_whole(shape: str) -> None:
    """Better a small picture than a torn one."""
    unknown = drawing(ROWS + shape)

    with pytest.raises(UnknownShapeError):
        span(unknown[-1])
    assert parts(unknown, 300) == [unknown]


@pytest.mark.parametrize(("room", "points"), [(PRINT, 10), (LARGE, 18)])
def test_drawing_gets_narrower_only_as_far_as_its_letters_allow(room: Room, points: float) -> None:
    """A label of 14 units may be printed narrower than one of 13."""
    big, little = (drawing(f'<text y="50" font-size="{letters}">x</text>') for letters in (14, 13))

    assert least_width(big, room) < least_width(little, room) <= room.wide
    assert least_width(big, room) / 360 * 14 * 72 / 25.4 == pytest.approx(points)


def test_what_is_too_tall_even_so_is_not_legible() -> None:
    """The sheet then says in words what it shows."""
    fits, tall = (drawing('<text y="50" font-size="13">x</text>', high) for high in (360, 900))

    assert is_legible(fits, LARGE)
    assert not is_legible(tall, LARGE)
    assert width(tall, LARGE) * size(tall)[1] / size(tall)[0] == pytest.approx(LARGE.full)
