"""Pictures that have a record: in steps, as charts with their words, on the page of all pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from steadyspine.components.rules import picture_places, picture_texts
from steadyspine.content import Site

WORDS = """
    extra:
      words:
        components:
          steps: {walk: One by one}
          pictures: {description: "Shows: {text}", condition: "If ", shown_on: "On:", in_words: In words}
    """
RECORD = """
    file: images/bed.svg
    title: Getting up
    alt: A person gets up. It takes two steps.
    caption: Turn as one piece.
    pages: [page.md]
    words: {one: Bend}
    """
STEPS = """
    panels:
      - {title: "Step 1: bend", alt: A person bends both knees.}
      - {title: "Step 2: roll", alt: A person rolls over.}
    """
TWO = """![A person bends both knees.](images/bed-1.svg "Step 1: bend")
![A person rolls over.](images/bed-2.svg "Step 2: roll")"""


def drawing(title: str) -> str:
    """A drawing with nothing on it."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 9"><title>{title}</title><desc>All.</desc></svg>'


def files(more: str = "", page: str = "") -> Mapping[str, str]:
    """A recorded picture with its two steps, and a page."""
    return {
        "docs/_data/words/en.yml": WORDS,
        "docs/_data/pictures/bed.yml": RECORD + more,
        "docs/images/bed.svg": drawing("Getting up"),
        "docs/images/bed-1.svg": drawing("Bend"),
        "docs/images/bed-2.svg": drawing("Roll"),
        **({"docs/page.md": f"# Bed\n\n{page}"} if page else {}),
    }


def svg(name: str, title: str) -> str:
    """The same drawing as it stands in a page."""
    return (
        f'<svg aria-labelledby="{name}-title {name}-desc" data-ss-unsearched="true" focusable="false" role="img" '
        f'viewBox="0 0 360 9"><title id="{name}-title">{title}</title><desc id="{name}-desc">All.</desc></svg>'
    )


def test_images_in_one_paragraph_are_steps(render: Callable[..., str]) -> None:
    """A list in their order, each under its title; the caption of the whole comes from the record."""
    html = render(TWO, files=files(STEPS), extensions=("components",))

    assert html == (
        '<figure class="ss-figure ss-figure--steps" data-ss-steps="{&quot;walk&quot;: &quot;One by one&quot;}">'
        '<ol class="ss-figure__steps">'
        f'<li class="ss-figure__step"><p class="ss-figure__step-title">Step 1: bend</p>{svg("bed-1", "Bend")}</li>'
        f'<li class="ss-figure__step"><p class="ss-figure__step-title">Step 2: roll</p>{svg("bed-2", "Roll")}</li>'
        "</ol><figcaption>Turn as one piece.</figcaption></figure>"
    )


def test_steps_without_a_record_have_no_caption(render: Callable[..., str]) -> None:
    """Nothing is made up."""
    drawings = {key: text for key, text in files().items() if "_data" not in key}

    assert "<figcaption>" not in render(TWO, files=drawings, extensions=("components",))


@pytest.mark.parametrize(
    "text",
    [
        f"Look:\n{TWO}",
        f"{TWO}\nThat is all.",
        TWO.replace("bed-2.svg", "bed-2.png"),
        TWO.replace("bed-2.svg", "bed-3.svg"),
    ],
)
def test_other_paragraphs_with_images_are_left_alone(render: Callable[..., str], text: str) -> None:
    """One with words, with a photograph, or with a drawing that is missing."""
    html = render(text, files=files(STEPS), extensions=("components",))

    assert "<figure" not in html and html.count("<img") == 2


def test_one_image_is_no_step(render: Callable[..., str]) -> None:
    """It is a plain figure with its caption."""
    html = render(TWO.split("\n")[0], files=files(STEPS), extensions=("components",))

    assert html == (
        f'<figure class="ss-figure">{svg("bed-1", "Bend")}<figcaption>Step 1: bend</figcaption></figure>'
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('![A person gets up. It takes two steps.](images/bed.svg "Turn as one piece.")', 1),
        (TWO, 1),
        (TWO.split("\n")[0], 0),
    ],
    ids=["whole", "steps", "one step"],
)
def test_words_on_the_parts_stand_below_more_than_one_step(
    render: Callable[..., str], text: str, told: int
) -> None:
    """Below one step alone they would speak of what is not shown."""
    more = f"{STEPS}\n    notes:\n      - 'Blanket: It stays on.'\n"
    html = render(text, files=files(more), extensions=("components",))

    assert html.count("<li><strong>Blanket:</strong> It stays on.</li>") == told


