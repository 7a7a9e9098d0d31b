"""The table of findings and the list of usual messages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from steadyspine.content import Site, Value
from steadyspine.evidence import say_value

WORDS = (Path(__file__).parents[2] / "docs/_data/words/en.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("number", "unit", "says"),
    [
        ("84", "out of 100", "84 out of 100"),
        ("1", "days", "1 day"),
        ("1", "people", "1 person"),
        ("2103", "people", "2,103 people"),
        ("6.20", "odds ratio", "odds ratio 6.2"),
        ("41.3", "percent", "41.3%"),
    ],
)
def test_value_says_itself(make_site: Callable[..., Site], number: str, unit: str, says: str) -> None:
    """As a reader would say it."""
    site = make_site({"docs/_data/words/en.yml": WORDS})

    assert says == say_value(site, Value("", Decimal(number), unit))


def test_list_has_a_row_for_each_finding(render: Callable[..., str], records: Mapping[str, str]) -> None:
    """With its numbers, whom it is about, how sure we are, and where it comes from."""
    files = {**records, "docs/_data/words/en.yml": WORDS}
    html = render("[[evidence]]", files=files, page="reference/evidence.md", extensions=("evidence",))

    assert '<h2 data-ss-unsearched="true" id="topic-results">Results of treatment</h2>' in html
    assert (
        '<details class="ss-finding" data-certainty="Moderate" data-ss-row="" data-ss-unsearched="true" '
        'data-study="Randomized trial" id="walk"><summary>Able to walk after treatment</summary>'
        '<dl><dt>Numbers</dt><dd><ul class="ss-evidence__values"><li><b class="ss-evidence__number">84 out of 100</b> '
        'surgery and radiation <span class="ss-evidence__details">(42 of 50)</span></li>'
    ) in html
    assert "<dt>How sure we are</dt><dd>Moderate</dd>" in html
    assert '<a href="sources.md#patchell2005">Patchell 2005</a>' in html


def test_usual_messages_are_held_against_the_evidence(
    render: Callable[..., str], records: Mapping[str, str]
) -> None:
    """The verdict in words, the page and section that answer, the findings."""
    statement = """
        order: 1
        says: Surgery is vital.
        page: walk.md
        heading: Who walks again
        terms: [walk]
        verdict: supported with limits
        why: One trial.
        findings: [walk]
        """
    files = {
        **records,
        "docs/_data/words/en.yml": WORDS,
        "docs/_data/coverage/01-vital.yml": statement,
        "docs/walk.md": "# Walking\n\n## Who walks again",
    }
    html = render(
        "[[usual-messages]]", files=files, page="reference/usual-messages.md", extensions=("evidence",)
    )

    assert html == (
        '<div class="ss-messages ss-generated"><section class="ss-message ss-message--supported-with-limits">'
        '<h2 id="01-vital">Surgery is vital.</h2>'
        '<p class="ss-message__verdict">What the evidence says: Supported with limits</p>'
        '<p class="ss-message__why">One trial.</p>'
        '<p class="ss-message__read">Read: <a href="../walk.md#who-walks-again">Walking: Who walks again</a></p>'
        '<p class="ss-message__evidence">Evidence: <a href="evidence.md#walk">Able to walk after treatment</a></p>'
        "</section></div>"
    )
