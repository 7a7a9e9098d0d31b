"""The records as data: what stands in the files, that it keeps to the schemas, and that a page lists them."""

from __future__ import annotations

import json
from collections.abc import Callable

import jsonschema
import pytest

from publishing.conftest import Make, built_page
from reviewing import review
from steadyspine.content import Site
from steadyspine.publishing.data import COLLECTIONS, data_file, schema_file
from steadyspine.publishing.keeping import keep_list

NAMES = [collection.name for collection in COLLECTIONS]
RECORDS = {
    "docs/_data/questions/scan.yml": "title: Before a scan\nwhen: Before it.\norder: 1\nquestions:\n  - {asks: May I eat?, ask: [nurse], first: true}\n",
    "docs/_data/glossary/scan.yml": "term: scan\nplain: A picture.\nalso: [photo]\npages: [a.md, gone.md]\n",
    "docs/_data/references.bib": "@misc{one2001, author = {One, Ann}, title = {First}, doi = {10.1/2}}\n",
    "docs/_data/evidence/walk.yml": """
        measured: Walking
        topic: results
        values:
          - {who: surgery, number: 84, unit: out of 100, count: 42, of: 50}
          - {who: odds ratio, number: 6.20, unit: odds ratio, interval: [2.0, 19.8], p: "0.001"}
        people: Adults
        study: randomized trial
        certainty: low
        why: One trial.
        needs:
          - {says: Many had died., words: [died], values: [surgery]}
        sources: [one2001]
        verified: secondary
        checked: 2026-11-22
        """,
}


def read(guide, file):
    """A file that the assembly made, as a value."""
    return json.loads(guide.made[file])


@pytest.mark.parametrize("name", NAMES)
def test_file_keeps_to_its_schema(make_built: Make, name: str) -> None:
    """And a file with a field of another kind would not."""
    guide = make_built({}, RECORDS)
    content, schema = read(guide, data_file(name)), read(guide, schema_file(name))
    jsonschema.Draft202012Validator.check_schema(schema)

    jsonschema.validate(content, schema)
    assert content["$schema"] == schema_file(name).rpartition("/")[2]

    content["items"][0]["key"] = 1
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(content, schema)


def test_finding_says_all_that_must_be_known_of_it(make_built: Make) -> None:
    """Numbers as numbers, the caveats they need, how sure, and whether the source itself was seen."""
    (finding,) = read(make_built({}, RECORDS), data_file("findings"))["items"]

    assert finding["values"][1] == {
        "who": "odds ratio",
        "number": 6.2,
        "unit": "odds ratio",
        "count": None,
        "of": None,
        "interval": [2, 19.8],
        "p": "0.001",
    }
    assert finding["needs"] == [{"says": "Many had died.", "values": ["surgery"]}]
    assert (finding["certainty"], finding["verified"], finding["checked"]) == (
        "low",
        "secondary",
        "2026-11-22",
    )


def test_term_leads_to_pages_that_are_there(make_built: Make) -> None:
    """By the address that readers have, below the guide's own, which is named if it is known."""
    content = read(make_built({}, RECORDS, live="https://example.org/spine/"), data_file("glossary"))

    assert (content["address"], content["items"][0]["pages"]) == ("https://example.org/spine/", ["a/"])
    assert content["licence"] == "CC-BY-4.0"


def test_question_says_whom_to_ask(make_built: Make) -> None:
    """Below its moment, in the order of the guide."""
    (moment,) = read(make_built({}, RECORDS), data_file("questions"))["items"]

    assert (moment["key"], moment["title"]) == ("scan", "Before a scan")
    assert moment["questions"] == [{"asks": "May I eat?", "ask": ["nurse"], "first": True}]


def test_files_say_whether_a_clinician_has_reviewed_anything(
    make_built: Make, make_site: Callable[..., Site]
) -> None:
    """As the pages do."""
    none = read(make_built({}), data_file("sources"))
    some = read(make_built({}, review(make_site({"docs/a.md": "# A"}))), data_file("sources"))

    assert (none["reviewed_by_clinicians"], some["reviewed_by_clinicians"]) == ("none", "some")
    assert none["notice"].startswith("No clinician has reviewed any page.")
    assert some["notice"].startswith("1 of 3 pages.")


def test_page_lists_the_files(make_built: Make) -> None:
    """With their schemas, each link named by what it is of."""
    page = built_page("A", "../", '<div data-ss-data="all"></div>')

    guide = make_built({"a/index.html": page}, RECORDS)

    tree = guide.pages["a/index.html"].tree
    assert tree.xpath("//@data-ss-data") == []
    assert [link for link in tree.xpath("//article//a/@href") if "data/" in link] == [
        f"../{file(name)}" for name in NAMES for file in (data_file, schema_file)
    ]


def test_data_is_not_kept_on_a_phone(make_built: Make) -> None:
    """The search is."""
    kept = [path for path, _ in json.loads(keep_list(make_built({}, RECORDS)))["files"]]

    assert "search/index.json" in kept
    assert [path for path in kept if path.startswith("data/")] == []