@pytest.mark.parametrize(
    ("image", "typed", "shown"),
    [
        ("bed-2.svg", "2. Roll over", "Roll over"),
        ("bed.svg", "2. Roll over", "2. Roll over"),
        ("bed-3.svg", "2. Roll over", "2. Roll over"),
        ("bed-2.svg", "2.5 liters", "2.5 liters"),
    ],
    ids=["one step", "whole", "no record", "no number of a step"],
)
def test_one_step_alone_has_no_number(render: Callable[..., str], image: str, typed: str, shown: str) -> None:
    """A reader would look for the first."""
    drawings = {**files(STEPS), "docs/images/bed-3.svg": drawing("Sit")}
    html = render(
        f'![A person rolls over.](images/{image} "{typed}")', files=drawings, extensions=("components",)
    )

    assert f"<figcaption>{shown}</figcaption>" in html


def test_chart_is_written_and_not_drawn(render: Callable[..., str]) -> None:
    """From the record; the answers to a question stand in it, and nothing else does."""
    text = '![A person gets up. It takes two steps.](images/bed.svg "Turn as one piece.")'
    html = render(
        text,
        files=files('\n    steps: [Does <it> hurt?, "If yes: wait.", Roll.]'),
        extensions=("components",),
    )

    assert html == (
        '<figure class="ss-figure ss-figure--flow"><ol aria-label="Getting up" class="ss-flow">'
        '<li class="ss-flow__step">Does &lt;it&gt; hurt?<ul class="ss-flow__answers"><li><b>If yes:</b> wait.</li></ul></li>'
        '<li class="ss-flow__step">Roll.</li></ol><figcaption>Turn as one piece.</figcaption></figure>'
    )


def test_every_recorded_picture_stands_on_the_page_of_pictures(render: Callable[..., str]) -> None:
    """With its description in words, the pages that show it or a step of it, and a place for its files."""
    html = render(
        "[[pictures]]", files=files(STEPS, TWO), page="reference/pictures.md", extensions=("components",)
    )

    assert html == (
        '<div class="ss-gallery ss-generated" data-ss-list=""><details class="ss-gallery__picture" '
        'data-ss-row="" data-ss-unsearched="true"><summary>'
        '<img alt="" class="ss-gallery__small" loading="lazy" src="../images/bed.svg" />'
        '<h2 id="picture-bed">Getting up</h2></summary><figure class="ss-figure">'
        '<img alt="" class="ss-gallery__large" loading="lazy" src="../images/bed.svg" />'
        "<figcaption>Turn as one piece.</figcaption></figure>"
        "<p>Shows: A person gets up. It takes two steps.</p>"
        '<p>On: <a href="../page.md">Bed</a></p><div class="ss-downloads" data-ss-fill="picture-bed"></div></details></div>'
    )


@pytest.mark.parametrize(
    ("page", "found"),
    [
        (TWO, []),
        ('![A person gets up.\nIt takes two steps.](images/bed.svg "Turn as one piece.")', []),
        (
            TWO.replace("rolls over", "turns over"),
            [
                (
                    10,
                    'The description of "images/bed-2.svg" must be as docs/_data/pictures/bed.yml says: '
                    '"rolls" there, "turns" here. To change the words, change them there and run "make pictures"; '
                    'to keep them, write: ![A person rolls over.](images/bed-2.svg "Step 2: roll")',
                )
            ],
        ),
        (
            TWO.replace(' "Step 1: bend"', ""),
            [
                (
                    9,
                    'The caption of "images/bed-1.svg" must be as docs/_data/pictures/bed.yml says: '
                    '"Step" there, nothing here. To change the words, change them there and run "make pictures"; '
                    'to keep them, write: ![A person bends both knees.](images/bed-1.svg "Step 1: bend")',
                )
            ],
        ),
        ("![Another picture altogether.](images/other.svg)", []),
    ],
)
def test_pages_use_the_recorded_words(
    make_site: Callable[..., Site], page: str, found: list[tuple[int, str]]
) -> None:
    """In the line of the image; line ends in a description do not matter."""
    problems = list(picture_texts(make_site(files(STEPS, page))))

    assert found == [(one.line, one.message.removesuffix(' Run "make pictures".')) for one in problems]


def test_record_that_names_what_is_missing(make_site: Callable[..., Site]) -> None:
    """A page, a finding, a drawing."""
    made = files("\n    findings: [no-such-finding]")
    site = make_site({file: text for file, text in made.items() if file != "docs/images/bed.svg"})

    assert [(one.line, one.message) for one in picture_places(site)] == [
        (5, 'There is no "docs/page.md". Mend the name, or take out the line.'),
        (8, 'There is no "docs/_data/evidence/no-such-finding.yml". Mend the name, or take out the line.'),
        (1, 'There is no "docs/images/bed.svg". Mend the name, or take out the line.'),
    ]
