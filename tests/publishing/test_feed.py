"""The feed of advice that changed, and the page that shows every change."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree

from publishing.conftest import Make
from steadyspine import cli

CHANGELOG = """
    ## 2026-12-01

    ### New

    - A page.

    ### Advice that changed

    - On a steroid: call now, <b> & all. It was the same day.

    ## 2026-11-22

    ### Corrected

    - A wrong number.
    """
ATOM = "{http://www.w3.org/2005/Atom}"
HOME = "https://example.org/spine/"


def test_feed_tells_of_advice_and_corrections(make_built: Make) -> None:
    """The newest first, each with an address of its own; a new page is no news to who printed an old one."""
    guide = make_built({}, {"CHANGELOG.md": CHANGELOG}, live=HOME)

    feed = ElementTree.fromstring(guide.made["feed.xml"])
    entries = feed.findall(f"{ATOM}entry")
    place = f"{HOME}about/what-changed/#"
    assert (feed.findtext(f"{ATOM}id"), feed.findtext(f"{ATOM}updated")) == (
        f"{HOME}feed.xml",
        "2026-12-01T00:00:00Z",
    )
    assert [(one.findtext(f"{ATOM}id"), one.findtext(f"{ATOM}updated")) for one in entries] == [
        (f"{place}2026-12-01-on-a-steroid", "2026-12-01T00:00:00Z"),
        (f"{place}2026-11-22-a-wrong-number", "2026-11-22T00:00:00Z"),
    ]
    assert entries[0].findtext(f"{ATOM}content") == "On a steroid: call now, <b> & all. It was the same day."


def test_feed_needs_an_address_and_changes(make_built: Make) -> None:
    """It names whole addresses."""
    assert "feed.xml" not in make_built({}, {"CHANGELOG.md": CHANGELOG}).made
    assert "feed.xml" not in make_built({}, live=HOME).made


def test_page_shows_each_change_at_its_place(render: Callable[..., str]) -> None:
    """Days and kinds as headings, and the place that the feed leads to."""
    words = "extra: {words: {changes: {new: New, advice: Advice, corrected: Corrected}}}"

    html = render("[[changes]]", files={"CHANGELOG.md": CHANGELOG, "docs/_data/words/en.yml": words})

    assert html == (
        '<div class="ss-changes ss-generated"><h2 id="changes-2026-12-01">2026-12-01</h2>'
        '<h3 id="new-2026-12-01">New</h3><ul><li id="2026-12-01-a-page">A page.</li></ul>'
        '<h3 id="advice-2026-12-01">Advice</h3><ul><li id="2026-12-01-on-a-steroid">On a steroid: call now, &lt;b&gt; &amp; all. '
        'It was the same day.</li></ul><h2 id="changes-2026-11-22">2026-11-22</h2>'
        '<h3 id="corrected-2026-11-22">Corrected</h3><ul><li id="2026-11-22-a-wrong-number">A wrong number.</li></ul></div>'
    )


def test_release_tells_the_newest_day(make_site, monkeypatch, capsys) -> None:
    """And its version is that day; without a day there is nothing to release."""
    monkeypatch.chdir(
        make_site({"docs/index.md": "# A", "mkdocs.yml": "nav: [index.md]", "CHANGELOG.md": CHANGELOG}).root
    )

    assert cli.main(["notes"]) == 0
    assert capsys.readouterr().out == (
        "## changes.new\n\n- A page.\n\n"
        "## changes.advice\n\n- On a steroid: call now, <b> & all. It was the same day.\n"
    )
    assert cli.main(["notes", "--version"]) == 0
    assert capsys.readouterr().out == "2026.12.01\n"

    monkeypatch.chdir(make_site({"docs/index.md": "# A", "mkdocs.yml": "nav: [index.md]"}).root)
    assert cli.main(["notes"]) == 1
