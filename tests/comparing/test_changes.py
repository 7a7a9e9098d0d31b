"""What a change does to readers: found between two made-up sites, and said so that a stranger's text stays text."""

from __future__ import annotations

import pytest

from reviewing import review
from steadyspine.comparing import find_changes, say

WORDS = "extra: {words: {layers: {studies: The studies}, emergency: {line: Weak? Get help.}}}\n"
LAYERED = """
    # Cement

    **It can help.** It helps 84 out of 100 people.

    - [Risks](#risks)

    ## Risks

    A risk.

    ## The studies

    All of it.
    """
FINDING = """
    measured: Walking
    topic: results
    values:
      - {{who: surgery, number: {number}, unit: out of 100, count: 42, of: 50}}
      - {{who: radiation, number: 57, unit: out of 100}}
    people: Adults
    study: randomized trial
    certainty: moderate
    why: {why}
    sources: [{source}]
    verified: primary
    checked: {checked}
    """
SOURCES = "@misc{one2001, title = {First}}\n@misc{two2002, title = {Second}}\n"
SITE = {
    "docs/index.md": "# Welcome\n\nText.",
    "docs/cement.md": LAYERED,
    "docs/_data/words/en.yml": WORDS,
    "docs/_data/references.bib": SOURCES,
}


def finding(number="84", why="One trial.", source="one2001", checked="2026-11-22"):
    """The file of a finding."""
    return FINDING.format(number=number, why=why, source=source, checked=checked)


@pytest.fixture
def changes(make_site):
    """`changes(after)` gives what differs once files of the made-up site are added, replaced, or gone (None)."""

    def find(after, before=None):
        old = {**SITE, **(before or {})}
        new = {name: text for name, text in {**old, **after}.items() if text is not None}
        return find_changes(make_site(old), make_site(new))

    return find


WALK = "docs/_data/evidence/walk.yml"


def test_nothing_changed(changes):
    """The same content says so in one line; a new place in a file is no change."""
    moved = changes({"docs/_data/references.bib": "\n\n" + SOURCES})

    assert say(moved) == "Nothing in docs/ changed for readers.\n"


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("docs/_data/questions/before.yml", "title: Before\n"),
        ("docs/_data/packs/all.yml", "title: All\n"),
        ("docs/_data/decision/choices/one.yml", "title: One\n"),
        ("docs/_data/redirects.yml", "old.md: index.md\n"),
        ("docs/_data/words/en.yml", WORDS.replace("layers:", "footer: {says: Hello.}, layers:")),
        ("docs/images/one.svg", "<svg/>"),
        ("mkdocs.yml", "nav: [index.md]\n"),
    ],
)
def test_every_other_file_that_readers_see_is_named(changes, file, text):
    """One of a kind that is not told apart is named at least; a remark in it is no change."""
    told = say(changes({file: text}))
    again = changes({file: f"# A remark.\n\n{text}" if file.endswith(".yml") else text}, {file: text})

    assert told == f"**Other records, words and pictures that readers see**\n\n- `{file}`\n"
    assert say(again) == "Nothing in docs/ changed for readers.\n"


def test_template_is_for_writers(changes):
    """Nobody reads it on the site."""
    assert say(changes({"docs/_templates/page.md": "Anything."})) == "Nothing in docs/ changed for readers.\n"


def test_page_is_measured_before_and_after(changes):
    """Grade, words and numbers of the open page; what stays is not in the list."""
    longer = LAYERED.replace("A risk.", "A risk for 5 out of 100 people.")

    assert say(changes({"docs/cement.md": longer})) == (
        "**Pages**\n\n| page | grade | words | numbers |\n| --- | --- | --- | --- |\n"
        "| Cement, `docs/cement.md` | 0.6 | 14 → 20 | 1 → 2 |\n"
    )


def test_new_and_lost_pages_are_told_apart(changes):
    """A page that is new has no measure before."""
    found = changes({"docs/new.md": "# New\n\nText.", "docs/cement.md": None})

    assert [(page.title, page.before is None, page.after is None) for page in found.pages] == [
        ("New", True, False),
        ("Cement", False, True),
    ]


def test_page_that_takes_in_changed_text_has_changed(changes):
    """Readers meet the text, wherever it is kept."""
    before = {"docs/index.md": '# Welcome\n\n--8<-- "box.md"\n', "docs/_includes/box.md": "Call 911.\n"}

    found = changes({"docs/_includes/box.md": "Call 112.\n"}, before)

    assert [page.title for page in found.pages] == ["Welcome"]


