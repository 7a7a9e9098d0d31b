"""Every page as built: what a browser, a screen reader and a search engine are given."""

from __future__ import annotations

import itertools
from collections import Counter
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
import yaml

from published.built import PAGES, ROOT, SITE, read_page, words

EVERY_PAGE = [*PAGES, "404.html"]
EMERGENCY = yaml.safe_load((ROOT / "docs/_data/words/en.yml").read_text(encoding="utf-8"))["extra"]["words"][
    "emergency"
]
LOADED = {
    "script": "src",
    "img": "src",
    "source": "srcset",
    "iframe": "src",
    "video": "src",
    "audio": "src",
    "object": "data",
}


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_page_says_what_it_is(address: str) -> None:
    """One h1, a language, a title and a description, for people and for machines."""
    page = read_page(address)

    assert len(page.xpath("//h1")) == 1
    assert page.get("lang") == "en"
    assert page.findtext(".//title", "").strip()
    assert len(page.xpath("//meta[@name='description' and string-length(@content) > 20]")) == 1


def test_titles_and_descriptions_are_each_used_once() -> None:
    """Two pages with one title cannot be told apart in a list of search results."""
    titles = Counter(read_page(address).findtext(".//title") for address in PAGES)
    descriptions = Counter(
        read_page(address).xpath("string(//meta[@name='description']/@content)") for address in PAGES
    )

    assert [text for text, times in (titles + descriptions).items() if times > 1] == []


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_page_has_the_landmarks_people_jump_to(address: str) -> None:
    """A screen reader finds one main part, a header, a footer and named navigation."""
    page = read_page(address)

    assert len(page.xpath("//main")) == 1
    assert page.xpath("//header") and page.xpath("//footer")
    assert [nav.get("class") for nav in page.xpath("//nav[not(@aria-label) and not(@aria-labelledby)]")] == []


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_headings_skip_no_level(address: str) -> None:
    """The outline of the article goes down one step at a time."""
    levels = [
        int(heading.tag[1])
        for heading in read_page(address).xpath(
            "//article//*[self::h1|self::h2|self::h3|self::h4|self::h5|self::h6]"
        )
    ]

    assert [pair for pair in itertools.pairwise(levels) if pair[1] > pair[0] + 1] == []


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_ids_are_used_once(address: str) -> None:
    """A link to a place on a page can mean only one place."""
    ids = Counter(read_page(address).xpath("//@id"))

    assert [name for name, times in ids.items() if times > 1] == []


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_emergency_line_stands_above_the_title_with_every_sign(address: str) -> None:
    """Whoever lands anywhere sees the warning signs, the speed and the way to help first."""
    lines = read_page(address).xpath("//*[contains(concat(' ', @class, ' '), ' ss-emergency-line ')]")

    assert len(lines) == 1
    text = words(lines[0])
    assert [sign for sign in [*EMERGENCY["signs"], EMERGENCY["speed"]] if sign not in text] == []
    assert lines[0].xpath(".//a/@href")
    assert lines[0].xpath("following::h1")


def test_emergency_page_names_every_sign_in_its_first_screen() -> None:
    """Before the second heading, word for word, with the speed and the number to call."""
    article = read_page(EMERGENCY["page"] + "/").xpath("//article")[0]
    first = words(article).split(words(article.xpath(".//h2")[0]))[0]

    assert [sign for sign in [*EMERGENCY["signs"], EMERGENCY["speed"], "911"] if sign not in first] == []


@pytest.mark.parametrize("address", PAGES)
def test_page_tells_its_evidence_date_and_that_no_clinician_has_reviewed_it(address: str) -> None:
    """Honest dating: both facts in words on every page."""
    facts = read_page(address).xpath("//*[@class='ss-page-state']")

    assert len(facts) == 1
    assert "Evidence checked on November" in words(facts[0])
    assert "No clinician has reviewed this page yet" in words(facts[0])


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_links_lead_somewhere(address: str) -> None:
    """Every link and picture within the site exists, and so does every place on a page that a link names."""
    page = read_page(address)
    broken = []
    for link in page.xpath("//a/@href | //img/@src | //link[not(@rel='canonical')]/@href | //script/@src"):
        target, fragment = urldefrag(urljoin("/" + address, link))
        if urlsplit(target).scheme or link.startswith(("mailto:", "tel:", "data:")):
            continue
        path = SITE / unquote(urlsplit(target).path).lstrip("/")
        page_path = path / "index.html" if path.is_dir() else path
        if not page_path.is_file() or (
            fragment and not has_id(page_path.relative_to(SITE).as_posix(), unquote(fragment))
        ):
            broken.append(link)

    assert broken == []


def has_id(path: str, fragment: str) -> bool:
    """Whether the built page has a place of that name."""
    return fragment in {
        *read_page(path.removesuffix("index.html")).xpath("//@id"),
        *read_page(path.removesuffix("index.html")).xpath("//a/@name"),
    }


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_nothing_is_loaded_from_elsewhere_and_no_style_or_script_is_inline(address: str) -> None:
    """What a page loads is its own; styles stand in files, so that a strict content security policy holds."""
    page = read_page(address)
    loaded = [value for tag, key in LOADED.items() for value in page.xpath(f"//{tag}/@{key}")]
    loaded += page.xpath(
        "//link[@rel='stylesheet' or @rel='icon' or @rel='preload' or @rel='manifest']/@href"
    )

    assert [value for value in loaded if urlsplit(value).netloc] == []
    assert page.xpath("//@style | //style") == []
    assert page.xpath("//@*[starts-with(name(), 'on')]") == []


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_pictures_are_described(address: str) -> None:
    """A picture says what it shows, or that it is decoration."""
    page = read_page(address)

    assert page.xpath("//img[not(@alt)]/@src") == []
    drawn = page.xpath("//article//*[local-name()='svg' and @role='img']")
    assert [
        svg.get("id") for svg in drawn if not svg.get("aria-labelledby") and not svg.get("aria-label")
    ] == []


def test_no_record_or_template_is_published() -> None:
    """Records are read by the build and stay out of the site."""
    allowed = {
        ".html",
        ".css",
        ".js",
        ".svg",
        ".png",
        ".ico",
        ".woff2",
        ".pdf",
        ".json",
        ".xml",
        ".gz",
        ".txt",
    }
    files = [path.relative_to(SITE) for path in SITE.rglob("*") if path.is_file()]

    assert [str(path) for path in files if path.suffix not in allowed] == []
    assert [str(path) for path in files if any(part.startswith("_") for part in path.parts)] == []
