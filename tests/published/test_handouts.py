"""The handouts as printed: complete, short, with the warning on the first page, and forms that can be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from lxml.html import HtmlElement

from guide import guide
from handouts.filling import drawn_by_pdfium, fill_in_pdfium, places_of
from proofs import rests_on
from published.built import SITE, file_of, whole_site
from published.printed import MARGIN, bare, text_between_the_lines
from steadyspine.content import address_of
from steadyspine.content.emergency import names_of_signs
from steadyspine.content.wording import phrase
from steadyspine.handouts.article import Article, read_article
from steadyspine.handouts.composing import Handout, handouts_of
from steadyspine.handouts.sheets import VARIANTS
from steadyspine.reviews import said_in_short

pytestmark = rests_on(whole_site)

GUIDE = guide()
HANDOUTS = {
    handout.key: handout
    for handout in handouts_of(GUIDE)
    if handout.layout != "book" or (SITE / f"handouts/{handout.key}-letter.pdf").is_file()
}
"""All handouts; a book is one of them when it was printed."""

FILES = [f"{key}-{one.key}.pdf" for key, handout in HANDOUTS.items() for one in handout.variants]
CONTINUED = phrase(GUIDE, "handout.continued")
PAGES = [handout for handout in HANDOUTS.values() if handout.layout in ("page", "full")]


def pdf_path(name: str) -> Path:
    """Where the build puts a handout."""
    return SITE / "handouts" / name


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


def resting_on(handout: Handout) -> Iterator[Path | str]:
    """The files of a handout, the pages that it prints, and what must stand on it."""
    yield from (pdf_path(f"{handout.key}-{variant.key}.pdf") for variant in handout.variants)
    yield from (file_of(address_of(page)) for page in handout.pages)
    yield from (repr(handout), CONTINUED, *on_the_first_page(handout))


@rests_on(resting_on)
@pytest.mark.parametrize("handout", PAGES, ids=lambda one: one.key)
def test_every_text_of_the_page_is_on_every_sheet(handout: Handout) -> None:
    """No sentence, warning sign or phone number is lost between the screen and the paper."""
    wanted = [piece for piece in said_on_screen(handout) if bare(piece)]
    between = between_lines(handout)
    lost = {}
    for variant in VARIANTS:
        name = f"{handout.key}-{variant.key}.pdf"
        with pypdfium2.PdfDocument(pdf_path(name)) as document:
            printed = text_between_the_lines(document, large=variant.large)
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
    box = f"(?:{boxes}){re.escape(bare(CONTINUED))}" if boxes else ""
    return re.compile("|".join(part for part in (picture, box) if part) or "(?!)")


@rests_on(resting_on)
@pytest.mark.parametrize("handout", HANDOUTS.values(), ids=HANDOUTS)
def test_first_page_warns_and_the_file_says_what_it_is(handout: Handout) -> None:
    """Whoever holds only the first page has the warning signs and knows whether a clinician reviewed it.

    The file has the handout's title, and a size that an e-mail carries.
    """
    wanted, faults = on_the_first_page(handout), []
    for variant in handout.variants:
        path = pdf_path(f"{handout.key}-{variant.key}.pdf")
        with pypdfium2.PdfDocument(path) as document:
            first = bare(document[0].get_textpage().get_text_bounded())
            title = document.get_metadata_value("Title")
        faults += [f"{path.name} lacks: {words}" for words in wanted if bare(words) not in first]
        if title != handout.title:
            faults.append(f"{path.name} is called {title!r}")
        if (size := path.stat().st_size) >= size_limit(handout.key):
            faults.append(f"{path.name} has {size} bytes")

    assert faults == []


def on_the_first_page(handout: Handout) -> list[str]:
    """What the first page of a handout must say: the signs, when to call, and the state of its review."""
    state = said_in_short(GUIDE, [GUIDE.pages[path] for path in handout.pages])
    return [*names_of_signs(GUIDE.signs), phrase(GUIDE, "emergency.speed"), state]


def size_limit(key: str) -> int:
    """The most bytes a handout may have."""
    if HANDOUTS[key].layout == "book":
        return 3_000_000
    return 1_000_000 if key.startswith("pack-") else 300_000


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
