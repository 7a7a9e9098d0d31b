"""Finding numbers in prose, and telling what they count."""

from __future__ import annotations

import pytest

from steadyspine.evidence import find_quantities


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("84 out of 100 people", ["84 out of 100"]),
        ("84 people out of every 100", ["84 out of 100/person"]),
        ("3 in 100 people", ["3 out of 100"]),
        ("6 to 9 out of 100", ["6 out of 100", "9 out of 100"]),
        ("Between 38 and 57 out of 100", ["38 out of 100", "57 out of 100"]),
        ("3 or 4 days", ["3 day", "4 day"]),
        ("24–48 hours", ["24 hour", "48 hour"]),
        ("a 6-week course", ["6 week"]),
        ("1,150 adult patients", ["1150 person"]),
        ("42 of 50 people", ["42 of 50"]),
        ("8 out of 10 to 4.5 out of 10", ["8 out of 10", "4.5 out of 10"]),
        ("84% (95% CI 70 to 93), p = 0.001", ["84 percent", "70 ", "93 ", "0.001 "]),
        ("8Gy once", ["8 gy"]),
        ("2 screws", ["2 screw"]),
        ("It was 57.", ["57 "]),
        # What is no evidence:
        ("levels T3 to T10, C1-C7 and L4/5", []),
        ("B12, F18, F-18 and the 1st", []),
        ("from 1992 to 2002, on November 22, 2026 and 3 May", []),
        ("call 911, 24 hours a day; the 24-hour line", []),
        ("0800 123 4567 or call 111", []),
        ("from 0 to 10", []),
        ("grade 2 or 3, stage 4, type 1b", []),
        ("two ways", []),
        ("Out of 100", []),
        ("Of every 100 people, 84 walk", ["84 "]),
        # Near misses of what is no evidence:
        ("1,992 people", ["1992 person"]),
        ("24 hours", ["24 hour"]),
        ("999 people", ["999 person"]),
        ("999 or 911", []),
        ("0 to 12 points", ["0 point", "12 point"]),
    ],
)
def test_numbers_with_what_they_count(text: str, found: list[str]) -> None:
    """Ranges share the unit that follows; names, dates, levels and telephone numbers are left out."""
    quantities = find_quantities(text, {"screw"}, ["911", "999", "111"])

    assert found == [f"{one.number} {'/'.join(one.units)}" for one in quantities]
