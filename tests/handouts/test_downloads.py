"""Files of pictures: their credit, their size, and what is kept between builds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from struct import unpack

import pytest

from steadyspine.content import Site
from steadyspine.handouts import downloads
from steadyspine.handouts.downloads import make_downloads, with_credit

ROOT = Path(__file__).parents[2]
RECORD = (
    "file: images/bed.svg\ntitle: Getting <up>\nalt: A person gets up.\ncaption: Turn.\npages: [page.md]\n"
)
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 90"><rect fill="#fff" width="9" height="9"/></svg>'


@pytest.fixture
def site(make_site: Callable[..., Site]) -> Site:
    """A site with one picture."""
    return make_site(
        {
            "docs/_data/pictures/bed.yml": RECORD,
            "docs/_data/words/en.yml": (ROOT / "docs/_data/words/en.yml").read_text(encoding="utf-8"),
            "docs/images/bed.svg": DRAWING,
            "docs/page.md": "# Bed\n\n![A person gets up.](images/bed.svg)",
            "docs/reference/pictures.md": "# All\n\n[[pictures]]",
        }
    )


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A built site as the generator leaves it."""
    page = tmp_path / "site/reference/pictures/index.html"
    page.parent.mkdir(parents=True)
    page.write_text("<p>Before.</p>")
    return tmp_path / "site"


def test_credit_stands_below_the_drawing() -> None:
    """The drawing grows; nothing in it moves."""
    assert with_credit(DRAWING, ["Ours & <yours>", "CC"]) == DRAWING.replace(
        "0 0 360 90", "0 0 360 130"
    ).replace(
        "</svg>",
        '<text fill="#1d2a33" font-size="13" x="6" y="107">Ours &amp; &lt;yours&gt;</text>\n'
        '<text fill="#1d2a33" font-size="13" x="6" y="124">CC</text>\n</svg>',
    )


@pytest.mark.parametrize(("live", "named"), [("", 0), ("https://spine.example/", 1)])
def test_files_carry_their_credit(site: Site, built: Path, live: str, named: int) -> None:
    """Whose it is, its licence, that nobody reviewed it, and the address if it is known."""
    assert make_downloads(site, built, live)[1] == []
    svg = (built / "images/bed.svg").read_text()

    assert "Steady Spine contributors" in svg and "CC BY 4.0" in svg
    assert "Not yet reviewed by a clinician" in svg
    assert svg.count(">spine.example<") == named


def test_png_is_wide_and_the_same_each_time(site: Site, built: Path) -> None:
    """1200 pixels; the same drawing gives the same bytes."""
    make_downloads(site, built, "")
    first = (built / "images/bed.png").read_bytes()
    for kept in (site.root / ".cache/pictures").iterdir():
        kept.unlink()
    make_downloads(site, built, "")

    assert unpack(">I", first[16:20])[0] == 1200
    assert first == (built / "images/bed.png").read_bytes()


def test_only_what_changed_is_drawn_anew(site: Site, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And what no picture needs any more is thrown away."""
    make_downloads(site, built, "")
    drawn: list[str] = []
    monkeypatch.setattr(downloads, "set_png", lambda source, width: drawn.append(source) or b"new")
    make_downloads(site, built, "")
    assert drawn == []

    (site.root / "docs/images/bed.svg").write_text(DRAWING.replace("#fff", "#eee"))
    make_downloads(site, built, "")
    assert len(drawn) == 1
    assert len(list((site.root / ".cache/pictures").iterdir())) == 1


def test_page_of_pictures_links_the_files(site: Site, built: Path) -> None:
    """With kind, size and licence, and the picture's name for those who hear the links alone."""
    places, _ = make_downloads(site, built, "")
    html = places["reference/pictures/"]["picture-bed"]

    assert (
        '<a class="ss-button" href="../../images/bed.svg" download>'
        '<span class="ss-visually-hidden">Getting &lt;up&gt;: </span>SVG, 1 kB</a>'
    ) in html
    assert 'href="../../images/bed.png" download>' in html
    assert '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>' in html


def test_drawing_that_cannot_be_read_is_a_message(site: Site, built: Path) -> None:
    """The others are still made."""
    (site.root / "docs/images/bed.svg").write_text("<svg")
    _, problems = make_downloads(site, built, "")

    assert [(one.file, one.rule) for one in problems] == [("docs/_data/pictures/bed.yml", "picture-file")]
