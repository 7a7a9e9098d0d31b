"""The command that moves a page: nothing that led to it leads nowhere afterward."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from steadyspine import cli
from steadyspine.moving import mend_links

PAGE = "---\nsummary: What this page is about: {0}.\nevidence_checked: 2026-11-22\nhandout: false\nreaders: everyone\n---\n\n"
FILES = {
    "mkdocs.yml": "nav:\n  - index.md\n  - a/one.md\n  - a/one.md.md\n  - a/two.md\n",
    "docs/index.md": PAGE.format("all") + "# Welcome\n\n[One](a/one.md) and [its part](a/one.md#part).\n",
    "docs/a/one.md": PAGE.format("one") + "# One\n\n## Part\n\n[Two](two.md) and [home](../index.md).\n",
    "docs/a/one.md.md": PAGE.format("long") + "# Another\n\n[Home](../index.md)\n",
    "docs/a/two.md": PAGE.format("two") + "# Two\n\n[One](one.md) and [other](one.md.md).\n",
    "docs/_data/glossary/scan.yml": "term: scan\nplain: A picture.\npages: [a/one.md, b/a/one.md, a/two.md]\n",
    "docs/_data/packs/all.yml": "pages: [a/one.md#part]\n",
    "docs/_data/words/en.yml": "extra: {words: {language: en, doors: [{page: a/one/}, {page: a/one/b/}]}}\n",
}


@pytest.fixture
def project(make_site, monkeypatch):
    """A made-up project in the current folder."""
    root = make_site(FILES, front=False).root
    monkeypatch.chdir(root)
    return root


def moved(old, new):
    """The status of a move."""
    return cli.main(["move", old, new])


def test_links_records_and_menu_follow_the_page(project, capsys):
    """And nothing that only has a name like it does."""
    moved("docs/a/one.md", "b/c/three.md")

    def text(name):
        return (project / name).read_text()

    assert not (project / "docs/a/one.md").exists()
    assert "[One](b/c/three.md) and [its part](b/c/three.md#part)." in text("docs/index.md")
    assert "[Two](../../a/two.md) and [home](../../index.md)." in text("docs/b/c/three.md")
    assert "[One](../b/c/three.md) and [other](one.md.md)." in text("docs/a/two.md")
    assert text("docs/_data/glossary/scan.yml").endswith("pages: [b/c/three.md, b/a/one.md, a/two.md]\n")
    assert text("docs/_data/packs/all.yml") == "pages: [b/c/three.md#part]\n"
    assert "[{page: b/c/three/}, {page: a/one/b/}]" in text("docs/_data/words/en.yml")
    assert text("mkdocs.yml") == "nav:\n  - index.md\n  - b/c/three.md\n  - a/one.md.md\n  - a/two.md\n"
    assert text("docs/_data/redirects.yml") == "a/one.md: b/c/three.md\n"
    assert "  docs/a/two.md\n" in capsys.readouterr().out


def test_second_move_leads_both_old_addresses_on(project):
    """A page that comes back needs no redirect from where it is."""
    moved("a/one.md", "b/two.md")
    moved("b/two.md", "c/three.md")
    redirects = project / "docs/_data/redirects.yml"
    assert redirects.read_text() == "a/one.md: c/three.md\nb/two.md: c/three.md\n"

    moved("c/three.md", "a/one.md")
    assert redirects.read_text() == "b/two.md: a/one.md\nc/three.md: a/one.md\n"


def test_what_the_list_says_of_itself_stays(project):
    """Comments, and no braces of the empty list."""
    (project / "docs/_data/redirects.yml").write_text("# old: new\n{}\n")

    moved("a/one.md", "b.md")

    assert (project / "docs/_data/redirects.yml").read_text() == "# old: new\na/one.md: b.md\n"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("a/gone.md", "b.md", '"a/gone.md" is not a page.'),
        ("a/one.md", "a/two.md", '"a/two.md" is there already.'),
        ("a/one.md", "../b.md", '"../b.md" is no path for a page.'),
        ("a/one.md", "b", '"b" is no path for a page.'),
    ],
)
def test_move_that_cannot_be_is_refused(project, capsys, old, new, says):
    """One line, and nothing is changed."""
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}

    assert moved(old, new) == 2
    assert capsys.readouterr().err.startswith(says)
    assert before == {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("[a](one.md)", "[a](../b/new.md)"),
        ("![a](one.md)", "![a](../b/new.md)"),
        ("[a](<one.md>)", "[a](<../b/new.md>)"),
        ("[a]: one.md", "[a]: ../b/new.md"),
        ("[a](one.mdx)", "[a](one.mdx)"),
        ("[a](https://example.org/one.md)", "[a](https://example.org/one.md)"),
        ("[a](#one.md)", "[a](#one.md)"),
        ("one.md", "one.md"),
    ],
)
def test_only_links_to_the_page_are_mended(text, mended):
    """In every form that a link has, and in no text."""
    old, new = PurePosixPath("a/one.md"), PurePosixPath("b/new.md")

    assert mend_links(text, PurePosixPath("a/two.md"), old, new) == mended
