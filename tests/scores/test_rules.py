"""What the rules say about scores, and what is said while their records are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from scores.conftest import EASY, OTHER, SCORE, TWO_OTHERS
from steadyspine.content import Site
from steadyspine.scores.rules import (
    double_scores,
    marked_once,
    unexplained_marks,
    unknown_pages,
    unscored_pages,
)

RECORD = "docs/_data/scores/having-surgery-sleep.yml"
Make = Callable[..., Site]
Files = Mapping[str, str]
KNOWN = (
    "PEMAT understandability, PEMAT actionability, CDC Clear Communication Index, DISCERN, "
    "IPDASi qualifying, IPDASi certifying or IPDASi quality"
)


def test_sound_score(make_site: Make, files: Files) -> None:
    """Nothing is said of it."""
    site = make_site(files)
    rules = (unknown_pages, double_scores, unscored_pages, unexplained_marks)

    assert [*site.problems, *(problem for rule in rules for problem in rule(site))] == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "PEMAT actionability",
            "Guesswork",
            f'4: "Guesswork" does not fit "instrument". Use {KNOWN}.',
        ),
        (
            "points: 5",
            "points: 7",
            '4: "points: 7" does not fit "of: 6". Give the points, then how many there could be.',
        ),
        (
            "points: 5, of: 6",
            "points: 0, of: 0",
            '4: "points: 0" does not fit "of: 0". Give the points, then how many there could be.',
        ),
    ],
)
def test_marks_that_cannot_be_right(make_site: Make, files: Files, old: str, new: str, said: str) -> None:
    """They are said while the record is read, and left out of what readers see."""
    site = make_site({**files, RECORD: SCORE.replace(old, new)})

    assert [str(one) for one in site.problems] == [f"{RECORD}:{said} [wrong-value]"]
    (marking,) = site.scores["having-surgery-sleep"].markings
    assert [mark.instrument for mark in marking.marks] == ["PEMAT understandability"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("having-surgery/sleeep.md", ' Did you mean "having-surgery/sleep.md"?'),
        ("sleep.md", ' Did you mean "having-surgery/sleep.md"?'),
        ("operations/cement.md", " Look for its file in docs/ and write the way to it."),
    ],
)
def test_unknown_page(make_site: Make, files: Files, typed: str, meant: str) -> None:
    """The nearest page is named if there is one."""
    site = make_site({**files, RECORD: SCORE.replace("having-surgery/sleep.md", typed)})

    assert [f'{RECORD}:1: There is no page "docs/{typed}".{meant} [score-page]'] == [
        str(problem) for problem in unknown_pages(site)
    ]


def test_page_in_two_records(make_site: Make, files: Files) -> None:
    """The second one is reported, with the first one's name."""
    site = make_site({**files, "docs/_data/scores/later.yml": SCORE})

    assert [str(problem) for problem in double_scores(site)] == [
        f'docs/_data/scores/later.yml:1: {RECORD} scores "having-surgery/sleep.md" too. '
        "Put the marks into one file. [double-score]"
    ]


@pytest.mark.parametrize(("readers", "found"), [("patients", 1), ("clinicians", 0), ("everyone", 0)])
def test_unscored_page(make_site: Make, files: Files, readers: str, found: int) -> None:
    """Only pages for patients need a score."""
    front = f"---\nsummary: S.\nevidence_checked: 2026-11-22\nhandout: true\nreaders: {readers}\n---\n\n"
    site = make_site({**files, "docs/operations/cement.md": f"{front}# Cement\n\n{EASY}\n"})

    assert [str(problem) for problem in unscored_pages(site)] == [
        "docs/operations/cement.md:1: The page has no score. Hold it against the checklists and write down the "
        "points in docs/_data/scores/operations-cement.yml, as docs/_templates/score.yml shows. [unscored-page]"
    ] * found


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("- No patient has tested the page.", "[]", 1),
        ("- No patient has tested the page.", "- No patient has tested the page.", 0),
        ("points: 5, of: 6}", "points: 6, of: 6}", 0),
    ],
)
def test_points_that_nobody_explains(make_site: Make, files: Files, old: str, new: str, found: int) -> None:
    """Less than all points needs a sentence; all points may have one."""
    site = make_site({**files, RECORD: SCORE.replace(old, new)})

    assert [str(problem) for problem in unexplained_marks(site)] == [
        f'{RECORD}:4: "PEMAT actionability" has 5 of 6, but nothing is missing. '
        'Say what is, under "missing:". [unexplained-score]'
    ] * found


@pytest.mark.parametrize(
    ("others", "found"), [("", 0), (f"    others:{OTHER}", 1), (TWO_OTHERS, 0)], ids=["none", "one", "two"]
)
def test_page_marked_by_one_other(make_site: Make, files: Files, others: str, found: int) -> None:
    """One alone could be far off without anybody seeing it."""
    site = make_site({**files, RECORD: SCORE + others})

    assert site.problems == ()
    assert [str(problem) for problem in marked_once(site)] == [
        f'{RECORD}:8: One other alone has marked the page. Add a second under "others:", who marked it apart. '
        "[marked-once]"
    ] * found


def test_marks_of_others_are_explained_too(make_site: Make, files: Files) -> None:
    """What somebody else found missing is said like what we found."""
    site = make_site({**files, RECORD: SCORE + TWO_OTHERS.replace("missing: [No picture.]", "missing: []")})

    assert [str(problem) for problem in unexplained_marks(site)] == [
        f'{RECORD}:11: "PEMAT actionability" has 4 of 5, but nothing is missing. '
        'Say what is, under "missing:". [unexplained-score]'
    ]


def test_our_own_marks_are_not_asked_for_where_others_marked(make_site: Make, files: Files) -> None:
    """A record that holds nothing but a page's name lacks them."""
    page = "    page: having-surgery/sleep.md\n"
    marked, bare = make_site({**files, RECORD: page + TWO_OTHERS}), make_site({**files, RECORD: page})

    assert marked.problems == ()
    assert [str(one) for one in bare.problems] == [
        f'{RECORD}:1: The field "{name}" is missing or empty. Add it; see docs/_templates/. [missing-field]'
        for name in ("scored", "marks")
    ]
