"""Rules on pages in layers: shape, words, numbers, paragraphs, benefit and harm."""

import pytest

WORDS = """\
extra:
  words:
    layers:
      {studies: The studies, next: Read next, ask: Ask your team, clinicians: For clinicians, benefit: Good, harm: Bad}
"""
SENTENCE = "One two three four five six seven eight nine ten. "
ANSWER = "# A\n\n**Yes, it helps.**\n\nMore.\n\n- [B](#b)\n- [C](#c)\n\n"
OPEN = "## B\n\n" + f"{SENTENCE * 3}\n\n" * 6 + "## C\n\n" + f"{SENTENCE * 3}\n\n" * 5
ENDS = "## Read next\n\n- [B](b.md): one\n- [C](c.md): two\n\n## The studies\n\n### More\n\nText.\n"
PAGE = ANSWER + OPEN + ENDS


@pytest.fixture
def says_of_layers(says):
    """What a rule says of `docs/a.md`, whose Markdown starts at line 7, without the file's name."""

    def find(name, text, path="docs/a.md", **files):
        found = says(name, {path: text, "docs/_data/words/en.yml": WORDS, **files})
        return [line.removeprefix(f"{path}:") for line in found]

    return find


ALL = ("layers", "layer-shape", "layer-words", "layer-numbers", "layer-paragraph", "layer-balance")


@pytest.mark.parametrize("name", ALL)
def test_sound_page(says_of_layers, name):
    """
    A page that keeps to everything.
    """
    assert says_of_layers(name, PAGE) == []


def test_page_without_layers(says_of_layers):
    """
    It fails.
    """
    assert says_of_layers("layers", "# A\n\nText.\n") == [
        '7: The page is not in layers: it has no "## The studies". docs/_templates/page.md shows them.'
    ]


@pytest.mark.parametrize("path", ["docs/index.md", "docs/clinicians.md"])
def test_pages_that_need_no_layers(says, path):
    """
    The home page, and pages that are not for patients.
    """
    front = "---\nsummary: S.\nevidence_checked: 2026-11-22\nhandout: false\nreaders: clinicians\n---\n\n"
    text = front + "# A\n\nText.\n" if path != "docs/index.md" else "# A\n\nText.\n"

    assert says("layers", {path: text, "docs/_data/words/en.yml": WORDS}) == []


BOLD = "Right below the title, answer in one **bold sentence**, a paragraph of its own."
DOORS = (
    "The answer must end in a list of 2 to 4 links into this page, "
    "such as - [What can go wrong](#what-can-go-wrong)."
)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("**Yes, it helps.**", "**Yes.** It helps.", [f"9: {BOLD}"]),
        ("**Yes, it helps.**", "Yes, it helps.", [f"9: {BOLD}"]),
        ("**Yes, it helps.**", "**Yes, it helps.** [@a]", []),
        ("- [B](#b)\n", "", [f"13: {DOORS}"]),
        ("- [B](#b)\n", "- [B](b.md)\n", [f"14: {DOORS}"]),
        ("- [C](#c)\n", "- [C](#c): why\n- [D](#d)\n- [E](#e)\n", []),
        ("- [C](#c)\n", "- [C](#c)\n\nMore.\n", [f"16: {DOORS}"]),
        ("### More", "## More", ['49: "More" stands below "The studies". Begin it with ###, or move it up.']),
        (
            "### More",
            '??? clinician "C"\n\n    x\n\n### More',
            ['49: A page in layers has no box "clinician". docs/_templates/page.md shows what replaces it.'],
        ),
    ],
)
def test_shapes(says_of_layers, before, after, said):
    """
    The answer's sentence, its doors, the headings and boxes among the studies.
    """
    assert before in PAGE
    assert says_of_layers("layer-shape", PAGE.replace(before, after, 1)) == said


@pytest.mark.parametrize(("count", "found"), [(2, 1), (3, 0), (6, 0), (7, 1)])
def test_questions(says_of_layers, count, found):
    """
    Three to six.
    """
    text = PAGE.replace("## Read next", "## Ask your team\n\n" + "- Why?\n" * count + "\n## Read next")

    assert len(says_of_layers("layer-shape", text)) == found


@pytest.mark.parametrize(("words", "said"), [(62, []), (63, ["The answer has 71 words; 70 at most."])])
def test_words_of_the_answer(says_of_layers, words, said):
    """
    With the sentence, the doors and all; not the title.
    """
    found = says_of_layers("layer-words", PAGE.replace("More.", "word " * (words + 3), 1))

    assert [line.partition(": ")[2].split(" Take")[0] for line in found] == said


