"""What the search looks in: each page once, and the words people use for it."""

from __future__ import annotations

import json
from itertools import accumulate
from typing import Any

from publishing.conftest import Make, built_page
from steadyspine.publishing import BuiltSite
from steadyspine.publishing.search_index import COMMON, word_places

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


def words_of(guide: BuiltSite, address: str) -> set[str]:
    """The words that stand on a page, read back as the script reads them."""
    index = index_of(guide)
    number = [entry[0] for entry in index["pages"]].index(address)
    found = set()
    for word, steps in zip(index["words"].split(" "), index["places"].split(" "), strict=True):
        codes = (ord(step) - ord("#") for step in steps)
        places = list(accumulate(code - (code > 56) for code in codes))
        if number in places:
            found.add(word)
    return found


def test_page_is_an_entry_with_its_headings_and_each_word_once(make_built: Make) -> None:
    """The studies count too; furniture, what asks to be left out, and numbers of sources do not."""
    guide = make_built({"a/index.html": built_page("A", "../", TEXT)}, DOCS)
    _, title, summary, parts, _ = page_of(guide, "a/")

    assert (title, summary) == ("Cement", "What cement does.")
    assert ["risks", "Risks"] in parts and ["heat", "Heat"] in parts
    assert index_of(guide)["words"].split().count("hot") == 1
    assert {"cement", "sets", "leak", "harms"} <= words_of(guide, "a/")
    assert {"hidden", "press"}.isdisjoint(index_of(guide)["words"].split())


def test_what_people_type_stays_whole(make_built: Make) -> None:
    """The search looks for the nearest phrase, not for its words."""
    guide = make_built({"a/index.html": built_page("A", "../", TEXT)}, DOCS)
    *_, phrases = page_of(guide, "a/")

    assert phrases == ["glue in the back", "cement"]


def test_words_are_told_apart_by_page(make_built: Make) -> None:
    """However far the pages stand from each other in the list; a backslash and a quotation mark are no steps."""
    found = word_places([{"first", "both"}, *[set()] * 56, {"both", "far"}, {"next"}])

    assert found == {"words": "both far first next", "places": "#] ] # ^"}
    assert "\\" not in word_places([set()] * 57 + [{"word"}])["places"]


def test_what_stands_on_many_pages_tells_none_of_them() -> None:
    """One page fewer, and it is a word to find them by."""
    assert word_places([{"often", "rare"}] * (COMMON - 1) + [{"often"}])["words"] == "rare"


def test_each_word_of_the_glossary_leads_to_its_meaning_and_its_page(make_built: Make) -> None:
    """Someone who types a word from a letter gets its meaning in place, under every name."""
    glossary = built_page("Words", "../../", "<h2 id='letter-k'>K</h2><p>kyphoplasty</p>")
    guide = make_built(
        {"reference/glossary/index.html": glossary, "a/index.html": built_page("A", "../", TEXT)}, DOCS
    )
    index = index_of(guide)
    [[key, word, meaning, names, place]] = index["terms"]

    assert (key, word, meaning) == ("kyphoplasty", "kyphoplasty", "Cement after a balloon.")
    assert names == ["BKP", "kyfoplasty", "kyphoplasties"]
    assert index["pages"][place][0] == "a/"
    assert page_of(guide, "reference/glossary/")[3] == []


def test_lists_that_tell_an_emergency_come_with_the_index(make_built: Make) -> None:
    """Pages need not carry them, and a site without them has none."""
    words = "extra:\n  words:\n    search: {danger: {signs: [weak limb]}}\n"
    page = {"a/index.html": built_page("A", "../", TEXT)}

    assert index_of(make_built(page, {**DOCS, "docs/_data/words/en.yml": words}))["danger"] == {
        "signs": ["weak limb"]
    }
