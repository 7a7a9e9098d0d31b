"""The last steps on a built site: which words find a page, and what is not published."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from steadyspine.content import Site
from steadyspine.publishing import publish

FILES = {
    "docs/operations/cement.md": """
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
        pages: [operations/cement.md]
        """,
}


def published(site: Site, built: Path) -> list[dict[str, str]]:
    """The search index of a built site after its last steps."""
    (built / "search").mkdir(parents=True, exist_ok=True)
    entry = {"location": "operations/cement/", "title": "Cement", "text": "A page."}
    part = {"location": "operations/cement/#risks", "title": "Risks", "text": "A part."}
    letter = {"location": "reference/glossary/#letter-k", "title": "K", "text": "kyphoplasty"}
    (built / "search/search_index.json").write_text(json.dumps({"config": {}, "docs": [entry, part, letter]}))
    publish(built, site)
    docs: list[dict[str, str]] = json.loads((built / "search/search_index.json").read_text())["docs"]
    return docs


def test_page_is_found_by_its_writers_words_and_by_every_name_of_its_terms(
    make_site: Callable[..., Site], tmp_path: Path
) -> None:
    """The words stand beside the text, so that no misspelling is ever shown."""
    page, part, _ = published(make_site(FILES), tmp_path / "built")

    assert page == {
        "location": "operations/cement/",
        "title": "Cement",
        "text": "A page.",
        "also": "glue in the back kyphoplasty BKP kyfoplasty kyphoplasties",
    }
    assert "also" not in part


def test_each_word_of_the_glossary_is_a_place_of_its_own(
    make_site: Callable[..., Site], tmp_path: Path
) -> None:
    """Someone who types a word from a letter lands on its meaning."""
    docs = published(make_site(FILES), tmp_path / "built")

    assert docs[-1] == {
        "location": "reference/glossary/#kyphoplasty",
        "title": "kyphoplasty",
        "text": "Cement after a balloon.",
        "also": "BKP kyfoplasty kyphoplasties",
    }


def test_files_of_the_theme_that_no_page_asks_for_are_dropped_and_ours_stay(
    make_site: Callable[..., Site], tmp_path: Path
) -> None:
    """Three megabytes of scripts and maps that nobody would ever fetch."""
    for name in ("assets/javascripts/bundle.js.map", "assets/steady.css", "components/box/box.css"):
        (tmp_path / "built" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "built" / name).write_text("x")

    published(make_site(FILES), tmp_path / "built")

    built = tmp_path / "built"
    left = sorted(path.relative_to(built).as_posix() for path in built.rglob("*.*"))
    assert left == ["assets/steady.css", "search/search_index.json"]