def test_words_of_the_open_page(says_of_layers):
    """
    Questions, ways on, the studies and what is taken in from elsewhere do not count.
    """
    aside = "## Ask your team\n\n" + "- Why do you think that this is so for me?\n" * 4
    uncounted = PAGE.replace("## Read next", aside + "\n## Read next").replace("Text.", SENTENCE * 60)
    long = PAGE.replace("## C\n\n", "## C\n\n" + SENTENCE * 12 + "\n\n")
    short = PAGE.replace("## C\n\n" + f"{SENTENCE * 3}\n\n" * 5, "## C\n\nFew.\n\n")

    assert says_of_layers("layer-words", uncounted) == []
    assert says_of_layers("layer-words", long)[0].startswith(
        "42: The open page has 458 words; 450 at most. Take out 8 anywhere on it, or move detail below "
    )
    assert says_of_layers("layer-words", short) == [
        "7: The open page has 189 words; 300 at least. Say what is missing."
    ]
    assert says_of_layers("layer-words", short, path="docs/understand/index.md") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Of 100 people 1 out of 100 and 2 out of 100 fell at T8, call 911.", []),
        ("For 1 out of 100, 2 out of 100 and 3 out of 100.", ["3 numbers stand here at once; 2 at most. Part them."]),
        (
            "1 out of 100.\n\n2 out of 100.\n\n3 out of 100.\n\n4 out of 100.\n\n5 out of 100.",
            ['The answer has 5 numbers; 4 at most. "5 out of 100" is one too many: leave it out, or move it '
             'below "The studies".'],
        ),
    ],
)  # fmt: skip
def test_numbers(says_of_layers, text, said):
    """
    A telephone number and a level of the spine are none.
    """
    found = says_of_layers("layer-numbers", PAGE.replace("More.", text, 1))

    assert [line.partition(": ")[2] for line in found] == said


def test_numbers_of_the_open_page(says_of_layers):
    """
    Ten at most, those that a chart shows among them; the studies do not count.
    """
    ten = "".join(f"{number} out of 100.\n\n" for number in range(1, 11))
    chart = "``` out-of-100\nfinding: f\nshow: [a]\ncounts: c\n```\n\n"
    studies = PAGE.replace("Text.", ten + ten)

    assert says_of_layers("layer-numbers", PAGE.replace("## C\n\n", f"## C\n\n{ten}")) == []
    assert says_of_layers("layer-numbers", studies) == []
    (line,) = says_of_layers("layer-numbers", PAGE.replace("## C\n\n", f"## C\n\n{ten}{chart}"))
    assert "The open page has 11 numbers; 10 at most." in line


@pytest.mark.parametrize(("letters", "found"), [(160, 0), (161, 1)])
def test_paragraphs(says_of_layers, letters, found):
    """
    160 letters, citations not counted; below the studies any length.
    """
    text = "a" * letters
    cited = PAGE.replace("More.", f"{text} [@a2020]", 1).replace("Text.", "a" * 500)

    assert len(says_of_layers("layer-paragraph", cited)) == found


GOOD = "## Good\n\n" + SENTENCE * 2 + "\n\n"
BAD = "## Bad\n\n" + SENTENCE * 2 + "\n\n"


@pytest.mark.parametrize(
    ("sections", "said"),
    [
        (GOOD + BAD, []),
        (GOOD, ['The page has "Good" but no section "## Bad". Give both, or neither.']),
        (GOOD + BAD + SENTENCE * 2 + "\n\n", []),
        (
            GOOD + BAD + SENTENCE * 3 + "\n\n",
            ['"Good" has 20 words and "Bad" 50. Give both about the same weight.'],
        ),
        (
            GOOD + "1 out of 100 died.\n\n" + BAD,
            ['"Good" gives a number and "Bad" none. Give numbers of both, or of neither.'],
        ),
        (GOOD + "1 out of 100 walked.\n\n" + BAD + "2 out of 100 died.\n\n", []),
    ],
)
def test_both_sides(says_of_layers, sections, said):
    """
    Benefit and harm: both, about as long, with numbers of both or of neither.
    """
    found = says_of_layers("layer-balance", PAGE.replace("## Read next", f"{sections}## Read next"))

    assert [line.partition(": ")[2] for line in found] == said


def test_pages_about_treatments_give_both(says_of_layers):
    """
    There the two sections must stand; the first page of the part only leads on.
    """
    assert says_of_layers("layer-balance", PAGE, path="docs/operations/a.md") == [
        '7: A page about a treatment needs the section "## Bad".',
        '7: A page about a treatment needs the section "## Good".',
    ]
    assert says_of_layers("layer-balance", PAGE, path="docs/operations/index.md") == []
