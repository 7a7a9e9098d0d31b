"""Faults that somebody planted, each caught at its line: dates, pictures, words, templates, settings, merges."""

from datetime import date, timedelta

import pytest

from reading import real_words

TOMORROW = date.today() + timedelta(days=1)
FRONT = "---\nsummary: S.\nevidence_checked: {0}\nhandout: true\nreaders: everyone\n{1}---\n\n# A\n\nText.\n"


@pytest.mark.parametrize(("day", "said"), [(date.today(), []), (TOMORROW, [3])])
def test_date_still_to_come(says, day, said):
    """
    Today is fine, whatever the clock says elsewhere.
    """
    found = says("future-date", {"docs/a.md": FRONT.format(day, "")})

    assert [int(one.split(":")[1]) for one in found] == said


def test_every_date_of_something_done_is_held_against_the_calendar(says):
    """
    A page, a finding and a score.
    """
    files = {
        "docs/a.md": FRONT.format(TOMORROW, ""),
        "docs/_data/evidence/walk.yml": (
            "measured: M\ntopic: basics\nvalues: [{who: all, number: 1, unit: days}]\npeople: P\nstudy: survey\n"
            f"certainty: low\nwhy: W\nsources: [a]\nverified: primary\nchecked: {TOMORROW}\n"
        ),
        "docs/_data/scores/a.yml": (
            f"page: a.md\nscored: {TOMORROW}\nmarks: [{{instrument: PEMAT actionability, points: 1, of: 1}}]\n"
        ),
    }

    assert says("future-date", files) == [
        f'docs/_data/evidence/walk.yml:10: "checked: {TOMORROW}" is still to come. Write the day on which it was done.',
        f'docs/_data/scores/a.yml:2: "scored: {TOMORROW}" is still to come. Write the day on which it was done.',
        f'docs/a.md:3: "evidence_checked: {TOMORROW}" is still to come. Write the day on which it was done.',
    ]


@pytest.mark.parametrize(("days", "count"), [(300, 0), (366, 0), (367, 1), (6200, 1)])
def test_evidence_checked_longer_ago_than_promised(says, days, count):
    """
    A year, and a day for leap years.
    """
    found = says("evidence-due", {"docs/a.md": FRONT.format(date.today() - timedelta(days=days), "")})

    assert len(found) == count


def test_pictures_that_weigh_too_much_or_serve_nothing(says):
    """
    A page's picture, a record's steps and the pictures around the pages are used.
    """
    record = (
        "file: images/bed.svg\ntitle: T\nalt: A person gets up.\ncaption: C\npages: [a.md]\n"
        "panels: [{title: One, alt: A person bends.}]\n"
    )
    files = {
        "docs/a.md": "# A\n\n![A large picture of a bone.](images/large.png)\n",
        "docs/images/large.png": b"x" * 300_001,
        "docs/images/fine.png": b"x" * 300_000,
        "docs/images/bed.svg": "<svg/>",
        "docs/images/bed-1.svg": "<svg/>",
        "docs/images/brand/mark.svg": "<svg/>",
        "docs/_data/pictures/bed.yml": record,
    }

    assert says("heavy-image", files) == [
        "docs/images/large.png:1: The picture has 300 kB; 300 kB at most. Make it smaller."
    ]
    assert says("unused-picture", files) == [
        "docs/images/fine.png:1: No page shows this picture, and no record names it. Use it, or delete the file."
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{month} {day}, {year}", []),
        ("{day} {month} {year}", []),
        ("{month} {dya}, {year}", ['Nothing fills "{dya}" in "{month} {dya}, {year}" (page.date). Did you mean "day"?']),
        ("{month} {year}", ['"{month} {year}" (page.date) has lost its blank "{day}". Put it where it is to be filled.']),
        ("{month} {day}, {year", [
            '"{month} {day}, {year" (page.date) has a bracket too many. A blank is a name in two of them: {name}.',
            '"{month} {day}, {year" (page.date) has lost its blank "{year}". Put it where it is to be filled.',
        ]),
    ],
)  # fmt: skip
def test_blanks_in_the_words(says, text, said):
    """
    Misspelled, lost or broken; in another order they are fine.
    """
    words = f'extra:\n  words:\n    page:\n      date: "{text}"\n'

    assert says("word-blank", {"docs/_data/words/en.yml": words}) == [
        f"docs/_data/words/en.yml:4: {one}" for one in said
    ]


def test_blanks_of_a_text_that_the_table_does_not_name(says):
    """
    A new word may have any blanks; a slip of the pen in one that others have is told.
    """
    words = 'extra:\n  words:\n    made_up: "Hello {zebra} on {date}"\n    other: "On {dtae}"\n'

    assert says("word-blank", {"docs/_data/words/en.yml": words}) == [
        'docs/_data/words/en.yml:4: Nothing fills "{dtae}" in "On {dtae}" (other). Did you mean "date"?'
    ]


