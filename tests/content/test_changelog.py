"""What changed for readers, read day by day."""

from __future__ import annotations

import pytest

CHANGELOG = """
    # Changelog

    Words before it.

    ## 2026-12-01

    ### Advice that changed

    - On a steroid: **call** now. It was [the same day](x.md).
    - Fever. It was a call.

    ### Corrected

    - A wrong number.

    ## 2026-11-22

    ### New

    - The guide.

    Words behind it.
    """


def test_each_change_has_its_day_and_kind(make_site):
    """In plain words; what stands around the lists is for people who read the file."""
    site = make_site({"docs/index.md": "# Welcome", "CHANGELOG.md": CHANGELOG})

    assert [(str(day.day), [(one.kind, one.says) for one in day.changes]) for day in site.history] == [
        (
            "2026-12-01",
            [
                ("advice", "On a steroid: call now. It was the same day."),
                ("advice", "Fever. It was a call."),
                ("corrected", "A wrong number."),
            ],
        ),
        ("2026-11-22", [("new", "The guide.")]),
    ]


def test_place_of_a_change_stays_when_others_are_added(make_site):
    """It comes from the day and from what the change is about."""
    (day, _) = make_site({"docs/index.md": "# Welcome", "CHANGELOG.md": CHANGELOG}).history

    assert [day.place_of(one) for one in day.changes] == [
        "2026-12-01-on-a-steroid",
        "2026-12-01-fever",
        "2026-12-01-a-wrong-number",
    ]


@pytest.mark.parametrize(
    ("was", "now", "line", "says"),
    [
        ("2026-12-01", "Unreleased", 5, '"## Unreleased" is no day. '),
        ("2026-11-22", "2026-12-02", 16, '"## 2026-12-02" does not stand in its place. '),
        ("2026-11-22", "2026-12-01", 16, '"## 2026-12-01" does not stand in its place. '),
        ("### New", "### Changed", 18, '"### Changed" is no kind of change. '),
    ],
)
def test_heading_that_is_none_is_reported(make_site, was, now, line, says):
    """At its line; a day that cannot be read would be missing from the feed."""
    site = make_site({"docs/index.md": "# Welcome", "CHANGELOG.md": CHANGELOG.replace(was, now)})

    (problem,) = site.problems
    assert str(problem).startswith(f"CHANGELOG.md:{line}: {says}")


def test_without_a_changelog_nothing_changed(make_site):
    """A made-up site may have none."""
    site = make_site({"docs/index.md": "# Welcome"})

    assert (site.history, site.problems) == ((), ())
