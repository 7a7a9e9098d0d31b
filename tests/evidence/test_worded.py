"""Numbers said in words are held to the records, and each sentence to its own sources."""

from __future__ import annotations

from decimal import Decimal

import pytest

from steadyspine.content import citation_keys
from steadyspine.evidence import find_quantities
from steadyspine.evidence.beside import cited_parts
from steadyspine.evidence.rules import unproven_numbers, unproven_words
from steadyspine.evidence.worded import find_worded, in_digits

RECORD = """\
measured: Walked after {key}
topic: basics
values:
  - {{who: surgery, number: {number}, unit: out of 100, count: {number}, of: 100}}
  - {{who: trials, number: 7, unit: trials}}
people: {people}
study: survey
certainty: low
why: It was small
sources: [{key}]
verified: primary
checked: 2026-11-22
"""


def said(make_site, text, find=unproven_words, people="Adults."):
    """What a rule says of a page with this text, beside one record of 57 and one of 24 out of 100."""
    site = make_site(
        {
            "docs/page.md": f"# Page\n\n{text}\n",
            "docs/_data/evidence/doe.yml": RECORD.format(key="doe2020", number=57, people=people),
            "docs/_data/evidence/roe.yml": RECORD.format(key="roe2019", number=24, people="Others."),
            "docs/_data/references.bib": "".join(
                f"@misc{{{key}, title = {{T}}, author = {{Doe, A}}, year = {{2020}}, url = {{https://example.org}}}}\n"
                for key in ("doe2020", "roe2019")
            ),
        }
    )
    return [problem.message.split('"')[1] for problem in find(site)]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Nearly half of them walked.", "More than half of them walked."),
        ("About a third walked.", "About one in two walked, or three in five."),
        ("One in four people walked.", "Nearly two thirds walked."),
        ("Nine trials said so.", "Seven trials said so."),
        ("It helped in six of the seven.", "It helped, in two of the trials."),
        ("Every third bone broke.", "Half of them walked for a year."),
        ("Twelve people died.", "Twelve days later they went home."),
        ("A quarter of people walked.", "They slept for more than half of the day."),
    ],
)
def test_count_or_share_in_words_is_one_of_the_record(make_site, wrong, right):
    """What a record gives passes, and so does what is no count or share of people."""
    assert len(said(make_site, f"{wrong} [@doe2020]")) == 1
    assert said(make_site, f"{right} [@doe2020]") == []


def test_words_of_the_record_itself_pass(make_site):
    """What it says in its own text, in words or in digits, need not be a value."""
    assert said(make_site, "A quarter walked. [@doe2020]", people="Adults, a quarter of them old.") == []
    assert said(make_site, "Nine people walked. [@doe2020]", people="9 adults.") == []
    assert said(make_site, "Nine people walked. [@doe2020]", people="19 adults.") == ["Nine people"]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("It was 57 out of 100. [@doe2020] Later 24 out of 100. [@roe2019]", []),
        ("It was 24 out of 100. [@doe2020] Later 24 out of 100. [@roe2019]", ["24 out of 100"]),
        ("It was 57 out of 100 [@doe2020], and 24 out of 100 elsewhere [@roe2019].", []),
        ("We looked. [@doe2020] It was 24 out of 100. Others agree. [@roe2019]", []),
        ("It was 57 out of 100. [@doe2020] Yet 57 out of 100 is much. [@roe2019]", ["57 out of 100"]),
        ("- It was 57 out of 100. [@doe2020]\n- It was 57 out of 100. [@roe2019]", ["57 out of 100"]),
        ("- It was 57 out of 100.\n- Others agree. [@doe2020]", []),
    ],
)
def test_sentence_is_held_to_its_own_sources(make_site, text, wrong):
    """A source of another sentence of the paragraph or list proves nothing, unless the sentence cites none."""
    assert said(make_site, text, unproven_numbers) == wrong


def test_parts_of_a_block_end_behind_their_sources(make_site):
    """The citation behind a full stop belongs to the sentence before it."""
    site = make_site(
        {"docs/page.md": "# Page\n\nOne 1.5. [@doe2020] Two (see *it*). [@roe2019; @doe2020] Three.\n"}
    )
    (block,) = (block for page in site.pages.values() for block in page.blocks if block.citations)
    parts = [(part.text, tuple(keys)) for part, keys in cited_parts(block, citation_keys(block.source))]

    assert parts == [
        ("One 1.5.", ("doe2020",)),
        ("Two (see it).", ("roe2019", "doe2020")),
        ("Three.", ("roe2019", "doe2020")),
    ]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A review of 999 people.", [999]),
        ("In an emergency, 999 is the number.", []),
        ("Call 911 or 999 day or night.", []),
        ("10.3% had grade 3 or 4, 0.4% died.", [Decimal("10.3"), Decimal("0.4")]),
        ("Grades 3, 4 and 5 differ.", []),
        ("From 10.1 to 10.5 in all.", [Decimal("10.1"), Decimal("10.5")]),
        ("A scale of 0 to 10.", []),
        ("SC.24 had 229 people.", [229]),
    ],
)
def test_only_what_is_no_evidence_is_exempt(text, numbers):
    """A number to call is exempt where it is one, and a decimal is never cut in two."""
    assert [one.number for one in find_quantities(text, (), ("911", "999"))] == numbers


def test_number_words_as_digits():
    """Whole words only."""
    assert in_digits("Six months and one year, often") == "6 months and 1 year, often"
    assert [one.typed for one in find_worded("someone intended to")] == []
