"""What is due, what leads nowhere, and what was taken back, on made-up sites."""

from __future__ import annotations

from datetime import date
from http.server import BaseHTTPRequestHandler

import pytest

from hosts import hosted
from reviewing import with_review
from steadyspine import cli
from steadyspine.upkeep import UnreadableListError, say_due, say_outside, say_retracted
from steadyspine.upkeep.outside import ask_host, named_addresses

FRONT = "---\nsummary: What it is about.\nevidence_checked: {day}\nhandout: false\nreaders: everyone\n---\n\n"
SOURCES = """
    @misc{one2001, title = {First}, doi = {10.1000/One}}
    @misc{two2002, title = {Second}, pmid = {123}}
    @misc{six2006, title = {Third}, url = {http://example.org/third}}
    """
LIST = "Title,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature\n"


def page(day):
    """A page whose evidence was checked on a day."""
    return FRONT.format(day=day) + "# Page\n\nText.\n"


def test_what_was_checked_more_than_a_year_ago_is_due(make_site):
    """On the day itself it is not due yet."""
    site = make_site({"docs/a.md": page("2025-11-28"), "docs/b.md": page("2025-11-29")})

    assert say_due(site, date(2026, 11, 29)) == (
        "**Pages whose evidence is to be checked again**\n\n- `docs/a.md`, due on 2026-11-28\n\n"
    )
    assert say_due(site, date(2026, 11, 28)) == ""


def test_review_is_due_on_its_own_day(make_site):
    """Whatever the day on which its evidence was checked."""
    pages = {"docs/a.md": page("2026-11-01")}
    site = with_review(make_site, pages, reviewed="2026-01-01", next_review="2026-06-01")

    assert say_due(site, date(2026, 11, 29)).startswith(
        "**Reviews by a clinician**\n\n- `docs/_data/reviews/a.yml`, due on 2026-06-01"
    )
    assert say_due(site, date(2026, 6, 1)) == ""


def test_addresses_of_others_are_found_where_they_stand(make_site):
    """Links of pages and of sources; a link within the guide is not one of them."""
    site = make_site(
        {
            "docs/a.md": "# A\n\n[Us](b.md) and [them](https://example.org/x) and [mail](mailto:a@example.org).\n",
            "docs/b.md": "# B\n\n[Them](https://example.org/x)\n",
            "docs/_data/references.bib": SOURCES,
        }
    )

    assert named_addresses(site) == {
        "https://example.org/x": ["docs/a.md:9", "docs/b.md:9"],
        "https://doi.org/10.1000/One": ["docs/_data/references.bib:1"],
        "http://example.org/third": ["docs/_data/references.bib:3"],
    }


def test_address_that_leads_nowhere_is_named_with_its_places(make_site):
    """Those on the list to be left alone are not even asked."""
    site = make_site(
        {
            "docs/a.md": "# A\n\n[X](https://example.org/x) [Y](https://example.org/y) [Z](https://example.org/z)\n",
            ".ci/links-ignore.txt": "# It answers people alone.\nhttps://example.org/z\n",
        }
    )
    asked = []

    def ask(address):
        asked.append(address)
        return "is gone (404)" if address.endswith("/x") else ""

    assert say_outside(site, ask, pause=0) == "- <https://example.org/x> is gone (404): `docs/a.md:9`\n"
    assert asked == ["https://example.org/x", "https://example.org/y"]


@pytest.mark.parametrize(
    ("status", "says"),
    [(200, ""), (404, "is gone (404)"), (410, "is gone (410)"), (403, ""), (429, ""), (500, "")],
)
def test_only_an_answer_that_means_it_counts(status, says):
    """Many hosts refuse machines, and some are down for a day; neither is a dead link."""

    class Host(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(status)
            self.end_headers()

        def log_message(self, *_):
            pass

    with hosted(Host) as where:
        answer = ask_host(f"{where}x")

    assert answer == says


def test_host_that_does_not_answer_is_left_for_another_day():
    """Nobody can tell whether it is gone."""
    assert ask_host("http://127.0.0.1:9/x") == ""


@pytest.mark.parametrize(
    ("row", "keys"),
    [
        ("A,10.1000/one,,Retraction", ["one2001"]),
        ("A,10.1000/ONE,0,Expression of concern", ["one2001"]),
        ("A,unavailable,123,Correction", ["two2002"]),
        ("A,10.1000/one2,1234,Retraction", []),
        ("A,,,Retraction", []),
    ],
    ids=["doi", "case", "pubmed", "longer", "empty"],
)
def test_source_on_the_list_is_named(make_site, tmp_path, row, keys):
    """By its DOI, whatever its case, or its PubMed number; a longer one is another publication."""
    site = make_site({"docs/a.md": "# A", "docs/_data/references.bib": SOURCES})
    (tmp_path / "list.csv").write_text(LIST + row + "\n")

    said = say_retracted(site, tmp_path / "list.csv")

    assert [key for key in site.sources if f"`{key}`" in said] == keys
    assert bool(said) is bool(keys)


@pytest.mark.parametrize("text", ["", "Title,DOI\nA,10.1\n", "<!doctype html><p>Sign in</p>"])
def test_list_that_is_none_is_refused(make_site, tmp_path, text):
    """A page to sign in to must not pass for a list on which nobody stands."""
    (tmp_path / "list.csv").write_text(text)

    with pytest.raises(UnreadableListError, match='has no column "OriginalPaperDOI"'):
        say_retracted(make_site({"docs/a.md": "# A"}), tmp_path / "list.csv")


def test_commands_say_it(make_site, monkeypatch, capsys):
    """What is found goes to standard output; a list that is none, to the error stream."""
    root = make_site({"docs/a.md": page("2020-01-01"), "mkdocs.yml": "nav: [a.md]\n"}).root
    monkeypatch.chdir(root)

    assert cli.main(["due"]) == 0
    assert "docs/a.md" in capsys.readouterr().out
    assert cli.main(["outside"]) == 0
    assert capsys.readouterr().out == ""
    assert cli.main(["retracted", "nothere.csv"]) == 2
    assert "cannot be read" in capsys.readouterr().err
