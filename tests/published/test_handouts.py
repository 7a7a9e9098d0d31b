"""The handouts as printed: conforming, complete, legible, and nothing runs over or turns black."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import page as validator
import pikepdf
import pypdfium2
import pytest
from lxml.html import HtmlElement

from handouts.filling import drawn_by_pdfium, fill_in_pdfium, places_of
from published.built import ROOT, SITE
from steadyspine.content import address_of, load_site
from steadyspine.content.emergency import names_of_signs
from steadyspine.content.wording import phrase
from steadyspine.handouts.article import Article, read_article
from steadyspine.handouts.composing import Handout, handouts_of
from steadyspine.handouts.sheets import VARIANTS
from steadyspine.reviews import current_reviews

GUIDE = load_site(ROOT)
HANDOUTS = {
    handout.key: handout
    for handout in handouts_of(GUIDE)
    if handout.layout != "book" or (SITE / f"handouts/{handout.key}-letter.pdf").is_file()
}
"""All handouts; a book is one of them when it was printed."""

FILES = [f"{key}-{one.key}.pdf" for key, handout in HANDOUTS.items() for one in handout.variants]
PAGES = [handout for handout in HANDOUTS.values() if handout.layout in ("page", "full")]
FAMILIES = ("AtkinsonHyperlegibleNext", "SteadySpineLetters")
"""Our fonts: that of what is printed, and that of what is typed into forms."""
MARGIN = 17 / 25.4 * 72
"""The side margin of every sheet, in points."""


def pdf_path(name: str) -> Path:
    """Where the build puts a handout."""
    return SITE / "handouts" / name


@cache
def printed_text(name: str) -> str:
    """All text between the running lines of a PDF, bare of what line breaks change."""
    large = "-large" in name
    parts = []
    with pypdfium2.PdfDocument(pdf_path(name)) as document:
        for sheet in document:
            width, height = sheet.get_size()
            text = sheet.get_textpage()
            top = height - (24 if large else 17) / 25.4 * 72 + 6
            parts.append(text.get_text_bounded(0, (36 if large else 22) / 25.4 * 72 - 6, width, top))
    return bare("".join(parts))


def bare(text: str) -> str:
    """Text without spaces and hyphens, which a line break may add or take, and without lines to write on."""
    return re.sub(r"[\s_\-\u00ad\u200b\u2010\u2060\ufffe\x02]+", "", text)


def said_on_screen(handout: Handout) -> Iterator[str]:
    """Every piece of text of the built pages that a handout holds, outside drawings and marks of sources."""
    for article in articles_of(handout):
        yield from pieces(article.element)


def articles_of(handout: Handout) -> list[Article]:
    """The pages that a handout prints, as far as it prints them."""
    return [read_article(SITE, address_of(page), leaf=handout.is_leaf) for page in handout.pages]


def pieces(element: HtmlElement) -> Iterator[str]:
    """The texts inside an element, in order."""
    if not isinstance(element.tag, str) or element.tag in ("svg", "button", "summary", "nav"):
        return
    if "ss-cite" in (element.get("class") or "").split():
        return
    if element.text and element.text.strip():
        yield element.text
    for child in element:
        yield from pieces(child)
        if child.tail and child.tail.strip():
            yield child.tail


def test_every_page_and_pack_is_there_in_its_forms_and_nothing_else() -> None:
    """Two papers, two sizes of print; a book in one size."""
    assert sorted(FILES) == sorted(path.name for path in (SITE / "handouts").iterdir())


@pytest.mark.parametrize("profile", ["ua1", "3a"])
@pytest.mark.parametrize("key", HANDOUTS)
def test_handout_conforms(key: str, profile: str) -> None:
    """PDF/UA-1, so that a screen reader can read it, and PDF/A-3a, so that it can be kept."""
    failed = {}
    for variant in HANDOUTS[key].variants:
        name = f"{key}-{variant.key}.pdf"
        report = str(validator.validate_pdf(str(pdf_path(name)), profile=profile))
        if "no failures" not in report and not is_false_alarm(report, name):
            failed[name] = report

    assert failed == {}


def is_false_alarm(report: str, name: str) -> bool:
    """Whether only stream lengths failed: the validator misreads data that ends in a line end, qpdf does not."""
    if report.count("Conformance:") != report.count("-STREAM-LENGTH-001] Conformance:"):
        return False
    with pikepdf.open(pdf_path(name)) as document:
        return not document.check_pdf_syntax()


@pytest.mark.parametrize("handout", PAGES, ids=lambda one: one.key)
def test_every_text_of_the_page_is_on_every_sheet(handout: Handout) -> None:
    """No sentence, warning sign or phone number is lost between the screen and the paper."""
    wanted = [piece for piece in said_on_screen(handout) if bare(piece)]
    between = between_lines(handout)
    lost = {}
    for variant in VARIANTS:
        name = f"{handout.key}-{variant.key}.pdf"
        printed = printed_text(name)
        joined = between.sub("", printed)
        lost[name] = [
            piece
            for piece in wanted
            if bare(piece) not in printed and between.sub("", bare(piece)) not in joined
        ]

    assert {name: texts for name, texts in lost.items() if texts} == {}


def between_lines(handout: Handout) -> re.Pattern[str]:
    """What may stand between two lines of one paragraph where a page ends, in a handout of one page.

    A box that runs on says its title again, and that it goes on. A picture at the foot of a page brings its
    labels, one after the other, and its caption.
    """
    article = articles_of(handout)[0].element
    titles = article.xpath(".//*[contains(@class, 'admonition-title')] | .//details/summary")
    captions = article.xpath(".//figcaption")
    labels = article.xpath(".//*[local-name()='svg']//*[local-name()='text']")
    boxes, under, within = (
        "|".join(sorted({re.escape(bare(one.text_content())) for one in found} - {""}, key=len, reverse=True))
        for found in (titles, captions, labels)
    )
    picture = f"(?:{within})*(?:{under})|(?:{within}){{2,}}" if within and under else ""
    box = f"(?:{boxes}){re.escape(bare(phrase(GUIDE, 'handout.continued')))}" if boxes else ""
    return re.compile("|".join(part for part in (picture, box) if part) or "(?!)")


@pytest.mark.parametrize("key", HANDOUTS)
def test_emergency_signs_and_review_state_are_on_the_first_page(key: str) -> None:
    """Whoever holds only the first page has the warning signs and knows whether a clinician reviewed it."""
    holds = set(HANDOUTS[key].pages) <= set(current_reviews(GUIDE))
    state = phrase(GUIDE, "handout.short_reviewed" if holds else "handout.short_state")
    wanted = [*names_of_signs(GUIDE.signs), phrase(GUIDE, "emergency.speed")]
    missing = []
    for variant in HANDOUTS[key].variants:
        with pypdfium2.PdfDocument(pdf_path(f"{key}-{variant.key}.pdf")) as document:
            first = bare(document[0].get_textpage().get_text_bounded())
        missing += [sign for sign in wanted if bare(sign) not in first]
        missing += [] if bare(state) in first else [state]

    assert missing == []


@pytest.mark.parametrize("name", FILES)
def test_letters_are_large_enough_and_inside_the_margins(name: str) -> None:
    """In large print no text is below 18 points; no text is clipped, runs over the edge or over other text.

    In standard print labels of pictures have 10 points or more. They may be smaller only in a picture too tall
    for the sheet, and then the sheet describes it in words too.
    """
    smallest, smallest_label = (18, 18) if "-large" in name else (11.5, 10)
    is_described = any(
        bare(words) in printed_text(name) for words in ("What it shows:", "The steps in words")
    )
    with pypdfium2.PdfDocument(pdf_path(name)) as document:
        for number, sheet in enumerate(document, 1):
            width, _ = sheet.get_size()
            for text in sheet.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT], max_depth=1):
                left, _, right, _ = text.get_bounds()
                scale = abs(text.get_matrix().d)
                size = text.get_font_size() * scale
                in_picture = abs(scale - 1) > 0.001
                least = smallest_label if in_picture else smallest
                assert size >= least - 0.1 or (in_picture and is_described), (number, size)
                assert MARGIN - 2 <= left <= right <= width - MARGIN + 2, (number, left, right)
            assert overlaps(sheet) == [], number


def overlaps(sheet: pypdfium2.PdfPage) -> list[tuple[float, ...]]:
    """Pairs of lines of text whose boxes cover each other by more than a hair."""
    text = sheet.get_textpage()
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


@pytest.mark.parametrize("name", FILES)
def test_no_page_is_black_or_empty(name: str) -> None:
    """A drawing that lost its colors prints as a black shape; a stray break prints as an empty page."""
    with pypdfium2.PdfDocument(pdf_path(name)) as document:
        for number, sheet in enumerate(document, 1):
            pixels = bytes(sheet.render(scale=0.5, grayscale=True).buffer)
            dark = sum(pixels.count(shade) for shade in range(48)) / len(pixels)
            assert dark < 0.2, number
            assert len(bare(sheet.get_textpage().get_text_bounded())) > 120, number


@pytest.mark.parametrize("key", HANDOUTS)
def test_file_says_what_it_is_embeds_only_our_fonts_and_stays_small(key: str) -> None:
    """Title, language and bookmarks for assistive technology; a size that an e-mail carries."""
    for variant in HANDOUTS[key].variants:
        path = pdf_path(f"{key}-{variant.key}.pdf")
        with pikepdf.open(path) as document:
            assert HANDOUTS[key].title == str(document.docinfo["/Title"])
            assert str(document.Root.Lang).startswith("en")
            assert document.Root.ViewerPreferences.DisplayDocTitle
            with document.open_outline() as outline:
                assert outline.root
            fonts = {str(one.BaseFont).lstrip("/").split("+")[-1] for one in document.objects if is_font(one)}
        assert all(font.startswith(FAMILIES) for font in fonts), fonts
        assert path.stat().st_size < size_limit(key), path.stat().st_size


def size_limit(key: str) -> int:
    """The most bytes a handout may have."""
    if HANDOUTS[key].layout == "book":
        return 3_000_000
    return 1_000_000 if key.startswith("pack-") else 300_000


def is_font(one: pikepdf.Object) -> bool:
    """Whether an object of a PDF is a font."""
    return isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font" and "/BaseFont" in one


def test_the_emergency_sheet_is_one_page() -> None:
    """It is pinned to a wall: front only."""
    for variant in VARIANTS:
        with pikepdf.open(pdf_path(f"pack-is-it-an-emergency-{variant.key}.pdf")) as document:
            assert len(document.pages) == 1, variant.key


LONGEST_PACK = 8
"""How many pages a frightened reader may be handed on the first day."""

LONGER_LEAVES = 0.15
"""The share of pages that may take more than the two sides of a leaf: lists of many boxes, tables, diagrams."""


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_what_is_handed_out_is_short(paper: str) -> None:
    """In standard print the first pack has 8 pages, and nearly every page of the guide fits one leaf."""
    leaves = [key for key, one in HANDOUTS.items() if one.layout == "page" and is_for_patients(one)]
    longer = [key for key in leaves if pages_in(f"{key}-{paper}.pdf") > 2]

    assert pages_in(f"pack-told-today-{paper}.pdf") <= LONGEST_PACK
    assert len(longer) <= LONGER_LEAVES * len(leaves), longer


def is_for_patients(handout: Handout) -> bool:
    """Whether a handout's page is written for patients."""
    return GUIDE.pages[handout.pages[0]].readers == "patients"


