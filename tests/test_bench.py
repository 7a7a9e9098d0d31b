"""What is measured: larger sites are like the real one, and a word is one word."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from steadyspine import bench
from steadyspine.content import Site, load_site

Make = Callable[..., Site]
PAGES = {
    "docs/index.md": "# Home\n\nText.",
    "docs/a/one.md": "# One\n\nA text. [Two](../a/two.md)\n\nMore.",
    "docs/a/two.md": "# Two\n\nText.",
    "docs/a/list.md": "# List\n\n[[sources]]",
    "mkdocs.yml": "site_name: Made up\nnav:\n  - index.md\n",
}


def test_site_grows_by_pages_of_its_own(make_site: Make) -> None:
    """
    Each with another title and summary, found in the menu; lists are not repeated.
    """
    root = make_site(PAGES).root
    bench.grow(root, load_site(root), 30)
    site = load_site(root)

    assert len(site.pages) == 30
    assert len({page.title for page in site.pages.values()}) == 30
    more = [page for page in site.pages.values() if page.path.parts[0].startswith("more-")]
    assert len({page.summary for page in more}) == len(more) == 26
    assert {page.path for page in more} <= set(site.navigation)
    assert not [page for page in more if page.title.startswith("List")]


def test_site_that_is_large_enough_stays(make_site: Make) -> None:
    """
    No page is taken away.
    """
    root = make_site(PAGES).root
    bench.grow(root, load_site(root), 2)

    assert len(load_site(root).pages) == 4


def test_a_word_is_put_behind_a_sentence(make_site: Make) -> None:
    """
    Not into the head, not into the title.
    """
    file = make_site(PAGES).root / "docs/a/one.md"
    before = file.read_text().split("\n")
    bench._add_word(file, "Word.")
    after = file.read_text().split("\n")

    assert [line for line, old in zip(after, before, strict=True) if line != old] == ["More. Word."]


def test_table_gives_medians(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Of wall time and of processor time, each by itself.
    """
    costs = [bench.Cost(1.0, 9.0), bench.Cost(3.0, 7.0), bench.Cost(2.0, 8.0)]
    monkeypatch.setattr(bench, "_rows", lambda root, rounds, sizes: iter([bench.Row("a build", costs)]))
    said: list[str] = []

    assert bench.bench(Path(), said.append, rounds=3, sizes=()) == 0
    assert said[-1] == "| a build | 2.0 | 8.0 |"


def test_processes_that_are_waited_for_are_counted(tmp_path: Path) -> None:
    """
    A child's work is part of the cost.
    """
    work = "import time\nend = time.process_time() + 0.3\nwhile time.process_time() < end: pass"

    assert bench._run([sys.executable, "-c", work], tmp_path).processor >= 0.3
