"""The rules on a hospital's own edition: each says what is wrong at its line, and lets the near miss pass."""

import struct

import pytest

from steadyspine.checks import find_problems
from steadyspine.checks.edition import RULES

EDITION = """\
name: River Guide
hospital: River Hospital
country: GB
phones:
  day: {number: "555 0142", hours: by day}
  night: {number: "555 0143", hours: at night}
"""
WORDS = """
    extra:
      words:
        handout: {site: First Guide}
        numbers: {emergency: ["911", "999"]}
        emergency:
          page: help
          call_button: "Call {number}"
          calls:
            - {number: "911", place: Here, regions: [US, CA]}
            - {number: "999", place: There, regions: [GB]}
        edition:
          call: "Call {number}."
          unsafe: [wait, first]
          kept: {pages: [about/checks.md], packs: [danger]}
    """
PAGES = ("index.md", "help.md", "about/checks.md", "a.md", "b.md")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">{}</svg>'


def png(wide, high):
    """The beginning of a PNG of that size."""
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", wide, high) + b"\x08\x02"


@pytest.fixture
def said(make_site):
    """What the rules say of an edition, each without the file's name."""

    def check(edition, files=None):
        pages = {f"docs/{page}": "# A page" for page in PAGES}
        packs = {
            f"docs/_data/packs/{key}.yml": f"title: {key}\nfor_whom: All\norder: 1\npages: [a.md]\n"
            for key in ("danger", "more")
        }
        made = {**pages, **packs, "docs/_data/words/en.yml": WORDS, **(files or {})}
        site = make_site({**made, "edition.yml": edition} if edition else made)
        loaded = {problem for problem in site.problems if problem.file == "edition.yml"}
        found = {*loaded, *find_problems(site, rules=RULES)}
        return [str(problem).removeprefix("edition.yml:") for problem in sorted(found)]

    return check


def test_no_edition_and_a_right_one_pass(said):
    """
    The main project has none, and what the template shows is right.
    """
    assert said("") == []
    assert said(EDITION) == []


@pytest.mark.parametrize(
    ("typed", "instead", "told"),
    [
        ("name: River Guide", "name: River Guide, called „R“", 'holds a sign that has no place here'),
        ("name: River Guide", f"name: {'River ' * 7}", "41 letters; 40 at most"),
        ("by day", "<b>by day</b>", "holds a sign that has no place here"),
        ("555 0142", "ask inside", '"ask inside" is no number to dial'),
        ("555 0142", "999", "is for emergencies. Write the number of the hospital itself"),
        ("555 0142", "555 0100", "is the example's number"),
        ("hospital: River Hospital", "hospital: Your Hospital", "is the example's. Write the name of your hospital"),
        ("country: GB", "country: UK", 'does not know whom to call in "UK". Did you mean "GB"?'),
        ("country: GB", "country: ZZ", 'does not know whom to call in "ZZ". It knows CA, GB and US.'),
        ("hospital: River Hospital\n", "", 'The field "hospital" is missing'),
        ("phones:", "phone:", 'no field "phone". Did you mean "phones"'),
        ('  night: {number: "555 0143", hours: at night}\n', "", 'The field "night" is missing'),
    ],
)  # fmt: skip
def test_wrong_facts_are_told_at_their_line(said, typed, instead, told):
    """
    One line: where, what was typed, what to do.
    """
    [problem] = said(EDITION.replace(typed, instead))

    assert told in problem
    assert problem[0].isdigit()


@pytest.mark.parametrize(
    ("typed", "instead"),
    [("River Guide", "Río & Ría – A&E (West)"), ("555 0142", "+44 20 5550 142"), ("GB", "us"), ("by day", "8.30 to 5")],
)  # fmt: skip
def test_right_facts_pass(said, typed, instead):
    """
    Letters of other languages, numbers with the country's own, a country in small letters.
    """
    assert said(EDITION.replace(typed, instead)) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Ring the ward first.", '"first" in "Ring the ward first." could make somebody wait'),
        ("You can wait at home.", "could make somebody wait"),
        ("Bring your letters", "has no end"),
        ("Bring your letters.", ""),
        ("Ask for the firstborn.", "could make somebody wait"),
        ("It is a headfirst ride.", ""),
    ],
)
def test_added_advice_delays_nobody(said, sentence, told):
    """
    Beginnings of words count, and only beginnings.
    """
    found = said(f"{EDITION}emergency: [{sentence}]\n")

    assert [told in problem for problem in found] == ([True] if told else [])


