"""Finding terms in text."""

from __future__ import annotations

import pytest

from steadyspine.content import Term
from steadyspine.glossary import Matcher


def term(
    key: str, name: str, also: tuple[str, ...] = (), forms: tuple[str, ...] = (), uk: tuple[str, ...] = ()
) -> Term:
    """A record with names only."""
    return Term(key, name, "", "", also, uk, forms, (), "", (), True, "")


MATCHER = Matcher(
    [
        term("scan", "scan", forms=("scans",)),
        term("ct", "CT scan", also=("CT",)),
        term("cord", "spinal cord"),
        term("compression", "spinal cord compression"),
        term("tumor", "tumor", uk=("tumour",)),
        term("grays", "gray's unit"),
        term("x-ray", "X-ray"),
    ]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A scan is loud.", ["scan=scan"]),
        ("Scans take time.", ["scan=Scans"]),
        ("The scanner is loud.", []),
        ("A rescan, a bone-scan and a scan-like thing.", []),
        ("A scan, then a scan.", ["scan=scan", "scan=scan"]),
        ("the surgeon's scan's end", ["scan=scan"]),
        ("A CT scan and a CT.", ["ct=CT scan", "ct=CT"]),
        ("ct scan", ["scan=scan"]),
        ("The CTs were lost.", []),
        (
            "Spinal cord compression harms the spinal\ncord.",
            ["compression=Spinal cord compression", "cord=spinal\ncord"],
        ),
        ("The tumour and the Tumor.", ["tumor=tumour", "tumor=Tumor"]),
        ("One gray’s unit.", ["grays=gray’s unit"]),
        ("An x-ray or X-Rays.", ["x-ray=x-ray"]),
    ],
)
def test_whole_words_longest_first_abbreviations_as_written(text: str, found: list[str]) -> None:
    """Parts of longer words are left alone, a longer term wins over one inside it, and "ct" is not "CT"."""
    assert found == [f"{match.key}={text[match.start : match.end]}" for match in MATCHER.find(text)]
