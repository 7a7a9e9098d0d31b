"""One cause gives one line, and causes come first."""

import pytest

from steadyspine.checks import find_problems
from steadyspine.checks.causes import causes_first
from steadyspine.content import Problem

FINDING = (
    "measured: Walking\ntopic: basics\nvalues:\n  - {who: all, number: 84, unit: out of 100}\npeople: Adults.\n"
    "study: survey\ncertainty: low\nwhy: One.\nsources: [a2020]\nverified: primary\nchecked: 2026-11-22\n"
)
SITE = {
    "mkdocs.yml": "nav: [index.md, about/risks.md]\n",
    "docs/index.md": "---\nsummary: S.\nevidence_checked: 2026-11-22\nhandout: true\nreaders: everyone\n---\n\n"
    "# A\n\n84 out of 100 walk. [@a2020]\n\n[The risks](about/risks.md)\n",
    "docs/about/risks.md": "---\nsummary: S.\nevidence_checked: 2026-11-22\nhandout: true\nreaders: everyone\n---\n\n"
    '# Risks\n\nA metastasis. Café.\n\n--8<-- "now.md"\n\n[Home](../index.md)\n',
    "docs/_data/evidence/walk.yml": FINDING,
    "docs/_data/glossary/metastasis.yml": "term: metastasis\nplain: A growth.\npages: [about/risks.md]\n",
    "docs/_data/references.bib": "@misc{a2020,\n  title = {A Café},\n  author = {{A}},\n  year = {2020},\n  url = {https://example.org}\n}\n",
    "docs/_data/emergency/now.yml": "title: Now\nsigns: [{says: weak}]\npages: [about/risks.md]\n",
    "docs/_data/packs/all.yml": "title: T\nfor_whom: F\norder: 1\npages: [about/risks.md#emergency, about/risks.md#risks]\n",
    "docs/_data/words/en.yml": "extra:\n  words:\n    layers: {studies: The studies, next: Read next}\n",
}


def lines(site):
    """What is said of a site, without the messages."""
    return [f"{one.file}:{one.line} {one.rule}" for one in find_problems(site)]


