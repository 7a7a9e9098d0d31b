"""A page printed straight from the browser: whole, black on white, without what only works on a screen."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator

import pypdfium2
import pytest
from lxml.html import HtmlElement
from playwright.sync_api import Browser

from proofs import rests_on
from published.built import read_page, whole_site
from published.printed import DARK

pytestmark = rests_on(whole_site)

PRINTED = (
    "get-help-now/",
    "operations/cement/",
    "understand/stability/",
    "having-surgery/moving-safely/",
    "decide/options-side-by-side/",
    "clinicians/frameworks/",
)
"""Pages that hold every kind of part: boxes, tables, pictures, steps, people out of 100, folded blocks."""

FOR_SCREENS = {
    *("ss-handouts", "ss-words__back", "ss-sources__back", "ss-figure__walk"),
    "ss-no-print",
    *("ss-page-head__print", "ss-page-state__minutes", "ss-contents", "ss-studies__hint", "ss-answer__doors"),
}
"""Classes of what is left out on paper."""

MARGIN = 18 / 25.4 * 72
"""The side margin of the paper, in points."""

GRAY = 0x77
"""The palest gray that is still read well on white: 4.5 to 1."""


@pytest.fixture(scope="module", params=["light", "dark"])
def sheets(request: pytest.FixtureRequest, browser: Browser, server: str) -> Iterator[dict[str, bytes]]:
    """The browser's own PDFs of some pages, by address, as it prints them for a reader of light or dark pages."""
    context = browser.new_context(base_url=server, color_scheme=request.param)
    tab = context.new_page()
    made = {}
    for address in PRINTED:
        tab.goto(address)
        made[address] = tab.pdf(format="Letter")
    yield made
    context.close()


def bare(text: str) -> str:
    """Text without spaces and hyphens, which a line break may add or take, and without lines to write on."""
    return re.sub(r"[\s\-_\u00ad\u200b\u2010\ufffe\x02]+", "", text)


def pieces(element: HtmlElement) -> Iterator[str]:
    """The texts inside an element that belong on paper, in order."""
    names = set((element.get("class") or "").split())
    if not isinstance(element.tag, str) or element.tag in ("svg", "button", "nav", "template", "sup"):
        return
    if names & FOR_SCREENS or element.get("hidden") is not None:
        return
    for text in (element.text, *(part for child in element for part in (*pieces(child), child.tail))):
        if text and bare(text):
            yield text


@pytest.mark.parametrize("address", PRINTED)
def test_every_text_of_the_page_is_on_paper(sheets: dict[str, bytes], address: str) -> None:
    """What is folded on the screen is open on paper."""
    with pypdfium2.PdfDocument(sheets[address]) as document:
        printed = bare("".join(sheet.get_textpage().get_text_bounded() for sheet in document))
    article = read_page(address).xpath("//article//*[contains(@class, 'ss-page__text')] | //article")[-1]

    assert [text for text in pieces(article) if bare(text) not in printed] == []


@pytest.mark.parametrize("address", PRINTED)
def test_warning_stands_on_the_first_sheet_in_black(sheets: dict[str, bytes], address: str) -> None:
    """A browser leaves colored grounds out: white letters on red would print as white on white."""
    with pypdfium2.PdfDocument(sheets[address]) as document:
        first = document[0].get_textpage().get_text_bounded()
        pale = [number for number, sheet in enumerate(document, 1) if any(pale_on_paper(sheet))]

    assert bare("New or worse weakness, numbness, unsteady walking") in bare(first)
    assert pale == []


def pale_on_paper(sheet: pypdfium2.PdfPage) -> Iterator[str]:
    """The pieces of text that are too pale to read where they stand; white on a dark shape is not."""
    seen = sheet.render(scale=1, grayscale=True)
    dots = bytes(seen.buffer)
    for text in sheet.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
        left, _, _, top = text.get_bounds()
        ground = dots[round(seen.height - top - 3) * seen.stride + round(left)]
        if brightness(text) > GRAY and ground > GRAY:
            yield f"{brightness(text)} on {ground}"


def brightness(text: pypdfium2.PdfObject) -> int:
    """How bright a piece of text is, from 0 to 255."""
    parts = [ctypes.c_uint() for _ in range(4)]
    assert pypdfium2.raw.FPDFPageObj_GetFillColor(text, *parts)
    red, green, blue = (part.value for part in parts[:3])
    return round(0.2126 * red + 0.7152 * green + 0.0722 * blue)


@pytest.mark.parametrize("address", PRINTED)
def test_nothing_runs_over_the_edge_or_prints_black(sheets: dict[str, bytes], address: str) -> None:
    """No table is cut off, no drawing turns into a black shape, no dark page empties the ink."""
    with pypdfium2.PdfDocument(sheets[address]) as document:
        for number, sheet in enumerate(document, 1):
            width, _ = sheet.get_size()
            for text in sheet.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
                left, _, right, _ = text.get_bounds()
                assert MARGIN - 2 <= left <= right <= width - MARGIN + 2, (number, left, right)
            pixels = bytes(sheet.render(scale=0.5, grayscale=True).buffer)
            assert 1 - len(pixels.translate(None, DARK)) / len(pixels) < 0.2, number


@pytest.mark.parametrize("address", PRINTED)
def test_what_only_a_screen_has_use_for_stays_off_paper(sheets: dict[str, bytes], address: str) -> None:
    """No search, no list of files, no arrows back; and no sheet with next to nothing on it but the last."""
    with pypdfium2.PdfDocument(sheets[address]) as document:
        texts = [sheet.get_textpage().get_text_bounded() for sheet in document]

    assert not re.search(r"↩|Large print, US Letter|Search|Print this page", "".join(texts))
    assert all(len(bare(text)) > 60 for text in texts[:-1])
