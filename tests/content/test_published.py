"""What readers get of a site with an edition: other words and fewer pages; without one, the site as it is."""

from pathlib import PurePosixPath
from typing import Any

import pytest

from steadyspine.content import load_site, published
from steadyspine.content.wording import phrase

EDITION = """\
name: River Guide
hospital: River Hospital
country: GB
phones: {day: {number: "555 0142", hours: by day}, night: {number: "555 0143", hours: at night}}
leave_out: {pages: [a.md]}
"""
WORDS = """
    extra:
      words:
        handout: {site: First Guide, paper: letter, forms: {card: {lines: ["Phone:", "Name:"]}, list: {how: Write.}}}
        header: {says: About First Guide., list: [First Guide, first guide]}
        footer: {links: [{title: A, page: a/}, {title: B, page: b/}]}
        emergency:
          page: b
          call: Call a number.
          calls: [{number: "911", place: Here, regions: [US]}, {number: "999", place: There, regions: [GB]}]
          how: {GB: "Call 999, or go there."}
        edition:
          call: "Call {number}."
          elsewhere: Elsewhere, ask.
          phone: "{number} {hours}"
          phones: "{day} or {night}"
          fills: {phones: ["Phone:"]}
    """
PACK = "title: T\nfor_whom: F\norder: 1\npages: [{}]\n"
FILES = {
    "mkdocs.yml": "nav: [index.md, a.md, b.md]\n",
    "docs/index.md": "# First Guide",
    "docs/a.md": "# A",
    "docs/b.md": "# B",
    "docs/_data/words/en.yml": WORDS,
    "docs/_data/packs/both.yml": PACK.format("a.md, b.md"),
    "docs/_data/packs/gone.yml": PACK.format("a.md"),
}


def said(site, name):
    """What the words of a site say there, of whatever kind it is."""
    found: Any = site.words
    for step in name.split("."):
        found = found[step]
    return found


@pytest.fixture
def site(make_site):
    """A site with an edition."""
    return make_site({**FILES, "edition.yml": EDITION})


def test_names_change_at_any_depth(site):
    """
    In words, in lists and in titles of pages; what only looks like the name stays.
    """
    own = published(site)

    assert own.words["header"] == {"says": "About River Guide.", "list": ["River Guide", "first guide"]}
    assert own.pages[PurePosixPath("index.md")].title == "River Guide"
    assert (own.first_name, site.first_name) == ("First Guide", "")


def test_pages_left_out_are_nowhere(site):
    """
    Not in the navigation, in no pack, in no list of links; a pack of nothing else goes.
    """
    own = published(site)

    assert list(map(str, own.navigation)) == ["index.md", "b.md"]
    assert PurePosixPath("a.md") not in own.pages
    assert {key: pack.pages for key, pack in own.packs.items()} == {"both": ("b.md",)}
    assert [link["title"] for link in said(own, "footer")["links"]] == ["B"]


def test_emergency_words_are_those_of_the_country(site):
    """
    One number, in the words for that country; another that has none of its own gets the plain sentence.
    """
    words = said(published(site), "emergency")

    assert [call["number"] for call in words["calls"]] == ["999"]
    assert words["call"] == "Call 999.\nElsewhere, ask."
    assert words["steps"] == ["Call 999, or go there.", "Elsewhere, ask."]


def test_country_without_words_of_its_own(make_site):
    """
    The number is never left out.
    """
    site = make_site({**FILES, "edition.yml": EDITION.replace("GB", "US")})

    assert said(published(site), "emergency")["steps"][0] == "Call 911."


def test_blanks_are_filled_line_by_line(site):
    """
    A form without lines has nothing to fill.
    """
    forms = said(published(site), "handout.forms")

    assert forms["card"]["filled"] == ["555 0142 by day or 555 0143 at night", ""]
    assert "filled" not in forms["list"]


def test_the_rules_see_the_whole_guide(site):
    """
    What is loaded is what its writers wrote.
    """
    assert PurePosixPath("a.md") in site.pages
    assert phrase(site, "handout.site") == "First Guide"


@pytest.mark.parametrize("broken", ["", "name: A\n", "- a\n", "name: [\n"])
def test_broken_edition_is_told_and_not_half_used(make_site, broken):
    """
    A file that lacks what it must have is no edition, and each is told at its file.
    """
    site = make_site({**FILES, "edition.yml": broken})

    assert site.edition is None
    assert {problem.file for problem in site.problems} == {"edition.yml"}
    assert published(site).first_name == ""


def test_edition_can_be_switched_off(site, monkeypatch):
    """
    To test the project itself in a hospital's copy.
    """
    monkeypatch.setenv("STEADY_EDITION", "none")
    own = published(load_site(site.root))

    assert own.edition is None
    assert PurePosixPath("a.md") in own.pages
