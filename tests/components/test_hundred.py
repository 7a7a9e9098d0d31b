"""Pictures of 100 people."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from steadyspine.components.rules import drawings, fair_pictures_of_100, pictures_of_100
from steadyspine.content import Site

WORDS = {
    "docs/_data/words/en.yml": (Path(__file__).parents[2] / "docs/_data/words/en.yml").read_text(
        encoding="utf-8"
    )
}
PAGE = "docs/page.md"


def fence(
    finding: str = "walk",
    show: str = "[surgery]",
    counts: str = "people who could walk",
    more: str = "means: bad",
) -> str:
    """A request as a writer types it."""
    return f"```out-of-100\nfinding: {finding}\nshow: {show}\n{more}\ncounts: {counts}\n```"


def test_picture_says_the_number_in_every_way(render: Callable[..., str], finding: Mapping[str, str]) -> None:
    """Large, in a picture with a description, with what it counts and how sure we are, and where it comes from."""
    html = render(fence(), files={**finding, **WORDS}, extensions=("components",))

    assert re.sub(r' d="[^"]*"', "", html) == (
        '<figure class="ss-hundred ss-generated"><div class="ss-hundred__one"><p class="ss-hundred__who">Surgery</p>'
        '<p class="ss-hundred__figure"><span class="ss-hundred__number">84</span> out of 100</p>'
        '<svg aria-labelledby="hundred-1-1-title hundred-1-1-desc" class="ss-hundred__people" '
        'data-ss-unsearched="true" focusable="false" role="img" viewBox="0 0 200 230">'
        '<title id="hundred-1-1-title">Surgery: 84 out of 100</title>'
        '<desc id="hundred-1-1-desc">A picture of 100 people. 84 striped squares: people who could walk. '
        "16 outlined people: all others.</desc>"
        '<path class="ss-hundred__bad" fill="none" stroke="currentColor" stroke-width="1.4"></path>'
        '<path class="ss-hundred__others" fill="none" stroke="currentColor" stroke-width="1.4"></path></svg></div>'
        "<figcaption><p>Striped squares: people who could walk.</p><p>How sure we are: moderate. One small trial. "
        '<a class="ss-no-print" href="reference/evidence.md#walk">About this number</a> '
        '<sup class="ss-cite" data-ss-keys="patchell2005"></sup></p></figcaption></figure>'
    )


def test_one_hundred_people_are_drawn(render: Callable[..., str], finding: Mapping[str, str]) -> None:
    """As many filled as the number says; every person has a head and shoulders."""
    html = render(
        fence(show="[surgery, radiation alone]", more="means: good"),
        files={**finding, **WORDS},
        extensions=("components",),
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


def other(finding: Mapping[str, str]) -> dict[str, str]:
    """The finding, disputed by a second one that is like it."""
    record = finding["docs/_data/evidence/walk.yml"]
    dispute = "\n        disagrees: [gait]\n        disagreement: It does."
    return {
        "docs/_data/evidence/walk.yml": record.replace(
            "why: One small trial.", f"why: One small trial.{dispute}"
        ),
        "docs/_data/evidence/gait.yml": record,
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (fence(), "others disagree (gait)"),
        (f"{fence()}\n\n{fence('gait')}", None),
        (f"{fence('gait')}\n\n{fence()}", None),
        (f"{fence()}\n\nWords between.\n\n{fence('gait')}", "others disagree (gait)"),
        (f"{fence()}\n\n{fence('gait', '[surgery, radiation alone]')}", "others disagree (gait)"),
        (fence("gait"), None),
        (fence("gait", more="means: good"), "show benefit only"),
        (f"{fence('gait', more='means: good')}\n\nWords.\n\n{fence('gait')}", None),
        (fence("gait", more="means: good\ndead: the others"), None),
        (fence("gait", counts="people who walked after 6 months"), 'The picture tells of "6 months".'),
        (fence("gait", counts="people who walked after one year"), 'The picture tells of "one year".'),
        (fence("gait", counts="people who walked after 30 days"), None),
        (fence("gait", counts="walked after 6 months", more="means: bad\ndead: left out"), None),
        (fence("gait", more="means: bad\ndead: does not apply"), "neither good nor bad"),
        (fence("gait", more="means: neither\ndead: does not apply"), None),
    ],
)
def test_pictures_are_fair(
    make_site: Callable[..., Site], finding: Mapping[str, str], text: str, said: str | None
) -> None:
    """Both sides of a dispute next to each other, the dead in sight, a harm beside a benefit."""
    problems = list(fair_pictures_of_100(make_site({**other(finding), PAGE: f"# Walking\n\n{text}"})))

    assert [True] * bool(said) == [str(said) in problem.message for problem in problems]


def test_value_that_nobody_disputes_stands_alone(
    make_site: Callable[..., Site], finding: Mapping[str, str]
) -> None:
    """A record can say which of its values the others dispute."""
    files = other(finding)
    name = "docs/_data/evidence/walk.yml"
    files[name] = files[name].replace("It does.", "It does.\n        disagree_about: [radiation alone]")
    text = f"{fence()}\n\nWords.\n\n{fence(show='[radiation alone]')}"
    problems = list(fair_pictures_of_100(make_site({**files, PAGE: f"# Walking\n\n{text}"})))

    assert len(problems) == 1 and problems[0].line > 12


def test_parts_of_one_hundred_have_a_mark_each(
    render: Callable[..., str], finding: Mapping[str, str]
) -> None:
    """Better, worse and the dead stand in one picture, each with its name and its number."""
    name = "docs/_data/evidence/walk.yml"
    files = {name: finding[name].replace("number: 84", "number: 30").replace("days", "out of 100")}
    files = {name: files[name].replace("number: 122", "number: 13")}
    more = "means: [good, bad]\ntogether: true\ndead: [kept walking]"
    html = render(
        fence(show="[surgery, radiation alone]", more=more),
        files={**files, **WORDS},
        extensions=("components",),
    )

    assert re.findall(r'path class="ss-hundred__(\w+)"', html) == ["good", "bad", "dead"]
    assert re.findall(r'number">(\d+)</span> ([^<]*)', html) == [
        ("30", "surgery"),
        ("57", "radiation alone"),
        ("13", "kept walking"),
    ]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("means: good", None),
        ("", "Say under"),
        ("means: nice", '"means: nice" is not known.'),
        ("means: [good, bad, same]", "3 words for 2 values"),
        ("means: good\ntogether: true", "add up to 141"),
        ("means: good\ndead: gone", 'no "gone" out of 100'),
    ],
)
def test_marks_are_checked(
    make_site: Callable[..., Site], finding: Mapping[str, str], more: str, said: str | None
) -> None:
    """Every value has a known mark, and parts of 100 people are no more than 100."""
    text = fence(show="[surgery, radiation alone]", more=more)
    problems = list(pictures_of_100(make_site({**finding, PAGE: f"# Walking\n\n{text}"})))

    assert [True] * bool(said) == [str(said) in problem.message for problem in problems]


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
