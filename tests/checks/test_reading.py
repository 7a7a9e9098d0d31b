"""Rules on how hard a text is to read: sentences, lists, grades, rare words."""

import pytest
import yaml

from reading import real_words
from steadyspine.checks.words import is_everyday, language_of
from steadyspine.content.sentences import sentences
from steadyspine.scores import grade

WRITING = real_words()["writing"]
"""What the real language file says of English."""

EASY = "The doctor takes the bone out. You go home soon. You can walk. "
HARD = (
    "Considerable multidisciplinary deliberation necessitates individualized interdisciplinary consultation. "
)
FRONT = "---\nsummary: S.\nevidence_checked: 2026-11-22\nhandout: false\nreaders: {}\n---\n\n"


def long(words):
    """A sentence of so many words."""
    return " ".join(["Word"] + ["word"] * (words - 2)) + " end."


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ('He said "go." Then left.', ['He said "go.', "Then left."]),
        ("It was 2.5 cm. 3 of 4 left.", ["It was 2.5 cm.", "3 of 4 left."]),
        ("A dog, e.g. this one.", ["A dog, e.g. this one."]),
        ("", []),
    ],
)
def test_sentences(text, parts):
    """
    A full stop ends a sentence when a capital or a number follows.
    """
    assert parts == sentences(text)


@pytest.mark.parametrize(("words", "found"), [(30, 0), (31, 1)])
def test_long_sentences(says_of_page, words, found):
    """
    Thirty words are the most, links and citations not counted; the line is that of the sentence.
    """
    text = f"# A\n\nShort one.\n{long(words)} [@a2020; @b2021]\n"

    expected = '10: "Word word word word word word word word ..." has 31 words. Split it; 30 at most.'
    assert [expected] * found == says_of_page("long-sentence", text)


@pytest.mark.parametrize(
    "text",
    [
        f'??? clinician "C"\n\n    {long(40)}',
        f"| A |\n|---|\n| {long(40)} |",
        f"```\n{long(40)}\n```",
    ],
)
def test_long_sentences_elsewhere(says_of_page, text):
    """
    Professional detail, tables and code are not read as sentences.
    """
    assert says_of_page("long-sentence", f"# A\n\n{text}\n") == []


def test_pages_for_clinicians_may_be_hard(says):
    """
    The reading rules hold for patients' pages.
    """
    files = {"docs/a.md": FRONT.format("clinicians") + f"# A\n\n{long(40)} {HARD * 5}\n"}

    for rule in ("long-sentence", "page-grade", "section-grade", "median-grade", "undefined-word"):
        assert says(rule, files) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- x\n" * 7, 0),
        ("- x\n" * 8, 1),
        ('!!! ask "Ask"\n\n' + "    - x\n" * 8, 0),
        ("- [ ] x\n" * 8, 0),
        ("- [x](a.md): y\n" * 8, 0),
        ("- x\n" * 4 + "\nThen:\n\n" + "- x\n" * 4, 0),
    ],
)
def test_long_lists(says_of_page, text, found):
    """
    Seven items, but questions, ticks and links may be more.
    """
    expected = "9: This list has 8 items. Split it, or cut it to 7."

    assert [expected] * found == says_of_page("long-list", f"# A\n\n{text}")


def test_long_summaries(says):
    """
    160 letters.
    """
    page = FRONT.format("everyone").replace("S.", "a" * 161) + "# A"

    assert says("long-summary", {"docs/a.md": page}) == [
        "docs/a.md:2: The summary has 161 letters. Use 160 at most."
    ]


def test_grade_counts_words_sentences_and_syllables():
    """
    The formula is that of Flesch and Kincaid.
    """
    assert pytest.approx(0.39 * 6 + 11.8 - 15.59) == grade(
        ["The cat sat on the mat", "The dog ran to the dog"]
    )
    assert pytest.approx(grade(["The scan is loud."])) == grade(["The scan is loud"])


