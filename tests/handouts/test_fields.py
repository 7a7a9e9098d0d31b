"""Fields to type into: every letter has a shape that the file carries, and nothing typed is lost on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import page as validator
import pikepdf
import pytest

from handouts.filling import Drawn, drawn_by_pdfium, drawn_by_poppler, fill_in_pdfium, places_of
from steadyspine.handouts.fields import FONT, widths_of_letters
from steadyspine.handouts.lettering import LETTERS
from steadyspine.handouts.pdf import set_pdf

LINE, CELL = "A line", "A cell"
WESTERN = "José Núñez-Þórsson, gjpqy ÅÇ"
EASTERN = "Łukasz Šimić Żółć, Ștefan Țurcanu, Őry Űr, Ğül İpek, Dvořák Žižka, Ķēniņš, gjpqy"
OTHER_SCRIPTS = "Nguyễn Thị Ánh, Γιώργος Ψυχάρης, Ђорђе Љубић, Щукин, Юлія Їжак"
LONG = "16 mg in the morning for 3 days, then 8 mg for 3 days, then 4 mg until you see us, call 555-0142 "
SIZES = [11.5, 18.5]
POPPLER_BEGINS = 2
"""Points from the left edge at which poppler begins lines that it has fitted to the whole width of a cell: the
last letter of a line may lose a part of its right side."""


def form(folder: Path, size: float) -> Path:
    """A PDF with one field of one line and one of several."""
    places = (
        f'(says: "{LINE}", page: 1, x: 60, y: 200, wide: 470, high: {1.78 * size}, lines: false)',
        f'(says: "{CELL}", page: 1, x: 60, y: 300, wide: 100, high: 34, lines: true)',
    )
    source = (
        '#set document(title: "A form", date: datetime(year: 2026, month: 11, day: 22))\n'
        '#set text(lang: "en", font: "Atkinson Hyperlegible Next", fallback: false)\n= A form\n'
        + "".join(f"#[#metadata({place})<field>]\n" for place in places)
    )
    path = folder / "form.pdf"
    path.write_bytes(set_pdf(source).content)
    return path


def bare(text: str) -> str:
    """Text without its spaces, where lines may have been broken."""
    return "".join(text.split())


def is_inside(drawn: Drawn, rect: list[float]) -> bool:
    """Whether all that was drawn lies in the box of its field, where nothing is cut off."""
    left, bottom, right, top = drawn.box
    return rect[0] <= left and rect[1] <= bottom and right <= rect[2] and top <= rect[3]


def test_the_form_carries_every_letter_it_promises(tmp_path: Path) -> None:
    """One font, whole, named by each field, with a width for each letter."""
    with pikepdf.open(form(tmp_path, 11.5)) as document:
        asked = document.Root.AcroForm
        fonts = dict(asked.DR.Font.items())
        wide = widths_of_letters(asked.DR.Font[FONT])
        looks = {str(field.DA) for field in asked.Fields} | {str(asked.DA)}
        font = fonts[FONT]
        descriptor = font.DescendantFonts[0].FontDescriptor

        assert set(fonts) == {FONT}
        assert looks == {f"{FONT} 0 Tf 0 g"}
        assert "/FontFile2" in descriptor and "+" not in str(font.BaseFont)
        assert "/NeedAppearances" not in asked
        assert {letter for letter in LETTERS if not wide.get(ord(letter))} == set()
        for field in asked.Fields:
            assert FONT in field.AP.N.Resources.Font


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_form_conforms(tmp_path: Path, profile: str) -> None:
    """A screen reader can read it, and it can be kept."""
    assert "no failures" in str(validator.validate_pdf(str(form(tmp_path, 11.5)), profile=profile))


@pytest.mark.parametrize(
    "typed", [WESTERN, EASTERN, OTHER_SCRIPTS, LONG * 4, "W" * 400, "i" * 400, "M M " * 100]
)
@pytest.mark.parametrize("size", SIZES)
def test_all_that_chrome_takes_is_drawn_in_its_box(tmp_path: Path, size: float, typed: str) -> None:
    """Letters shrink, then the typing stops; what was taken is on paper, to its last letter."""
    pdf = form(tmp_path, size)
    taken = fill_in_pdfium(pdf, {LINE: typed, CELL: typed})
    drawn = drawn_by_pdfium(pdf)

    for name, (_, rect) in places_of(pdf).items():
        assert typed.startswith(taken[name]) and len(taken[name]) >= min(len(typed), 20)
        assert drawn[name].text == bare(taken[name])
        assert is_inside(drawn[name], rect), (name, drawn[name].box, rect)


@pytest.mark.parametrize("typed", [WESTERN, EASTERN, OTHER_SCRIPTS, LONG, "W" * 100])
@pytest.mark.parametrize("size", SIZES)
def test_all_that_evince_is_given_is_drawn_in_its_box(tmp_path: Path, size: float, typed: str) -> None:
    """With the letters of the file, whatever fonts the machine has."""
    pdf = form(tmp_path, size)
    limits = {name: limit_of(pdf, name) for name in (LINE, CELL)}
    texts = {name: typed[:limit] for name, limit in limits.items()}
    drawn = drawn_by_poppler(pdf, texts)

    for name, (_, rect) in places_of(pdf).items():
        assert drawn[name].text == bare(texts[name])
        assert rect[0] <= drawn[name].box[0], (name, drawn[name], rect)
        assert drawn[name].box[2] <= rect[2] + POPPLER_BEGINS, (name, drawn[name], rect)


def limit_of(pdf: Path, name: str) -> int:
    """How many letters a field takes."""
    with pikepdf.open(pdf) as document:
        [limit] = [int(one.MaxLen) for one in document.Root.AcroForm.Fields if str(one.TU) == name]
        return limit


def test_limit_takes_a_sentence_and_a_plan_of_doses(tmp_path: Path) -> None:
    """A line that is too full stays readable: its letters get no smaller than those of a leaflet."""
    pdf = form(tmp_path, 11.5)

    assert 100 < limit_of(pdf, LINE) < 130
    assert 70 < limit_of(pdf, CELL) < 110


def test_firefox_can_measure_each_pair_of_letters(tmp_path: Path) -> None:
    """It takes two letters of a line for one of the font; the pair is as wide as both."""
    with pikepdf.open(form(tmp_path, 11.5)) as document:
        font = document.Root.AcroForm.DR.Font[FONT]
        wide = widths_of_letters(font)
        listed: list[Any] = list(font.DescendantFonts[0].W)
        pairs = listed[listed.index(ord("W") << 8 | 0x20) + 1]

        assert int(pairs[ord("i") - 0x20]) == wide[ord("W")] + wide[ord("i")]
