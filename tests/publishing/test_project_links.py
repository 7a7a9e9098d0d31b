"""Links from what readers see to the files that hold it: there when it is known where those are, else absent."""

from __future__ import annotations

from lxml import html

from publishing.conftest import Make, built_page

FOOT = '<aside class="ss-page-foot" aria-label="About"><p class="ss-project" data-ss-project></p></aside>'
LISTS = (
    '<div class="ss-entry"><dt class="ss-entry__term" id="scan">scan</dt><dd>A picture.</dd></div>'
    '<div class="ss-entry"><dt class="ss-entry__term" id="nobody">nobody</dt><dd>Not kept.</dd></div>'
    '<ul class="ss-references"><li id="one2001">One A. First.</li></ul>'
    '<table class="ss-evidence"><tr id="walk"><th>Walking</th><td>84</td><td>One</td></tr></table>'
    '<table><tr id="walk-2"><th>Walking</th></tr></table>' + FOOT
)
RECORDS = {
    "mkdocs.yml": 'nav: [index.md, a.md, help.md]\nextra: {repository: {address: !ENV [STEADY_REPO_URL, ""]}}\n',
    "docs/_data/glossary/scan.yml": "term: scan\nplain: A picture.\n",
    "docs/_data/references.bib": "@misc{six2006, title = {Six}}\n@misc{one2001, author = {One, Ann}, title = {First}}\n",
    "docs/_data/evidence/walk.yml": """
        measured: Walking
        topic: results
        values: [{who: surgery, number: 84, unit: out of 100}]
        people: Adults
        study: survey
        certainty: low
        why: One survey.
        sources: [one2001]
        verified: primary
        checked: 2026-11-22
        """,
}
HOME = "https://github.com/owner/name"


def links(make_built: Make, text: str) -> list[tuple[str, str, str]]:
    """Seen words, name for screen readers and address of the links that were added to page `a`."""
    guide = make_built({"a/index.html": built_page("A", "../", text)}, RECORDS)
    found = guide.pages["a/index.html"].tree.xpath("//*[contains(@class, 'ss-project')]/a")
    return [(link.text, link.get("aria-label", ""), link.get("href")) for link in found]


def form(about: str) -> str:
    """The address of the form for a mistake in something."""
    return f"{HOME}/issues/new?template=mistake.yml&about={about}"


def test_each_thing_leads_to_its_own_file(make_built, monkeypatch) -> None:
    """Terms, sources at their line, findings and the page; nothing that only looks like one of them."""
    monkeypatch.setenv("STEADY_REPO_URL", HOME)
    tell, change = "page.report", "page.suggest"

    assert links(make_built, LISTS) == [
        (tell, f"{tell} (scan)", form("scan%20%28docs%2F_data%2Fglossary%2Fscan.yml%29")),
        (change, f"{change} (scan)", f"{HOME}/edit/main/docs/_data/glossary/scan.yml"),
        (tell, f"{tell} (First)", form("First%20%28docs%2F_data%2Freferences.bib%2C%20line%202%29")),
        (change, f"{change} (First)", f"{HOME}/blob/main/docs/_data/references.bib#L2"),
        (tell, f"{tell} (Walking)", form("Walking%20%28docs%2F_data%2Fevidence%2Fwalk.yml%29")),
        (change, f"{change} (Walking)", f"{HOME}/edit/main/docs/_data/evidence/walk.yml"),
        (tell, "", form("A%20%28docs%2Fa.md%29")),
        (change, "", f"{HOME}/edit/main/docs/a.md"),
    ]


def test_without_an_address_nothing_is_left(make_built, monkeypatch) -> None:
    """No link, no empty paragraph, and no empty part for a screen reader to stop at."""
    monkeypatch.delenv("STEADY_REPO_URL", raising=False)

    guide = make_built({"a/index.html": built_page("A", "../", LISTS)}, RECORDS)

    text = html.tostring(guide.pages["a/index.html"].tree, encoding="unicode")
    assert "ss-project" not in text
    assert "ss-page-foot" not in text


def test_foot_that_says_more_stays(make_built, monkeypatch) -> None:
    """The page's own address is shown with and without links."""
    monkeypatch.delenv("STEADY_REPO_URL", raising=False)
    foot = FOOT.replace("</aside>", "<p>Address: x</p></aside>")

    guide = make_built({"a/index.html": built_page("A", "../", foot)}, RECORDS)

    text = html.tostring(guide.pages["a/index.html"].tree, encoding="unicode")
    assert '<aside class="ss-page-foot" aria-label="About"><p>Address: x</p></aside>' in text


def test_links_are_not_searched(make_built, monkeypatch) -> None:
    """Their words stand hundreds of times on a page, and tell nothing of it."""
    monkeypatch.setenv("STEADY_REPO_URL", HOME)

    guide = make_built({"a/index.html": built_page("A", "../", LISTS)}, RECORDS)

    assert b"suggest" not in guide.made["search/index.json"]