def pages_in(name: str) -> int:
    """How many pages a handout has."""
    with pikepdf.open(pdf_path(name)) as document:
        return len(document.pages)


FORMS = [
    f"{key}-{variant.key}.pdf"
    for key, one in HANDOUTS.items()
    if one.layout == "form"
    for variant in VARIANTS
]


@pytest.mark.parametrize("name", FORMS)
def test_form_can_be_filled_in_on_a_screen(name: str) -> None:
    """Each field is named in words, tagged, inside the margins, and lies over no other."""
    with pikepdf.open(pdf_path(name)) as document:
        fields = list(document.Root.AcroForm.Fields)
        tagged = [
            one
            for one in document.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Form"
        ]
        places = [(field.P.objgen, [float(at) for at in field.Rect]) for field in fields]
        names = [str(field.TU) for field in fields]
        widths = {one.obj.objgen: float(one.mediabox[2]) for one in document.pages}

    assert len(fields) == len(tagged) == len(set(names)) >= 4
    assert all(len(bare(said)) > 4 for said in names)
    for at, (sheet, (left, bottom, right, top)) in enumerate(places):
        assert MARGIN - 2 <= left < right - 30 <= widths[sheet] - MARGIN
        assert bottom > 25 / 25.4 * 72 and top - bottom > 10
        for other, (x, y, far, high) in places[:at]:
            assert other != sheet or left >= far or x >= right or bottom >= high or y >= top


