"""What people type leads to one page that exists."""

from steadyspine.checks.phrases import lost_phrases

PAGES = {"docs/a.md": "# A", "docs/b.md": "# B"}


def said(make_site, **records):
    """What the rule says of these records."""
    files = {f"docs/_data/phrases/{key}.yml": text for key, text in records.items()}
    return [str(problem) for problem in lost_phrases(make_site({**PAGES, **files}))]


def test_sound_records_are_silent(make_site):
    """
    Two pages, each with its own phrases.
    """
    assert said(make_site, a="page: a.md\nphrases: [one, two]", b="page: b.md\nphrases: [three]") == []


def test_phrase_that_two_pages_claim_is_named(make_site):
    """
    In any case; at the later record, with the earlier one named.
    """
    assert said(make_site, a="page: a.md\nphrases: [One]", b="page: b.md\nphrases:\n  - two\n  - one") == [
        'docs/_data/phrases/b.yml:4: "one" stands in docs/_data/phrases/a.yml too. '
        "Keep it at the page that answers it best. [phrases]"
    ]


def test_page_that_does_not_exist_is_named(make_site):
    """
    With the page that was meant.
    """
    assert said(make_site, a="page: x/a.md\nphrases: [one]") == [
        'docs/_data/phrases/a.yml:1: There is no page "docs/x/a.md". Did you mean "a.md"? [phrases]'
    ]
