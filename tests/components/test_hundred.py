"""Pictures of 100 people."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from steadyspine.components.rules import drawings, pictures_of_100
from steadyspine.content import Site

WORDS = {
    "docs/_data/words/en.yml": (Path(__file__).parents[2] / "docs/_data/words/en.yml").read_text(
        encoding="utf-8"
    )
}
PAGE = "docs/page.md"


def fence(finding: str = "walk", show: str = "[surgery]", counts: str = "people who could walk") -> str:
    """A request as a writer types it."""
    return f"```out-of-100\nfinding: {finding}\nshow: {show}\ncounts: {counts}\n```"


def test_picture_says_the_number_in_every_way(render: Callable[..., str], finding: Mapping[str, str]) -> None:
    """Large, in a picture with a description, with what it counts and how sure we are, and where it comes from."""
    html = render(fence(), files={**finding, **WORDS}, extensions=("components",))

    assert re.sub(r' d="[^"]*"', "", html) == (
        '<figure class="ss-hundred ss-generated"><div class="ss-hundred__one"><p class="ss-hundred__who">Surgery</p>'
        '<p class="ss-hundred__figure"><span class="ss-hundred__number">84</span> out of 100</p>'
        '<svg aria-labelledby="hundred-1-1-title hundred-1-1-desc" class="ss-hundred__people" '
        'data-search-exclude="true" focusable="false" role="img" viewBox="0 0 200 230">'
        '<title id="hundred-1-1-title">Surgery: 84 out of 100</title>'
        '<desc id="hundred-1-1-desc">A picture of 100 people. 84 filled shapes stand for people who could walk. '
        "16 outlined shapes stand for the others.</desc>"
        '<path class="ss-hundred__yes" fill="currentColor" stroke="currentColor" stroke-width="1.4"></path>'
        '<path class="ss-hundred__no" fill="none" stroke="currentColor" stroke-width="1.4"></path></svg></div>'
        "<figcaption><p>Filled shapes: people who could walk.</p><p>How sure we are: moderate. One small trial. "
        '<a class="ss-no-print" href="reference/evidence.md#walk">About this number</a> '
        '<sup class="ss-cite" data-ss-keys="patchell2005"></sup></p></figcaption></figure>'
    )


def test_one_hundred_people_are_drawn(render: Callable[..., str], finding: Mapping[str, str]) -> None:
    """As many filled as the number says; every person has a head and shoulders."""
    html = render(
        fence(show="[surgery, radiation alone]"), files={**finding, **WORDS}, extensions=("components",)
    )

    assert [2 * count for count in (84, 16, 57, 43)] == [
        path.count("M") for path in re.findall(r' d="([^"]*)"', html)
    ]


def test_picture_in_a_box_and_after_other_text(
    render: Callable[..., str], finding: Mapping[str, str]
) -> None:
    """An indented request is drawn where it stands."""
    boxed = '!!! note "See"\n\n' + "\n".join(f"    {line}" for line in fence().split("\n")) + "\n\n    After."
    html = render(f"Before.\n\n{boxed}", files={**finding, **WORDS}, extensions=("components",))

    assert re.search(
        r'<p>Before.</p>\n<div class="admonition note">.*</figure>\s*<p>After.</p>\n</div>', html, re.DOTALL
    )


@pytest.mark.parametrize("text", [fence(finding="wlak"), f"````text\n{fence()}\n````"])
def test_request_that_cannot_be_met_or_is_only_shown(
    render: Callable[..., str], finding: Mapping[str, str], text: str
) -> None:
    """Stays code, as on GitHub."""
    html = render(text, files={**finding, **WORDS}, extensions=("components",))

    assert "<code>" in html and "<figure" not in html


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (fence(), None),
        (fence(show="[surgery, radiation alone]"), None),
        (fence(finding="wlak"), 'There is no record docs/_data/evidence/wlak.yml. Did you mean "walk"?'),
        (
            fence(show="[sugery]"),
            'docs/_data/evidence/walk.yml has no value with "who: sugery". Did you mean "surgery"?',
        ),
        (
            fence(show="[kept walking]"),
            '"kept walking" counts days in docs/_data/evidence/walk.yml. Only values "out of 100" can be drawn.',
        ),
        (fence(counts=""), 'The picture of 100 people needs "finding:", "show:" and "counts:".'),
        (f"````text\n{fence(finding='wlak')}\n````", None),
    ],
)
def test_requests_are_checked(
    make_site: Callable[..., Site], finding: Mapping[str, str], text: str, message: str | None
) -> None:
    """Where the block starts, with the nearest name."""
    problems = list(pictures_of_100(make_site({**finding, PAGE: f"# Walking\n\n{text}"})))

    assert [(9, message)] * bool(message) == [(problem.line, problem.message) for problem in problems]


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        ("<title>A</title><desc>B</desc>", None),
        (
            "<title>A</title>",
            "The drawing has no <desc>. Add one as a first part, for people who cannot see it.",
        ),
        ("<title>A</title><desc>B</desc><script/>", "The drawing holds <script>. Take it out."),
        (
            '<title>A</title><desc>B</desc><g style="x"/>',
            'The drawing holds the attribute "style". Take it out; colors go into fill and stroke.',
        ),
        ("<title>", "This is not a drawing that can be read as SVG."),
    ],
)
def test_drawings_are_checked(make_site: Callable[..., Site], inside: str, message: str | None) -> None:
    """They must describe themselves and hold nothing that runs or restyles."""
    site = make_site({"docs/images/a.svg": f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>'})

    assert [message] * bool(message) == [problem.message for problem in drawings(site)]
