"""Loading pages: front matter, body, and everything that can be wrong with a file."""

from datetime import date
from pathlib import PurePosixPath

import pytest

FIELDS = "summary: S.\nevidence_checked: 2026-11-22\nhandout: true\n"


@pytest.fixture
def problems(make_site):
    """What is said of a page with this content, as lines."""

    def say(content):
        return [str(problem) for problem in make_site({"docs/a.md": content}, front=False).problems]

    return say


def test_page_with_all_fields(make_site):
    """
    Every field arrives as what it is; the body begins below the front matter.
    """
    site = make_site(
        {"docs/decide/risks.md": f"---\n{FIELDS}readers: clinicians\n---\n\n# What can go *wrong*\n\nText.\n"}
    )

    page = site.pages[PurePosixPath("decide/risks.md")]
    assert site.problems == ()
    assert (page.file, page.title, page.summary) == ("docs/decide/risks.md", "What can go wrong", "S.")
    assert (page.evidence_checked, page.handout, page.readers) == (date(2026, 11, 22), True, "clinicians")
    assert (page.body_line, page.body) == (7, "\n# What can go *wrong*\n\nText.\n")
    assert [block.line for block in page.blocks] == [8, 10]


def test_short_front_matter(make_site):
    """
    What may be left out has its usual value.
    """
    page = make_site({"docs/a.md": f"---\n{FIELDS}---\n# A\n"}).pages[PurePosixPath("a.md")]

    assert page.readers == "patients"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "1: The page is empty. Write it, or delete the file. [empty-page]"),
        (" \n\n", "1: The page is empty. Write it, or delete the file. [empty-page]"),
        (
            "# A\n\nText.\n",
            '1: The page has no front matter. Begin the file with "---", the fields, and "---" again, '
            "as in docs/_templates/page.md. [front-matter]",
        ),
        (
            "---\n# nothing\n---\n# A\n",
            '1: The front matter holds no fields. Begin the file with "---", the fields, and "---" again, '
            "as in docs/_templates/page.md. [front-matter]",
        ),
        (
            f"---\n{FIELDS}# A\n",
            '1: The front matter does not end. Begin the file with "---", the fields, and "---" again, '
            "as in docs/_templates/page.md. [front-matter]",
        ),
        (
            f"---\n{FIELDS}readers: [a\n---\n# A\n",
            "5: The bracket [ that opens here never closes, or a comma is missing after it. Close it. "
            "[front-matter]",
        ),
        (
            "---\nsummary: What: why\nevidence_checked: 2026-11-22\nhandout: true\n---\n# A\n",
            '2: This cannot be read as YAML. A text with ": " in it needs "quotes" around it. [front-matter]',
        ),
        (
            f"---\n{FIELDS}reader: clinicians\n---\n# A\n",
            '5: There is no field "reader". Did you mean "readers"? [unknown-field]',
        ),
        (
            f"---\n{FIELDS}zebra: 1\n---\n# A\n",
            '5: There is no field "zebra". The fields are summary, evidence_checked, handout and readers. [unknown-field]',
        ),
        (
            f"---\n{FIELDS}summary: T.\n---\n# A\n",
            '5: "summary" stands here for the second time. Keep one of them. [front-matter]',
        ),
        (
            "---\nsummary: S.\nevidence_checked: 22/11/2026\nhandout: true\n---\n# A\n",
            '3: "22/11/2026" is not a date. Write year-month-day, for example evidence_checked: 2026-11-22. '
            "[wrong-value]",
        ),
        (
            "---\nsummary: S.\nevidence_checked: 2026-02-30\nhandout: true\n---\n# A\n",
            '3: "2026-02-30" is not a date. Write year-month-day, for example evidence_checked: 2026-11-22. '
            "[wrong-value]",
        ),
        (
            "---\nsummary: S.\nevidence_checked: 2026-11-22\n---\n# A\n",
            '1: The field "handout" is missing or empty. Add it; see docs/_templates/. [missing-field]',
        ),
        (
            "---\nsummary:\nevidence_checked: 2026-11-22\nhandout: true\n---\n# A\n",
            '2: The field "summary" is missing or empty. Add it; see docs/_templates/. [missing-field]',
        ),
        (
            "---\nsummary: S.\nevidence_checked: 2026-11-22\nhandout: maybe\n---\n# A\n",
            '4: "maybe" does not fit "handout". Use true or false. [wrong-value]',
        ),
        (
            f"---\n{FIELDS}readers: patient\n---\n# A\n",
            '5: "patient" does not fit "readers". Use patients, clinicians or everyone. '
            'Did you mean "patients"? [wrong-value]',
        ),
        (
            b"---\nsummary: S.\nevidence_checked: 2026-11-22\nhandout: true\n---\n# A\n\nCaf\xe9.\n",
            "8: Some letters here are not saved as UTF-8. Save the file again with the encoding UTF-8. "
            "[unreadable-file]",
        ),
        (
            f"\ufeff---\n{FIELDS}---\n# A\n",
            '1: The file starts with a hidden character (a "byte order mark"). Save it as UTF-8 without it. '
            "[byte-order-mark]",
        ),
    ],
)
def test_each_fault_is_one_line(problems, content, said):
    """
    Place, what was typed, what to do.
    """
    assert [f"docs/a.md:{said}"] == problems(content)


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_of_other_systems(make_site, ends):
    """
    Files from Windows are read like any other.
    """
    content = f"---\n{FIELDS}---\n# A\n\nText.\n".replace("\n", ends).encode()
    site = make_site({"docs/a.md": content})

    assert site.problems == ()
    assert [block.line for block in site.pages[PurePosixPath("a.md")].blocks] == [6, 8]


def test_what_is_no_page(make_site):
    """
    Records, includes and templates are not pages, nor is a hidden folder.
    """
    files = dict.fromkeys(("docs/_templates/page.md", "docs/.git/x.md", "docs/_data/x.md"), "# No page")

    assert make_site(files).pages == {}