def test_words_that_lead_nowhere(says):
    """
    A page, a folder of pages, and a place that is gone.
    """
    words = (
        "extra:\n  words:\n    search: {later_pages: [about/]}\n    doors:\n      - {page: about/risks/}\n"
        "      - {page: about/rsks/}\n"
    )

    assert says("word-link", {"docs/about/risks.md": "# R\n\nText.\n", "docs/_data/words/en.yml": words}) == [
        'docs/_data/words/en.yml:6: "about/rsks/" (doors[].page) leads to no page. Did you mean "about/risks/"?'
    ]


PERSON = "# Someone who writes. Copy this file to docs/_data/people/<name>.yml.\nname: Your own name\n"
TEMPLATE = f"{PERSON}role: What you do, and where\nqualifications: Your degrees and licenses\ninterests: none of them\n"


@pytest.mark.parametrize(
    ("record", "line"),
    [
        (TEMPLATE, 1),
        (TEMPLATE.partition("\n")[2], 1),
        (TEMPLATE.partition("\n")[2].replace("Your own name", "Dr. A. Person"), 2),
        ("name: Dr. A. Person\nrole: A nurse\nqualifications: RN, MSc\ninterests: none of them\n", 0),
        (
            "# A note of mine.\nname: Dr. A. Person\nrole: A nurse\nqualifications: RN\ninterests: none of them\n",
            0,
        ),
    ],
)
def test_template_that_nobody_filled_in(says, record, line):
    """
    Its note, or most of its lines; one answer in common, and a note of one's own, are fine.
    """
    files = {"docs/_templates/person.yml": TEMPLATE, "docs/_data/people/x.yml": record}
    found = says("template-text", files)

    assert [int(one.split(":")[1]) for one in found] == ([line] if line else [])


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("site_name: A\nnav: [a.md]\n", []),
        (
            "site_nmae: A\nnav: [a.md]\n",
            ['mkdocs.yml:1: There is no setting "site_nmae". Did you mean "site_name"?'],
        ),
        ("nav: [a.md]\nzebra: 1\n", ['mkdocs.yml:2: There is no setting "zebra". Delete it.']),
    ],
)
def test_settings_that_do_not_exist(says, settings, said):
    """
    The generator would only stop at them, without a line.
    """
    assert says("unknown-setting", {"mkdocs.yml": settings, "docs/a.md": "# A\n\nText.\n"}) == said


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        (
            "docs/a.md",
            FRONT.format("2026-11-22", "") + "\n<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> branch\n",
            12,
        ),
        ("docs/_data/glossary/x.yml", "<<<<<<< HEAD\nterm: x\n=======\nterm: y\n>>>>>>> b\nplain: X.\n", 1),
        ("docs/_data/references.bib", "@misc{a, title = {A}}\n>>>>>>> b\n", 2),
        ("docs/a.md", FRONT.format("2026-11-22", "") + "\na << b and <<<< c\n", 0),
    ],
)
def test_marks_of_a_merge(says, file, text, line):
    """
    In a page, a record and the sources; other signs are fine.
    """
    found = says("merge-marks", {file: text})

    assert [int(one.split(":")[1]) for one in found] == ([line] if line else [])


def test_emergency_page_without_the_signs_of_the_same_day(says):
    """
    Each set may leave them out; the page may not.
    """
    words = "extra:\n  words:\n    emergency: {page: help}\n"
    now = "title: Now\nsigns: [{says: weak}]\npages: [help.md]\n"
    same = "same_day:\n  title: Today\n  signs: [more pain]\npages: [help.md]\n"
    files = {
        "docs/_data/words/en.yml": words,
        "docs/_data/emergency/call-now.yml": now,
        "docs/_data/emergency/same-day.yml": same,
        "docs/other.md": '# Other\n\n--8<-- "call-now.md"\n',
    }
    whole = '# Help\n\n--8<-- "call-now.md"\n\n--8<-- "same-day.md"\n'

    assert says("same-day-signs", {**files, "docs/help.md": whole}) == []
    assert says("same-day-signs", {**files, "docs/help.md": '# Help\n\n--8<-- "call-now.md"\n'}) == [
        "docs/help.md:7: The page does not say which signs need a call the same day. "
        'Take in --8<-- "same-day.md".'
    ]


def test_what_must_not_be_published_stops_a_build():
    """
    An unproven number, a review by nobody or still to come: these mislead, and are no matter of style.
    """
    from steadyspine.checks import RULES

    groups = {rule.name: rule.group for rule in RULES}
    names = (
        "unproven-number",
        "number-in-words",
        "needed-caveat",
        "not-a-headline",
        "review-role",
        "review-date",
        "future-date",
    )

    assert {groups[name] for name in names} == {"structure"}


def test_table_of_blanks_names_only_words_that_exist():
    """
    A text that was renamed takes its blanks along.
    """
    from steadyspine.checks.blanks import BLANKS
    from steadyspine.checks.wording import _texts

    known = dict(_texts(real_words()))

    assert [name for name in BLANKS if name not in known] == []
