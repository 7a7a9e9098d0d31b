"""PDFs that the engine sets at the second try, and those that it never sets."""

from __future__ import annotations

from typing import Any

import pytest
import typst

from steadyspine.handouts.pdf import CannotPrintError, set_here

SHEET = """#set document(title: "A")
#let picture(floats: false) = [#if floats { "low" } else { "here" }]
= A
#picture(floats: true)
"""
TORN = "PDF/A-3a, PDF/UA-1 error: invalid list (L) structure"
compiled = typst.compile


def torn(source: bytes, **options: Any) -> bytes:
    """The engine on a page whose end falls between a list's items, where a picture floats."""
    if b"floats: true" in source:
        raise RuntimeError(TORN)
    return compiled(source, **options)


def test_list_torn_by_a_floating_picture_is_set_with_the_picture_in_its_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where a page ends is nothing that a writer could mend."""
    monkeypatch.setattr(typst, "compile", torn)

    assert set_here(SHEET).pages == 1


@pytest.mark.parametrize(
    ("said", "source"),
    [(TORN, SHEET.replace("true", "false")), ("PDF/UA-1 error: missing alt text", SHEET)],
    ids=["nothing floats", "another fault"],
)
def test_other_faults_are_said(monkeypatch: pytest.MonkeyPatch, said: str, source: str) -> None:
    """It is tried again for that fault alone, and once."""

    def refuse(*_: object, **__: object) -> bytes:
        raise RuntimeError(said)

    monkeypatch.setattr(typst, "compile", refuse)

    with pytest.raises(CannotPrintError, match=said.replace("(", r"\(").replace(")", r"\)")):
        set_here(source)
