"""What must hold in the site as built: each rule on made-up pages, a fault and beside it what only looks like one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from publishing.conftest import Make, built_page
from reviewing import review
from steadyspine.content import Site
from steadyspine.publishing import RULES, faults
from steadyspine.publishing.tools import TOOLS


def said(make_built: Make, files: dict[str, str | None], docs: dict[str, str] | None = None) -> list[str]:
    """What the rules say of a site."""
    return [str(problem) for problem in faults(make_built(files, docs))]


def test_a_sound_site_passes(make_built: Make) -> None:
    """All the made-up pages that the other tests change are sound as they are."""
    assert faults(make_built()) == []


def test_every_rule_has_a_name_of_its_own_and_says_what_must_hold() -> None:
    """They are listed with the rules of the content."""
    names = [rule.name for rule in RULES]

    assert len(set(names)) == len(names)
    assert [rule.name for rule in RULES if not rule.says.endswith(".")] == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<h1>Again</h1>", "The built page has 2 main titles (h1). It must have one. [built-title]"),
        (
            "<h3>Deep</h3>",
            'The heading "Deep" skips a level: h3 comes after h1. [built-headings]',
        ),
        ('<p id="x"></p><p id="x"></p>', 'The built page has 2 places with the id "x". [built-ids]'),
        (
            '<nav class="letters"></nav>',
            'A navigation of the built page ("letters") has no name for screen readers. [built-landmarks]',
        ),
        (
            '<p style="color: red">Red</p>',
            "<p> of the built page holds an inline style or script. [built-policy]",
        ),
        (
            '<p onclick="x()">Red</p>',
            "<p> of the built page holds an inline style or script. [built-policy]",
        ),
        ("<style>p {}</style>", "<style> of the built page holds an inline style or script. [built-policy]"),
        ("<script>x()</script>", "The built page holds an inline script. [built-policy]"),
        (
            '<a href=" JavaScript:x()">x</a>',
            'A link of the built page is a script: " JavaScript:x()". [built-policy]',
        ),
        (
            '<img src="https://cdn.example/x.png" alt="">',
            "The built page loads https://cdn.example/x.png from another site. [built-own-files]",
        ),
        (
            '<img srcset="//cdn.example/x.png" alt="">',
            "The built page loads //cdn.example/x.png from another site. [built-own-files]",
        ),
        ('<img src="../fonts/a.woff2">', "The picture ../fonts/a.woff2 has no description. [built-pictures]"),
        (
            '<svg class="b" role="img"></svg>',
            'A drawing of the built page ("b") has no description. [built-pictures]',
        ),
        ("<p>[[glossary]]</p>", "[[glossary]] was not filled in. [built-filled]"),
        ("<p>{{ page.title }}</p>", "A piece of a template was not filled in. [built-filled]"),
        ('<a href="../b/">b</a>', 'The link "../b/" leads to no page. [built-links]'),
        (
            '<a href="../help/#no">x</a>',
            'The link "../help/#no" leads to no place on its page. [built-links]',
        ),
        ('<a href="#no">x</a>', 'The link "#no" leads to no place on its page. [built-links]'),
    ],
)
def test_fault_of_a_page_is_one_line_at_its_file(make_built: Make, text: str, message: str) -> None:
    """The file to open is the page's own Markdown."""
    assert said(make_built, {"a/index.html": built_page("A", "../", text)}) == [f"docs/a.md:1: {message}"]


@pytest.mark.parametrize(
    "text",
    [
        "<h2>Next</h2><h3>Deeper</h3><h2>Up again</h2>",
        '<p id="x"></p><p id="X"></p>',
        '<nav aria-label="Letters"></nav>',
        '<p data-style="x" data-on="1">Text</p>',
        '<script type="application/ld+json">{"a": "{{ 1 }}"}</script>',
        '<a href="https://doi.org/1">A paper</a> <a href="mailto:us@example.org">Us</a>',
        '<a href="javascripts/">Not a script</a>'.replace("javascripts/", "../help/"),
        '<img src="../fonts/a.woff2" alt=""><svg aria-hidden="true"></svg>',
        '<svg role="img" aria-labelledby="t"><title id="t">T</title></svg>',
        "<code>[[glossary]] {{ x }}</code><p>once [only] and [[Not A Marker]]</p>",
        '<a href="../help/#Help">Help</a> <a href="?again">Again</a> <a href="#A">Top</a>',
    ],
)
def test_what_only_looks_like_a_fault_passes(make_built: Make, text: str) -> None:
    """Near misses."""
    assert said(make_built, {"a/index.html": built_page("A", "../", text)}) == []


