"""What the search looks in: each page once, and the words people use for it."""

from __future__ import annotations

import json
from typing import Any

from publishing.conftest import Make, built_page
from steadyspine.publishing import BuiltSite

DOCS = {
    "docs/a.md": """
        ---
        summary: What cement does.
        evidence_checked: 2026-11-22
        handout: true
        ---

        # Cement
        """,
    "docs/_data/phrases/a.yml": "page: a.md\nphrases: [glue in the back, cement]",
    "docs/reference/glossary.md": "# Words",
    "docs/_data/glossary/kyphoplasty.yml": """
        term: kyphoplasty
        plain: Cement after a balloon.
        also: [BKP]
        misspelled: [kyfoplasty]
        forms: [kyphoplasties]
        pages: [a.md]
        """,
}
TEXT = """
    <p>Cement <b>sets</b>.<sup class="ss-cite">1</sup> Fast &amp; hot hot.</p>
    <h2 id="risks">Risks</h2><p>A leak.</p>
    <details class="ss-studies"><summary>More</summary><h3 id="heat">Heat</h3><p>Heat harms.</p></details>
    <table data-ss-unsearched="true"><tr><td>Hidden</td></tr></table><button>Press</button>
    """


def index_of(guide: BuiltSite) -> dict[str, Any]:
    """The index as a browser reads it."""
    index: dict[str, Any] = json.loads(guide.made["search/index.json"])
    return index


def page_of(guide: BuiltSite, address: str) -> list[Any]:
    """The entry of one page."""
    return next(entry for entry in index_of(guide)["pages"] if entry[0] == address)


def test_page_is_an_entry_with_its_headings_and_each_word_once(make_built: Make) -> None:
    """The studies count too; furniture, what asks to be left out, and numbers of sources do not."""
    guide = make_built({"a/index.html": built_page("A", "../", TEXT)}, DOCS)
    _, title, summary, parts, words, _, _ = page_of(guide, "a/")

    assert (title, summary) == ("Cement", "What cement does.")
    assert ["risks", "Risks"] in parts and ["heat", "Heat"] in parts
    assert words.split().count("hot") == 1
    assert {"cement", "sets", "leak", "harms"} <= set(words.split())
    assert {"hidden", "press"}.isdisjoint(words.split())


def test_page_is_found_by_what_people_type_and_by_every_name_of_its_terms(make_built: Make) -> None:
    """They stand beside the text, so that no misspelling is ever shown; a phrase stays whole."""
    guide = make_built({"a/index.html": built_page("A", "../", TEXT)}, DOCS)
    *_, names, phrases = page_of(guide, "a/")

    assert names == "kyphoplasty BKP kyfoplasty kyphoplasties"
    assert phrases == ["glue in the back", "cement"]


def test_each_word_of_the_glossary_is_a_place_of_its_own(make_built: Make) -> None:
    """Someone who types a word from a letter gets its meaning in place."""
    glossary = built_page("Words", "../../", "<h2 id='letter-k'>K</h2><p>kyphoplasty</p>")
    guide = make_built({"reference/glossary/index.html": glossary}, DOCS)

    assert index_of(guide)["terms"] == [
        [
            "reference/glossary/#kyphoplasty",
            "kyphoplasty",
            "Cement after a balloon.",
            ["BKP", "kyfoplasty", "kyphoplasties"],
        ]
    ]
    assert page_of(guide, "reference/glossary/")[3] == []
