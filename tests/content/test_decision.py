"""The decision as Markdown: what a page takes in, and where each line says that it comes from."""

from __future__ import annotations

from collections.abc import Callable

from checks.test_decision import FILES
from steadyspine.content import Site
from steadyspine.content.decision_text import decision_lines

WORDS = """
extra:
  words:
    components:
      decision: {good: "Good:", bad: "Bad:", life: "Like:", courses: "Courses:", best: Best., likely: Likely.,
        worst: Worst., fits: Fits}
"""


def taken(make_site: Callable[..., Site], name: str) -> list[str]:
    """The lines of one part."""
    files = {f"docs/_data/decision/{key}.yml": text for key, text in FILES.items()}
    site = make_site({"docs/_data/words/en.yml": WORDS, **files})
    return [line.text for line in decision_lines(site.decision, site.words)[f"decision-{name}.md"]]


def test_chance_says_the_same_thing_of_each_choice_in_their_order(make_site: Callable[..., Site]) -> None:
    """So that a reader, and the script, finds the same row under every heading."""
    assert [line for line in taken(make_site, "chances") if line] == [
        "### Walking after {#chance-walking}",
        "Counted in nobody.",
        "- **The knife:** Not known.",
        "- **Rays:** Not known.",
    ]


def test_wishes_stand_one_below_the_other(make_site: Callable[..., Site]) -> None:
    """One list a pair, with the choices that each wish fits."""
    assert [line for line in taken(make_site, "wishes") if line] == [
        "### The weeks {#wish-weeks}",
        "- [ ] Hard weeks. Fits The knife.",
        "- [ ] Good weeks.",
    ]


def test_answers_are_told_apart_from_the_questions(make_site: Callable[..., Site]) -> None:
    """On paper a reader answers first."""
    assert [line for line in taken(make_site, "questions") if line] == [
        "### Can it cure? {#question-cure}",
        "- [ ] Yes",
        "- [ ] No",
    ]
    assert taken(make_site, "answers") == ["1. No. It cannot."]


def test_a_fault_in_a_record_is_found_through_the_page(make_site: Callable[..., Site]) -> None:
    """A page's blocks name the record and the line, so every rule on pages speaks of the right place."""
    files = {f"docs/_data/decision/{key}.yml": text.lstrip() for key, text in FILES.items()}
    site = make_site({"docs/a.md": '# A\n\n--8<-- "decision-choices.md"\n', **files})
    (page,) = site.pages.values()

    found = [(block.file, block.line) for block in page.blocks if block.text == "It may suit you."]
    assert found == [
        ("docs/_data/decision/choices/knife.yml", 5),
        ("docs/_data/decision/choices/rays.yml", 5),
    ]
