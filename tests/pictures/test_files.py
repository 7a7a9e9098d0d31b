"""The committed pictures are what their source draws, and hold nothing that a page must not."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from lxml import etree

from pictures.conftest import ROOT, pictures_and_their_source
from proofs import rests_on
from reading import read_yaml

pytestmark = rests_on(pictures_and_their_source)

STYLES = ROOT / "overrides" / "components" / "picture" / "picture.css"
TOKENS = ROOT / "overrides" / "assets" / "stylesheets" / "tokens.css"
SVG = "{http://www.w3.org/2000/svg}"
ALLOWED = {
    *("svg", "title", "desc", "defs", "pattern", "path", "circle", "rect", "text", "tspan"),
}


def test_every_file_equals_what_its_source_draws(committed: dict[Path, str]) -> None:
    """
    Nobody edits a picture's file by hand, and nobody forgets `make pictures`; no file is left without its source.
    """
    from drawings.sheets import sheets

    source = dict(sheets())
    stale = [path.name for path in source if source[path] != committed.get(path)]

    assert stale == [], "Run `make pictures` and commit what it writes."
    assert set(source) == set(committed)


def test_records_say_all_that_a_page_needs() -> None:
    """
    Title, description, caption and at least one page; a flow chart also has its steps as a list.
    """
    from drawings.sheets import names, record

    for name in names():
        about = record(name)
        assert 8 <= len(about["title"]) <= 70, name
        assert 150 <= len(about["alt"]) <= 1600, name
        assert 30 <= len(about["caption"]) <= 200, name
        assert about["pages"], name
        assert all(page.endswith(".md") for page in about["pages"]), name
        assert all(len(panel["alt"]) >= 60 for panel in about.get("panels", [])), name
        assert about.get("steps") or "pathways" not in about["file"], name


def test_files_are_small_and_hold_only_plain_shapes_and_words(drawn: dict[str, str]) -> None:
    """
    No script, style, frame or outside reference; under 12 kB packed; ids begin with the picture's name.
    """
    for name, text in drawn.items():
        root = etree.fromstring(text.encode())
        elements = [element for element in root.iter() if isinstance(element.tag, str)]
        assert {element.tag.removeprefix(SVG) for element in elements} <= ALLOWED, name
        keys = {str(key) for element in elements for key in element.attrib}
        assert not {key for key in keys if key == "style" or key.startswith("on") or "href" in key}, name
        assert all(i.startswith(f"{name}-") for i in re.findall(r'\bid="([^"]*)"', text)), name
        assert "http" not in text.replace("http://www.w3.org/2000/svg", ""), name
        assert len(gzip.compress(text.encode(), 9)) < 12_000, name


def test_each_picture_has_a_short_title_and_a_full_description(drawn: dict[str, str]) -> None:
    """
    A screen reader announces the picture as one image with a name and a description.
    """
    for name, text in drawn.items():
        root = etree.fromstring(text.encode())
        assert root.get("role") == "img", name
        assert root.get("aria-labelledby") == f"{name}-title {name}-desc", name
        assert (root.findtext(f"{SVG}title") or "").strip(), name
        assert len(root.findtext(f"{SVG}desc") or "") >= 60, name


def test_every_picture_is_360_units_wide_and_no_letters_are_under_13(drawn: dict[str, str]) -> None:
    """
    At 360 px one unit is one pixel, so that letters have the size that the source says.
    """
    for name, text in drawn.items():
        assert re.search(r'viewBox="0 \d+ (?:360|96) \d+"', text), name
        sizes = [float(size) for size in re.findall(r'font-size="([\d.]+)"', text)]
        assert min(sizes, default=13) >= 13, name


def test_red_is_used_in_emergencies_alone(committed: dict[Path, str]) -> None:
    """
    Red stands for danger, and only the emergency pictures tell of danger.
    """
    red = [path for path, text in committed.items() if re.search("ss-picture__(?:label-)?danger", text)]

    assert red
    assert {path.relative_to(ROOT / "docs" / "images").parts[0] for path in red} == {"emergency"}


def test_numbers_in_a_picture_come_from_a_finding() -> None:
    """
    Every numeral in a picture's words is a level, a grade, a score's band, a step, or a finding's value.
    """
    from drawings.sheets import names, record

    harmless = re.compile(
        r"\b[CTLS]\d+\b|\b(?:Grade|Score) \d+\w?(?: to \d+)?|^\d\. |^Out of 100 |\b100 people\b"
    )
    for name in names():
        about = record(name)
        texts = [*about.get("words", {}).values(), *about.get("steps", [])]
        numbers = {n for text in texts for n in re.findall(r"\d+", harmless.sub("", text.replace("|", " ")))}
        assert numbers <= _values(about.get("findings", [])), name


def _values(findings: list[str]) -> set[str]:
    records = [ROOT / "docs" / "_data" / "evidence" / f"{key}.yml" for key in findings]
    values = [value for path in records for value in read_yaml(path)["values"]]
    return {str(value["number"]) for value in values}


def test_the_emergency_picture_shows_every_sign_of_the_emergency_line() -> None:
    """
    The words of docs/_data/emergency/call-now.yml, which the picture repeats, name each sign of the line.
    """
    from drawings.sheets import emergency, emergency_line, record

    signs = [text for key, text in emergency_line().items() if key.startswith("short-sign-")]
    shown = " ".join(text for key, text in emergency().items() if key.startswith("sign-"))
    charted = record("suspected-cord-compression")["steps"][0]

    assert [sign for sign in signs if sign not in shown] == []
    assert [sign for sign in signs if sign not in charted] == []


@pytest.fixture(scope="module")
def light() -> dict[str, str]:
    """The light colors of the style sheet, by name, with the site's tokens resolved."""
    tokens = dict(re.findall(r"(--ss-[\w-]+): (#\w+);", TOKENS.read_text("utf-8").split("@media")[0]))
    block = STYLES.read_text("utf-8").split("{", 1)[1].split("}", 1)[0]
    found = re.findall(r"--ss-picture-([\w-]+): (?:var\((--[\w-]+)\)|(#\w+));", block)
    return {name: tokens[token] if token else color for name, token, color in found}


