"""What is done to the generator's pages: parts put in place, the look joined, places filled, files chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lxml import html
from lxml.html import HtmlElement

from publishing.conftest import Make, built_page
from steadyspine.content import Site
from steadyspine.publishing import UnfitSiteError, fill, write_pages
from steadyspine.publishing.built import BuiltPage
from steadyspine.publishing.furnishing import furnish
from steadyspine.publishing.look import without_comments
from steadyspine.publishing.tools import TOOLS

CALM = Site(Path(), {}, {}, {}, {}, {}, {}, {}, {}, ())


def furnished(article: str) -> str:
    """An article's HTML once its parts are in place."""
    tree: HtmlElement = html.document_fromstring(f"<body><article>{article}</article></body>")
    furnish(BuiltPage("a/index.html", tree, None), CALM)
    text = html.tostring(tree.find(".//article"), encoding="unicode")
    return text.removeprefix("<article>").removesuffix("</article>")


@pytest.mark.parametrize(
    ("article", "wanted"),
    [
        (
            '<h1>A</h1>one <p>b</p><i data-ss-place="after h1">c</i> two',
            "<h1>A</h1><i>c</i>one <p>b</p> two",
        ),
        (
            '<h1>A</h1><i data-ss-place="after h1">1</i><b data-ss-place="after h1">2</b>',
            "<h1>A</h1><i>1</i><b>2</b>",
        ),
        (
            '<h2 id="x">X</h2><i data-ss-place="before #x">c</i>',
            '<i>c</i><h2 id="x">X</h2>',
        ),
        (
            '<p class="ans other">X</p><p>Y</p><i data-ss-place="after .ans">c</i>',
            '<p class="ans other">X</p><i>c</i><p>Y</p>',
        ),
        ('<p class="answer">X</p><i data-ss-place="after .ans">c</i>', '<p class="answer">X</p><i>c</i>'),
        ('<i data-ss-place="beside h1">c</i><h1>A</h1>', "<i>c</i><h1>A</h1>"),
    ],
    ids=["moves", "keeps-order", "before-id", "class", "no-such-place-stays", "no-such-way-stays"],
)
def test_part_goes_to_the_place_that_it_names(article: str, wanted: str) -> None:
    """No text is lost on the way; a part whose place is missing stays where the template left it."""
    assert furnished(article) == wanted


def test_empty_squares_are_hidden_and_others_are_not() -> None:
    """A square that can be ticked is spoken."""
    assert furnished('<input type="checkbox" disabled><input type="checkbox">') == (
        '<input type="checkbox" disabled aria-hidden="true"><input type="checkbox">'
    )


def test_colon_of_a_door_is_set_apart_and_others_stay() -> None:
    """Only right behind the link, and only among doors."""
    assert furnished(
        '<p><a href="#">A</a>: b</p><div class="doors"><ul><li><a href="#">A</a>: b: c</li>'
        '<li><a href="#">A</a> b: c</li></ul></div>'
    ) == (
        '<p><a href="#">A</a>: b</p><div class="doors"><ul><li><a href="#">A</a>'
        '<span class="ss-door__colon">: </span>b: c</li><li><a href="#">A</a> b: c</li></ul></div>'
    )


def test_page_with_an_alphabet_has_no_second_contents() -> None:
    """A page without one keeps its contents."""
    contents = '<details class="ss-contents"></details>'

    assert furnished(f"{contents}<p>A</p>") == f"{contents}<p>A</p>"
    assert furnished(f'{contents}<div class="ss-letters"></div>') == '<div class="ss-letters"></div>'


def test_page_says_how_long_it_takes_to_read(make_built: Make) -> None:
    """From its own text, at least a minute."""
    asks = built_page("A", "../", "<p data-ss-minutes></p>")
    short = make_built({"a/index.html": asks}).pages["a/index.html"].tree
    long = make_built({"a/index.html": asks}, {"docs/a.md": "# A\n\n" + "Long text. " * 300})

    assert short.xpath("string(//article/p)") == "About 1 minute to read"
    assert long.pages["a/index.html"].tree.xpath("string(//article/p)") == "About 3 minutes to read"


