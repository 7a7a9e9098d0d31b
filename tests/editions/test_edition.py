"""A hospital's edition of a small guide, built under a sub-path and to carry along, holds no trace of the first name."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pypdfium2
import pytest
from lxml import html
from playwright.sync_api import Browser

from editions.small import PACK, ROOT, SHEET, SIGNS, linked_pages, page, settings, write
from reading import real_words
from steadyspine.building import build
from steadyspine.content import load_site
from steadyspine.publishing.own_edition import name_pattern

SAID = real_words()
FIRST = SAID["handout"]["site"]
ADDRESS = "https://hospital.example/some/guide/"
EDITION = """\
name: Riverbank Guide
hospital: Riverbank Hospital
country: GB
phones:
  day: {number: "555 0142", hours: by day}
  night: {number: "555 0143", hours: at night}
logo: edition/logo.svg
emergency: [Bring your Riverbank letters.]
paper: a4
interpreters: [Polish, Urdu]
leave_out: {pages: [extra.md], packs: []}
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>'


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project of the edition, built."""
    pages = linked_pages(SAID)
    files = {f"docs/{name}": page(f"Page {n}", "Text.") for n, name in enumerate(pages)}
    files |= {
        "docs/index.md": page("Home", f"{FIRST} is a guide. See [more](extra.md).\n\n- [Extra](extra.md): more\n- [Help](get-help-now.md)"),
        "docs/get-help-now.md": page("Get help now", '[[calls]]\n\n--8<-- "call-now.md"\n\n## Show this to staff\n\n--8<-- "call-now-show.md"', handout=True),
        "docs/about/index.md": page("About", f"{FIRST} is a free guide."),
        "docs/reference/handouts.md": page("Handouts", "[[handouts]]"),
        "docs/cards.md": page("Cards", "[[steroid-sheet]]"),
        "docs/decide/index.md": page("Deciding", "A made-up text.", handout=True),
        "docs/extra.md": page("Extra", "Left out."),
        "docs/_data/emergency/call-now.yml": SIGNS,
        "docs/_data/packs/told.yml": PACK,
        "docs/_data/packs/is-it-an-emergency.yml": SHEET,
        "docs/_data/words/en.yml": (ROOT / "docs/_data/words/en.yml").read_text(encoding="utf-8"),
        "CHANGELOG.md": f"# Changelog\n\n## 2026-11-22\n\n### Corrected\n\n- {FIRST}: a made-up change.\n",
        "edition.yml": EDITION,
        "edition/logo.svg": LOGO,
    }  # fmt: skip
    names = sorted(name.removeprefix("docs/") for name in files if re.fullmatch(r"docs/[a-z/-]+\.md", name))
    files["mkdocs.yml"] = settings(["index.md", *(name for name in names if name != "index.md")])
    made = write(tmp_path_factory.mktemp("hospital"), files)
    said: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STEADY_SITE_URL", ADDRESS)
        status = build(made, said.append)
    assert status == 0, "\n".join(said)
    return made


def text_of(name: str, content: bytes) -> str:
    """All text in a file, whatever its kind: what a reader sees, and what only programs do."""
    if name.endswith(".pdf"):
        sheets = pypdfium2.PdfDocument(content)
        shown = " ".join(sheet.get_textpage().get_text_bounded() for sheet in sheets)
        with pikepdf.open(io.BytesIO(content)) as pdf:
            about = [str(value) for value in pdf.docinfo.values()] + [str(pdf.open_metadata())]
            fonts = {
                str(font.get("/BaseFont", "")) for font in pdf.objects if isinstance(font, pikepdf.Dictionary)
            }
        return " ".join((shown, *about, *fonts))
    if name.endswith(".zip"):
        with ZipFile(io.BytesIO(content)) as packed:
            return "\n".join(f"{one} {text_of(one, packed.read(one))}" for one in packed.namelist())
    return content.decode("utf-8", errors="ignore")


def test_no_published_file_holds_the_first_name(root: Path) -> None:
    """Pages, sheets, icons, search, data, feed, worker, manifest, and the zips, by their names too."""
    pattern = name_pattern(FIRST)
    files = {path.relative_to(root / "site").as_posix(): path for path in (root / "site").rglob("*.*")}
    kinds = {path.suffix for path in files.values()}

    assert {".html", ".pdf", ".json", ".js", ".css", ".svg", ".png", ".zip", ".xml", ".webmanifest"} <= kinds
    assert [
        (name, found[0])
        for name, path in files.items()
        if (found := pattern.search(f"{name} {text_of(name, path.read_bytes())}"))
    ] == []


def test_first_name_would_be_found() -> None:
    """In words and in addresses, but not in a sentence that only sounds like it."""
    pattern = name_pattern("First Guide")

    assert all(map(pattern.search, ("The First Guide.", "first-guide.zip", "FIRST_GUIDE", "x=first%20guide")))
    assert not any(map(pattern.search, ("the first guide", "First Guides", "first-guides", "a first, guide")))


def tree(root: Path, name: str) -> html.HtmlElement:
    """A page as built."""
    return html.parse(str(root / "site" / name)).getroot()


@pytest.mark.parametrize("name", ["index.html", "get-help-now/index.html", "404.html"])
def test_every_page_says_whose_it_is(root: Path, name: str) -> None:
    """Name and logo above; numbers to tap, interpreters and whose edition it is below; numbers in the search."""
    made = tree(root, name)
    links = made.xpath("//footer//a[starts-with(@href, 'tel:')]/@href")
    footer, search = (made.xpath(f"string({path})") for path in ("//footer", "//search"))

    assert "Riverbank Guide" in made.xpath("string(//header)") and made.xpath("//header//img/@src")
    assert links == ["tel:5550142", "tel:5550143"]
    assert "Polish, Urdu" in footer and "edition of Riverbank Hospital" in footer
    assert "555 0142" in search
    assert made.findtext(".//title").endswith(("Riverbank Guide", SAID["header"]["tagline"]))


def test_emergency_page_says_one_number_then_the_hospital(root: Path) -> None:
    """The country's number alone, what was added, and the hospital for after the call and for the same day."""
    said = " ".join(tree(root, "get-help-now/index.html").xpath("string(//article)").split())

    assert "Call 999" in said and "Bring your Riverbank letters." in said
    assert not re.search(r"\b(911|000|111)\b", said)
    assert "tell Riverbank Hospital: 555 0142 (by day), or 555 0143 (at night)." in said
    assert "My cancer team's number is: 555 0142" in said and "My signs began on: ___" in said
    assert SAID["emergency"]["line"] in tree(root, "index.html").xpath("string(//aside)")


