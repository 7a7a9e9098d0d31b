"""A review holds for the text that was read and for its time, and for nothing else."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import PurePosixPath

import pytest

from reviewing import TODAY, WORDS, review, with_review
from steadyspine.reviews import (
    current_reviews,
    digest_of,
    said_in_short,
    said_of_all,
    said_of_pages,
    said_of_review,
    standing_of,
)

A = PurePosixPath("a.md")
PAGE = """
    ---
    summary: What it is about.
    evidence_checked: 2026-11-22
    handout: true
    ---

    # Title

    Do not add sleeping pills or alcohol.
    About 84 out of 100 people could walk. [@one2001]

    It is "safe" - mostly.

    - First
    - Second

    ![Old alt.](images/bed.svg "Old caption.")

    --8<-- "call.md"

    [Go on](b.md).
    """
FINDING = """
    measured: Walking
    topic: results
    values:
      - {who: surgery, number: 84, unit: out of 100, count: 42, of: 50}
    people: Adults
    time: 1 month
    study: randomized trial
    certainty: low
    why: One trial.
    sources: [one2001]
    verified: primary
    checked: 2026-11-22
    """
OTHER = FINDING.replace("84", "60").replace("42", "30").replace("Walking", "Pain")
PICTURE = (
    "file: images/bed.svg\ntitle: Bed\nalt: Old alt.\ncaption: Old caption.\npages: [a.md]\nnotes: [Slowly]\n"
)
FILES = {
    "docs/_data/words/en.yml": WORDS,
    "docs/a.md": PAGE,
    "docs/b.md": "# B\n\nOther.\n",
    "docs/_includes/call.md": '!!! emergency "Call"\n\n    - New weakness\n',
    "docs/_data/evidence/walk.yml": FINDING,
    "docs/_data/evidence/pain.yml": OTHER,
    "docs/_data/references.bib": "@article{one2001, title = {One}, year = {2001}}\n",
    "docs/_data/pictures/bed.yml": PICTURE,
    "docs/images/bed.svg": '<svg>\n  <path d="M1 1"/>\n</svg>\n',
}


@pytest.fixture
def kind_after(make_site):
    """`kind_after("docs/a.md", old, new)` reviews the page, makes a change, and says how the page stands then."""
    record = review(make_site(FILES))

    def change(file, old, new):
        assert old in FILES[file]
        site = make_site({**FILES, **record, file: FILES[file].replace(old, new)})
        return standing_of(site, site.pages[A]).kind

    return change


def test_page_without_a_review_has_none(make_site):
    """A review of another page is none of this one."""
    site = with_review(make_site, FILES, "b.md")

    assert said_of_review(site, standing_of(site, site.pages[A])) == ["Nobody reviewed it"]
    assert set(current_reviews(site)) == {PurePosixPath("b.md")}


def test_review_names_who_what_ties_and_until_when(make_site):
    """All that the record says, in words."""
    site = with_review(make_site, FILES, next_review="2999-02-03")

    assert said_of_review(site, standing_of(site, site.pages[A])) == [
        "By Ann Example, Spine surgeon, Example Hospital, January 10, 2026",
        "Has MD",
        "Interests none",
        "Next by February 3, 2999",
    ]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("docs/a.md", "Do not add", "You may add"),
        ("docs/a.md", "84 out", "85 out"),
        ("docs/a.md", "[@one2001]", ""),
        ("docs/a.md", "- First\n    - Second", "- Second\n    - First"),
        ("docs/a.md", "pills or", "pills, or"),
        ("docs/a.md", "What it is about.", "What it is for."),
        ("docs/a.md", "# Title", "# Another title"),
        ("docs/_includes/call.md", "New weakness", "New pain"),
        ("docs/_includes/call.md", "!!! emergency", "!!! note"),
        ("docs/_data/evidence/walk.yml", "certainty: low", "certainty: high"),
        ("docs/_data/evidence/walk.yml", "of: 50", "of: 51"),
        ("docs/_data/pictures/bed.yml", "Slowly", "Fast"),
        ("docs/images/bed.svg", "M1 1", "M1 2"),
    ],
)
def test_change_of_substance_ends_the_review(kind_after, file, old, new):
    """Of the text, of what it includes, of a finding behind it, of a picture on it."""
    assert kind_after(file, old, new) == "changed"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (
            "docs/a.md",
            "sleeping pills or alcohol.\n    About",
            "sleeping   pills or\n    alcohol.\n\n    About",
        ),
        ("docs/a.md", "Do not add", "**Do not** *add*"),
        ("docs/a.md", 'is "safe" - mostly', "is “safe” – mostly"),
        ("docs/a.md", "- First", "*   First"),
        ("docs/a.md", "[Go on](b.md)", "[Go on](b.md#b)"),
        ("docs/a.md", "# Title", "<!-- A note for writers. -->\n\n    # Title"),
        ("docs/a.md", "evidence_checked: 2026-11-22", "evidence_checked: 2026-11-23"),
        ("docs/b.md", "Other.", "Another text."),
        ("docs/_data/evidence/walk.yml", "checked: 2026-11-22", "checked: 2026-11-23"),
        ("docs/_data/evidence/pain.yml", "certainty: low", "certainty: high"),
        ("docs/images/bed.svg", "\n  <path", " <path"),
    ],
)
def test_change_of_form_does_not(kind_after, file, old, new):
    """White space, emphasis, quotation marks, where a link leads, days, other pages, findings it does not use."""
    assert kind_after(file, old, new) == "current"


def test_digest_stays_the_same_between_versions_of_the_program(make_site):
    """If this fails, every review ever made would be undone: keep the old way beside the new one."""
    site = make_site(FILES)

    assert digest_of(site, site.pages[A]) == "1-8e00e92fd49bf267"


def test_text_that_changed_is_said_to_have_changed(make_site):
    """With whose review it was; nothing says any more that it is reviewed."""
    site = with_review(make_site, FILES, digest="1-0000000000000000")

    assert said_of_review(site, standing_of(site, site.pages[A])) == [
        "Changed since Ann Example, Spine surgeon, Example Hospital, January 10, 2026"
    ]
    assert current_reviews(site) == {}


@pytest.mark.parametrize(("days", "kind"), [(1, "current"), (0, "current"), (-1, "overdue")])
def test_review_runs_out(make_site, days, kind):
    """On the day itself it still holds; the day after, the name is gone."""
    site = with_review(make_site, FILES, next_review=TODAY + timedelta(days=days))
    standing = standing_of(site, site.pages[A])

    assert standing.kind == kind
    assert ("Ann Example" in " ".join(said_of_review(site, standing))) == (kind == "current")


def test_day_can_be_another(make_site):
    """What runs out later is said by the day that is asked about."""
    site = with_review(make_site, FILES, next_review="2999-01-01")

    assert standing_of(site, site.pages[A], date(2999, 1, 2)).kind == "overdue"


def test_sheet_of_several_pages_counts(make_site):
    """None, some, or all of them with the names."""
    none, one = make_site(FILES), with_review(make_site, FILES)
    both = make_site({**FILES, **review(none), **review(none, "b.md", name="Bo Example", role="Nurse")})

    assert said_of_pages(none, list(none.pages.values())) == []
    assert said_of_pages(one, list(one.pages.values())) == ["1 of 2 here"]
    assert said_of_pages(both, list(both.pages.values())) == [
        "By Ann Example, Spine surgeon, Example Hospital, January 10, 2026",
        "By Bo Example, Nurse, January 10, 2026",
    ]


def test_footer_and_picture_say_it_in_short(make_site):
    """Of one page how it stands; of several that they are reviewed only if all are."""
    one, changed = with_review(make_site, FILES), with_review(make_site, FILES, digest="1-0000000000000000")
    over = with_review(make_site, FILES, next_review="2026-02-01")
    both = make_site({**FILES, **review(make_site(FILES)), **review(make_site(FILES), "b.md")})
    alone = [said_in_short(site, [site.pages[A]]) for site in (make_site(FILES), one, changed, over)]

    assert alone == ["Not yet", "Reviewed", "Changed", "Over"]
    assert [said_in_short(site, list(site.pages.values())) for site in (one, both)] == ["Not yet", "Reviewed"]


def test_guide_counts_its_pages(make_site):
    """Only reviews that hold."""
    texts = [said_of_all(make_site(FILES)), said_of_all(with_review(make_site, FILES))]
    over = with_review(make_site, FILES, next_review="2026-02-01")

    assert [*texts, said_of_all(over)] == ["Nobody reviewed any.", "1 of 2.", "Nobody reviewed any."]


@pytest.mark.parametrize(
    ("marker", "file", "record"),
    [("glossary", "docs/_data/glossary/scan.yml", "term: scan\nplain: A picture.\n")],
)
def test_records_in_the_place_of_a_marker_count(make_site, marker, file, record):
    """A page that is a list of records changes with them."""
    files = {**FILES, "docs/a.md": f"# A\n\n[[{marker}]]\n", file: record}
    changed = make_site({**files, **review(make_site(files)), file: record.replace("picture", "drawing")})

    assert standing_of(changed, changed.pages[A]).kind == "changed"