def changed(old: str, new: str) -> dict[str, str | None]:
    """The page `a` with one piece of its frame changed."""
    page = built_page("A", "../")
    assert old in page
    return {"a/index.html": page.replace(old, new)}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "<title>A</title>",
            "<title> </title>",
            "The built page has no title for the browser's tab. [built-title]",
        ),
        (
            '<html lang="en">',
            '<html lang="de">',
            'The built page says that its language is "de", and the words are in "en". [built-language]',
        ),
        (
            "What this page is about: A.",
            "A.",
            'The built page has no description of its own. Write a "summary" of a full sentence. [built-description]',
        ),
        (
            "<footer>Ours</footer>",
            "",
            "The built page has 0 elements <footer>. It must have one. [built-landmarks]",
        ),
        (
            'class="ss-emergency-line"',
            'class="ss-emergency"',
            "The built page has 0 emergency lines. It must have one. [built-emergency-line]",
        ),
        (
            "numbness?",
            "tingling?",
            'The emergency line does not say "numbness". [built-emergency-line]',
        ),
        ('<a href="../help/">Go</a>', "Go", "The emergency line leads nowhere. [built-emergency-line]"),
        (
            "November 22",
            "November 23",
            'The built page does not say "Evidence checked on November 22, 2026". [built-state]',
        ),
        (
            "<li data-ss-review>No clinician has",
            "<li>A clinician has",
            'The built page does not say "No clinician has reviewed this page yet". [built-state]',
        ),
        (
            'class="ss-page-state"',
            'class="ss-state"',
            "The built page says 0 times how far it was checked. It must say so once. [built-state]",
        ),
    ],
)
def test_fault_of_the_frame(make_built: Make, old: str, new: str, message: str) -> None:
    """What templates give to every page."""
    assert said(make_built, changed(old, new)) == [f"docs/a.md:1: {message}"]


def test_emergency_line_stands_above_the_title(make_built: Make) -> None:
    """Below it, somebody may never see it."""
    page = built_page("A", "../")
    start, end = page.index("<aside"), page.index("</aside>") + len("</aside>")
    below = page[:start] + page[end:].replace("</main>", f"{page[start:end]}</main>")

    assert said(make_built, {"a/index.html": below}) == [
        "docs/a.md:1: The emergency line does not stand above the title. [built-emergency-line]"
    ]


@pytest.mark.parametrize(
    ("notice", "message"),
    [
        ("Reviewed by Ann Example, Spine surgeon, Example Hospital, January 10, 2026", None),
        ("Reviewed by Ann Example, Spine surgeon, Example Hospital, January 11, 2026", "does not say"),
        ("No clinician has reviewed this page yet", "does not say"),
    ],
)
def test_page_that_was_reviewed_says_so(
    make_built: Make, make_site: Callable[..., Site], notice: str, message: str | None
) -> None:
    """The record of its review decides what it must say; so the template's own words do not pass."""
    guide = make_built(docs=review(make_site({"docs/a.md": "# A"}), next_review="2999-01-01"))
    (first, *_) = guide.pages["a/index.html"].tree.xpath("//ul[@class='ss-page-state']/li")[1:]
    assert first.text.startswith("Reviewed by Ann Example")
    first.text = notice
    found = [str(one) for one in faults(guide) if one.rule == "built-state"]

    assert bool(found) == bool(message)
    assert all(message in line for line in found[:1] if message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<p>weakness, numbness: emergency help now. Call 112.</p>", None),
        ("<p>weakness: emergency help now. Call 911.</p>", 'The first screen does not say "numbness".'),
        ("<p>weakness, numbness: emergency help now.</p>", "The first screen names no number to call."),
        (
            "<p>weakness, numbness. Call 911.</p><h2>More</h2><p>emergency help now</p>",
            'The first screen does not say "emergency help now".',
        ),
    ],
)
def test_emergency_page_begins_with_what_counts(make_built: Make, text: str, message: str | None) -> None:
    """Every sign, the speed and a number, before the second heading."""
    found = said(make_built, {"help/index.html": built_page("Help", "../", text)})

    assert found == ([f"docs/help.md:1: {message} [built-emergency-page]"] if message else [])


