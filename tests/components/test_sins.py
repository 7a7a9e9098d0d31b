"""The stability score: its record adds up as published, its tables, and its rules."""

from __future__ import annotations

import json
from collections import Counter
from itertools import product
from pathlib import Path

import pytest

from reading import read_yaml
from steadyspine.components.sins import stability_score
from steadyspine.components.sins_rules import uneven_bands, unproven_numbers
from steadyspine.content.records_folder import load_folder
from steadyspine.content.sins import read_sins

ROOT = Path(__file__).parents[2]
PROOF = read_yaml(ROOT / "tests/fixtures/stability-score.yml")

RECORD = """
findings: [points]
sources: [paper]
items:
  - name: Place
    report: location
    options:
      - {points: 2, says: high <up>, report: top}
      - {points: 0, says: low, report: base}
  - name: Pain
    report: pain
    options:
      - {points: 1, says: some, report: mild}
      - {points: 0, says: none, report: no}
bands:
  - {from: 0, to: 1, called: Firm, means: It holds., next: Nothing., but: It may change.}
  - {from: 2, to: 3, called: Loose, means: It may slip., next: A visit., but: It may hold.}
"""
FINDING = """
measured: Points
topic: stability
values:
  - {who: none, number: 0, unit: points}
  - {who: one, number: 1, unit: points}
  - {who: two, number: 2, unit: points}
  - {who: three, number: 3, unit: points}
people: Adults
time: Once
study: expert opinion
certainty: low
why: Few people.
sources: [paper]
verified: primary
checked: 2026-11-22
"""
WORDS = """
extra:
  words:
    components:
      sins:
        option: "{says} ({report}): {points}"
        points_one: 1 point
        points_many: "{points} points"
"""
BIB = "@article{paper,\n  author = {Roe, Jane},\n  title = {A score},\n  journal = {Spine},\n  year = {2010}\n}\n"


@pytest.fixture
def scored(make_site):
    """A site with a small score, its record changed by what is replaced."""

    def make(old="", new=""):
        return make_site(
            {
                "docs/_data/sins/sins.yml": RECORD.replace(old, new, 1) if old else RECORD,
                "docs/_data/evidence/points.yml": FINDING,
                "docs/_data/references.bib": BIB,
                "docs/_data/words/en.yml": WORDS,
            }
        )

    return make


@pytest.fixture(scope="module")
def score():
    """The guide's own score."""
    return load_folder(ROOT, "sins", read_sins, [])["sins"]


def points_of(item):
    """The points of an item's answers, the most first, as the proof lists them."""
    return [option.points for option in item.options]


def test_each_item_gives_the_points_of_the_proof(score):
    """
    The same items by their names in reports, and the same points for their answers.
    """
    assert {item.report: points_of(item) for item in score.items} == {
        name: list(answers.values()) for name, answers in PROOF["points"].items()
    }


def test_every_way_to_answer_has_the_total_and_group_of_the_proof(score):
    """
    All combinations of answers, counted by their totals and by their groups.
    """
    totals = [sum(chosen) for chosen in product(*map(points_of, score.items))]
    names = {tuple(ends): name for name, ends in PROOF["bands"].items()}
    groups = [score.band(total) for total in totals]

    assert len(totals) == PROOF["combinations"]["all"]
    assert Counter(totals) == PROOF["combinations"]["by_total"]
    assert Counter(names[band.lowest, band.highest] for band in groups) == PROOF["combinations"]["by_band"]


@pytest.mark.parametrize("example", PROOF["examples"], ids=lambda example: example["name"])
def test_worked_examples_add_up(score, example):
    """
    Each example gets its total and its group from the record.
    """
    at = {name: list(answers).index(example["answers"][name]) for name, answers in PROOF["points"].items()}
    total = sum(item.options[at[item.report]].points for item in score.items)
    band = score.band(total)

    assert total == example["total"]
    assert [band.lowest, band.highest] == PROOF["bands"][example["band"]]


@pytest.mark.parametrize("total", [-1, 19])
def test_a_total_that_no_answers_give_has_no_group(score, total):
    """
    One below the least and one above the most are in no group.
    """
    assert score.band(total) is None


def test_tables_show_every_answer_and_group(scored):
    """
    Without a script a reader finds each answer with its points and each group; signs of HTML stay text.
    """
    made = stability_score(scored())
    groups, answers = made.findall("table")

    assert ["".join(item.itertext()) for item in answers.iter("li")] == [
        "high <up> (top): 2 points",
        "low (base): 0 points",
        "some (mild): 1 point",
        "none (no): 0 points",
    ]
    assert ["".join(row[0].itertext()) for row in answers.findall("tbody/tr")] == [
        "Place (location)",
        "Pain (pain)",
    ]
    assert len(groups.findall("tbody/tr")) == 2
    assert [one["called"] for one in json.loads(made.attrib["data-ss-sins"])["bands"]] == ["Firm", "Loose"]


def test_groups_that_leave_a_gap_or_overlap_are_named(scored):
    """
    A total in no group or in two, and a group that nothing reaches; a full row of groups is no problem.
    """

    def says(old="", new=""):
        return [problem.message for problem in uneven_bands(scored(old, new))]

    assert says() == []
    assert says("from: 2", "from: 3") == ["A total of 2 is in 0 groups. Let the groups follow each other."]
    assert says("from: 2", "from: 1") == ["A total of 1 is in 2 groups. Let the groups follow each other."]
    assert says("to: 3", "to: 4") == ["No answers add up to 4: totals go from 0 to 3."]


def test_a_number_that_no_finding_gives_is_named(scored):
    """
    Points, a finding or a source that nothing proves are named; proven ones are not.
    """

    def says(old="", new=""):
        return [problem.message for problem in unproven_numbers(scored(old, new))]

    assert says() == []
    assert says("points: 2", "points: 7") == [
        "7 stands in none of the findings named here. Add it there, with its source."
    ]
    assert says("[paper]", "[papr]") == ['There is no source "papr". Did you mean "paper"?']
    assert says("[points]", "[point]")[0] == 'There is no finding "point". Did you mean "points"?'
