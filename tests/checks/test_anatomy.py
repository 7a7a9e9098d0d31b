"""Rules on the parts of a page: title, headings, boxes, key points, what to read next, the navigation."""

import pytest

POINTS = '!!! keypoints "Key points"\n\n    - One.\n    - Two.\n\n'
NEXT = "## Read next\n\n- [B](b.md): why\n- [C](c.md): why\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# A\n\nText.", []),
        ("<!-- note -->\n# A\n\nText.", []),
        ("Text.", ["7: The page has no title. Start the text with one, for example # Bone cement."]),
        ("## A\n\nText.", ["7: The page has no title. Start the text with one, for example # Bone cement."]),
        ("Text.\n\n# A", ['7: The title "A" must stand first. Move what stands above it.']),
        ("# A\n\n# B\n\nText.", ['9: "B" is a second title. Begin it with ## instead of #.']),
        ("<!-- note -->", ["6: The page has front matter but no text."]),
    ],
)
def test_titles(says_of_page, text, said):
    """
    One title, and it comes first.
    """
    assert said == says_of_page("title", text)


@pytest.mark.parametrize(("letters", "found"), [(65, 0), (66, 1)])
def test_long_titles(says_of_page, letters, found):
    """
    65 letters are the most.
    """
    title = "a" * letters

    assert [f'7: "{title}" has 66 letters. Use 65 at most.'] * found == says_of_page(
        "long-title", f"# {title}"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# A\n## B\n### C\n## D", []),
        ("# A\n### C", ['8: "C" skips a level. Begin it with ##.']),
        ("# A\n## B\n### C\n#### D", ['10: "D" is too deep. Use ## or ###.']),
        ("# A\n```\n### no heading\n```", []),
    ],
)
def test_levels(says_of_page, text, said):
    """
    One step down at a time.
    """
    assert said == says_of_page("heading-level", text)


def test_empty_sections(says_of_page):
    """
    A section with only smaller sections is not empty; a heading before another of its level is.
    """
    text = "# A\n\n## B\n\n### C\n\nText.\n\n## D\n\n## E\n"

    assert says_of_page("empty-section", text) == [
        '15: There is nothing below "D". Write the section, or delete the heading.',
        '17: There is nothing below "E". Write the section, or delete the heading.',
    ]


def test_repeated_headings(says_of_page):
    """
    Whatever the case of the letters.
    """
    assert says_of_page("repeated-heading", "# A\n## Risks\n## risks\n") == [
        '9: The heading "risks" stands twice on this page. Give one another name.'
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('!!! urgent "Call if:"\n\n    - x', []),
        (
            '!!! urgant "Call if:"\n\n    - x',
            [
                '9: There is no box "urgant". Use emergency, urgent, ask, keypoints, note or clinician. '
                'Did you mean "urgent"?'
            ],
        ),
        (
            '!!! doors "Doors"\n\n    - x',
            ['9: There is no box "doors". Use emergency, urgent, ask, keypoints, note or clinician.'],
        ),
    ],
)
def test_kinds_of_boxes(says_of_page, text, said):
    """
    Only our own few.
    """
    assert said == says_of_page("box-kind", f"# A\n\n{text}\n")


def test_doors_are_for_the_home_page(says):
    """
    There, and nowhere else.
    """
    assert says("box-kind", {"docs/index.md": '# A\n\n!!! doors "Doors"\n\n    - x\n'}) == []


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("box-title", "!!! note\n\n    x", '9: The box "note" has no title. Write one in quotes: !!! note "Title".'),
        ("empty-box", '!!! note "N"\n\nx', '9: The box "N" is empty. Begin each line of its text with four spaces.'),
        ("folded-box", '!!! clinician "C"\n\n    x', '9: Begin the box "clinician" with ???. Only "clinician" folds away.'),
        ("folded-box", '??? note "N"\n\n    x', '9: Begin the box "note" with !!!. Only "clinician" folds away.'),
    ],
)  # fmt: skip
def test_boxes(says_of_page, name, text, said):
    """
    A title, text inside, and folded away only if it is professional detail.
    """
    assert [said] == says_of_page(name, f"# A\n\n{text}\n")
    assert says_of_page(name, '# A\n\n??? clinician "C"\n\n    x\n\n!!! note "N"\n    x\n') == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"# A\n\n{POINTS}", []),
        (f'# A\n\n!!! emergency "Call if:"\n\n    - x\n\n{POINTS}', []),
        (f"# A\n\nText.\n\n{POINTS}", ['7: Key points must come first. Put !!! keypoints "Key points" right below the title.']),
        ("# A\n\nText.", ['7: Key points must come first. Put !!! keypoints "Key points" right below the title.']),
        ('# A\n\n!!! keypoints "K"\n\n    - One.', ["9: There are 1 key points. Give two to five."]),
        ('# A\n\n!!! keypoints "K"\n\n' + "    - x\n" * 6, ["9: There are 6 key points. Give two to five."]),
    ],
)  # fmt: skip
def test_key_points(says_of_page, text, said):
    """
    First, after a warning at most, and two to five.
    """
    assert said == says_of_page("key-points", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"# A\n\n{NEXT}", []),
        ("# A\n\nText.", ['7: The last section must be "## Read next", with two to four links.']),
        (
            f"# A\n\n{NEXT}\n## More\n\nx",
            ['14: The last section must be "## Read next", with two to four links.'],
        ),
        (
            "# A\n\n## Read next\n\n- [B](b.md): why",
            ['9: "Read next" has too few links (1). Give two to four.'],
        ),
    ],
)
def test_read_next(says_of_page, text, said):
    """
    The last section leads on.
    """
    assert said == says_of_page("read-next", text)


@pytest.mark.parametrize("name", ["key-points", "read-next"])
def test_pages_for_others_have_their_own_shape(says, name):
    """
    The home page, and pages that are not for patients.
    """
    front = "---\nsummary: S.\nevidence_checked: 2026-11-22\nhandout: false\nreaders: everyone\n---\n"

    assert says(name, {"docs/index.md": "# A\n\nText.", "docs/b.md": f"{front}# B\n\nText."}) == []


def test_navigation(says):
    """
    Every page stands there once, and what stands there exists.
    """
    files = {
        "mkdocs.yml": "nav:\n  - index.md\n  - Risks: decide/risk.md\n  - Again: index.md\n",
        "docs/index.md": "# A",
        "docs/decide/risks.md": "# B",
    }

    assert says("not-in-navigation", files) == [
        'docs/decide/risks.md:1: "decide/risks.md" is not in the navigation. Add it below "nav:" in mkdocs.yml.'
    ]
    assert says("missing-page", files) == [
        'mkdocs.yml:2: "index.md" stands twice in the navigation. Delete one of the lines.',
        'mkdocs.yml:3: There is no page "docs/decide/risk.md". Did you mean "decide/risks.md"?',
    ]


def test_file_names(says):
    """
    Lower case and hyphens, for pages and records.
    """
    files = {
        "docs/My_Page.md": "# A",
        "docs/a-1.md": "# B",
        "docs/_data/glossary/CT.yml": "term: CT\nplain: A.",
    }

    assert says("file-name", files) == [
        'docs/My_Page.md:1: "My_Page.md" must be in lower case, with hyphens between words. Rename the file.',
        'docs/_data/glossary/CT.yml:1: "CT.yml" must be in lower case, with hyphens between words. Rename the file.',
    ]
