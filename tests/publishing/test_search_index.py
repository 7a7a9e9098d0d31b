"""What the search looks in: each page and its parts, and the words people use for them."""

from __future__ import annotations

import json

from publishing.conftest import Make, built_page
from steadyspine.publishing import BuiltSite

DOCS = {
    "docs/a.md": """
        ---
        summary: What cement does.
        evidence_checked: 2026-11-22
        handout: true
        also_searched: [glue in the back]
        ---

        # Cement
        """,
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
    <p>Cement <b>sets</b>.<sup class="ss-cite">1</sup> Fast &amp; hot.</p>
    <h2 id="risks">Risks</h2><p>A leak.</p><p>Heat.</p>
    <table data-search-exclude="true"><tr><td>Not this</td></tr></table>
    <h3>No address</h3><ul><li>one</li><li>two</li></ul>
    """


def index_of(guide: BuiltSite, address: str) -> list[dict[str, str]]:
    """The entries of one page."""
    docs = json.loads(guide.made["search/search_index.json"])["docs"]
    return [one for one in docs if one["location"].startswith(address)]


def test_page_and_its_parts_are_entries(make_built: Make) -> None:
    """Without the numbers of sources, without furniture, and without what asks to be left out."""
    page, part = index_of(make_built({"a/index.html": built_page("A", "../", TEXT)}), "a/")

    assert page["location"] == "a/"
    assert page["text"].endswith("Cement sets. Fast &amp; hot.")
    assert part == {"location": "a/#risks", "title": "Risks", "text": "A leak. Heat. No address one two"}


def test_page_is_found_by_its_writers_words_and_by_every_name_of_its_terms(make_built: Make) -> None:
    """The words stand beside the text, so that no misspelling is ever shown."""
    page, part = index_of(make_built({"a/index.html": built_page("A", "../", TEXT)}, DOCS), "a/")

    assert page["also"] == "glue in the back kyphoplasty BKP kyfoplasty kyphoplasties"
    assert "also" not in part


def test_each_word_of_the_glossary_is_a_place_of_its_own(make_built: Make) -> None:
    """Someone who types a word from a letter lands on its meaning, not on its letter."""
    text = '<h2 id="letter-k">K</h2><p>kyphoplasty</p>'
    glossary = built_page("Words", "../../", text)
    entries = index_of(make_built({"reference/glossary/index.html": glossary}, DOCS), "reference/glossary/")

    assert [one["location"] for one in entries] == ["reference/glossary/", "reference/glossary/#kyphoplasty"]
    assert entries[1] == {
        "location": "reference/glossary/#kyphoplasty",
        "title": "kyphoplasty",
        "text": "Cement after a balloon.",
        "also": "BKP kyfoplasty kyphoplasties",
    }
