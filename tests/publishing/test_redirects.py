"""The small pages at addresses that pages had before."""

from __future__ import annotations

import pytest
from lxml import html

from publishing.conftest import Make

DOCS = {"docs/_data/redirects.yml": "old.md: a.md\nb/c/index.md: a.md\nfirst.md: index.md\n"}


@pytest.mark.parametrize(
    ("name", "to"),
    [("old/index.html", "../a/"), ("b/c/index.html", "../../a/"), ("first/index.html", "../")],
)
def test_old_address_leads_on(make_built: Make, name: str, to: str) -> None:
    """At once, and by a link where a browser does not; search engines are told to forget it."""
    guide = make_built({}, DOCS)

    tree = html.fromstring(guide.made[name].decode())
    assert tree.xpath("//meta[@http-equiv='refresh']/@content") == [f"0; url={to}"]
    assert tree.xpath("//a/@href") == [to]
    assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert tree.xpath("//script | //@style") == []
    assert (guide.target / name).is_file()


def test_hosts_are_told_too(make_built: Make) -> None:
    """For those which can send readers on without a page; below the path at which the guide is."""
    assert make_built({}, DOCS).made["_redirects"].decode() == (
        "/old/ /a/ 301\n/b/c/ /a/ 301\n/first/ / 301\n"
    )
    below = make_built({}, DOCS, live="https://example.org/spine/").made["_redirects"].decode()
    assert below.startswith("/spine/old/ /spine/a/ 301\n")


def test_without_moves_nothing_is_made(make_built: Make) -> None:
    """No empty list for hosts."""
    assert "_redirects" not in make_built({}).made
