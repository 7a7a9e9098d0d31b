"""One figure for each outcome, and nothing else in the open text of a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from evidence.conftest import FINDING, WORDS
from steadyspine.content import Site
from steadyspine.evidence.headlines import (
    not_headlines,
    two_headlines,
    unknown_headlines,
    unlike_headlines,
    wrong_ranges,
)

Make = Callable[..., Site]
Records = Mapping[str, str]

HEADLINE = """
    outcome: Able to walk
    treatment: surgery
    finding: walk
    who: [surgery and radiation]
    beside: [kept walking]
    say: 84 out of 100 people could walk.
    why: The only trial.
    spread: Nobody else measured it.
    """
PLACE = "docs/_data/headlines/walking-surgery.yml"
OTHER = (
    FINDING.replace("84", "60")
    .replace("patchell2005", "other")
    .replace("count: 42, of: 50", "count: 3, of: 5")
)
ADVICE = FINDING.replace("randomized trial", "guideline").replace("patchell2005", "other")


@pytest.fixture
def headlines(records: Records) -> dict[str, str]:
    """The finding, its source and its headline, and the name of the part that holds the studies."""
    return {**records, PLACE: HEADLINE, "docs/_data/words/en.yml": WORDS}


def page(text: str) -> dict[str, str]:
    """A page with an open part and a list of studies."""
    return {"docs/page.md": f"# Walking\n\n{text}\n\n## The studies\n\nIt was 57 out of 100. [@patchell2005]"}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "finding: walk",
            "finding: wlak",
            'There is no record docs/_data/evidence/wlak.yml. Did you mean "walk"?',
        ),
        (
            "[surgery and radiation]",
            "[surgery and radiatin]",
            'walk.yml has no value for "surgery and radiatin". Did you mean "surgery and radiation"?',
        ),
        ("[kept walking]", "[walking kept]", 'walk.yml has no value for "walking kept".'),
        ("why:", "others: [walks]\n    why:", "There is no record docs/_data/evidence/walks.yml."),
    ],
)
def test_what_a_headline_names_exists(
    make_site: Make, headlines: Records, old: str, new: str, message: str
) -> None:
    """A misspelled finding or value would leave the open text without its figure."""
    site = make_site({**headlines, PLACE: HEADLINE.replace(old, new)})

    assert [message] == [problem.message[: len(message)] for problem in unknown_headlines(site)]


def test_headline_that_names_what_exists(make_site: Make, headlines: Records) -> None:
    """Nothing is said of a sound one."""
    assert list(unknown_headlines(make_site(headlines))) == []


@pytest.mark.parametrize(("treatment", "found"), [("Surgery", 1), ("radiation", 0)])
def test_second_headline(make_site: Make, headlines: Records, treatment: str, found: int) -> None:
    """One for surgery and one for radiation may stand; two for surgery may not, however they are spelled."""
    second = HEADLINE.replace("treatment: surgery", f"treatment: {treatment}")
    site = make_site({**headlines, "docs/_data/headlines/z.yml": second})

    assert found == len(list(two_headlines(site)))


@pytest.mark.parametrize(
    "text",
    [
        "84 out of 100 could walk. [@patchell2005]",
        "42 of 50 could walk. [@patchell2005]",
        "They walked for 122 days. [@patchell2005]",
        "It was seen within 30 days. [@patchell2005]",
        "The bones from T1 to T12.",
    ],
)
def test_what_open_text_may_say(make_site: Make, headlines: Records, text: str) -> None:
    """The headline's figure, its count, what may stand beside it, and when it was measured."""
    assert [str(problem) for problem in not_headlines(make_site({**headlines, **page(text)}))] == []


@pytest.mark.parametrize(
    "text", ["It was 57 out of 100. [@patchell2005]", "The odds were 2 to 19.8. [@patchell2005]"]
)
def test_other_numbers_in_open_text(make_site: Make, headlines: Records, text: str) -> None:
    """The source gives them, but the reader is to meet one figure."""
    problems = list(not_headlines(make_site({**headlines, **page(text)})))

    assert problems
    assert 'walking-surgery.yml says "84 out of 100 people could walk."' in problems[0].message
    assert "is not the headline figure" in problems[0].message


def test_pages_without_studies_are_left_alone(make_site: Make, headlines: Records) -> None:
    """A page that is not yet parted has no open text."""
    text = {"docs/page.md": "# Walking\n\nIt was 57 out of 100. [@patchell2005]"}

    assert list(not_headlines(make_site({**headlines, **text}))) == []


