"""Rules on emergency advice, and on what people are usually told."""

WORDS = """\
extra:
  words:
    emergency:
      line: "New weakness or numbness? Get emergency help now."
      speed: emergency help now
      signs: [weakness, numbness]
"""
BOX = '!!! emergency "Get emergency help now if:"\n\n    - weakness in a leg or arm\n    - numbness\n'
PAGE = '# Get help now\n\n--8<-- "call-now.md"\n\n## Why\n\nText.\n\n## More\n\nText.\n'
SOUND = {
    "docs/_data/words/en.yml": WORDS,
    "docs/_includes/call-now.md": BOX,
    "docs/get-help-now.md": PAGE,
}


def test_even_wording(says):
    """
    Every sign and the speed stand in the line, in the box, and on the first screen of the page.
    """
    assert says("emergency-wording", SOUND) == []


def test_sign_missing_in_the_box(says):
    """
    It is missing on the page too, which takes the box in.
    """
    files = {**SOUND, "docs/_includes/call-now.md": BOX.replace("numbness", "tingling")}
    advice = '"numbness" is missing here. docs/_data/words/en.yml has it as a sign or as how fast to act.'

    assert [f"docs/_includes/call-now.md:1: {advice}", f"docs/get-help-now.md:6: {advice}"] == says(
        "emergency-wording", files
    )


def test_sign_missing_in_the_line(says):
    """
    The line stands above every page.
    """
    files = {**SOUND, "docs/_data/words/en.yml": WORDS.replace("New weakness or numbness", "New weakness")}

    assert says("emergency-wording", files) == [
        'docs/_data/words/en.yml:4: "numbness" is missing here. '
        "docs/_data/words/en.yml has it as a sign or as how fast to act."
    ]


def test_sign_too_far_down(says):
    """
    What stands below the second section is not on the first screen.
    """
    page = PAGE.replace('--8<-- "call-now.md"\n\n', "") + '\n--8<-- "call-now.md"\n'

    assert len(says("emergency-wording", {**SOUND, "docs/get-help-now.md": page})) == 3


SPEEDS = """\
extra:
  words:
    emergency:
      at_once: [weak legs, trouble breathing]
      slower: [same day, this week]
      faster: [emergency, at once]
"""


def of_speed(says, text):
    """
    What the rule says of a page with this text.
    """
    return says("slow-sign", {"docs/_data/words/en.yml": SPEEDS, "docs/a.md": f"# A\n\n{text}\n"})


def test_sign_of_an_emergency_told_to_wait(says):
    """
    It is named with the sentence, in running text as in a list of same-day signs.
    """
    assert of_speed(says, "Rest well.\nCall the same day if you have weak legs.") == [
        'docs/a.md:10: "Call the same day if you have weak legs." makes "weak legs" wait. It needs emergency help now.'
    ]
    assert of_speed(says, '!!! urgent "Call if:"\n\n    - Trouble breathing\n') == [
        'docs/a.md:11: "Trouble breathing" makes "trouble breathing" wait. It needs emergency help now.'
    ]


def test_sign_with_the_right_speed(says):
    """
    A faster speed in the sentence, another sentence, a longer word and an emergency box are near misses.
    """
    for text in (
        "Weak legs are an emergency, so do not call the same day.",
        "You may have weak legs. Call the same day for pain.",
        "Call this week about weak legshells.",
        '!!! emergency "Get help now if:"\n\n    - weak legs\n',
        '??? clinician "For clinicians"\n\n    Weak legs: seen the same day.\n',
    ):
        assert of_speed(says, text) == []


def test_retyped_advice(says):
    """
    A sentence of a box stands in its file only; short ones and other words are free.
    """
    page = "# A\n\nCall at once for:\n\n- Weakness in a leg or arm.\n- numbness\n- weakness in a leg\n"

    assert says("retyped-advice", {**SOUND, "docs/a.md": page}) == [
        'docs/a.md:11: "Weakness in a leg or arm." stands in docs/_includes/call-now.md. '
        'Write --8<-- "call-now.md" instead.'
    ]


STATEMENT = (
    "order: {}\nsays: S.\npage: {}\nheading: {}\nterms: [cord, live longer]\nverdict: supported\nwhy: W.\n"
)
RISKS = "# Risks\n\n## What helps\n\nThe cord.\n\n### More\n\nYou live\nlonger.\n\n## Other\n\nNothing.\n"


def test_statement_that_is_answered(says):
    """
    Page, heading and words are there; the section goes on over smaller headings.
    """
    statement = STATEMENT.format(1, "decide/risks.md", "What helps")

    assert says("coverage", {"docs/decide/risks.md": RISKS, "docs/_data/coverage/01-a.yml": statement}) == []


def test_statements_that_are_not(says):
    """
    No such page, no such heading, a word that is not used.
    """
    files = {
        "docs/decide/risks.md": RISKS,
        "docs/_data/coverage/01-a.yml": STATEMENT.format(1, "decide/risk.md", "What helps"),
        "docs/_data/coverage/02-b.yml": STATEMENT.format(2, "decide/risks.md", "What help"),
        "docs/_data/coverage/03-c.yml": STATEMENT.format(2, "decide/risks.md", "Other").replace("cord, ", ""),
    }

    assert says("coverage", files) == [
        'docs/_data/coverage/01-a.yml:3: There is no page "docs/decide/risk.md". Did you mean "decide/risks.md"?',
        'docs/_data/coverage/02-b.yml:4: docs/decide/risks.md has no heading "What help". Did you mean "What helps"?',
        'docs/_data/coverage/03-c.yml:5: "live longer" is not used below "Other" in docs/decide/risks.md. '
        "Use it there.",
    ]
    assert says("coverage-order", files) == [
        'docs/_data/coverage/03-c.yml:1: "order: 2" stands in docs/_data/coverage/02-b.yml too. '
        "Give another number."
    ]
