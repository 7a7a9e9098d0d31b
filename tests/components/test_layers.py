"""A page in its three layers: the answer, the page, the studies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

WORDS = {
    "docs/_data/words/en.yml": """\
        extra:
          words:
            layers: {studies: The studies, clinicians: For clinicians, opens: Open it., state: State}
            page:
              months: [J, F, M, A, M, J, J, A, S, O, November, D]
              date: "{month} {day}"
              evidence: "Checked {date}"
              print: Print
            reviews: {none: Not reviewed}
            citations: {heading: Sources}
        """,
    "docs/_data/references.bib": "@misc{rod, author = {{A}}, title = {B}, year = {2020}, url = {https://x.org}}\n",
}
PAGE = """
    # Rods

    **Rods hold.** [@rod]

    - [Why](#why)

    ## Why

    Because.

    ## The studies

    ### More

    One study.
    """


def test_page_in_layers(render: Callable[..., str]) -> None:
    """
    The answer, the open page, its foot, and the studies with the sources; what is generated has smaller headings.
    """
    html = render(PAGE, files=WORDS)
    answer, rest = html.split("</section>", 1)
    opened, closed = rest.split("<details", 1)

    assert answer.startswith('<h1 id="rods">Rods</h1>\n<section class="ss-answer">')
    assert '<p class="ss-answer__says"><strong>Rods hold.</strong>' in answer
    assert '<ul class="ss-answer__doors">\n<li><a href="#why">Why</a></li>' in answer
    assert opened.index('<h2 id="why">') < opened.index(
        '<li>Checked November 22</li><li data-ss-review="">Not reviewed</li>'
    )
    assert opened.index("Not reviewed") < opened.index("data-ss-print")
    assert closed.startswith(
        ' class="ss-studies" id="the-studies"><summary><h2>The studies</h2>'
        '<span class="ss-studies__hint">Open it.</span></summary>'
    )
    assert closed.index("One study.") < closed.index(
        '<h3 data-ss-unsearched="true" id="sources-for-this-page">'
    )
    assert html.endswith("</details>")


@pytest.mark.parametrize("heading", ["## The studies we know", "### The studies", "## the studies"])
def test_page_without_the_heading_stays_as_it_is(render: Callable[..., str], heading: str) -> None:
    """
    Near misses of the reserved heading close nothing.
    """
    html = render(PAGE.replace("## The studies", heading), files=WORDS)

    assert "ss-answer" not in html
    assert "<details" not in html


def test_the_answer_needs_no_doors_to_build(render: Callable[..., str]) -> None:
    """
    What a rule forbids still builds, so that a writer sees the page.
    """
    html = render("# A\n\nText.\n\n## B\n\nText.\n\n## The studies\n\nText.\n", files=WORDS)

    assert '<section class="ss-answer"><p class="ss-answer__says">Text.</p>' in html


def test_doors_stand_above_a_drawing(render: Callable[..., str]) -> None:
    """
    The first screen of a phone holds the answer and the doors; a sentence stays where it is.
    """
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>T</title><desc>D</desc></svg>'
    text = PAGE.replace("- [Why]", "![D](images/a.svg)\n\n    - [Why]")
    html = render(text, files={**WORDS, "docs/images/a.svg": drawing})

    assert html.index("ss-answer__says") < html.index("ss-answer__doors") < html.index("ss-figure")
