"""Types into the fields of a PDF as viewers do, and reads back what stands on the page."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest


@dataclass(frozen=True)
class Drawn:
    """What a viewer drew of the text in one field."""

    text: str
    box: tuple[float, float, float, float]
    """Left, bottom, right and top of all that was drawn."""


def fill_in_pdfium(pdf: Path, texts: Mapping[str, str]) -> dict[str, str]:
    """Type into the fields of these names, letter by letter, in the engine of Chrome; what each took.

    The file is replaced by the filled one.
    """
    taken = {}
    with pypdfium2.PdfDocument(pdf.read_bytes()) as document:
        document.init_forms()
        form = document.formenv
        for page in document:
            for field in fields_of(page):
                name = text_of(pdfium.FPDFAnnot_GetFormFieldAlternateName, form, field)
                if name in texts:
                    pdfium.FORM_SetFocusedAnnot(form, field)
                    for letter in texts[name]:
                        pdfium.FORM_OnChar(form, page, ord(letter), 0)
                    pdfium.FORM_ForceToKillFocus(form)
                    taken[name] = text_of(pdfium.FPDFAnnot_GetFormFieldValue, form, field)
        document.save(pdf)
    return taken


def fields_of(page: pypdfium2.PdfPage) -> Iterator[pdfium.FPDF_ANNOTATION]:
    """The fields of a page."""
    for n in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, n)
        if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_WIDGET:
            yield annotation


def text_of(asked: object, form: object, field: object) -> str:
    """What one of pdfium's functions says of a field."""
    length = asked(form, field, None, 0)  # type: ignore[operator]
    kept = ctypes.create_string_buffer(length)
    asked(form, field, ctypes.cast(kept, ctypes.POINTER(pdfium.FPDF_WCHAR)), length)  # type: ignore[operator]
    return kept.raw.decode("utf-16-le").rstrip("\0")


def drawn_by_pdfium(pdf: Path) -> dict[str, Drawn]:
    """What the fields of a filled PDF show, by their names."""
    places = places_of(pdf)
    found = {}
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        for number, page in enumerate(document):
            pdfium.FPDFPage_Flatten(page, pdfium.FLAT_PRINT)
            text = document[number].get_textpage()
            letters = [(text.get_text_range(n, 1), text.get_charbox(n)) for n in range(text.count_chars())]
            for name, (of, rect) in places.items():
                if of == number:
                    found[name] = within(letters, rect)
    return found


def within(letters: Sequence[tuple[str, tuple[float, ...]]], rect: list[float]) -> Drawn:
    """What of the letters of a page begins in a box."""
    left, bottom, right, top = rect
    inside = [
        (letter, box)
        for letter, box in letters
        if left - 1 <= box[0] <= right and bottom <= (box[1] + box[3]) / 2 <= top and letter.strip()
    ]
    lefts, bottoms, rights, tops = zip(*(box for _, box in inside), strict=True) if inside else [(0,)] * 4
    return Drawn("".join(letter for letter, _ in inside), (min(lefts), min(bottoms), max(rights), max(tops)))


def places_of(pdf: Path) -> dict[str, tuple[int, list[float]]]:
    """The number of the page and the box of each field, by name."""
    with pikepdf.open(pdf) as document:
        pages = [page.obj.objgen for page in document.pages]
        return {
            str(field.TU): (pages.index(field.P.objgen), [float(at) for at in field.Rect])
            for field in document.Root.AcroForm.Fields
        }


def drawn_by_poppler(pdf: Path, texts: Mapping[str, str]) -> dict[str, Drawn]:
    """What the library behind Evince and Okular draws, when a field has a text but no look yet."""
    if not shutil.which("pdftotext"):
        pytest.skip("poppler's pdftotext is not installed")
    places = places_of(pdf)
    with pikepdf.open(pdf, allow_overwriting_input=True) as document:
        for field in document.Root.AcroForm.Fields:
            if str(field.TU) in texts:
                field.V = pikepdf.String(texts[str(field.TU)])
                del field["/AP"]
        document.save(pdf)
    said = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True)
    assert b"rror" not in said.stderr, said.stderr
    found = {}
    for number, page in enumerate(ElementTree.fromstring(said.stdout).iterfind(".//{*}page")):
        high = float(page.get("height", 0))
        words = [
            (
                word.text or "",
                (
                    float(word.get("xMin", 0)),
                    high - float(word.get("yMax", 0)),
                    float(word.get("xMax", 0)),
                    high - float(word.get("yMin", 0)),
                ),
            )
            for word in page.iterfind("{*}word")
        ]
        for name, (of, rect) in places.items():
            if of == number and name in texts:
                found[name] = within(words, rect)
    return found
