"""Cards and diaries: one record for page, script and paper, with the emergency advice of its own records."""

from __future__ import annotations

import json

import pytest

from steadyspine.components.sheets import sheet, sheet_words

WORDS = """
extra:
  words:
    emergency: {say: "Say:", call: "Call 5.", never: Do not wait.}
    components: {sheets: {write: "Write:", print: Print it}, tools: {print: Print, keep: Keep}}
    handout:
      forms:
        wallet-card: {title: Card, how: Fold it., have: I have <it>., lines: ["Name:"], signs_title: "New:", do_title: "Do:"}
        steroid-sheet:
          title: Plan
          how: Copy it.
          lines: ["Drug:"]
          row: Step
          rows: "2"
          columns: ["", Dose]
          rules_title: "Rules:"
          rules: [Do not stop.]
          do_title: "Do:"
"""
MAIN = """
title: "Help now if:"
signs: [{says: a weak <leg>, name: weakness}]
say: Help.
pages: [page.md]
"""
STEROIDS = """
title: "On it, help now if:"
signs: [{says: you are sick}]
after: [Weakness too.]
say: I take it.
then: [Show the card.]
same_day: {title: "Call today if:", signs: [you cannot sleep], then: [Or go in.]}
pages: [page.md]
"""


@pytest.fixture
def site(make_site):
    """A site with two sheets and their signs."""
    return make_site(
        {
            "docs/page.md": "# Page\n\nText.\n",
            "docs/_data/words/en.yml": WORDS,
            "docs/_data/emergency/call-now.yml": MAIN,
            "docs/_data/emergency/call-now-steroids.yml": STEROIDS,
        }
    )


def lists(root):
    """The lists of a sheet by their titles."""
    titles = [one.text for one in root.iter("strong")]
    items = [["".join(item.itertext()) for item in one.iter("li")] for one in root.iter("ul")]
    return dict(zip(titles, items, strict=True))


def test_a_sheet_can_be_read_without_its_script(site):
    """
    What to write, the rules, the signs with what to do, and when to call: each under its title.
    """
    assert lists(sheet(site, "steroid-sheet")) == {
        "Write:": ["Drug", "Dose"],
        "Rules:": ["Do not stop."],
        "On it, help now if:": ["you are sick"],
        "Do:": ["Weakness too.", "Call 5.", "Do not wait.", "Say: “I take it.”", "Show the card."],
        "Call today if:": ["you cannot sleep", "Or go in."],
    }


def test_the_card_names_the_signs_in_few_words(site):
    """
    As the line above every page does; the long wording has no room on a card.
    """
    assert lists(sheet(site, "wallet-card"))["New:"] == ["weakness"]


def test_script_and_paper_get_the_same_words(site):
    """
    The script's data are the words that the paper is set from; its own words win over those of all tools.
    """
    root = sheet(site, "wallet-card")
    data = json.loads(root.attrib["data-ss-sheet"])

    assert {**sheet_words(site, "wallet-card"), "key": "wallet-card"} == data
    assert data["have"] == "I have <it>."
    assert json.loads(root.attrib["data-ss-words"])["print"] == "Print it"
    assert [one.get("data-ss-fill") for one in root.iter("div")][-1] == "form-wallet-card"


def test_a_sheet_without_signs_has_its_own_words_alone(site):
    """
    Emergency advice comes to those sheets that it belongs on; another gets none.
    """
    assert "signs" not in sheet_words(site, "recovery-diary")
