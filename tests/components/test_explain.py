"""The data that the tool for reports looks for, made from records."""

from __future__ import annotations

from typing import Any

from steadyspine.components.explain import explainer, report_data

FILES = {
    "docs/a.md": "# A\n\nText.\n",
    "docs/_data/glossary/step.yml": "term: step\nplain: One foot.\nuk: [pace]\npages: [a.md]\n",
    "docs/_data/report/scales/steps.yml": (
        "name: Steps\nnames: [Steps]\nabout: How many.\nterm: step\npage: a.md\n"
        "grades:\n  - {grade: 0 to 3, means: few}\n  - {grade: 4 to 6, means: many, speed: today}\n"
        "sources: [one2020]\nchecked: 2026-11-29\n"
    ),
    "docs/_data/report/scales/letters.yml": (
        "name: Letters\nnames: [Letters]\nabout: A to E.\nterm: nothing\npage: a.md\n"
        "grades:\n  - {grade: A, means: worst, speed: now}\nsources: [one2020]\nchecked: 2026-11-29\n"
    ),
    "docs/_data/emergency/call-same-day-report.yml": (
        "same_day:\n  title: Call today\n  intro: [Your report says so.]\n  signs: [a break]\n"
        "  then: [Call.]\npages: [a.md]\n"
    ),
}


def test_words_bring_all_their_names_and_a_page(make_site):
    """
    Every name that readers may meet, and the address from the site's root.
    """
    data = report_data(make_site(FILES))

    assert data["terms"] == [
        {"key": "step", "term": "step", "plain": "One foot.", "names": ["step", "pace"], "page": "a/"}
    ]


def test_bands_and_letters_are_told_apart(make_site):
    """
    A score has ends as numbers; a grade has a name. A word that is not there is -1.
    """
    scales: Any = report_data(make_site(FILES))["scales"]
    letters, steps = scales

    assert (steps["isTotal"], steps["isLetters"], steps["term"]) == (True, False, 0)
    assert steps["grades"][1] == {"name": "4 to 6", "means": "many", "speed": "today", "from": 4, "to": 6}
    assert (letters["isTotal"], letters["isLetters"], letters["term"]) == (False, True, -1)


def test_cards_come_from_the_emergency_records(make_site):
    """
    The call the same day has its record's words; without a record there is no card.
    """
    boxes: Any = report_data(make_site(FILES))["boxes"]

    assert boxes["today"] == {"title": "Call today", "intro": ("Your report says so.",), "then": ("Call.",)}
    assert boxes["now"] == {}


def test_the_tool_is_a_place_for_its_script(make_site):
    """
    Nothing stands in it, so that a reader without the script meets no empty form.
    """
    root = explainer(make_site(FILES))

    assert root.get("data-ss-tool") == "explain"
    assert list(root) == []
