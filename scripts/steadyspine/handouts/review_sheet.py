"""A review sheet on paper, laid out like every other sheet of the guide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from steadyspine.content import Page, Site, record_name
from steadyspine.content.whole import write_whole
from steadyspine.content.wording import phrase, spoken_date, word_list
from steadyspine.handouts.pdf import Pdf, set_pdf
from steadyspine.handouts.sheets import VARIANTS, Sheet, Variant, sheet_text
from steadyspine.handouts.typst_text import label, quoted, words
from steadyspine.reviews import said_in_short
from steadyspine.reviews.sheet import Drawing, Line, ReviewSheet, Told, review_sheet
from steadyspine.reviews.sheet_markdown import plain_reference, sheet_markdown

WIDTHS = "(1.3fr, 8.5fr, 2fr, 1.8fr, 4.2fr)"
"""Of the columns: number, words, what they rest on, agreed, what to write instead."""

WIDTHS_OF_FINDINGS = "(1.3fr, 7fr, 4fr, 1.8fr, 3.8fr)"
POINTS = 10
"""The size of the text: clinicians read it at a desk, and want the page whole in front of them."""


def write_sheets(site: Site, page: Page, folder: Path, paper: str | None = None) -> list[Path]:
    """Write the review sheet of a page as Markdown and as PDF into a folder; gives both files.

    Args:
        site: The site.
        page: The page to be reviewed.
        folder: Where the files go; it is made if it is not there.
        paper: `letter` or `a4`; that of the guide if left out.

    Raises:
        CannotPrintError: a letter of the page is in none of our fonts.
    """
    today, sheet = date.today(), review_sheet(site, page)
    name = record_name(page.path)
    pdf = review_pdf(site, sheet, paper or phrase(site, "handout.paper"), today)
    made = {".md": sheet_markdown(site, sheet, today).encode(), ".pdf": pdf.content}
    files = {folder / f"{name}{ending}": content for ending, content in made.items()}
    for file, content in files.items():
        write_whole(file, content)
    return list(files)


def review_pdf(site: Site, sheet: ReviewSheet, paper: str, today: date) -> Pdf:
    """The sheet as PDF, on paper that `VARIANTS` name.

    Raises:
        CannotPrintError: a letter of the page is in none of our fonts.
    """
    form = next(variant for variant in VARIANTS if variant.key == paper)
    variant = Variant(form.key, form.paper, POINTS, large=False)
    return set_pdf(
        sheet_text(_head(site, sheet, today), variant, site, "\n\n".join(_body(site, sheet, today)))
    )


def _head(site: Site, sheet: ReviewSheet, today: date) -> Sheet:
    page = sheet.page
    return Sheet(
        title=phrase(site, "reviews.sheet.title", title=page.title),
        description=page.summary,
        address="",
        qr="",
        checked=page.evidence_checked or today,
        reviewed=(),
        standing=said_in_short(site, [page]),
        changed=today,
    )


def _body(site: Site, sheet: ReviewSheet, today: date) -> Iterator[str]:
    def say(name: str) -> str:
        return phrase(site, f"reviews.sheet.{name}")

    title = phrase(site, "reviews.sheet.title", title=sheet.page.title)
    day = spoken_date(site, today)
    of = phrase(site, "reviews.sheet.of", page=sheet.page.file, digest=sheet.digest, date=day)
    yield f"#front({quoted(title)}, {label('sheet')}, {quoted(of)}, signs: false)"
    yield words(f"{say('now')} {'. '.join(sheet.notice)}.")
    yield _heading(2, say("heading")) + _list(word_list(site, "reviews.sheet.how"))
    yield _heading(2, say("warnings")) + (_list(sheet.warnings) or words(say("no_warnings")))
    yield _heading(2, say("lines"))
    for part in sheet.parts:
        yield _heading(3, part.title)
        yield _table(site, WIDTHS, ("number", "says", "rests"), map(_row, part.lines))
    if sheet.findings:
        yield _heading(2, say("findings"))
        yield _table(site, WIDTHS_OF_FINDINGS, ("number", "finding", "seen"), map(_finding, sheet.findings))
    if sheet.sources:
        references = [f"{mark}  {plain_reference(site, source)}" for mark, source in sheet.sources]
        yield _heading(2, say("sources")) + _list(references)
    yield _heading(2, say("open")) + (_list(sheet.open_questions) or words(say("no_open")))
    if sheet.drawings:
        yield _heading(2, say("drawings"))
        yield from map(_drawing, sheet.drawings)
    yield f"#block(breakable: false)[{_to_sign(site)}]"


def _to_sign(site: Site) -> str:
    """Where the reviewer says what they think of the page, and who they are; it is never torn apart."""
    verdict = [f"#task(false)[{words(text)}];" for text in word_list(site, "reviews.sheet.verdict")]
    who = [f"#blank[{words(text)}];" for text in word_list(site, "reviews.sheet.who")]
    heading = _heading(2, phrase(site, "reviews.sheet.sign"))
    return heading + "\n\n".join((*verdict, *who, words(phrase(site, "reviews.sheet.consent"))))


def _row(line: Line) -> tuple[str, str, str]:
    kind = f"#strong[{words(f'{line.kind}:')}] " if line.kind else ""
    return words(str(line.number)), kind + words(line.text), words(", ".join(line.rests_on))


def _finding(told: Told) -> tuple[str, str, str]:
    says = [f"#strong[{words(told.measured)}]", *map(words, (*told.numbers, *told.about))]
    return words(told.mark), "#linebreak();".join(says), words(f"{', '.join(told.sources)}: {told.verified}")


def _table(site: Site, widths: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with two columns more, to agree and to write in."""
    names = [phrase(site, f"reviews.sheet.columns.{name}") for name in (*columns, "agree", "change")]
    made = "".join(f"({_cells((*row, '', ''))}), " for row in rows)
    return f"#table-of({widths}, ({_cells(map(words, names))}), ({made}));"


def _cells(texts: Iterable[str]) -> str:
    return "".join(f"[{text}], " for text in texts)


def _heading(level: int, text: str) -> str:
    return f"#heading(level: {level})[{words(text)}]\n\n"


def _list(items: Iterable[str]) -> str:
    made = "".join(f"[{words(item)}], " for item in items)
    return f"#list({made});" if made else ""


def _drawing(drawing: Drawing) -> str:
    svg = drawing.file.read_text(encoding="utf-8")
    return f"#picture({quoted(svg)}, {quoted(drawing.alt)}, width: 55%)"