def test_the_site_these_tests_break_is_sound(make_site):
    """
    Whatever is said below follows from what was broken.
    """
    assert [str(one) for one in find_problems(make_site(SITE, front=False))] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("docs/about/risks.md", "é", b"\xe9", "docs/about/risks.md:10 unreadable-file"),
        ("docs/_data/references.bib", "é", b"\xe9", "docs/_data/references.bib:2 unreadable-file"),
        ("docs/about/risks.md", "summary: S.", "summary: S: T", "docs/about/risks.md:2 front-matter"),
        ("docs/about/risks.md", "readers: everyone", "raeders: everyone", "docs/about/risks.md:5 unknown-field"),
        ("docs/about/risks.md", "readers: everyone", "readers: evryone", "docs/about/risks.md:5 wrong-value"),
        ("docs/_data/evidence/walk.yml", "people: Adults.\n", "", "docs/_data/evidence/walk.yml:1 missing-field"),
        ("docs/_data/evidence/walk.yml", "why: One.", "why: 'One.", "docs/_data/evidence/walk.yml:8 broken-yaml"),
        ("docs/_data/glossary/metastasis.yml", "plain: A growth.\n", "", "docs/_data/glossary/metastasis.yml:1 missing-field"),
        ("docs/_data/references.bib", "},\n  author", "}\n  author", "docs/_data/references.bib:3 broken-references"),
        ("docs/_data/words/en.yml", "layers: {", "layers: {{", "docs/_data/words/en.yml:3 broken-yaml"),
        ("docs/_data/emergency/now.yml", "title: ", "title: [", "docs/_data/emergency/now.yml:1 broken-yaml"),
        ("mkdocs.yml", "nav: [", "nav: [[", "mkdocs.yml:1 broken-yaml"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_silences_what_follows(make_site, file, old, new, said):
    """
    Not one line says that a record or page is missing, or guesses at another, because it could not be read.
    """
    raw, new = SITE[file].encode(), new if isinstance(new, bytes) else new.encode()
    assert old.encode() in raw
    site = make_site({**SITE, file: raw.replace(old.encode(), new)}, front=False)

    assert lines(site) == [said]


def test_page_that_is_gone_is_said_once_with_the_places_that_name_it(make_site):
    """
    Links, the navigation and records follow from one cause; nothing is said to be unused because of it.
    """
    site = make_site({**SITE, "docs/about/risks.md": "x"}, front=False)
    (site.root / "docs/about/risks.md").unlink()
    from steadyspine.content import load_site

    assert [str(one) for one in find_problems(load_site(site.root))] == [
        'mkdocs.yml:1: There is no page "docs/about/risks.md". These places name it, too: '
        "docs/_data/emergency/now.yml:3, docs/_data/glossary/metastasis.yml:3, docs/_data/packs/all.yml:4, docs/index.md:12. Put it back, or change them all. [missing-page]"
    ]


def test_page_that_a_link_misspells_is_still_said_there(make_site):
    """
    A page that the navigation has is not gone; each link that misses it is its own mistake.
    """
    index = SITE["docs/index.md"] + "\n[What can go wrong](about/risk.md)\n"

    assert lines(make_site({**SITE, "docs/index.md": index}, front=False)) == ["docs/index.md:14 broken-link"]


def test_a_number_beside_a_broken_record_is_not_blamed_but_others_are(make_site):
    """
    The record that could not be read names the source; a number of another source is held to its own record.
    """
    index = SITE["docs/index.md"] + "\n99 out of 100 slept. [@b2020]\n"
    files = {
        **SITE,
        "docs/index.md": index,
        "docs/_data/evidence/walk.yml": FINDING.replace("people: Adults.\n", ""),
        "docs/_data/evidence/sleep.yml": FINDING.replace("a2020", "b2020"),
        "docs/_data/references.bib": SITE["docs/_data/references.bib"]
        + "@misc{b2020,\n  title = {B},\n  author = {{B}},\n  year = {2020},\n  url = {https://example.org}\n}\n",
    }

    assert lines(make_site(files, front=False)) == [
        "docs/_data/evidence/walk.yml:1 missing-field",
        "docs/index.md:14 unproven-number",
    ]


def test_empty_page_is_one_line(make_site):
    """
    What it no longer says, and what other files look for on it, follow from that.
    """
    assert lines(make_site({**SITE, "docs/about/risks.md": "\n"}, front=False)) == [
        "docs/about/risks.md:1 empty-page"
    ]


def test_number_that_no_source_gives_is_not_said_to_be_no_headline_too(make_site):
    """
    On its line; another number that a source gives, and that is no headline figure, is still said.
    """
    unproven = Problem("docs/a.md", 3, "It is in no record.", "unproven-number")
    same, other = (Problem("docs/a.md", line, "It is no headline.", "not-a-headline") for line in (3, 4))

    assert causes_first(make_site({}), [same, other, unproven]) == [unproven, other]


FENCE = "``` out-of-100\nfinding: walk\nshow: [all]\ncounts: people\n{means}: bad\n```\n"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[@a2020]", "[@a2002]", ["unknown-source"]),
        ("[@a2020]", "[a2020]", ["malformed-citation"]),
        ("84 out", "85 out", ["unproven-number"]),
        ("84 out of", "![A drain](no.svg)\n\n84 out of", ["missing-image"]),
        ("84 out of", FENCE.format(means="menas") + "\n84 out of", ["picture-of-100"]),
        ("84 out of", FENCE.format(means="means") + "\n84 out of", []),
    ],
)
def test_wrong_citation_picture_or_chart_is_one_line(make_site, old, new, said):
    """
    Its numbers, its neighbors and its description are not spoken of as well; a wrong number alone is.
    """
    page = SITE["docs/index.md"]
    assert old in page
    site = make_site({**SITE, "docs/index.md": page.replace(old, new)}, front=False)

    assert [one.rule for one in find_problems(site)] == said


def test_misspelled_field_of_a_chart_is_named_at_its_line(make_site):
    """
    With the one that was meant.
    """
    page = SITE["docs/index.md"].replace("84 out of", FENCE.format(means="menas") + "\n84 out of")
    (found,) = find_problems(make_site({**SITE, "docs/index.md": page}, front=False))

    assert found.message == 'There is no "menas:". Did you mean "means"?'
    assert page.split("\n")[found.line - 1] == "menas: bad"