@pytest.mark.parametrize(
    ("text", "found"), [("After 122 days. [@other]", 0), ("It was 84 out of 100. [@other]", 1)]
)
def test_rules_and_doses_need_no_headline(make_site: Make, headlines: Records, text: str, found: int) -> None:
    """A guideline's time limit may stand in open text; its share of people may not."""
    files = {**headlines, "docs/_data/evidence/advice.yml": ADVICE, **page(text)}

    assert found == len(list(not_headlines(make_site(files))))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("84 out of 100 with surgery, 60 out of 100 with radiation. [@patchell2005; @other]", 1),
        ("84 out of 100 with surgery. [@patchell2005]\n\n60 out of 100 with radiation. [@other]", 0),
        ("84 out of 100 with surgery. With radiation it was fewer. [@patchell2005; @other]", 0),
    ],
)
def test_figures_of_different_studies(make_site: Make, headlines: Records, text: str, found: int) -> None:
    """Side by side they look like a comparison that nobody made."""
    radiation = HEADLINE.replace("treatment: surgery", "treatment: radiation").replace(
        ": walk\n", ": other\n"
    )
    files = {"docs/_data/evidence/other.yml": OTHER, "docs/_data/headlines/walking-radiation.yml": radiation}

    assert found == len(list(unlike_headlines(make_site({**headlines, **files, **page(text)}))))


def test_both_arms_of_one_study(make_site: Make, headlines: Records) -> None:
    """Two figures of one study may be set side by side."""
    radiation = HEADLINE.replace("treatment: surgery", "treatment: radiation").replace(
        "[surgery and radiation]", "[radiation alone]"
    )
    files = {
        "docs/_data/headlines/walking-radiation.yml": radiation,
        **page("84 and 57 out of 100. [@patchell2005]"),
    }

    assert list(unlike_headlines(make_site({**headlines, **files}))) == []


RANGE = """range:
      - {finding: other, who: surgery and radiation}
      - {finding: walk, who: surgery and radiation}
    """


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Studies range from 60 to 84 out of 100. [@patchell2005; @other]", 0),
        ("In another it was 60 out of 100. [@other]", 1),
        ("Studies range from 60 to 84 out of 100. [@patchell2005]", 1),
        ("Studies range from 60 to 57 out of 100. [@patchell2005; @other]", 2),
    ],
    ids=["whole", "one end", "one source", "other end"],
)
def test_range_is_told_whole_or_not_at_all(
    make_site: Make, headlines: Records, text: str, found: int
) -> None:
    """One end of it alone would be a second figure, picked by whoever writes."""
    files = {
        "docs/_data/evidence/other.yml": OTHER,
        PLACE: HEADLINE.replace("spread:", f"{RANGE}spread:"),
        **page(text),
    }

    assert found == len(list(not_headlines(make_site({**headlines, **files}))))


@pytest.mark.parametrize(
    ("text", "found"), [("It fell by 3 points, or 1.9 to 4.1. [@patchell2005]", 0), ("By 1.9 points. [@patchell2005]", 1)]
)  # fmt: skip
def test_interval_of_a_headline_is_its_range_too(
    make_site: Make, headlines: Records, text: str, found: int
) -> None:
    """What its own study says it may be, whole; the interval of another value is not."""
    pain = FINDING.replace("unit: points}", "unit: points, interval: [1.9, 4.1]}")
    files = {
        "docs/_data/evidence/walk.yml": pain,
        PLACE: HEADLINE.replace("[surgery and radiation]", "[pain]"),
        **page(text),
    }

    assert found == len(list(not_headlines(make_site({**headlines, **files}))))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("", "", ""),
        ("{finding: other, who: surgery and radiation}", "{finding: other, who: radiatin}", "other.yml has no value"),
        ("      - {finding: other, who: surgery and radiation}\n", "", "A range has two ends"),
        ("finding: other, who: surgery and radiation", "finding: other, who: pain", "A range has two ends"),
        ("finding: other, who: surgery and radiation", "finding: walk, who: surgery and radiation", "A range has two"),
    ],
    ids=["sound", "no value", "one end", "other unit", "no width"],
)  # fmt: skip
def test_range_has_two_ends_in_one_unit(
    make_site: Make, headlines: Records, old: str, new: str, message: str
) -> None:
    """The lower first, as it is read aloud."""
    files = {
        "docs/_data/evidence/other.yml": OTHER,
        PLACE: HEADLINE.replace("spread:", f"{RANGE.replace(old, new)}spread:"),
    }
    found = [problem.message for problem in wrong_ranges(make_site({**headlines, **files}))]

    assert [one[: len(message)] for one in found] == ([message] if message else [])
