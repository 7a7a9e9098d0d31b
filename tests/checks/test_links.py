"""Rules on links and pictures."""

import pytest

OTHERS = {"docs/decide/risks.md": "# Risks\n\n## After surgery\n", "docs/decide/index.md": "# Decide\n"}
SOUND = [
    "[r](decide/risks.md)",
    "[r](decide/risks.md#after-surgery)",
    "[r](./decide/../decide/risks.md)",
    "[r](#here)",
    "[r](#own)",
    "[r](#words-on-this-page)",
    "[r](https://example.org/risk.md#x)",
    "[r](tel:911)",
    "[r](mailto:a@example.org)",
    "`[r](risk.md)`",
    "```\n[r](risk.md)\n```",
    "[r](images/a.svg)",
]


@pytest.mark.parametrize("link", SOUND)
def test_sound_links(says_of_page, link):
    """
    Pages, their headings, this page, other sites, code and files are left alone.
    """
    text = f"# A\n\n{link}\n\n## Here\n\n## Other {{#own}}\n"
    files = {**OTHERS, "docs/images/a.svg": "<svg/>"}

    assert says_of_page("broken-link", text, **files) == []
    assert says_of_page("broken-anchor", text, **files) == []


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("[r](decide/risk.md)", '"decide/risk.md" is not a page. Did you mean "decide/risks.md"?'),
        ("[r](risks.md)", '"risks.md" is not a page. Did you mean "decide/risks.md"?'),
        (
            "[r](zebra.md#x)",
            '"zebra.md#x" is not a page. Look for its file in docs/ and write the way to it.',
        ),
        ("[r](../a.md)", '"../a.md" is not a page. Did you mean "a.md"?'),
        (
            "[r](decide/risks/)",
            '"decide/risks/" does not lead to a page. A link to a page ends in .md, '
            "for example ../decide/risks.md.",
        ),
        (
            "[r](/decide/risks.md)",
            '"/decide/risks.md" starts with a slash. Write the way from this page to the other, '
            "for example ../decide/risks.md.",
        ),
    ],
)
def test_broken_links(says_of_page, link, said):
    """
    The page that was meant is named when it can be guessed.
    """
    assert [f"10: {said}"] == says_of_page("broken-link", f"# A\n\nText\n{link}\n", **OTHERS)


def test_links_from_a_folder_are_relative_to_it(says):
    """
    The suggestion is what to type on that page.
    """
    files = {**OTHERS, "docs/decide/more.md": "# More\n\n[r](decide/risks.md)\n"}

    assert says("broken-link", files) == [
        'docs/decide/more.md:9: "decide/risks.md" is not a page. Did you mean "risks.md"?'
    ]


def test_broken_anchors(says_of_page):
    """
    A heading that does not exist on the page, here or elsewhere.
    """
    text = "# A\n\n[r](decide/risks.md#after-surgry)\n\n[r](#her)\n\n## Here\n\n## Here\n\n[r](#here_1)\n"

    assert says_of_page("broken-anchor", text, **OTHERS) == [
        '9: "#after-surgry" is no heading of docs/decide/risks.md. Did you mean "after-surgery"?',
        '11: "#her" is no heading of docs/a.md. Did you mean "here"?',
    ]


def test_anchors_of_records(says_of_page):
    """
    A page that lists records has an anchor for each.
    """
    files = {
        "docs/glossary.md": "# Words\n\n[[glossary]]\n",
        "docs/_data/glossary/scan.yml": "term: scan\nplain: A picture.\n",
    }

    assert says_of_page("broken-anchor", "# A\n\n[s](glossary.md#scan)\n", **files) == []
    assert len(says_of_page("broken-anchor", "# A\n\n[s](glossary.md#can)\n", **files)) == 1


@pytest.mark.parametrize(("words", "found"), [("here", 1), ("Click here.", 1), ("here you can read on", 0)])
def test_unclear_links(says_of_page, words, found):
    """
    The words of a link are all that some readers hear.
    """
    said = says_of_page("unclear-link", f"# A\n\nRead [{words}](a.md).\n")

    expected = f'9: "{words}" does not say where the link leads. Use the name of the page.'
    assert [expected] * found == said


def test_pictures(says_of_page):
    """
    A picture exists in docs/ and has words.
    """
    text = (
        "# A\n\n![A spine from the side.](images/spine.svg)\n\n![A spine from the side.](images/spin.svg)\n\n"
        "![A spine from the side.](https://example.org/a.png)\n\n![](images/spine.svg)\n"
    )
    picture = {"docs/images/spine.svg": "<svg/>"}

    assert says_of_page("missing-image", text, **picture) == [
        '11: There is no picture "images/spin.svg". Did you mean "images/spine.svg"?',
        '13: "https://example.org/a.png" is not in docs/images/. Put the picture there and give the way to it.',
    ]
    assert says_of_page("image-description", text, **picture) == [
        '15: The picture "images/spine.svg" has no description. Say between [ and ] what it shows.'
    ]


def test_packs_print_what_exists(says):
    """
    Pages, their sections, and the start of a page.
    """
    pages = "pages: [decide/risks.md, 'decide/risks.md#top', 'decide/risks.md#after-surgery', risk.md, 'decide/index.md#x']"
    files = {**OTHERS, "docs/_data/packs/p.yml": f"title: P\nfor_whom: All.\norder: 1\n{pages}\n"}

    assert says("missing-part", files) == [
        'docs/_data/packs/p.yml:4: "#x" is no heading of docs/decide/index.md.',
        'docs/_data/packs/p.yml:4: There is no page "docs/risk.md". Did you mean "decide/risks.md"?',
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('# Help\n\n!!! emergency "Call now if:"\n\n    - weakness', []),
        (
            "# Help",
            [
                "docs/_data/packs/p.yml:4: docs/help.md has no box of emergency signs. Name a page that has one."
            ],
        ),
    ],
    ids=["there", "not there"],
)
def test_sheet_of_emergency_signs_needs_a_page_that_has_them(says, text, said):
    """
    An emergency sheet without signs would be an empty page.
    """
    pack = "title: P\nfor_whom: All.\norder: 1\npages: ['help.md#emergency']\n"

    assert says("missing-part", {"docs/help.md": text, "docs/_data/packs/p.yml": pack}) == said
