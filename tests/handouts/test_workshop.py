"""Making handouts: what is made anew, what is kept, and what a page that cannot be printed does to the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath

import page as validator
import pikepdf
import pytest

from steadyspine.content import Page, Site
from steadyspine.content.settings import load_words
from steadyspine.handouts import store as store_module
from steadyspine.handouts import workshop as workshop_module
from steadyspine.handouts.composing import Handout, handouts_of
from steadyspine.handouts.links import FOR_PAGE, handout_places
from steadyspine.handouts.sheets import VARIANTS, sheet_text
from steadyspine.handouts.store import Kept, Store
from steadyspine.handouts.workshop import Workshop

WORDS = load_words(Path(__file__).parents[2], [], {})


def made_up_page(path: str) -> Page:
    """A page of the guide with nothing but its head."""
    return Page(
        path=PurePosixPath(path),
        file=f"docs/{path}",
        title=f"About {path.removesuffix('.md')}",
        summary="What it is.",
        evidence_checked=date(2026, 11, 22),
        handout=True,
        readers="patients",
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
        (folder / "index.html").write_text(f"<html><body><article>{article}</article></body></html>")
    site = Site(tmp_path, pages, {}, {}, {}, {}, {}, {}, WORDS, tuple(pages), ())
    return Workshop(site, tmp_path / "site", Store(tmp_path / "store"), live, {})


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


def changed_by(first: Workshop, second: Workshop, tmp_path: Path, *, books: bool = False) -> set[str]:
    """The files that the second workshop printed, of those that the first had printed, too."""
    first.make(pages_of(first), lambda ready, of: None, books=books)
    store = tmp_path / "store"
    before = {path.name: path.stat().st_mtime_ns for path in store.glob("*.pdf")}
    second = replace(second, store=Store(store))
    second.make(pages_of(second), lambda ready, of: None, books=books)
    return {name for name, when in before.items() if (store / name).stat().st_mtime_ns != when}


def with_words(one: Workshop, **words: object) -> Workshop:
    """The workshop of a site with other words."""
    return replace(one, site=replace(one.site, words={**one.site.words, **words}))


def test_words_that_no_sheet_shows_cost_nothing(tmp_path: Path) -> None:
    """Neither those of the search field nor those of handouts that this page has not."""
    first = workshop(tmp_path, {"mri.md": "<h1>About mri</h1><p>It is loud.</p>"})
    handout = {**first.site.words["handout"], "index": "An index"}  # type: ignore[dict-item]

    assert changed_by(first, with_words(first, search={"hint": "Try it"}), tmp_path) == set()
    assert changed_by(first, with_words(first, handout=handout), tmp_path) == set()
    handout["team"] = "Those who care for me:"
    assert len(changed_by(first, with_words(first, handout=handout), tmp_path)) == 4


def test_code_that_sets_the_same_text_costs_no_printing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What lays text out does: another engine, another font, other fields."""
    first = workshop(tmp_path, {"mri.md": "<h1>About mri</h1><p>It is loud.</p>"})
    first.make(pages_of(first), lambda ready, of: None)
    monkeypatch.setattr(workshop_module, "code_fingerprint", lambda: b"another converter")
    assert changed_by(first, first, tmp_path) == set()

    monkeypatch.setattr(store_module, "layout_fingerprint", lambda: b"another engine")
    monkeypatch.setattr(workshop_module, "code_fingerprint", lambda: b"a third converter")
    second = replace(first, store=Store(tmp_path / "store"))
    before = (tmp_path / "store/mri-a4.pdf").stat().st_mtime_ns
    second.make(pages_of(second), lambda ready, of: None)
    assert (tmp_path / "store/mri-a4.pdf").stat().st_mtime_ns != before