LONGEST = {
    "form-wallet-card": "Dr. Ó Dálaigh-Fitzgerald, Spine Unit, 555-0142",
    "": "16 mg, then 8 mg for 3 days, call us",
}
"""Something to type that is long, but that a form must take whole: its start, by the start of the form's name."""


@pytest.mark.parametrize("name", FORMS)
def test_what_is_typed_into_a_form_is_printed_whole(name: str, tmp_path: Path) -> None:
    """In the engine of Chrome, in every field: all letters are taken, and drawn inside the field's box."""
    pdf = tmp_path / name
    pdf.write_bytes(pdf_path(name).read_bytes())
    typed = next(text for start, text in LONGEST.items() if name.startswith(start))
    places = places_of(pdf)
    taken = fill_in_pdfium(pdf, dict.fromkeys(places, typed))
    drawn = drawn_by_pdfium(pdf)

    assert set(taken.values()) == {typed}
    for field, (_, (left, bottom, right, top)) in places.items():
        assert drawn[field].text == typed.replace(" ", "")
        box = drawn[field].box
        assert left <= box[0] and bottom <= box[1] and box[2] <= right and box[3] <= top, (field, box)


def test_only_forms_have_fields() -> None:
    """What is read is not typed into."""
    for name in ("operations-cement-letter.pdf", "pack-is-it-an-emergency-a4.pdf"):
        with pikepdf.open(pdf_path(name)) as document:
            assert "/AcroForm" not in document.Root
