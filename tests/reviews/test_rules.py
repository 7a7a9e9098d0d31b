"""A record of a review that cannot be true is refused in one line."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reviewing import TODAY, WORDS, review
from steadyspine.checks import find_problems
from steadyspine.reviews import RULES

FILES = {"docs/_data/words/en.yml": WORDS, "docs/operations/rods.md": "# Rods\n\nText.\n"}
FILE = "docs/_data/reviews/operations-rods.yml"


@pytest.fixture
def says(make_site):
    """`says(role="Driver")` reviews the page so, and gives what the rules on reviews say."""

    def find(page="operations/rods.md", more=None, **changed):
        site = make_site({**FILES, **review(make_site(FILES), page, **changed), **(more or {})})
        return [
            f"{one.file}:{one.line}: {one.message} [{one.rule}]" for one in find_problems(site, rules=RULES)
        ]

    return find


def test_true_record_passes(says):
    """As it is written."""
    assert says() == []


@pytest.mark.parametrize(
    ("role", "passes"),
    [
        ("Spine surgeon, Example Hospital", True),
        ("NURSE", True),
        ("Physical therapist", True),
        ("Truck driver", False),
        ("Nursery school teacher", False),
        ("Therapist", False),
        ("Nurse's neighbor", False),
        ("Neuro-surgeon-to-be", False),
    ],
)
def test_role_must_be_clinical(says, role, passes):
    """A whole word or a whole name; a part of a word is none."""
    found = says(role=f'"{role}"')

    assert [one.startswith(f'{FILE}:3: "role: {role}" names no clinical profession') for one in found] == (
        [] if passes else [True]
    )


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"reviewed": TODAY, "next_review": TODAY + timedelta(days=1)}, ""),
        ({"reviewed": TODAY + timedelta(days=1)}, '6: "reviewed: {reviewed}" is still to come.'),
        (
            {"reviewed": "2026-02-02", "next_review": "2026-02-02"},
            '7: "next_review: 2026-02-02" is not after "reviewed: 2026-02-02".',
        ),
    ],
)
def test_days_are_in_order(says, changed, message):
    """What was done was done, and what is due comes after it."""
    found = says(**changed)

    assert len(found) == bool(message)
    assert all(one.startswith(f"{FILE}:{message.format(**changed)}") for one in found)


def test_review_over_is_no_fault(says):
    """The words on the page go by themselves; nobody's change is held up by the calendar."""
    assert says(reviewed="2020-01-01", next_review="2021-01-01") == []


def test_review_of_a_page_that_is_not_there(says):
    """With the page that was meant."""
    assert says(page="operations/rod.md") == [
        'docs/_data/reviews/operations-rod.yml:1: There is no page "docs/operations/rod.md". '
        'Did you mean "operations/rods.md"? [review-page]'
    ]


def test_review_stands_in_the_file_of_its_page(make_site):
    """So that a page cannot have two."""
    record = review(make_site(FILES), "operations/rods.md")[FILE]
    site = make_site({**FILES, "docs/_data/reviews/rods.yml": record})

    assert [one.message for one in find_problems(site, rules=RULES)] == [
        f'The review of "operations/rods.md" belongs into {FILE}. Rename the file.'
    ]


@pytest.mark.parametrize("typed", [None, "abc", "1-0123456789abcdeg"])
def test_digest_that_is_missing_is_told(says, make_site, typed):
    """It can be pasted from the message."""
    digest = review(make_site(FILES), "operations/rods.md")[FILE].rpartition("digest: ")[2].strip()
    (found,) = says(digest=typed)

    assert found.endswith(f'write "digest: {digest}". [review-digest]')
    assert says(digest=digest) == []


def test_order_of_risk_names_pages_that_exist(says):
    """A page that moved away takes its place along."""
    group = "order: 1\ntitle: T\nwhy: W\npages: [operations/rods.md, operations/cement.md]\n"

    assert says(more={"docs/_data/review-order/first.yml": group}) == [
        'docs/_data/review-order/first.yml:4: There is no page "docs/operations/cement.md". '
        "Look for its file in docs/ and write the way to it. [review-page]"
    ]
