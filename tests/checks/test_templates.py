"""The templates that writers copy pass our own checks, and explain every field."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from reading import real_words
from steadyspine.checks import find_problems
from steadyspine.content import (
    Finding,
    Headline,
    Helpline,
    LookUps,
    Pack,
    Page,
    Person,
    Phrases,
    Score,
    SignSet,
    Statement,
    Term,
)
from steadyspine.content.asking import Moment
from steadyspine.content.decision_records import Chance, Choice, Question, Situation, Wish
from steadyspine.content.reports import Scale, Shorthand
from steadyspine.content.review_records import Review, RiskGroup

TEMPLATES = Path(__file__).parent.parent.parent / "docs" / "_templates"
RESERVED = real_words()["layers"]
"""The headings that have a place of their own."""

STUB = (
    "---\nsummary: A page to link to.\nevidence_checked: 2026-11-22\nhandout: false\nreaders: everyone\n---\n"
)
PAGES = ("operations/screws-and-rods.md", "operations/cement.md", "decide/risks.md")
PLACES = {
    "page.md": "docs/operations/screws-and-rods.md",
    "term.yml": "docs/_data/glossary/kyphoplasty.yml",
    "finding.yml": "docs/_data/evidence/finding.yml",
    "headline.yml": "docs/_data/headlines/walking-surgery-and-radiation.yml",
    "helpline.yml": "docs/_data/helplines/american-cancer-society.yml",
    "signs.yml": "docs/_data/emergency/weak-legs.yml",
    "statement.yml": "docs/_data/coverage/01-steady.yml",
    "person.yml": "docs/_data/people/person.yml",
    "pack.yml": "docs/_data/packs/cement.yml",
    "phrases.yml": "docs/_data/phrases/operations-screws-and-rods.yml",
    "review.yml": "docs/_data/reviews/operations-screws-and-rods.yml",
    "review-order.yml": "docs/_data/review-order/metal.yml",
    "score.yml": "docs/_data/scores/operations-screws-and-rods.yml",
    "retractions.yml": "docs/_data/retractions/2026.yml",
    "decision-situation.yml": "docs/_data/decision/situations/walking.yml",
    "decision-choice.yml": "docs/_data/decision/choices/screws.yml",
    "decision-chance.yml": "docs/_data/decision/chances/walking.yml",
    "decision-wish.yml": "docs/_data/decision/wishes/weeks.yml",
    "decision-question.yml": "docs/_data/decision/questions/cure.yml",
    "scale.yml": "docs/_data/report/scales/activity.yml",
    "report-sign.yml": "docs/_data/report/signs/weakness.yml",
    "shorthand.yml": "docs/_data/report/shorthand/letters.yml",
    "report-reading.yml": "docs/_data/report/reading/en.yml",
    "questions.yml": "docs/_data/questions/before-a-scan.yml",
    "edition.yml": "edition.yml",
    "references.bib": "docs/_data/references.bib",
}
RECORDS = {
    "term.yml": Term,
    "finding.yml": Finding,
    "headline.yml": Headline,
    "helpline.yml": Helpline,
    "signs.yml": SignSet,
    "statement.yml": Statement,
    "person.yml": Person,
    "pack.yml": Pack,
    "phrases.yml": Phrases,
    "review.yml": Review,
    "review-order.yml": RiskGroup,
    "score.yml": Score,
    "retractions.yml": LookUps,
    "decision-situation.yml": Situation,
    "decision-choice.yml": Choice,
    "decision-chance.yml": Chance,
    "decision-wish.yml": Wish,
    "decision-question.yml": Question,
    "scale.yml": Scale,
    "shorthand.yml": Shorthand,
    "questions.yml": Moment,
}
WORDS = {
    "layers": RESERVED,
    "decision_unknown": {"a": "Nobody has counted"},
    "emergency": {"calls": [{"number": "911", "place": "the United States", "regions": ["US"]}]},
}
FROM_THE_TEXT = {"key", "file", "path", "title", "body", "body_line", "blocks", "own"}
"""Not fields of a file: its name, its text, and our own marks, whose fields stand in a score as they are."""


def test_templates_pass_the_checks(make_site):
    """
    Copied to their places, and the notes deleted as they ask, they leave nothing to say.
    """
    copies = {place: without_notes((TEMPLATES / name).read_text()) for name, place in PLACES.items()}
    # Whoever copies the edition writes the hospital's own name and numbers.
    own = copies["edition.yml"].replace("Your Hospital", "River Hospital")
    copies["edition.yml"] = re.sub(r"555 010(.)", r"555 014\1", own)
    site = make_site(
        {
            "mkdocs.yml": "nav:\n" + "".join(f"  - {page}\n" for page in PAGES),
            "docs/operations/cement.md": f"{STUB}\n# Bone cement\n\nText.\n",
            "docs/decide/risks.md": f'{STUB}\n# What can go wrong\n\n--8<-- "weak-legs.md"\n',
            "edition/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
            "docs/_data/words/en.yml": yaml.safe_dump({"extra": {"words": WORDS}}),
            **copies,
        }
    )

    assert "\n".join(str(problem) for problem in find_problems(site)) == ""


def without_notes(text):
    """A template as somebody leaves it who did what its notes ask; the headings of a page stay."""
    text = re.sub(r"<!--.*?-->\n*", "", text, flags=re.DOTALL)
    end = text.index("\n---\n", 4) if text.startswith("---\n") else len(text)
    return re.sub(r"^ *#.*\n", "", text[:end], flags=re.MULTILINE) + text[end:]


def test_every_template_is_tested():
    """
    A new template needs its place here.
    """
    assert sorted(PLACES) == sorted(path.name for path in TEMPLATES.iterdir())


@pytest.mark.parametrize(("name", "record"), [*RECORDS.items(), ("page.md", Page)])
def test_every_field_stands_in_its_template(name, record):
    """
    A field that the loader reads is one that a writer can find.
    """
    text = (TEMPLATES / name).read_text()
    extra = set() if record is Pack else {"title"}
    wanted = {field.name for field in fields(record)} - (FROM_THE_TEXT - {"title"}) - extra

    assert [field for field in sorted(wanted) if f"{field}:" not in text] == []


@pytest.mark.parametrize("name", [*RECORDS, "page.md"])
def test_every_field_has_a_comment(name):
    """
    Above each field, or above the one just before it, a comment says what belongs there.
    """
    lines = (TEMPLATES / name).read_text().split("\n")
    fields_end = len(lines) if name != "page.md" else lines.index("---", 1)
    bare = [
        line
        for before, above, line in zip(lines, lines[1:], lines[2:fields_end], strict=False)
        if line[:1].isalpha() and not any(one.lstrip().startswith("#") for one in (before, above))
    ]

    assert [line for line in bare if not line.startswith("disagreement")] == []
