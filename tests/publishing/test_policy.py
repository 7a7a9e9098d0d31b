"""What browsers are told to load and run, in each page and in the words of each host."""

from __future__ import annotations

from pathlib import Path

import pytest

from publishing.conftest import Make, built_page
from steadyspine.publishing import faults
from steadyspine.publishing.hosts import HOSTS_FILE, SNIPPETS, for_headers_file
from steadyspine.publishing.policy import DIRECTIVES, add_policy, headers, policy, say_policy

SAID = "//meta[@http-equiv='Content-Security-Policy']/@content"
HOSTING = Path(__file__).parents[2] / "hosting"


def test_every_page_says_the_policy_before_anything_it_loads(make_built: Make) -> None:
    """What comes before it would not be held to it."""
    for page in make_built({"404.html": built_page("Gone", "/")}).pages.values():
        before = page.tree.xpath(f"{SAID}/../preceding-sibling::*")

        assert page.tree.xpath(SAID) == [policy()]
        assert [element.tag for element in before if element.tag != "meta"] == []


def test_policy_is_said_once_however_often_it_is_put_in(make_built: Make) -> None:
    """A browser would hold a page to both."""
    guide = make_built()
    add_policy(guide)
    say_policy(guide.pages["index.html"], policy(scheme="file:"))

    assert guide.pages["a/index.html"].tree.xpath(SAID) == [policy()]
    assert guide.pages["index.html"].tree.xpath(SAID) == [policy(scheme="file:")]


def test_page_without_the_policy_is_a_fault(make_built: Make) -> None:
    """And so is one with a weaker policy; the page beside it is not."""
    guide = make_built()
    say_policy(guide.pages["a/index.html"], policy().replace("'self'", "'self' 'unsafe-inline'"))

    assert [(one.file, one.rule) for one in faults(guide)] == [("docs/a.md", "built-policy")]


def test_nothing_is_let_through_that_is_not_named() -> None:
    """No kind of file by default, no inline script, no address beside our own."""
    assert DIRECTIVES["default-src"] == "'none'"
    assert not [
        value for value in DIRECTIVES.values() if "unsafe" in value or "*" in value or "http" in value
    ]


def test_what_only_a_header_can_say_is_said_only_there() -> None:
    """A browser warns of it in a page."""
    assert "frame-ancestors" in policy(header=True)
    assert "frame-ancestors" not in policy()


def test_headers_file_is_published(make_built: Make, tmp_path: Path) -> None:
    """Each header on a line of its own below the addresses that it is for."""
    make_built()
    text = (tmp_path / "site" / HOSTS_FILE).read_text()

    assert text == for_headers_file()
    assert [line for line in text.splitlines() if not line.startswith("  ")] == ["/*", "/assets/*"]


@pytest.mark.parametrize("name", SNIPPETS)
def test_snippets_for_hosts_are_up_to_date(name: str) -> None:
    """If this fails, run scripts/hosting.py."""
    text = (HOSTING / name).read_text(encoding="utf-8")

    assert text == SNIPPETS[name]()
    assert [header for header, value in headers().items() if f'{header} "{value}"' not in text] == []