def test_hard_page(says_of_page):
    """
    The grade, the ceiling, and where to begin.
    """
    text = f"# A\n\n{EASY}\n{HARD}\n{EASY}\n"

    (line,) = says_of_page("page-grade", text)
    assert line.startswith("10: The page reads at grade 8.")
    assert '; 6.0 at most. Hardest: "Considerable multidisciplinary deliberation' in line
    assert line.endswith("Use shorter words or sentences there.")


def test_easy_page(says_of_page):
    """
    Nothing to say; what clinicians read, tables and included files do not count.
    """
    text = (
        f'# A\n\n{EASY * 4}\n\n--8<-- "x.md"\n\n| A |\n|---|\n| {HARD} |\n\n??? clinician "C"\n\n    {HARD}\n'
    )

    assert says_of_page("page-grade", text, **{"docs/_includes/x.md": HARD * 3}) == []


def test_hard_section(says_of_page):
    """
    A part of thirty words or more; a shorter one passes, and an included file is a part by itself.
    """
    text = f'# A\n\n{EASY * 9}\n\n## Hard part\n\n{HARD * 5}\n\n--8<-- "x.md"\n\n## Short part\n\n{HARD}\n'

    included, own = says_of_page("section-grade", text, **{"docs/_includes/x.md": HARD * 5})
    assert included.startswith('docs/_includes/x.md:1: The part "docs/_includes/x.md" reads at grade ')
    assert own.startswith('13: The part "Hard part" reads at grade ')


def test_median(says):
    """
    The middle page counts, not the worst; the three hardest are named.
    """
    pages = {f"docs/{name}.md": f"# A\n\n{EASY}\n" for name in "abc"}
    hard = {f"docs/{name}.md": f"# A\n\n{EASY}{HARD}\n" for name in "de"}
    more = {f"docs/{name}.md": f"# A\n\n{EASY}{HARD}\n" for name in "fg"}

    assert says("median-grade", {**pages, **hard}) == []
    (line,) = says("median-grade", {**pages, **hard, **more})
    assert line.startswith("docs/index.md:1: Of all pages, the middle one reads at grade ")
    assert "4.5 at most. Hardest: g.md (" in line


@pytest.mark.parametrize(
    ("word", "everyday"),
    [
        ("walk", True),
        ("numbness", True),
        ("unsteady", True),
        ("worksheet", True),
        ("swallowed", True),
        ("laminectomy", False),
        ("kyphoplasty", False),
        ("vertebra", False),
        ("epidural", False),
    ],
)
def test_everyday_words(make_site, word, everyday):
    """
    Common words, and words plainly made from them.
    """
    assert everyday == is_everyday(
        word,
        language_of(
            make_site({"docs/_data/words/en.yml": yaml.safe_dump({"extra": {"words": {"writing": WRITING}}})})
        ),
    )


def test_rare_words(says_of_page):
    """
    Each once a page, unless the glossary has the word, or the phrase that it stands in, or it is accepted.
    """
    text = (
        "# A\n\nA laminectomy, and the laminectomy again. A vertebra's edge. A spinous process. A spinous one.\n"
        'Zofran is a name.\n\n??? clinician "C"\n\n    Spondylolisthesis.\n'
    )
    files = {
        "docs/_data/glossary/vertebra.yml": "term: vertebra\nplain: A bone.\n",
        "docs/_data/glossary/spinous-process.yml": "term: spinous process\nplain: A part.\n",
        ".ci/spelling.txt": "zofran  # a trade name\n",
    }
    advice = "Use a plain word, or add it to docs/_data/glossary/."

    assert [
        f'9: "laminectomy" is a rare word and not in the glossary. {advice}',
        f'9: "spinous" is a rare word and not in the glossary. {advice}',
    ] == says_of_page("undefined-word", text, **files)


def test_misspelled_term(says_of_page):
    """
    The word that was meant is named.
    """
    files = {"docs/_data/glossary/kyphoplasty.yml": "term: kyphoplasty\nplain: A way.\n"}

    (line,) = says_of_page("undefined-word", "# A\n\nA kyfoplasty.\n", **files)
    assert 'Did you mean "kyphoplasty"?' in line
