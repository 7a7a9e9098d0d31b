"""Where the project's files are kept, and the addresses that open them."""

from __future__ import annotations

import pytest

from steadyspine.content import Repository, edit_link, form_link

GITHUB = Repository("https://github.com/owner/name", "edit/main/docs/")
GITLAB = Repository("https://lab.example.org/owner/name", "-/edit/main/docs/")
FORGEJO = Repository("https://forge.example.org/owner/name", "_edit/next/docs/")


@pytest.mark.parametrize(
    ("repository", "file", "line", "address"),
    [
        (GITHUB, "docs/a/b.md", 0, "https://github.com/owner/name/edit/main/docs/a/b.md"),
        (GITHUB, "docs/a b.md", 0, "https://github.com/owner/name/edit/main/docs/a%20b.md"),
        (GITHUB, "docs/_data/c.bib", 7, "https://github.com/owner/name/blob/main/docs/_data/c.bib#L7"),
        (GITLAB, "docs/a.md", 0, "https://lab.example.org/owner/name/-/edit/main/docs/a.md"),
        (GITLAB, "docs/c.bib", 7, "https://lab.example.org/owner/name/-/blob/main/docs/c.bib#L7"),
        (FORGEJO, "docs/a.md", 0, "https://forge.example.org/owner/name/_edit/next/docs/a.md"),
        (FORGEJO, "docs/c.bib", 7, "https://forge.example.org/owner/name/src/branch/next/docs/c.bib#L7"),
    ],
)
def test_file_is_opened_in_the_editor(repository: Repository, file: str, line: int, address: str) -> None:
    """A line of a long file is shown, since no editor opens at a line."""
    assert edit_link(repository, file, line) == address


@pytest.mark.parametrize(
    ("repository", "address"),
    [
        (
            GITHUB,
            "https://github.com/owner/name/issues/new?template=mistake.yml&about=A%20%26%20B%20%28docs%2Fa.md%29",
        ),
        (
            GITLAB,
            "https://lab.example.org/owner/name/-/issues/new?issue%5Bdescription%5D=A%20%26%20B%20%28docs%2Fa.md%29",
        ),
        (FORGEJO, "https://forge.example.org/owner/name/issues/new?body=A%20%26%20B%20%28docs%2Fa.md%29"),
    ],
)
def test_form_opens_filled_in(repository: Repository, address: str) -> None:
    """What the form is about is escaped; what is not known is left out."""
    assert form_link(repository, "mistake", about="A & B (docs/a.md)") == address


def test_form_of_a_host_without_forms_is_empty() -> None:
    """No question mark without anything behind it."""
    assert form_link(FORGEJO, "mistake") == "https://forge.example.org/owner/name/issues/new"


@pytest.mark.parametrize(
    ("settings", "environment", "found"),
    [
        ("", "", None),
        ('address: ""', "", None),
        ('address: !ENV [STEADY_REPO_URL, ""]', "", None),
        ('address: !ENV [STEADY_REPO_URL, ""]', "https://github.com/owner/name", GITHUB),
        ("address: !ENV [STEADY_REPO_URL, https://github.com/owner/name]", "", GITHUB),
        ("address: https://github.com/owner/name.git", "https://github.com/other/one", GITHUB),
        ("address: https://github.com/owner/name/", "", GITHUB),
        (
            "address: https://forge.example.org/owner/name\n    editor: _edit/next/docs/",
            "",
            FORGEJO,
        ),
    ],
    ids=["absent", "empty", "unset", "set", "default", "written", "slash", "other-host"],
)
def test_one_setting_says_where(make_site, monkeypatch, settings, environment, found) -> None:
    """Written once or given when the site is made; an empty variable, as `make` passes on, is none."""
    monkeypatch.setenv("STEADY_REPO_URL", environment)
    site = make_site(
        {
            "docs/index.md": "# Welcome",
            "mkdocs.yml": f"nav: [index.md]\nextra:\n  repository:\n    {settings}\n",
        }
    )

    assert (site.repository, site.problems) == (found, ())


@pytest.mark.parametrize(
    "address",
    [
        "github.com/owner/name",
        "http://github.com/owner/name",
        "https://github.com",
        "https://github.com/owner",
        "https://github.com/owner/name?tab=readme",
        "https://me:secret@github.com/owner/name",
    ],
)
def test_address_that_would_lead_nowhere_is_refused(make_site, address) -> None:
    """One line says what was typed and how it is written."""
    site = make_site(
        {
            "docs/index.md": "# Welcome",
            "mkdocs.yml": f"nav: [index.md]\nextra: {{repository: {{address: '{address}'}}}}\n",
        }
    )

    assert site.repository is None
    assert [str(problem) for problem in site.problems] == [
        f'mkdocs.yml:2: "{address}" is no address of a repository. '
        "Write it like https://github.com/<owner>/<name>. [repository]"
    ]


@pytest.mark.parametrize("editor", ["src/main/docs/", "edit/main/", "edit/main/docs", "edit/docs"])
def test_editor_that_is_not_known_is_refused(make_site, editor) -> None:
    """Links that nobody tried are not made."""
    settings = f"extra: {{repository: {{address: https://github.com/owner/name, editor: {editor}}}}}\n"
    site = make_site({"docs/index.md": "# Welcome", "mkdocs.yml": settings})

    assert site.repository is None
    assert [str(problem) for problem in site.problems] == [
        f'mkdocs.yml:1: "editor: {editor}" must begin with one of edit/, -/edit/, _edit/ and end in /docs/. '
        "[repository]"
    ]
