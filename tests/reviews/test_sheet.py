"""The review sheet holds all that readers are told, numbered, beside what it rests on."""

from __future__ import annotations

from datetime import date
from pathlib import Path, PurePosixPath

import page as validator
import pypdfium2
import pytest

from steadyspine.handouts.review_sheet import write_sheets
from steadyspine.reviews.cited import cited_sentences
from steadyspine.reviews.sheet import review_sheet
from steadyspine.reviews.sheet_markdown import sheet_markdown

ROOT = Path(__file__).parents[2]
A = PurePosixPath("a.md")
FINDING = """
    measured: Walking after surgery
    topic: results
    values:
      - {who: surgery, number: 84, unit: out of 100, count: 42, of: 50}
    people: Adults
    time: 1 month
    study: randomized trial
    certainty: low
    why: One trial.
    caveats: [Many had died.]
    disagreement: Another trial found less.
    sources: [one2001]
    verified: secondary
    checked: 2026-11-22
    """
FILES = {
    "docs/_data/words/en.yml": (ROOT / "docs/_data/words/en.yml").read_text(encoding="utf-8"),
    "docs/a.md": """
        # Rods

        They hold. About 84 out of 100 people walked. [@one2001] Nobody knows why.

        ## Signs

        --8<-- "call.md"

        | Way | Works |
        |---|---|
        | Rods | Yes |

        - [ ] Ask first

        ![A bone. It is bent.](images/bone.svg "What rods do.")

        ``` out-of-100
        finding: walk
        show: [surgery]
        means: good
        counts: people who walked
        ```

        [[helplines]]
        """,
    "docs/_includes/call.md": '!!! emergency "Call now if:"\n\n    - your legs are weak\n    - you cannot pee\n',
    "docs/_data/evidence/walk.yml": FINDING,
    "docs/_data/evidence/other.yml": FINDING.replace("84", "60")
    .replace("42", "30")
    .replace("Walking", "Pain"),
    "docs/_data/references.bib": (
        "@article{one2001, author = {One, Ann}, title = {First | of all}, year = {2001}, unseen = {title},\n"
        "url = {https://example.org/one}}\n"
    ),
    "docs/_data/pictures/bone.yml": (
        "file: images/bone.svg\ntitle: Bone\nalt: A bone. It is bent.\ncaption: What rods do.\npages: [a.md]\n"
        "notes: [Not to scale]\n"
    ),
    "docs/images/bone.svg": (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90"><text x="1" y="20">Front</text></svg>'
    ),
    "docs/_data/helplines/line.yml": (
        "country: US\nkind: cancer\nname: Line of Help\noffers: Talk.\nphone: 1-800-000-0000\nhours: always\n"
        "languages: [English]\npage: https://example.org/\nseen: 2026-11-22\n"
    ),
}


@pytest.fixture
def site(make_site):
    """A page with everything that a page can hold."""
    return make_site(FILES)


def lines_of(site):
    """Every line of the page's sheet: its kind, its words, what it rests on."""
    return [
        (line.kind, line.text, line.rests_on)
        for part in review_sheet(site, site.pages[A]).parts
        for line in part.lines
    ]


def test_every_sentence_has_a_number_of_its_own(site):
    """From the summary to the last record, in the order of the page, without a gap."""
    sheet = review_sheet(site, site.pages[A])

    numbers = [line.number for part in sheet.parts for line in part.lines]
    assert numbers == list(range(1, len(numbers) + 1))
    assert [part.title for part in sheet.parts] == ["Rods", "Signs"]


def test_sentences_stand_beside_what_they_rest_on(site):
    """A source for the sentences before its mark; the finding that gives the number, and not another of it."""
    assert lines_of(site)[:5] == [
        ("In lists of results", "What this page is about.", ()),
        ("Heading", "Rods", ()),
        ("", "They hold.", ("S1", "F1")),
        ("", "About 84 out of 100 people walked.", ("S1", "F1")),
        ("", "Nobody knows why.", ()),
    ]


