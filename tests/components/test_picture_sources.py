"""What a drawing was held to."""

from __future__ import annotations

import pytest

from steadyspine.components.rules import lone_sources

PICTURE = """
file: images/a.svg
title: A bone
alt: A bone from the side.
caption: It is a bone.
pages: [a.md]
checked_against:
"""


@pytest.mark.parametrize(
    ("addresses", "faults"),
    [
        (["https://a.example"], 1),
        (["https://a.example"] * 2, 1),
        (["https://a.example", "https://b.example"], 0),
    ],
)
def test_one_source_is_not_enough(make_site, addresses, faults):
    """
    The same address twice counts once; two addresses will do.
    """
    rows = "".join(f"  - {{source: A, address: '{one}', shows: all}}\n" for one in addresses)
    site = make_site({"docs/_data/pictures/a.yml": PICTURE + rows})

    assert len(list(lone_sources(site))) == faults
