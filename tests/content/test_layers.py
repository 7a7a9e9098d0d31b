"""Which layer a block stands in."""

WORDS = "extra: {words: {layers: {studies: The studies, clinicians: For clinicians}}}"
PAGE = """\
# A

**Yes.**

## B

Open.

### C

Still open.

## The studies

Closed.

### For clinicians

Detail.

- Item.

### Other

More.
"""


def _blocks(make_site, text=PAGE, words=WORDS):
    site = make_site({"docs/a.md": text, "docs/_data/words/en.yml": words})
    (page,) = site.pages.values()
    return {block.text: block for block in page.blocks}


def test_layers_of_a_page(make_site):
    """
    Above the first section stands the answer, below the reserved heading the studies.
    """
    blocks = _blocks(make_site)
    layers = {text: block.layer for text, block in blocks.items()}

    assert (layers["A"], layers["Yes."]) == ("answer", "answer")
    assert {layers[text] for text in ("B", "Open.", "C", "Still open.")} == {"open"}
    assert {layers[text] for text in ("The studies", "Closed.", "Detail.", "More.")} == {"studies"}


def test_professional_detail(make_site):
    """
    It ends at the next heading, and its own heading is no part of it.
    """
    blocks = _blocks(make_site)

    assert [text for text, block in blocks.items() if block.box == "clinician"] == ["Detail.", "Item."]


def test_the_heading_for_clinicians_counts_among_the_studies_only(make_site):
    """
    In the open page it is a heading like any other.
    """
    text = PAGE.replace("### C", "### For clinicians").replace(
        "### For clinicians\n\nDetail.", "### D\n\nDetail."
    )

    assert all(block.box == "" for block in _blocks(make_site, text).values())


def test_page_without_layers(make_site):
    """
    Without the heading, or without words for it, nothing has a layer.
    """
    plain = _blocks(make_site, PAGE.replace("## The studies", "## Studies"))
    wordless = _blocks(make_site, words="extra: {words: {}}")

    assert {block.layer for block in (*plain.values(), *wordless.values())} == {""}
