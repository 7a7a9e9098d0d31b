"""Loading records, sources and settings, and everything that can be wrong with them."""

from decimal import Decimal
from pathlib import PurePosixPath

import pytest

from steadyspine.content import Value

FINDING = """\
measured: Able to walk
topic: results
values:
  - {who: everyone, number: 84, unit: out of 100}
people: Adults.
study: randomized trial
certainty: moderate
why: One trial.
sources: [a2020]
verified: primary
checked: 2026-11-22
"""
VALUE = "  - {who: everyone, number: 84, unit: out of 100}\n"


@pytest.fixture
def problems(make_site):
    """What is said of one file of a site, as lines without the file's name."""

    def say(file, content):
        site = make_site({file: content})
        return [str(problem).removeprefix(f"{file}:") for problem in site.problems]

    return say


def test_term(make_site):
    """
    A term has its names; what is left out is empty, and words that YAML would take for true or false stay words.
    """
    term = make_site({"docs/_data/glossary/scan.yml": "term: no\nplain: A picture.\nalso: [on, 1]\n"}).terms[
        "scan"
    ]

    assert (term.term, term.plain, term.also, term.uk, term.mark) == (
        "no",
        "A picture.",
        ("on", "1"),
        (),
        True,
    )


PICTURE = """\
file: images/bed.svg
title: Getting up
alt: A person gets up.
caption: Turn as one piece.
pages: [page.md]
words: {one: Bend}
panels:
  - {title: One, alt: A person bends both knees.}
"""


def test_picture(make_site):
    """
    The words on the drawing are left to its maker; everything else is read.
    """
    site = make_site({"docs/_data/pictures/bed.yml": PICTURE})
    picture = site.pictures["bed"]

    assert site.problems == ()
    assert (str(picture.image), picture.steps, picture.panels[0].title) == ("images/bed.svg", (), "One")


def test_step_of_a_picture_without_its_words(problems):
    """
    The message names the line of the step.
    """
    without = PICTURE.replace(", alt: A person bends both knees.", "")

    assert problems("docs/_data/pictures/bed.yml", without)[0].startswith('8: The field "alt" is missing')


def test_finding(make_site):
    """
    Numbers are exact.
    """
    values = "  - {who: odds ratio, number: 6.2, unit: odds ratio, interval: [2.0, 19.8], p: <0.01, count: 4, of: 9}\n"
    site = make_site({"docs/_data/evidence/walk.yml": FINDING.replace(VALUE, values)})

    assert site.problems == ()
    ends = (Decimal("2.0"), Decimal("19.8"))
    assert (Value("odds ratio", Decimal("6.2"), "odds ratio", 4, 9, ends, "<0.01"),) == site.findings[
        "walk"
    ].values


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("topic: results", "topic: result", '2: "result" does not fit "topic". Use results, risks, survival, emergency, tests, stability, radiation, drugs, cement, techniques, recovery, basics, decisions or support. Did you mean "results"? [wrong-value]'),
        ("number: 84", "number: many", '4: "many" is not a number. Write digits only, for example 6.2. [wrong-value]'),
        ("number: 84", "number: nan", '4: "nan" is not a number. Write digits only, for example 6.2. [wrong-value]'),
        ("number: 84", "number: 840", '4: "840" cannot be out of 100. Check the number. [wrong-value]'),
        ("number: 84", "number: 84, count: 3.5", '4: "3.5" is not a whole number. Write digits only, for example 42. [wrong-value]'),
        ("number: 84", "number: 84, count: 9, of: 4", '4: "count: 9" is more than "of: 4". Check both. [wrong-value]'),
        ("number: 84", "number: 84, interval: [1]", '4: "interval" takes two numbers, for example interval: [2.0, 19.8]. [wrong-value]'),
        ("number: 84", "nr: 84", '4: The field "number" is missing or empty. Add it; see docs/_templates/. [missing-field]'),
        ("number: 84", "nr: 84", '4: There is no field "nr". The fields are who, number, unit, count, of, interval and p. [unknown-field]'),
        ("why: One trial.", 'why: "One trial.', '8: The quotation mark that opens here never closes, or another stands in between. Close it. [broken-yaml]'),
        ("why: One trial.", 'why: "One trial.\nyears: "1990"', '8: A quotation mark opens here and does not close on this line. Close it. [broken-yaml]'),
        ("why: One trial.", "why: {One trial.", '8: The bracket { that opens here never closes, or a comma is missing after it. Close it. [broken-yaml]'),
        (VALUE, "  - 84 out of 100\n", '3: "values" takes a list in which each entry has fields. Copy the shape from docs/_templates/. [wrong-value]'),
        ("sources: [a2020]", "sources: {a2020: 1}", '9: "sources" takes a list, for example sources: [first, second]. [wrong-value]'),
        ("why: One trial.", "why: [One trial.]", '8: "why" takes one text, not a list or fields below it. [wrong-value]'),
        ("checked: 2026-11-22", "checked: today", '11: "today" is not a date. Write year-month-day, for example checked: 2026-11-22. [wrong-value]'),
        ("people: Adults.", "peple: Adults.", '5: There is no field "peple". Did you mean "people"? [unknown-field]'),
        ("why: One trial.", "why: One: trial.", '8: This cannot be read as YAML. A text with ": " in it needs "quotes" around it. [broken-yaml]'),
        ("why: One trial.", "\twhy: One trial.", '8: This cannot be read as YAML. There is a tab. Use spaces. [broken-yaml]'),
    ],
)  # fmt: skip
def test_each_fault_of_a_record_is_said(problems, old, new, said):
    """
    Each fault has its line, with what was typed and what to do.
    """
    assert said in problems("docs/_data/evidence/walk.yml", FINDING.replace(old, new))