def test_a_picture_alone_has_the_colors_of_the_site(light: dict[str, str]) -> None:
    """
    The fallback colors in the files equal the light colors of the style sheet.
    """
    from drawings.kit.palette import COLORS

    assert dict(COLORS) == light


def test_every_class_is_colored_by_the_style_sheet_as_in_the_file() -> None:
    """
    Each kind of shape takes its fill and line from the color of the same name; patterns keep their fill.
    """
    from drawings.kit.palette import HATCHED, LOOKS

    css = STYLES.read_text("utf-8")
    for kind, (fill, line, _) in LOOKS.items():
        rule = re.search(rf"\.ss-picture__{kind}(?:,[^{{]*)?\s*\{{([^}}]*)\}}", css)
        assert rule, kind
        painted = re.search(r"fill: var\(--ss-picture-([\w-]+)\)", rule[1])
        drawn = re.search(r"stroke: var\(--ss-picture-([\w-]+)\)", rule[1])
        assert (painted[1] if painted else None) == (None if kind in HATCHED else fill), kind
        assert (drawn[1] if drawn else None) == line, kind


def test_every_theme_gives_every_color() -> None:
    """
    Dark, twice, and forced colors leave no color of the light theme behind, except those of the tokens.
    """
    from drawings.kit.palette import COLORS

    css = STYLES.read_text("utf-8")
    blocks = [block for block in re.findall(r"\{([^{}]*)\}", css) if block.count("--ss-picture-") > 20]
    own = {name for name in COLORS if f"--ss-picture-{name}: var(" not in blocks[0]}

    assert len(blocks) == 4
    for block in blocks:
        assert own <= set(re.findall(r"--ss-picture-([\w-]+):", block))
