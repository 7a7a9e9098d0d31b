"""Finding pages and writing addresses between them."""

from pathlib import PurePosixPath

import pytest

from steadyspine.content import page_for_body, relative_link, slugify


@pytest.mark.parametrize(
    ("from_page", "to_page", "anchor", "address"),
    [
        (
            "operations/cement.md",
            "reference/glossary.md",
            "kyphoplasty",
            "../reference/glossary.md#kyphoplasty",
        ),
        ("operations/cement.md", "operations/ways-in.md", "", "ways-in.md"),
        ("index.md", "decide/index.md", "", "decide/index.md"),
        ("decide/index.md", "get-help-now.md", "", "../get-help-now.md"),
    ],
)
def test_link_between_pages_is_relative(from_page, to_page, anchor, address):
    """
    An address is what a writer would type.
    """
    assert address == relative_link(PurePosixPath(from_page), PurePosixPath(to_page), anchor)


def test_page_is_found_by_its_body_as_a_generator_hands_it_over(make_site):
    """
    Space at the ends and at line ends does not matter, nor does front matter.
    """
    site = make_site({"docs/a.md": "# One\n\nText.  \nMore.\n\n", "docs/b.md": "# Two\n\nText."})

    one = page_for_body(site, "# One\n\nText.\nMore.")
    two = page_for_body(site, "\n\n# Two\r\n\r\nText.\n")
    assert one and two
    assert [str(page.path) for page in (one, two)] == ["a.md", "b.md"]


def test_text_of_no_page_finds_nothing(make_site):
    """
    Part of a page, and no text at all, are not a page.
    """
    site = make_site({"docs/a.md": "# One\n\nText."})

    assert page_for_body(site, "# One") is None
    assert page_for_body(site, "  \n") is None


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [("What it may do for you", "what-it-may-do-for-you"), ("Café: 2 ways", "cafe-2-ways"), ("A & B", "a-b")],
)
def test_anchor_of_a_heading(heading, anchor):
    """
    Anchors are those that Python-Markdown gives.
    """
    from markdown.extensions.toc import slugify as generated

    assert anchor == slugify(heading) == generated(heading, "-")