def test_two_pages_with_one_title_are_named(make_built: Make) -> None:
    """In a list of results nobody could tell them apart."""
    page = built_page("A", "../").replace("<title>A</title>", "<title>Home</title>")

    assert said(make_built, {"a/index.html": page}) == [
        'docs/index.md:1: docs/a.md has the same title: "Home". [built-own-titles]'
    ]


def test_page_that_the_generator_left_out_is_named(make_built: Make) -> None:
    """It would be missing without a word."""
    assert said(make_built, {"a/index.html": None}) == [
        "docs/a.md:1: The site generator left this page out. [built-pages]"
    ]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("notes.yml", "docs/notes.yml:1: notes.yml is material for the site and must not be published."),
        (
            "_data/x.png",
            "docs/_data/x.png:1: _data/x.png is material for the site and must not be published.",
        ),
        ("tables.txt", None),
    ],
)
def test_material_is_not_published(make_built: Make, name: str, message: str | None) -> None:
    """Even where a writer or a generator puts it among the pages."""
    found = said(make_built, {name: "text"}, {f"docs/{name}": "text"})

    assert found == ([f"{message} [built-files]"] if message else [])


@pytest.mark.parametrize(
    ("style", "faulty"),
    [
        ("a { background: url(https://cdn.example/x) }", True),
        ("@import '//cdn.example/x.css';", True),
        ("a { background: url(../fonts/a.woff2) } /* https://cdn.example/x */", False),
    ],
)
def test_styles_fetch_nothing_from_elsewhere(make_built: Make, style: str, faulty: bool) -> None:
    """The joined style is what counts."""
    found = said(make_built, {"assets/a.css": style})

    assert bool(found) == faulty
    assert all(line.endswith("The styles fetch something from another site. [built-files]") for line in found)


def test_file_whose_place_is_taken_is_named_and_stays(make_built: Make, tmp_path: Path) -> None:
    """A contributor's file is never deleted: somebody says what to do."""
    docs = {
        "docs/handouts/map.pdf": "mine",
        "docs/components/b/b.css": "mine",
        "docs/assets/map.png": "mine",
        "overrides/components/b/b.css": ".b {}",
        "overrides/components/b/b.js": "b()",
    }
    files = {"handouts/map.pdf": "mine", "components/b/b.css": "mine", "assets/map.png": "mine"}

    assert said(make_built, dict(files), docs) == [
        "docs/components/b/b.css:1: overrides/components/b/b.css has the same place on the site. "
        "Give this file another name. [file-clash]",
        "docs/handouts/map.pdf:1: The build writes a file of its own at this place. "
        "Give this file another name or folder. [file-clash]",
    ]
    assert (tmp_path / "site/assets/map.png").read_text() == "mine"


def test_style_that_no_page_asks_for_is_named(make_built: Make) -> None:
    """It would never reach a reader."""
    docs = {"overrides/components/b/b.css": "", "overrides/components/c/c.js": ""}

    assert said(make_built, {}, docs) == [
        "overrides/components/c/c.js:1: No page asks for this file. "
        "Name it in overrides/partials/look.html, "
        "or among the tools in scripts/steadyspine/publishing/tools.py. [built-look]"
    ]


def test_tool_that_nobody_named_is_named(make_built: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would stand there and do nothing; one that is named passes."""
    monkeypatch.setitem(TOOLS, "abacus", ("b/b",))
    page = '<div data-ss-tool="{}"></div>'
    known: dict[str, str | None] = {"a/index.html": built_page("A", "../", page.format("abacus"))}
    typo: dict[str, str | None] = {"a/index.html": built_page("A", "../", page.format("abacsu"))}

    assert said(make_built, known) == []
    assert said(make_built, typo) == [
        'docs/a.md:1: There is no tool "abacsu". '
        "Name it in scripts/steadyspine/publishing/tools.py. [built-tools]"
    ]