@pytest.mark.parametrize(
    ("after", "sources", "is_unsourced"),
    [
        (finding(number="80"), SOURCES, True),
        (finding(number="80", checked="2026-11-29"), SOURCES, True),
        (finding(number="80", source="two2002"), SOURCES, False),
        (finding(number="80"), SOURCES.replace("First", "First, corrected"), False),
        (finding(why="Two trials."), SOURCES, False),
    ],
    ids=["number", "number-and-day", "number-and-source", "number-and-entry", "only-the-reason"],
)
def test_number_that_changed_without_its_source(changes, after, sources, is_unsourced):
    """It is asked about, and no other change is."""
    found = changes({WALK: after, "docs/_data/references.bib": sources}, {WALK: finding()})

    assert [finding.is_unsourced for finding in found.findings] == [is_unsourced]
    assert ("its source did not" in say(found)) is is_unsourced


def test_changed_number_stands_first_with_what_it_was(changes):
    """Whose it is, before and after, and its source."""
    text = say(changes({WALK: finding(number="80")}, {WALK: finding()}))

    assert text.splitlines()[2] == (
        "- `docs/_data/evidence/walk.yml`: surgery: 84 out of 100 (42 of 50) → 80 out of 100 (42 of 50) "
        "(source: one2001)"
    )
    assert "- changed: Walking, `docs/_data/evidence/walk.yml`" in text
    assert text.rstrip().endswith("; `checked` is the day it was")


@pytest.mark.parametrize(
    ("before", "after", "kind"), [({}, finding(), "new"), ({WALK: finding()}, None, "gone")]
)
def test_new_and_lost_findings(changes, before, after, kind):
    """Neither is a number that changed without its source."""
    (found,) = changes({WALK: after}, before).findings

    assert (found.kind, found.is_unsourced) == (kind, False)


def test_values_of_one_name_are_held_against_those_in_their_place(changes):
    """The second of two is the one that changed."""
    twice = finding().replace("who: radiation", "who: surgery")

    (found,) = changes({WALK: twice.replace("57", "58")}, {WALK: twice}).findings

    assert [(value.before, value.after) for value in found.values] == [("57 out of 100", "58 out of 100")]


def test_emergency_advice_is_named(changes):
    """Its words in the language file count too; other words do not."""
    louder = changes({"docs/_data/words/en.yml": WORDS.replace("Get help.", "Get help now.")})
    other = changes(
        {"docs/_data/words/en.yml": WORDS.replace("extra: {words: {", "extra: {words: {menu: Menu, ")}
    )

    assert louder.emergency == ("docs/_data/words/en.yml",)
    assert other.emergency == ()


def test_text_of_a_stranger_stays_text(changes):
    """No link, no picture, no table cell, no one called by name, and no end to a title."""
    title = "A | ![x](http://e.example) <b> `c` @someone " + "long " * 60

    text = say(changes({"docs/new.md": f"# {title}\n\nText."}))

    row = text.splitlines()[4]
    assert "@someone" not in row
    assert "![" not in row
    assert "](" not in row.replace("\\](", "")
    assert row.replace("\\|", "").count("|") == 5
    assert len(row) < 220


def test_review_that_no_longer_holds_is_named(changes, make_site):
    """Its page was changed; a change of form is none, and a new review is said, too."""
    record = review(make_site(SITE), "cement.md")
    (ended,) = changes({"docs/cement.md": LAYERED.replace("A risk.", "No risk.")}, record).reviews
    (made,) = changes(record).reviews

    assert (ended.file, ended.before, ended.after) == ("docs/cement.md", "current", "changed")
    assert (made.before, made.after) == ("none", "current")
    assert changes({"docs/cement.md": LAYERED.replace("A risk.", "A  *risk*.")}, record).reviews == ()


def test_review_is_said_with_the_name(changes, make_site):
    """As text; nobody is called by it."""
    record = review(make_site(SITE), "cement.md", name="Ann @example")
    said = say(changes({"docs/cement.md": None, "docs/index.md": "# Welcome\n"}, record))
    ended = say(changes({"docs/cement.md": LAYERED.replace("A risk.", "No risk.")}, record))

    assert "Reviews by clinicians" not in said
    assert (
        "- `docs/cement.md` has changed since the review, which no longer counts (Ann @\u2060example" in ended
    )
