"""Rules on emergency advice, and on what people are usually told."""

WORDS = """\
extra:
  words:
    emergency:
      line: "New weakness or numbness? Get emergency help now."
      speed: emergency help now
      calls: [{number: "911", place: Here, regions: [US]}]
      call: Call 911.
"""
SIGNS = """\
title: "Get emergency help now if:"
signs:
  - {says: weakness in a leg or arm, name: weakness}
  - {says: numbness, name: numbness}
  - {says: falls}
say: I have cancer.
card: {says: "Get emergency help now if you are weak", link: All the signs, page: get-help-now.md}
pages: [get-help-now.md]
"""
PAGE = '# Get help now\n\n--8<-- "call-now.md"\n'
LAYERS = "## B\n\nText.\n\n## The studies\n\nText.\n"
SOUND = {
    "mkdocs.yml": "nav:\n  - get-help-now.md\n",
    "docs/_data/words/en.yml": WORDS,
    "docs/_data/emergency/call-now.yml": SIGNS,
    "docs/get-help-now.md": PAGE,
}


def test_even_wording(says):
    """
    Every sign with a name, and the speed, stand in the line.
    """
    for name in ("emergency-wording", "emergency-record", "emergency-list", "emergency-number"):
        assert says(name, SOUND) == []


def test_sign_missing_in_the_line(says):
    """
    The line stands above every page.
    """
    files = {**SOUND, "docs/_data/words/en.yml": WORDS.replace("New weakness or numbness", "New weakness")}

    assert says("emergency-wording", files) == [
        'docs/_data/words/en.yml:4: "numbness" is missing here. '
        "docs/_data/emergency/call-now.yml has it as a sign or as how fast to act."
    ]


def test_title_without_the_speed(says):
    """
    The box says how fast to act as the line does.
    """
    files = {
        **SOUND,
        "docs/_data/emergency/call-now.yml": SIGNS.replace("Get emergency help now if:", "Call if:"),
    }

    assert says("emergency-wording", files) == [
        'docs/_data/emergency/call-now.yml:1: The title must say "emergency help now", '
        "as the line above every page does."
    ]


def test_record_and_its_pages(says):
    """
    A page that is about the signs takes them in; one that does not exist cannot.
    """
    named = SIGNS.replace("pages: [get-help-now.md]", "pages: [get-help-now.md, no.md]")
    bare = {**SOUND, "docs/_data/emergency/call-now.yml": named, "docs/get-help-now.md": "# A\n\nText.\n"}

    assert says("emergency-record", bare) == [
        'docs/_data/emergency/call-now.yml:8: There is no page "docs/no.md". Mend the name, or take it out.',
        "docs/_data/emergency/call-now.yml:8: docs/get-help-now.md does not take in these signs. "
        'Write --8<-- "call-now.md" there.',
    ]


def test_whole_list_on_a_page_about_something_else(says):
    """
    A page in layers takes in the card; the card is welcome everywhere.
    """
    words = WORDS + "    layers: {studies: The studies}\n"
    whole = {
        **SOUND,
        "docs/_data/words/en.yml": words,
        "docs/a.md": f'# A\n\n--8<-- "call-now.md"\n\n{LAYERS}',
    }
    card = {**whole, "docs/a.md": whole["docs/a.md"].replace("call-now.md", "call-now-card.md")}

    assert says("emergency-list", whole) == [
        'docs/a.md:9: This page is about something else. Take in the short card: --8<-- "call-now-card.md".'
    ]
    assert says("emergency-list", card) == []


def test_typed_numbers(says):
    """
    A number to call is typed nowhere; the same digits as a count are fine.
    """
    page = "# A\n\nCall 911 now.\n\nThey studied 911 people.\n\nCall your emergency number.\n"

    assert [
        line.partition(": numbers")[0] for line in says("emergency-number", {**SOUND, "docs/a.md": page})
    ] == ['docs/a.md:9: "Call 911"']


def test_signs_and_card_as_readers_get_them(render):
    """
    The whole set with whom to call; the card with the way to it from where the page stands.
    """
    files = {key: text for key, text in SOUND.items() if key != "mkdocs.yml"}
    html = render('--8<-- "call-now.md"', files=files, page="b/a.md")
    card = render('--8<-- "call-now-card.md"', files=files, page="b/c.md")

    assert html.startswith(
        '<div class="admonition emergency">\n<p class="admonition-title">Get emergency help now if:</p>'
    )
    assert "<li>weakness in a leg or arm</li>" in html
    assert '<p>Call 911.\nSay: "I have cancer."</p>' in html
    assert '<a href="../get-help-now.md">All the signs</a>' in card
    assert "weakness" not in card


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
        'docs/a.md:11: "Weakness in a leg or arm." stands in "call-now.md". '
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
