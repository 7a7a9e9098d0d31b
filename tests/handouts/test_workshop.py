"""Making handouts: what is made anew, what is kept, and what a page that cannot be printed does to the others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePosixPath

import page as validator
import pikepdf
import pytest

from steadyspine.content import Page, Site, load_site
from steadyspine.handouts.composing import Handout, handouts_of
from steadyspine.handouts.links import FOR_PAGE, put_links
from steadyspine.handouts.sheets import VARIANTS, sheet_text
from steadyspine.handouts.workshop import Workshop

ROOT = Path(__file__).parents[2]


def made_up_page(path: str) -> Page:
    """A page of the guide with nothing but its head."""
    return Page(
        path=PurePosixPath(path),
        file=f"docs/{path}",
        title=f"About {path.removesuffix('.md')}",
        summary="What it is.",
        evidence_checked=date(2026, 11, 22),
        reviewed=None,
        next_review=None,
        reviewers=(),
        handout=True,
        readers="patients",
        also_searched=(),
        body="",
        body_line=1,
        blocks=(),
    )


def workshop(tmp_path: Path, articles: Mapping[str, str], live: str = "") -> Workshop:
    """A workshop for a site with these articles, by page."""
    pages = {PurePosixPath(path): made_up_page(path) for path in articles}
    for path, article in articles.items():
        folder = tmp_path / "site" / path.removesuffix(".md")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text(
            f"<html><body><article>{article}</article>{FOR_PAGE}</body></html>"
        )
    words = load_site(ROOT).words
    site = Site(tmp_path, pages, {}, {}, {}, {}, {}, {}, words, tuple(pages), ())
    return Workshop(site, tmp_path / "site", tmp_path / "store", live, "0.1.0")


def pages_of(one: Workshop) -> list[Handout]:
    """The handouts of the pages, without the forms."""
    return [handout for handout in handouts_of(one.site) if handout.layout == "page"]


def test_each_page_is_printed_in_four_forms_that_conform(tmp_path: Path) -> None:
    """Two papers and two sizes of print, each read back from disk."""
    made = workshop(tmp_path, {"mri.md": "<h1>About mri</h1><p>It is loud.</p>"})

    printed, problems = made.make(pages_of(made), lambda ready, of: None)

    assert [one.name for one in printed] == [
        "mri-letter.pdf",
        "mri-letter-large.pdf",
        "mri-a4.pdf",
        "mri-a4-large.pdf",
    ]
    assert problems == []
    for one in printed:
        for profile in ("ua1", "3a"):
            assert "no failures" in str(
                validator.validate_pdf(str(tmp_path / "site/handouts" / one.name), profile=profile)
            )


def test_only_what_changed_is_made_anew_and_the_rest_keeps_its_bytes(tmp_path: Path) -> None:
    """A word in one page costs four sheets, not all of them."""
    articles = {
        "mri.md": "<h1>About mri</h1><p>It is loud.</p>",
        "ct.md": "<h1>About ct</h1><p>It is quick.</p>",
    }
    first = workshop(tmp_path, articles)
    first.make(pages_of(first), lambda ready, of: None)
    before = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "store").glob("*.pdf")}

    second = workshop(tmp_path, articles | {"ct.md": "<h1>About ct</h1><p>It is fast.</p>"})
    second.make(pages_of(second), lambda ready, of: None)
    after = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "store").glob("*.pdf")}

    assert {name for name in after if after[name] != before[name]} == {
        name for name in after if name.startswith("ct-")
    }


def test_the_same_page_gives_the_same_bytes(tmp_path: Path) -> None:
    """Built twice from nothing."""
    article = {
        "mri.md": "<h1>About mri</h1><table><tr><th>a</th><th>b</th></tr><tr><th>c</th><td>d</td></tr></table>"
    }
    texts = []
    for name in ("one", "two"):
        made = workshop(tmp_path / name, article)
        made.make(pages_of(made), lambda ready, of: None)
        texts.append((tmp_path / name / "store/mri-a4.pdf").read_bytes())

    assert texts[0] == texts[1]


def test_page_that_cannot_be_printed_names_itself_and_the_others_are_made(tmp_path: Path) -> None:
    """One line for the page, not four, and no part of a PDF is left behind."""
    articles = {
        "mri.md": "<h1>About mri</h1><p>Loud.</p>",
        "ct.md": "<h1>About ct</h1><marquee>Quick</marquee>",
    }
    made = workshop(tmp_path, articles)

    printed, problems = made.make(pages_of(made), lambda ready, of: None)

    assert len(printed) == 4
    assert [str(one) for one in problems] == [
        'docs/ct.md:1: The handout "About ct" cannot be printed: <marquee> [handout]'
    ]
    assert [
        path.name for path in (tmp_path / "store").iterdir() if "ct" in path.name or path.suffix == ".part"
    ] == []


def test_letter_that_the_font_lacks_is_a_message_not_an_empty_box(tmp_path: Path) -> None:
    """A sign nobody can read must not be printed."""
    made = workshop(tmp_path, {"mri.md": "<h1>About mri</h1><p>漢</p>"})

    printed, problems = made.make(pages_of(made), lambda ready, of: None)

    assert printed == []
    assert len(problems) == 1
    assert "\n" not in problems[0].message


def test_first_cell_of_each_row_is_its_heading(tmp_path: Path) -> None:
    """A screen reader says the row's name with each cell."""
    table = "<table><tr><th>What</th><th>How</th></tr><tr><th>MRI</th><td>loud</td></tr></table>"
    made = workshop(tmp_path, {"mri.md": f"<h1>About mri</h1>{table}"})
    made.make(pages_of(made), lambda ready, of: None)

    with pikepdf.open(tmp_path / "store/mri-a4.pdf") as document:
        marked = [
            one for one in document.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/TH"
        ]
        of_rows = [
            one for one in marked if isinstance(one.A, pikepdf.Dictionary) and one.A.get("/Scope") == "/Row"
        ]

    assert len(of_rows) == 1


@pytest.mark.parametrize("live", ["", "https://spine.example/"])
def test_sheet_carries_the_live_address_only_when_it_is_known(tmp_path: Path, live: str) -> None:
    """No made-up address is printed."""
    made = workshop(tmp_path, {"mri.md": "<h1>About mri</h1><p>Loud.</p>"}, live)
    text = sheet_text(made.sheet(pages_of(made)[0]), VARIANTS[0], made.site, "")

    assert bool(live) == ("spine.example/mri" in text)
    assert bool(live) == ('qr: "<svg' in text)


def test_links_say_form_pages_and_size_and_offer_the_regions_paper_first(tmp_path: Path) -> None:
    """In the United States, US Letter first and A4 one tap away."""
    made = workshop(tmp_path, {"mri.md": "<h1>About mri</h1><p>Loud.</p>"})
    printed, _ = made.make(pages_of(made), lambda ready, of: None)
    put_links(tmp_path / "site", printed, made.site)
    html = (tmp_path / "site/mri/index.html").read_text()

    assert html.index("mri-letter.pdf") < html.index("<details>") < html.index("mri-a4.pdf")
    assert "US Letter paper</a> (PDF, 1 page, " in html