def test_few_sentences_may_be_added(said):
    """
    Three at most, or the signs go under.
    """
    assert said(EDITION + "emergency: [A b., C d., E f.]\n") == []
    assert "4 sentences hide the signs" in said(EDITION + "emergency: [A b., C d., E f., G h.]\n")[0]


@pytest.mark.parametrize(
    ("left_out", "told"),
    [
        ("pages: [about/checks.md]", "protects readers or says how far"),
        ("pages: [docs/help.md]", "protects readers or says how far"),
        ("pages: [index.md]", "protects readers or says how far"),
        ("pages: [c.md]", 'There is no page "c.md".'),
        ("packs: [danger]", 'The pack "danger" protects readers'),
        ("packs: [mor]", 'There is no pack "mor". Did you mean "more"?'),
        ("pages: [a.md, docs/b.md], packs: [more]", ""),
        ("notice: [a.md]", 'There is no field "notice"'),
    ],
)
def test_nothing_that_protects_is_left_out(said, left_out, told):
    """
    The front page, the emergency page and what the words name stay; others may go.
    """
    found = said(f"{EDITION}leave_out: {{{left_out}}}\n")

    assert [told in problem for problem in found] == ([True] if told else [])


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("edition/a.svg", SVG.format("<path d='M0 0'/>"), ""),
        ("edition/a.svg", SVG.format("<use href='#a'/>"), "It holds <use>"),
        ("edition/a.svg", SVG.format("<script>x()</script>"), "It holds <script>"),
        ("edition/a.svg", SVG.format("<path onclick='x()'/>"), 'It holds onclick="x()"'),
        ("edition/a.svg", SVG.format("<image href='https://x.example/a.png'/>"), "It holds href="),
        ("edition/a.svg", SVG.format("<path fill='url(#a)'/>"), ""),
        ("edition/a.svg", SVG.format("<path fill='url(https://x.example)'/>"), "It holds fill="),
        ("edition/a.svg", "<!DOCTYPE svg><svg/>", "document type"),
        ("edition/a.svg", "<svg", "cannot be read as SVG"),
        ("edition/a.svg", SVG.format("").replace(' viewBox="0 0 20 10"', ""), "no drawing with a viewBox"),
        ("edition/a.svg", SVG.format("").replace("20 10", "10 20"), "It is 10 wide and 20 high"),
        ("edition/a.svg", SVG.format(f"<!-- {'x' * 60_000} -->"), "60 kB at most"),
        ("edition/a.png", png(300, 100), ""),
        ("edition/a.png", png(40, 40), "40 by 40 pixels"),
        ("edition/a.png", png(900, 100), "It is 900 wide and 100 high"),
        ("edition/a.png", b"GIF89a", "no PNG file"),
        ("edition/a.jpg", b"", "SVG or a PNG"),
        ("docs/a.svg", SVG.format(""), "must lie in the folder edition/"),
        ("edition/../a.svg", SVG.format(""), "must lie in the folder edition/"),
    ],
)  # fmt: skip
def test_logos_are_small_and_safe(said, name, content, told):
    """
    A drawing that could run or fetch something, one too large, and one of another kind are refused.
    """
    files = {} if ".." in name else {name: content}
    found = said(f"{EDITION}logo: {name}\n", files)

    assert [told in problem for problem in found] == ([True] if told else [])


@pytest.mark.parametrize(
    ("words", "stale"),
    [
        ("<text>Please call</text><text>911 now</text>", True),
        ("<text>Call 999 now</text>", False),
        ("<text>911 people</text>", False),
        ("<title>First Guide</title>", True),
        ("<title>The first guide</title>", False),
    ],
)
def test_stale_pictures_are_told(said, words, stale):
    """
    A picture with the first name, or another country's number, and that no program draws anew.
    """
    record = "file: images/a.svg\ntitle: A\nalt: A picture of something.\ncaption: C\npages: [a.md]\n"
    files = {"docs/_data/pictures/a.yml": record, "docs/images/a.svg": SVG.format(words)}
    found = said(EDITION, files)

    assert [problem.partition(" ")[0] for problem in found] == (["docs/images/a.svg:1:"] if stale else [])
    assert said("", files) == []
