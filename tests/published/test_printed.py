"""Every printed file by itself: conforming, legible, light, and nothing runs over or turns black."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import page as validator
import pikepdf
import pypdfium2
import pytest

from proofs import rests_on
from published.printed import DARK, MARGIN, bare, files_of, is_large, printed_keys, text_between_the_lines

PROFILES = {"ua1": "PDF/UA-1: a screen reader can read it", "3a": "PDF/A-3a: it can be kept"}
FAMILIES = ("AtkinsonHyperlegibleNext", "PlainTypingLetters")
"""Our fonts: that of what is printed, and that of what is typed into forms."""


@rests_on(files_of)
@pytest.mark.parametrize("key", printed_keys())
def test_files_of_a_handout_are_sound(key: str) -> None:
    """On each paper, in each size of print; see each part for what it holds."""
    faults = [f"{path.name}: {fault}" for path in files_of(key) for fault in faults_in(path)]

    assert faults == []


def faults_in(path: Path) -> Iterator[str]:
    """What is wrong with one file."""
    with pikepdf.open(path) as document:
        yield from nonconforming(path, document)
        yield from unsaid(document)
    with pypdfium2.PdfDocument(path) as document:
        for number, sheet in enumerate(document, 1):
            text = sheet.get_textpage()
            found = (
                *illegible(sheet, large=is_large(path)),
                *(f"text over text at {place}" for place in overlaps(text)),
                *blank_or_black(sheet, text),
            )
            yield from (f"page {number}: {fault}" for fault in found)


def nonconforming(path: Path, document: pikepdf.Pdf) -> Iterator[str]:
    """What a validator says against each profile."""
    for profile, what in PROFILES.items():
        report = str(validator.validate_pdf(str(path), profile=profile))
        if "no failures" not in report and not is_false_alarm(report, document):
            yield f"{what}. {report}"


def is_false_alarm(report: str, document: pikepdf.Pdf) -> bool:
    """Whether only stream lengths failed: the validator misreads data that ends in a line end, qpdf does not."""
    only_lengths = report.count("Conformance:") == report.count("-STREAM-LENGTH-001] Conformance:")
    return only_lengths and not document.check_pdf_syntax()


def unsaid(document: pikepdf.Pdf) -> Iterator[str]:
    """Language and bookmarks for assistive technology, a title in the window, and no fonts but ours."""
    if not str(document.Root.get("/Lang", "")).startswith("en"):
        yield "it does not say its language"
    if not document.Root.get("/ViewerPreferences", pikepdf.Dictionary()).get("/DisplayDocTitle", False):
        yield "the window does not show its title"
    with document.open_outline() as outline:
        if not outline.root:
            yield "it has no bookmarks"
    fonts = {str(one.BaseFont).lstrip("/").split("+")[-1] for one in document.objects if is_font(one)}
    yield from (f"it has the font {font}" for font in sorted(fonts) if not font.startswith(FAMILIES))


def is_font(one: pikepdf.Object) -> bool:
    """Whether an object of a PDF is a font."""
    return isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font" and "/BaseFont" in one


def is_described(document: pypdfium2.PdfDocument, *, large: bool) -> bool:
    """Whether a sheet says in words what a picture shows."""
    printed = text_between_the_lines(document, large=large)
    return any(bare(words) in printed for words in ("What it shows:", "The steps in words"))


def illegible(sheet: pypdfium2.PdfPage, *, large: bool) -> Iterator[str]:
    """In large print no text is below 18 points; no text is clipped or runs over the edge.

    In standard print labels of pictures have 10 points or more. They may be smaller only in a picture too tall
    for the sheet, and then the sheet describes it in words too.
    """
    smallest, smallest_label = (18, 18) if large else (11.5, 10)
    width, _ = sheet.get_size()
    small_labels = []
    for text in sheet.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT], max_depth=1):
        left, _, right, _ = text.get_bounds()
        scale = abs(text.get_matrix().d)
        size = text.get_font_size() * scale
        in_picture = abs(scale - 1) > 0.001
        if size < (smallest_label if in_picture else smallest) - 0.1:
            if in_picture:
                small_labels.append(size)
            else:
                yield f"text of {size:.1f} points"
        if not MARGIN - 2 <= left <= right <= width - MARGIN + 2:
            yield f"text from {left:.0f} to {right:.0f}, outside the margins"
    if small_labels and not is_described(sheet.pdf, large=large):
        yield f"labels of {min(small_labels):.1f} points"


def overlaps(text: pypdfium2.PdfTextPage) -> list[tuple[float, ...]]:
    """Pairs of lines of text whose boxes cover each other by more than a hair."""
    boxes = sorted((text.get_rect(n) for n in range(text.count_rects())), key=lambda box: box[1])
    found = []
    for n, (left, bottom, right, top) in enumerate(boxes):
        for other in boxes[n + 1 :]:
            if other[1] >= top:
                break
            covered = min(right, other[2]) - max(left, other[0]), min(top, other[3]) - max(bottom, other[1])
            if covered[0] > 2 and covered[1] > 0.4 * (top - bottom):
                found.append((*boxes[n], *other))
    return found


def blank_or_black(sheet: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage) -> Iterator[str]:
    """A drawing that lost its colors prints as a black shape; a stray break prints as an empty page."""
    pixels = bytes(sheet.render(scale=0.5, grayscale=True).buffer)
    dark = 1 - len(pixels.translate(None, DARK)) / len(pixels)
    if dark >= 0.2:
        yield f"{dark:.0%} of it are black"
    if len(bare(text.get_text_bounded())) <= 120:
        yield "it is all but empty"
