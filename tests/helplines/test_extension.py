"""The lines that a page shows in place of its marker."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Files = Mapping[str, str]
Render = Callable[..., str]


def test_lines_stand_under_their_country(render: Render, files: Files) -> None:
    """Lines for cancer come before those for despair, and a number is a link that a phone dials."""
    html = render("[[helplines]]", files=files)

    assert html == (
        '<div class="ss-helplines ss-generated"><h3 id="helplines-uk">United Kingdom</h3><ul>'
        "<li><strong>Care &amp; Co</strong>: "
        '<a class="ss-helplines__call" href="tel:00000000001">Call 0000 000 00 01</a>. '
        '<span class="ss-helplines__about">Nurses listen. Open: 9 am to 5 pm. Languages: English, Welsh. '
        '<a href="https://care.example/phone">Page of Care &amp; Co</a>, seen on November 22, 2026.</span></li>'
        "<li><strong>A Night Line</strong>: "
        '<a class="ss-helplines__call" href="tel:000003">Call 000 003</a>. '
        '<span class="ss-helplines__about">People listen. Open: any time. Languages: English. '
        '<a href="https://night.example">Page of A Night Line</a>, seen on November 22, 2026.</span></li>'
        "</ul></div>"
    )


def test_number_with_a_plus_keeps_it(render: Render, files: Files) -> None:
    """A number for callers from abroad is dialed as such."""
    line = files["docs/_data/helplines/care.yml"].replace("0000 000 00 01", "+00 000-1")

    html = render("[[helplines]]", files={**files, "docs/_data/helplines/care.yml": line})

    assert 'href="tel:+000001">Call +00 000-1<' in html


def test_marker_in_a_sentence_stays(render: Render, files: Files) -> None:
    """Only a marker alone in its paragraph is filled."""
    assert render("See [[helplines]] here.", files=files) == "<p>See [[helplines]] here.</p>"