def test_boxes_tables_pictures_charts_and_records_are_on_it(site):
    """What other files and records bring in, in words; also what is drawn."""
    assert lines_of(site)[6:] == [
        ("Emergency", "Call now if:", ()),
        ("Emergency", "your legs are weak", ()),
        ("Emergency", "you cannot pee", ()),
        ("Row of a table", "Way | Works", ()),
        ("Row of a table", "Rods | Yes", ()),
        ("", "Ask first", ()),
        ("Picture", "A bone.", ()),
        ("Picture", "It is bent.", ()),
        ("Picture", "What rods do.", ()),
        ("Picture", "Drawn on it: Front", ()),
        ("Picture", "Not to scale", ()),
        ("Picture of 100 people", "Walking after surgery; 84 out of 100, surgery (42 of 50)", ("F1",)),
        (
            "Made from records",
            "US · cancer · Line of Help · Talk. · 1-800-000-0000 · always · English · https://example.org/",
            (),
        ),
    ]


def test_warnings_are_named_with_their_numbers(site):
    """So that they can be read first."""
    assert review_sheet(site, site.pages[A]).warnings == ("Emergency: 7–9",)


def test_what_records_leave_open_is_asked(site):
    """Read second-hand, disputed, not seen, never looked up."""
    assert review_sheet(site, site.pages[A]).open_questions[-4:] == (
        "F1: Read as quoted in another publication.",
        "F1: Studies disagree: Another trial found less.",
        "S1: not seen of this source: title",
        "Nobody has looked if these were taken back: S1.",
    )


def test_finding_says_how_it_was_seen(site):
    """Beside its source."""
    finding = review_sheet(site, site.pages[A]).findings[-1]

    assert (finding.mark, finding.sources) == ("F1", ("S1",))
    assert finding.verified == "Seen only as another publication quotes it. Looked up on November 22, 2026."


def test_markdown_keeps_its_tables_whole(site):
    """A sign that would end a cell is one of the text; addresses are written out."""
    text = sheet_markdown(site, review_sheet(site, site.pages[A]), date(2026, 11, 29))

    rows = [line for line in text.split("\n") if line.startswith("|")]
    assert {line.replace("\\|", "").count("|") for line in rows} == {6}
    assert "First \\| of all. 2001. https://example.org/one" in text


def test_files_are_written_and_the_pdf_conforms(site, tmp_path):
    """Both under the page's name; the PDF says every line and leaves room to sign."""
    markdown, pdf = write_sheets(site, site.pages[A], tmp_path / "sheets", "a4")

    assert (markdown.name, pdf.name) == ("a.md", "a.pdf")
    with pypdfium2.PdfDocument(str(pdf)) as document:
        found = "".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    said = "".join(found.split())
    assert [text for _, text, _ in lines_of(site) if "".join(text.split()) not in said] == []
    assert "Signature:" in said
    for profile in ("ua1", "3a"):
        assert "no failures" in str(validator.validate_pdf(str(pdf), profile=profile))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("One. Two. [@a]", [("One.", ("a",)), ("Two.", ("a",))]),
        ("One. [@a] Two. [@b; @c]", [("One.", ("a",)), ("Two.", ("b", "c"))]),
        ("One [@a] and two [@b] agree. Three.", [("One and two agree.", ("a", "b")), ("Three.", ("a", "b"))]),
        ('He said "no." [@a] She left.', [('He said "no."', ("a",)), ("She left.", ())]),
        ("**Bold.** [@a] Next.", [("Bold.", ("a",)), ("Next.", ())]),
        ("No source.", [("No source.", ())]),
    ],
)
def test_mark_counts_for_the_sentences_before_it(source, found):
    """Within a sentence, for the whole of it."""
    assert list(cited_sentences(source)) == found
