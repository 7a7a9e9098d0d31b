"""What was made of a file is kept while its text is the same."""

import pytest

from steadyspine.content import load_site, readings
from steadyspine.content.readings import KEPT, Readings
from steadyspine.content.records import Problem

ODD = Problem("a.md", 1, "It is odd.", "odd")


@pytest.fixture
def made(tmp_path):
    """`made("text")` gives what is made of a file in a new process, and says whether it was made anew."""
    (tmp_path / "mkdocs.yml").touch()

    def make(text, depends_on=b""):
        anew = []

        def work(found):
            anew.append(text)
            found.append(ODD)
            return text.upper()

        problems: list[Problem] = []
        kept = Readings(tmp_path)
        value = kept.of("a.md", text, work, problems, depends_on)
        kept.keep()
        return value, problems, bool(anew)

    return make


def test_same_text_is_not_taken_apart_again(made):
    """
    The value and what was wrong are those of the first time.
    """
    assert made("one") == ("ONE", [ODD], True)
    assert made("one") == ("ONE", [ODD], False)


def test_another_text_or_another_surrounding_is_made_anew(made):
    """
    One letter is enough; so is what the text takes in.
    """
    made("one")

    assert made("onE")[2]
    assert made("onE", b"included")[2]
    assert not made("onE", b"included")[2]


@pytest.mark.parametrize("spoil", [lambda raw: b"", lambda raw: raw[:-9], lambda raw: b"x" + raw])
def test_what_cannot_be_read_is_made_anew(made, tmp_path, spoil):
    """
    A torn or foreign file is no error; it is written again.
    """
    made("one")
    path = tmp_path / KEPT
    path.write_bytes(spoil(path.read_bytes()))

    assert made("one") == ("ONE", [ODD], True)
    assert made("one")[2] is False


def test_other_code_makes_everything_anew(made, monkeypatch):
    """
    What other code made may mean something else now.
    """
    made("one")
    monkeypatch.setattr(readings, "_code", lambda: b"other")

    assert made("one")[2]


def test_nothing_is_written_outside_a_project(tmp_path):
    """
    Only a project's main folder has a place for it.
    """
    kept = Readings(tmp_path)
    kept.of("a.md", "one", lambda found: 1, [])
    kept.keep()

    assert list(tmp_path.iterdir()) == []


def test_site_read_from_what_was_kept_is_the_same(make_site):
    """
    Pages, records, sources and problems; a change of an included file reaches the page.
    """
    files = {
        "mkdocs.yml": "nav: [a.md]\n",
        "docs/a.md": '# A\n\n--8<-- "b.md"\n\nText. [@x]\n',
        "docs/_includes/b.md": "Taken in.\n",
        "docs/_data/glossary/scan.yml": "term: scan\nplan: A picture.\n",
        "docs/_data/references.bib": "@misc{x, title = {X}}\n",
    }
    site = make_site(files)
    again = load_site(site.root)

    assert (site.root / KEPT).is_file()
    assert (again.pages, again.terms, again.sources, again.problems) == (
        site.pages,
        site.terms,
        site.sources,
        site.problems,
    )
    (site.root / "docs/_includes/b.md").write_text("Changed.\n")
    (page,) = load_site(site.root).pages.values()
    assert "Changed." in [block.text for block in page.blocks]