def test_styles_and_scripts_are_joined_in_order(make_built: Make, tmp_path: Path) -> None:
    """One file of each kind, the same for all pages, its digest in its name; addresses in it still hold."""
    guide = make_built()
    styles = {page.tree.xpath("string(//link[@rel='stylesheet']/@href)") for page in guide.pages.values()}
    (style,) = {style.rpartition("/")[2] for style in styles}
    (font,) = (tmp_path / "site/fonts").iterdir()

    assert [len(page.tree.xpath("//link")) for page in guide.pages.values()] == [1, 1, 1]
    assert (tmp_path / "site/assets" / style).read_text() == (
        f'@font-face {{ src: url("../fonts/{font.name}") }}\n.b {{}}'
    )
    assert font.read_text() == "a font"
    assert [path.read_text() for path in (tmp_path / "site/assets").glob("*.js")] == ["b();"]


def test_other_content_has_another_name(make_built: Make) -> None:
    """So a browser may keep a file for good."""
    before, same = make_built().made.keys(), make_built().made.keys()
    after = make_built({"components/b/b.js": "b2();"}).made.keys()

    assert before == same
    assert len(before & after) == len(before) - 1


def test_page_with_a_tool_alone_asks_for_its_files(make_built: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Styles before scripts, parts in their order, after what every page has; pages without it ask for nothing."""
    monkeypatch.setitem(TOOLS, "abacus", ("t/first", "t/second"))
    files = {
        "a/index.html": built_page("A", "../", '<p data-ss-tool="abacus"></p><p data-ss-tool="abacus"></p>'),
        "components/t/first.js": "first();",
        "components/t/second.js": "second();",
        "components/t/second.css": ".t {}",
    }
    guide = make_built(files)
    asked = {
        name: [
            link.rpartition("/")[2].split(".")[0] for link in page.tree.xpath("//link/@href | //script/@src")
        ]
        for name, page in guide.pages.items()
    }

    assert asked["a/index.html"] == ["steady", "steady", "second", "first", "second"]
    assert asked["index.html"] == ["steady", "steady"]
    assert {name.split(".")[0] for name in guide.made if "/t/" in name} == {
        "components/t/first",
        "components/t/second",
    }


def test_missing_script_of_a_tool_is_one_line(make_built: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list names what is not there."""
    monkeypatch.setitem(TOOLS, "abacus", ("t/gone",))
    with pytest.raises(UnfitSiteError) as error:
        make_built({"a/index.html": built_page("A", "../", '<p data-ss-tool="abacus"></p>')})

    assert str(error.value) == (
        "scripts/steadyspine/publishing/tools.py:1: "
        "There is no file overrides/components/t/gone.js. [missing-file]"
    )


def test_scripts_lose_the_lines_that_only_explain_them() -> None:
    """What stands behind code on a line, and addresses in texts, stay."""
    script = b'// Why.\n  // And how.\nconst a = "https://a.example"; // b\n/* c */\n'

    assert without_comments(script) == b'const a = "https://a.example"; // b\n/* c */\n'


def test_style_reaches_readers_without_what_designers_read(make_built: Make, tmp_path: Path) -> None:
    """Notes and indents weigh; what stands in quotation marks stays."""
    make_built({"assets/a.css": '/* a note,\n two lines */\n.a {\n  content: "  x";\n}\n'})
    (style,) = (tmp_path / "site/assets").glob("*.css")

    assert style.read_text() == '\n.a {\ncontent: "  x";\n}\n\n.b {}'


def test_missing_style_is_one_line(make_built: Make) -> None:
    """A template names what is not there."""
    with pytest.raises(UnfitSiteError) as error:
        make_built({"components/b/b.css": None})

    assert [str(problem) for problem in error.value.problems] == [
        "overrides/partials/look.html:1: There is no file overrides/components/b/b.css. [missing-file]"
    ]


def test_only_what_belongs_is_published(make_built: Make, tmp_path: Path) -> None:
    """What a theme brings along and its parts stay behind; what a writer put into docs/ is published."""
    docs = {"docs/assets/map.png": "mine", "docs/images/x.svg": "<svg/>"}
    make_built({"assets/map.png": "mine", "images/x.svg": "<svg/>", "sitemap.xml": ""}, docs)
    files = sorted(
        path.relative_to(tmp_path / "site").as_posix().split(".")[0]
        for path in (tmp_path / "site").rglob("*.*")
    )

    assert files == [
        *("a/index", "assets/map", "assets/steady", "assets/steady"),
        *(
            f"data/v1/{name}"
            for name in ("findings", "glossary", "questions", "sources")
            for _ in ("itself", "schema")
        ),
        *("fonts/a", "help/index"),
        *("images/x", "index", "search/index", "site"),
    ]


def test_the_list_for_search_engines_needs_an_address(make_built: Make, tmp_path: Path) -> None:
    """Without the site's address it would hold addresses that lead nowhere."""
    generated = {"sitemap.xml": "<urlset/>"}
    make_built(generated)
    assert not (tmp_path / "site" / "sitemap.xml").exists()

    make_built(generated, live="https://guide.example/")
    assert (tmp_path / "site" / "sitemap.xml").read_text(encoding="utf-8") == "<urlset/>"


def test_places_are_filled_and_what_was_not_made_goes(make_built: Make, tmp_path: Path) -> None:
    """With text and elements alike; the same name on another page is another place."""
    text = '<p>Before</p><div data-ss-fill="sheets"></div><p>After</p>'
    guide = make_built(
        {"a/index.html": built_page("A", "../", text), "help/index.html": built_page("Help", "../", text)}
    )
    fill(guide, [{"a/": {"sheets": '<p class="x">1 &lt; 2</p><ul></ul>'}}, {}])
    write_pages(guide)

    assert (
        '<p>Before</p><p class="x">1 &lt; 2</p><ul></ul><p>After</p>'
        in (tmp_path / "site/a/index.html").read_text()
    )
    assert "<p>Before</p><p>After</p>" in (tmp_path / "site/help/index.html").read_text()


def test_page_of_unknown_addresses_reaches_files_from_anywhere(make_built: Make) -> None:
    """Its addresses begin at the root of the site, below a folder of the host too."""
    page = built_page("Gone", "/guide/")
    tree = make_built({"404.html": page}, live="https://x.example/guide/").pages["404.html"].tree

    assert tree.xpath("string(//link/@href)").startswith("/guide/assets/steady.")


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("../b/#c", ("b/", "c")),
        ("#c", ("a/index.html", "c")),
        ("..", ("", "")),
        ("../", ("", "")),
        ("../x%20y.png?v=1", ("x y.png", "")),
        ("b", ("a/b", "")),
        ("https://other.example/", None),
        ("mailto:us@other.example", None),
    ],
)
def test_address_on_a_page_means_a_path(link: str, target: tuple[str, str] | None) -> None:
    """From the site's root."""
    assert BuiltPage("a/index.html", html.document_fromstring("<p>"), None).target(link) == target


def test_table_gets_a_frame_to_scroll_in_once() -> None:
    """What follows it stays outside."""
    assert furnished("<table></table> after") == '<div class="ss-table"><table></table></div> after'
    assert furnished('<div class="ss-table"><table></table></div>') == (
        '<div class="ss-table"><table></table></div>'
    )


def test_page_brings_the_controls_that_its_scripts_fill() -> None:
    """Each hidden without a script and left out of the search; a list without choices has only a field."""
    steps: Any = html.fromstring(
        furnished('<figure data-ss-steps=\'{"walk": "One by one"}\'><ol></ol></figure>')
    )
    plain: Any = html.fromstring(furnished("<div data-ss-list></div>"))
    choices: Any = html.fromstring(furnished('<div data-ss-list data-ss-choices=\'{"kind": "Kind"}\'></div>'))

    assert [one.text for one in steps.xpath("//button")] == ["One by one"]
    assert [len(one.xpath("//input")) for one in (plain, choices)] == [1, 1]
    assert [one.xpath("//label/text()") for one in (plain, choices)] == [[], ["Kind"]]
    for one in (steps, plain, choices):
        assert one.xpath("./div[@data-ss-needs-script]/@class")[0].endswith(" ss-no-print")
