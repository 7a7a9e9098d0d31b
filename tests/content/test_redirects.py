"""Where pages were before: read, and refused when it would lead nowhere."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

PAGES = {"docs/index.md": "# Welcome", "docs/a/new.md": "# New"}


def test_each_line_is_a_page_that_was(make_site):
    """Old path, then the page that took its place; a file without lines is none."""
    site = make_site({**PAGES, "docs/_data/redirects.yml": "a/old.md: a/new.md\nb/index.md: index.md\n"})

    assert {str(old): str(new) for old, new in site.redirects.items()} == {
        "a/old.md": "a/new.md",
        "b/index.md": "index.md",
    }
    assert make_site({**PAGES, "docs/_data/redirects.yml": "# Nothing yet.\n{}\n"}).redirects == {}
    assert site.problems == ()


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("a/new.md: index.md", '"a/new.md" is a page, so its address leads to itself. Delete this line.'),
        (
            "a/old.md: a/gone.md",
            '"a/gone.md" is not a page. Name the page that took the place of "a/old.md".',
        ),
        ("a/old/: a/new.md", '"a/old/" is no path of a page below docs/, such as operations/cement.md.'),
        (
            "../old.md: a/new.md",
            '"../old.md" is no path of a page below docs/, such as operations/cement.md.',
        ),
        ("[a/old.md]", "Write one page to a line: old.md: new.md"),
    ],
)
def test_line_that_would_lead_nowhere_is_refused(make_site, line, says):
    """At its own line; the others hold."""
    text = f"x/old.md: a/new.md\n{line}\n" if ":" in line else line
    site = make_site({**PAGES, "docs/_data/redirects.yml": text})

    (problem,) = site.problems
    assert str(problem) == f"docs/_data/redirects.yml:{2 if ':' in line else 1}: {says} [redirect]"
    assert (PurePosixPath("x/old.md") in site.redirects) is (":" in line)