def test_pages_left_out_are_gone_and_nothing_leads_there(root: Path) -> None:
    """A link in a sentence becomes words; an item of a list that is such a link goes."""
    home = tree(root, "index.html")

    assert not (root / "site/extra").exists()
    assert "See more." in home.xpath("string(//article)") and "Extra" not in home.xpath("string(//article)")
    assert "extra/" not in (root / "site/search/index.json").read_text()


def test_about_page_says_what_is_not_the_hospitals_own(root: Path) -> None:
    """Who makes and pays for the first guide is not said of the hospital."""
    note = tree(root, "about/index.html").xpath("string(//article//*[contains(@class, 'note')])")

    assert "edition of Riverbank Hospital" in note and "ask riverbank hospital" in note.lower()
    assert not tree(root, "decide/index.html").find_class("note")


def test_sheets_print_name_numbers_and_paper(root: Path) -> None:
    """In the blanks of a page, a pack, the card and the plan; A4 comes first."""
    names = (
        "decide-a4",
        "pack-told-letter",
        "form-wallet-card-a4",
        "form-steroid-sheet-letter-large",
        "pack-is-it-an-emergency-a4",
    )
    texts = {name: text_of(".pdf", (root / f"site/handouts/{name}.pdf").read_bytes()) for name in names}
    first = tree(root, "decide/index.html").xpath("string(//*[contains(@class, 'ss-handouts__list')])")

    assert [name for name in names if "555 0142" not in texts[name]] == []
    assert [name for name in names if "Riverbank" not in texts[name]] == []
    assert "Polish, Urdu" in texts["decide-a4"]
    assert "A4" in first


def test_manifest_and_feed_go_under_the_new_name(root: Path) -> None:
    """What a phone calls the guide, and what a feed is titled."""
    manifest = json.loads((root / "site/site.webmanifest").read_text())

    assert manifest["short_name"] == "Riverbank Guide"
    assert "<title>Riverbank Guide:" in (root / "site/feed.xml").read_text()
    assert (root / "site/copies/riverbank-guide.zip").is_file()


def test_the_project_s_own_files_are_untouched(root: Path) -> None:
    """What an update would merge with is as it was: all that is the hospital's lies in its own files."""
    site = load_site(root)

    assert site.words["handout"]["site"] == FIRST  # type: ignore[index]
    assert sorted(path.name for path in root.iterdir() if path.name != ".cache") == [
        *("CHANGELOG.md", "docs", "edition", "edition.yml", "mkdocs.yml", "overrides", "site")
    ]


def test_copy_on_a_stick_shows_it_too(root: Path, browser: Browser, tmp_path: Path) -> None:
    """Opened as a file: the logo, the numbers, and a search that leads whoever types the hospital to them."""
    with ZipFile(root / "site/copies/riverbank-guide.zip") as packed:
        packed.extractall(tmp_path)
    tab = browser.new_page(viewport={"width": 360, "height": 800})
    tab.goto((tmp_path / "riverbank-guide/START-HERE.html").as_uri())
    logo = tab.locator(".ss-logo--own")

    assert logo.evaluate("image => image.complete && image.naturalWidth > 0")
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    tab.locator("[data-ss-search-open]").first.click()
    tab.locator("[data-ss-search-field]").first.fill("riverbank hospital")
    tab.locator("[data-ss-search-results] a").first.wait_for()
    assert "get-help-now" in str(tab.locator("[data-ss-search-results] a").first.get_attribute("href"))
    assert tab.locator(".ss-search__hospital a").first.is_visible()
    tab.close()