def test_misspelled_field_is_one_line_and_is_read_as_meant(make_site):
    """
    In rows too; what is given under its own name as well is not guessed at.
    """
    text = FINDING.replace("number: 84", "numbr: 84").replace("people:", "peple:")
    site = make_site({"docs/_data/evidence/walk.yml": text})

    assert [problem.rule for problem in site.problems] == ["unknown-field", "unknown-field"]
    assert (site.findings["walk"].people, site.findings["walk"].values[0].number) == ("Adults.", 84)

    both = make_site({"docs/_data/evidence/walk.yml": FINDING + "peple: Children.\n"})
    assert both.findings["walk"].people == "Adults."


@pytest.mark.parametrize("content", ["", "# only a comment\n", "just words\n", "- a\n- list\n"])
def test_record_without_fields(problems, content):
    """
    One line, and no record.
    """
    assert problems("docs/_data/people/x.yml", content) == [
        "1: The file holds no fields. Copy one from docs/_templates/ and fill it in. [missing-field]"
    ]


def test_record_that_is_not_text(problems):
    """
    Bytes that are no UTF-8 are one line too.
    """
    assert problems("docs/_data/glossary/x.yml", b"term: cafe\nplain: Caf\xe9.\n") == [
        "2: Some letters here are not saved as UTF-8. Save the file again with the encoding UTF-8. [unreadable-file]"
    ]


def test_record_that_nothing_would_read(problems):
    """
    A name in .yaml is said, since nothing looks there.
    """
    assert problems("docs/_data/glossary/scan.yaml", "term: scan\n") == [
        '1: "scan.yaml" must end in ".yml". Rename the file. [record-name]'
    ]


def test_word_in_two_records(make_site):
    """
    A name, spelling or misspelling belongs to one record; the same one twice in a record is no harm.
    """
    site = make_site(
        {
            "docs/_data/glossary/a.yml": "term: scan\nplain: A.\nalso: [picture]\nforms: [Scan]\n",
            "docs/_data/glossary/b.yml": "term: image\nplain: B.\nalso:\n  - Picture\n",
        }
    )

    assert [str(problem) for problem in site.problems] == [
        'docs/_data/glossary/b.yml:4: "Picture" stands in docs/_data/glossary/a.yml too. '
        "Keep it in one record. [duplicate-name]"
    ]