def test_book_is_printed_when_asked_and_left_out_when_out_of_date(tmp_path: Path) -> None:
    """It takes longer than all the rest: nobody waits for it after a changed word, and no stale one is shown."""
    article = {"mri.md": "<h1>About mri</h1><p>It is loud.</p>"}
    book = Handout("pack-all", "All", "For wards.", (PurePosixPath("mri.md"),), layout="book")

    def made(articles: Mapping[str, str], *, books: bool) -> list[str]:
        return [
            one.name
            for one in workshop(tmp_path, articles).make([book], lambda ready, of: None, books=books)[0]
        ]

    assert made(article, books=False) == []
    assert made(article, books=True) == ["pack-all-letter.pdf", "pack-all-a4.pdf"]
    assert made(article, books=False) == ["pack-all-letter.pdf", "pack-all-a4.pdf"]
    assert made({"mri.md": "<h1>About mri</h1><p>It is not loud.</p>"}, books=False) == []


def test_store_that_cannot_be_read_is_made_anew(tmp_path: Path) -> None:
    """A list from another version, a list cut off, a PDF that somebody deleted."""
    for damage in ('{"a.pdf": ["old", 3]}', '{"a.pdf": {"made', "[]", ""):
        (tmp_path / "index.json").write_text(damage)
        (tmp_path / "a.pdf").write_bytes(b"%PDF")
        assert Store(tmp_path).get("a.pdf") is None

    store = Store(tmp_path)
    store.put("a.pdf", Kept("from", "shows", 2), b"%PDF")
    store.put("b.pdf", Kept("from", "shows", 1), b"%PDF")
    store.close(["a.pdf"])
    assert Store(tmp_path).get("a.pdf") == Kept("from", "shows", 2)
    assert not (tmp_path / "b.pdf").exists()
    (tmp_path / "a.pdf").unlink()
    assert Store(tmp_path).get("a.pdf") is None


def test_what_cannot_be_printed_is_named_at_its_line(make_site: Callable[..., Site], tmp_path: Path) -> None:
    """Of a pack, in the page that holds it."""
    site = make_site(
        {"docs/mri.md": "# MRI\n\nIt is loud.", "docs/ct.md": "# CT\n\nIt is quick.\n\nIt is 漢 here."}
    )
    paths = (PurePosixPath("mri.md"), PurePosixPath("ct.md"))
    articles = ("<h1>MRI</h1><p>It is loud.</p>", "<h1>CT</h1><p>It is quick.</p><p>It is 漢 here.</p>")
    for path, article in zip(paths, articles, strict=True):
        folder = tmp_path / "site" / path.stem
        folder.mkdir(parents=True)
        (folder / "index.html").write_text(f"<article>{article}</article>", encoding="utf-8")
    pack = Handout("pack-both", "Both", "For all.", paths, layout="pack")
    site = replace(site, words=WORDS)
    made = Workshop(site, tmp_path / "site", Store(tmp_path / "store"), "", {})

    _, problems = made.make([pack], lambda ready, of: None)

    assert [(one.file, one.line) for one in problems] == [("docs/ct.md", 11)]


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
        'docs/ct.md:1: The handout "About ct" cannot be printed. The part that says "Quick" (marquee) has no '
        "form on paper. Write it as a paragraph, a list, a table, a picture or one of the boxes that the "
        "templates show. [handout]"
    ]
    assert [
        path.name for path in (tmp_path / "store").iterdir() if "ct" in path.name or path.suffix == ".part"
    ] == []


def test_letter_that_the_font_lacks_is_a_message_not_an_empty_box(tmp_path: Path) -> None:
    """A sign nobody can read must not be printed."""
    made = workshop(tmp_path, {"mri.md": "<h1>About mri</h1><p>漢</p>"})

    printed, problems = made.make(pages_of(made), lambda ready, of: None)

    assert printed == []
    assert [one.message for one in problems] == [
        'The handout "About mri" cannot be printed. Our font has no letter for "漢". Write it another way.'
    ]


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
    html = handout_places(printed, made.site)["mri/"][FOR_PAGE]

    assert html.index("mri-letter.pdf") < html.index("<details>") < html.index("mri-a4.pdf")
    assert "US Letter paper</a> (PDF, 1 page, " in html
