"""Copies to carry along and the list of what a phone keeps, made from a made-up site."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import html

from publishing.conftest import Make, built_page
from steadyspine.publishing import (
    SMALL,
    WHOLE,
    BuiltSite,
    copy_links,
    fill,
    make_copy,
    write_keep_list,
    write_pages,
)
from steadyspine.publishing.copies import COPIES, path_of
from steadyspine.publishing.policy import policy

DAY = date(2026, 11, 29)
MANIFEST = '<link rel="manifest" href="../site.webmanifest">'
PAGE = built_page(
    "A",
    "../",
    '<a href="../help/#x">Help</a> <a href="#A">Here</a> <a href="https://other.example/">Else</a>'
    ' <a href="../x.pdf">Sheet</a> <b data-ss-needs-host="">Keep</b>'
    '<div data-ss-fill="all-handouts"></div><i data-ss-fill="copies"></i>',
).replace("</head>", f"{MANIFEST}</head>")
MADE = {"a/": {"all-handouts": '<a href="../handouts/a.pdf">All</a>'}}


def make_both(guide: BuiltSite) -> None:
    """Write the small copy and the whole one."""
    make_copy(guide, SMALL, (), DAY)
    make_copy(guide, WHOLE, [MADE], DAY)


@pytest.fixture
def unpacked(make_built: Make, tmp_path: Path) -> list[Path]:
    """The small copy and the whole one of a site, unpacked."""
    files = {"a/index.html": PAGE, "404.html": built_page("Gone", "/"), "sw.js": "keep()"}
    guide = make_built(files, {"docs/x.pdf": ""})
    (guide.target / "handouts").mkdir()
    (guide.target / "handouts" / "a.pdf").write_text("a sheet")
    make_both(guide)
    for copy in COPIES:
        with ZipFile(guide.target / path_of(guide.site, copy)) as packed:
            packed.extractall(tmp_path / copy.words)
    return [tmp_path / copy.words / "made-up-guide" for copy in COPIES]


def links(folder: Path) -> list[tuple[str, str]]:
    """The words and the address of each link in the article of page A."""
    tree = html.parse(str(folder / "a/index.html"))
    return [(link.text, link.get("href")) for link in tree.xpath("//article//a")]


def test_links_name_the_file_that_they_mean(unpacked: list[Path]) -> None:
    """A place on the page itself and an address elsewhere stay; a link to what is not there becomes words."""
    here = [("Help", "../help/index.html#x"), ("Here", "#A"), ("Else", "https://other.example/")]

    assert links(unpacked[0]) == here
    assert links(unpacked[1]) == [*here, ("All", "../handouts/a.pdf")]
    assert "Sheet" in (unpacked[0] / "a/index.html").read_text()


def test_copy_holds_what_its_pages_need_and_nothing_for_hosts(unpacked: list[Path]) -> None:
    """The whole one holds the sheets, too."""
    small, whole = (
        {path.relative_to(folder).as_posix().split(".")[0] for path in folder.rglob("*.*")}
        for folder in unpacked
    )

    assert small == {
        *("START-HERE", "index", "a/index", "help/index", "assets/steady", "fonts/a", "search/index"),
        *("data/v1/findings", "data/v1/glossary", "data/v1/questions", "data/v1/sources"),
    }
    assert whole - small == {"handouts/a"}
    assert (unpacked[0] / "search/index.js").is_file()


def test_page_of_a_copy_says_its_day_and_its_policy(unpacked: list[Path]) -> None:
    """What only a host can do is left out."""
    text = (unpacked[0] / "a/index.html").read_text()

    assert text.index("ss-emergency-line") < text.index("ss-saved") < text.index("<main")
    assert policy(scheme="file:").replace("'", "&#39;") in text or policy(scheme="file:") in text
    assert [word for word in ("Keep", 'rel="manifest"', "data-ss-fill") if word in text] == []


def test_same_site_gives_the_same_copies(make_built: Make) -> None:
    """So a published zip can be compared."""
    guide = make_built({"a/index.html": PAGE})
    zips = []
    for _ in range(2):
        make_both(guide)
        zips.append([(guide.target / path_of(guide.site, copy)).read_bytes() for copy in COPIES])

    assert zips[0] == zips[1]


def test_pages_are_left_as_they_were_and_link_to_the_copies(make_built: Make) -> None:
    """The places of the published pages are filled afterward."""
    guide = make_built({"a/index.html": PAGE})
    make_both(guide)
    copies = copy_links(guide)
    fill(guide, [MADE, copies])
    write_pages(guide)
    text = (guide.target / "a/index.html").read_text()

    assert '<a href="../help/#x">' in text
    assert [f'href="../{path_of(guide.site, copy)}" download' in text for copy in COPIES] == [True, True]


def kept(guide: Any) -> dict[str, Any]:
    """The list of what a phone keeps."""
    write_keep_list(guide)
    found: dict[str, Any] = json.loads((guide.target / "keep.json").read_text())
    return found


def test_emergency_page_and_what_it_asks_for_come_first(make_built: Make) -> None:
    """Then all other pages, each by its address; the page of unknown addresses is not kept."""
    told = kept(make_built({"404.html": built_page("Gone", "/")}))
    paths = [path for path, _ in told["files"]]

    assert paths[0] == told["emergency"] == "help/"
    assert [path.split(".")[0] for path in paths[1 : told["first"]]] == ["assets/steady", "assets/steady"]
    assert {"", "a/", "search/index.json"} < set(paths)
    assert "404.html" not in paths


def test_other_content_gives_another_version(make_built: Make) -> None:
    """And only what changed has another digest."""
    before, same = kept(make_built()), kept(make_built())
    after = kept(make_built({"a/index.html": built_page("A", "../", "More.")}))
    changed = {path for path, digest in after["files"] if [path, digest] not in before["files"]}

    assert before == same
    assert after["version"] != before["version"]
    assert changed == {"a/", "search/index.json"}