def test_sources(make_site):
    """
    Braces, accents and dashes are resolved; a group keeps its name, people get initials.
    """
    site = make_site(
        {
            "docs/_data/references.bib": """\
            % A comment.
            @article{a2020,
              author = {van der Berg, Jan-Piet and M{\\"u}ller, Eva M. and {Cancer Society}},
              title = {{The {DNA} of bone}},
              pages = {643--648}
            }
            @misc{b, title = {B}}
            """
        }
    )

    source = site.sources["a2020"]
    assert site.problems == ()
    assert (source.kind, source.line) == ("article", 2)
    assert source.authors == ("van der Berg JP", "Müller EM", "Cancer Society")
    assert source.fields == {"title": "The DNA of bone", "pages": "643–648"}
    assert (site.sources["b"].line, site.sources["b"].authors) == (7, ())


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("@misc{a, title = {A}}\n@misc{a, title = {B}}\n", '2: There are two entries "a". Give one of them another key, or delete it. [broken-references]'),
        ("@misc{a,\n  title = {A}\n  year = {2020}\n}\n", "3: This entry cannot be read. Look for a missing bracket or comma here or just above. [broken-references]"),
        ("@misc{a,\n  title = {A\n}\n", "4: This entry cannot be read. Look for a missing bracket or comma here or just above. [broken-references]"),
    ],
)  # fmt: skip
def test_broken_sources_are_one_line(problems, content, said):
    """
    With the line to look at.
    """
    assert [said] == problems("docs/_data/references.bib", content)


def test_navigation_is_read_though_only_the_generator_knows_its_tags(make_site):
    """
    Titles, nesting and addresses elsewhere are fine.
    """
    site = make_site(
        {
            "mkdocs.yml": """\
            INHERIT: docs/_data/words/en.yml
            markdown_extensions:
              - emoji:
                  generator: !!python/name:material.extensions.emoji.to_svg
            site_url: !ENV [ADDRESS, '']
            nav:
              - index.md
              - Deciding:
                  - decide/index.md
                  - What can go wrong: decide/risks.md
              - Elsewhere: https://example.org/
            """
        }
    )

    assert site.problems == ()
    assert [str(page) for page in site.navigation] == ["index.md", "decide/index.md", "decide/risks.md"]
    assert PurePosixPath("index.md") == site.navigation[0]


def test_words(make_site):
    """
    Templates and code read the mapping below `extra:` and `words:`.
    """
    site = make_site({"docs/_data/words/en.yml": "theme: {}\nextra:\n  words:\n    page: {read: Read}\n"})

    assert site.words == {"page": {"read": "Read"}}


def test_words_in_the_wrong_place(problems):
    """
    One line says where they belong.
    """
    assert problems("docs/_data/words/en.yml", "words: {}\n") == [
        '1: The words for readers must stand below "extra:" and "words:". [missing-field]'
    ]


def test_empty_project(tmp_path):
    """
    Nothing there: an empty site, and no complaint.
    """
    from steadyspine.content import load_site

    site = load_site(tmp_path)

    assert (site.pages, site.terms, site.problems) == ({}, {}, ())


def test_brace_too_many_in_a_source(make_site):
    """
    The entry is kept as well as it can be read.
    """
    site = make_site({"docs/_data/references.bib": '@misc{a, title = "Caf{\\\\\'e} } of"}\n'})

    assert set(site.sources) <= {"a"}


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (
            "docs/_data/glosary/scan.yml",
            'Nothing reads the folder "glosary" in docs/_data/. Did you mean "glossary"?',
        ),
        (
            "docs/_data/zebra/a/b.yml",
            'Nothing reads the folder "zebra" in docs/_data/. Put it where it belongs.',
        ),
        ("docs/_data/scan.yml", 'Nothing reads the file "scan.yml" in docs/_data/. Put it where it belongs.'),
        ("docs/a/test.MD", '"test.MD" must end in ".md". Rename the file.'),
        ("docs/_data/glossary/scan.yml", None),
        ("docs/_data/redirects.yml", None),
        ("docs/a/test.md", None),
        ("docs/images/a.PNG", None),
    ],
)
def test_nothing_is_dropped_in_silence(make_site, file, said):
    """
    A folder, a file or a page that nothing would read is named; its neighbor that is read is not.
    """
    problems = make_site({file: "term: scan\nplain: A picture.\n"}, front=False).problems
    found = [(one.file, one.message) for one in problems if one.rule == "record-name"]

    assert found == ([(file, said)] if said else [])
