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
        worst: Worst., fits: Fits,
        sure_low: Surely low., picture_surer: One study.}
"""


def taken(make_site: Callable[..., Site], name: str, more: dict[str, str] | None = None) -> list[str]:
    """The lines of one part, with more fields in some records."""
    files = {
        f"docs/_data/decision/{key}.yml": text + (more or {}).get(key, "") for key, text in FILES.items()
    }
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


def test_situation_has_its_line_to_write_on_and_the_ways_on_below_its_answers(
    make_site: Callable[..., Site],
) -> None:
    """What is typed comes before where to read on; a question to the team is for the reader's page alone."""
    more = 'typed: {asks: Since when}\nmore: "[Speed](speed.md) tells why."\n'

    assert [line for line in taken(make_site, "situation", {"situations/walking": more}) if line] == [
        "### Can I walk? {#situation-walking}",
        "- [ ] Yes.",
        "- [ ] No.",
        "- [ ] No, seen.",
        "Since when: ______",
        "[Speed](speed.md) tells why.",
    ]


def test_choice_says_how_sure_its_stories_are_below_them(make_site: Callable[..., Site]) -> None:
    """Where a number stands in them; one that nobody counted says nothing of it."""
    sure = {"choices/rays": "more: More.\ncertainty: low\n"}
    knife, rays = " ".join(taken(make_site, "choices", sure)).split("### ")[1:]

    assert "Surely low." not in knife
    assert "It may suit you. More. Good:" in " ".join(rays.split())
    assert rays.rstrip().endswith("Surely low.")


def test_picture_says_that_it_may_be_surer_than_its_row(make_site: Callable[..., Site]) -> None:
    """Only where there is one."""
    drawn = taken(make_site, "chances", {"chances/walking": "picture: [a, b]\n"})

    assert [line for line in drawn if line][-3:] == ["One study.", "a", "b"]
    assert "One study." not in taken(make_site, "chances")


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
