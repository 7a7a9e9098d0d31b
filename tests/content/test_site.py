"""Loading a whole site: fast, and again only when something changed."""

import os
import time

from steadyspine.content import load_site, load_site_cached

TERM = "term: word {0}\nplain: A plain meaning.\nalso: [other {0}, third {0}]\npages: [page-1.md]\n"
PAGE = (
    '# Page {0}\n\n!!! keypoints "Key points"\n\n    - One.\n\n'
    + "A plain line. [@a]\n\n- item *one*\n\n" * 40
)


def test_same_site_until_something_changes(make_site):
    """
    A change, a new file and a deleted file are noticed; nothing else is read twice.
    """
    root = make_site({"docs/a.md": "# A\n", "mkdocs.yml": "nav: [a.md]\n"}).root
    site = load_site_cached(root)
    assert site is load_site_cached(root)

    (root / "docs/a.md").write_text("# Another\n")
    changed = load_site_cached(root)
    assert [page.title for page in changed.pages.values()] == ["Another"]

    (root / "docs/_data/glossary").mkdir(parents=True)
    (root / "docs/_data/glossary/scan.yml").write_text("term: scan\nplain: A picture.\n")
    assert list(load_site_cached(root).terms) == ["scan"]

    (root / "docs/a.md").unlink()
    assert load_site_cached(root).pages == {}

    before = load_site_cached(root)
    (root / "mkdocs.yml").write_text("nav: [b.md]\n")
    assert before is not load_site_cached(root)


def test_change_of_the_same_length_is_noticed(make_site):
    """
    The time of the change counts too.
    """
    root = make_site({"docs/a.md": "# One\n"}).root
    load_site_cached(root)
    page = root / "docs/a.md"
    page.write_text(page.read_text().replace("One", "Two"))
    os.utime(page, (1, 1))

    assert [page.title for page in load_site_cached(root).pages.values()] == ["Two"]


def test_lock_of_an_editor_is_no_page_and_no_trouble(make_site):
    """
    A link to nowhere, a backup and a file that an editor saves first, beside the page that is open.
    """
    root = make_site({"docs/a.md": "# A\n"}).root
    (root / "docs/.#a.md").symlink_to("somebody@host.1234")
    for name in ("a.md~", "#a.md#", ".a.md.swp"):
        (root / "docs" / name).write_text("# Half")

    site = load_site_cached(root)
    assert [str(path) for path in site.pages] == ["a.md"]
    assert site.problems == ()


def test_two_sites_do_not_mix(make_site):
    """
    Each root has its own.
    """
    one, two = make_site({"docs/a.md": "# One\n"}).root, make_site({"docs/b.md": "# Two\n"}).root

    assert [str(path) for path in load_site_cached(one).pages] == ["a.md"]
    assert [str(path) for path in load_site_cached(two).pages] == ["b.md"]


def test_large_site_loads_fast(make_site):
    """
    Eighty pages and five hundred records take well under a second, and hardly any time again.
    """
    pages = {f"docs/page-{number}.md": PAGE.format(number) for number in range(80)}
    terms = {f"docs/_data/glossary/t-{number}.yml": TERM.format(number) for number in range(500)}
    root = make_site({**pages, **terms}).root

    started = time.process_time()
    site = load_site(root)
    first = time.process_time() - started
    load_site_cached(root)
    started = time.process_time()
    load_site_cached(root)
    again = time.process_time() - started

    assert site.problems == ()
    assert (len(site.pages), len(site.terms)) == (80, 500)
    assert first < 2, f"{first:.2f} s"
    assert again < 0.1, f"{again:.3f} s"
