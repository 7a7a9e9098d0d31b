"""What each element of a built page becomes on paper; an element without a form there is an error."""

from __future__ import annotations

import re

import pytest
from lxml import html

from steadyspine.handouts.tables import columns_of, table_cells
from steadyspine.handouts.typst_blocks import Paper, flow
from steadyspine.handouts.typst_text import Places, UnknownElementError

ALONE = Places("operations/cement/", frozenset({"operations/cement/"}), live="")


def convert(markup: str, places: Places = ALONE, *, large: bool = False, leaf: bool = False) -> str:
    """The Typst text of some HTML."""
    return flow(html.fragment_fromstring(markup, create_parent="article"), Paper(places, large, leaf=leaf))


def test_text_cannot_become_markup() -> None:
    """Signs that mean something in Typst stay signs."""
    assert (
        convert("<p># $5 *a* _b_ [c] &quot;d&quot; \\e &lt;f&gt; @g</p>")
        == r'#"# $5 *a* _b_ [c] \"d\" \\e <f> @g";'
    )


def test_blocks_stand_apart() -> None:
    """Two paragraphs stay two."""
    assert convert("<p>One.</p>\n<p>Two.</p>") == '#"One.";\n\n#"Two.";'


def test_heading_keeps_its_level_and_its_place() -> None:
    """A pack refers to places by page and heading."""
    assert (
        convert('<h2 id="risks">Risks</h2>')
        == '#heading(level: 2)[#"Risks";] #label("operations-cement--risks")'
    )


def test_list_items_can_hold_blocks() -> None:
    """A list in a list stays inside its item."""
    assert (
        convert("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>")
        == '#list([#"a";\n\n#list([#"b";]);], [#"c";]);'
    )


def test_task_is_a_box_to_tick() -> None:
    """Worksheets are filled in with a pen."""
    assert "#task(false)[" in convert('<ul><li><input type="checkbox" disabled> Ask.</li></ul>')


def test_box_says_its_kind_in_words_once() -> None:
    """Black and white print has no color to tell an emergency by."""
    titled = '<p class="admonition-title"><span class="ss-box__kind">Emergency</span> {}</p><p>Legs.</p>'

    assert (
        convert(f'<div class="admonition emergency">{titled.format("Call now if:")}</div>')
        == '#boxed("emergency", "Emergency", "Call now if:")[#"Legs.";];'
    )


def test_folded_block_is_open_on_paper() -> None:
    """Nothing on paper waits for a tap."""
    assert (
        convert('<details class="clinician"><summary>For clinicians</summary><p>n = 65</p></details>')
        == '#boxed("clinician", "", "For clinicians")[#"n = 65";];'
    )


def test_picture_stays_in_its_section_but_that_of_the_opening_may_stand_in_the_first() -> None:
    """Smaller headings do not hold it."""
    made = convert("<h2>One</h2><h3>Part</h3><h2>Two</h2>")

    assert made.count("#place.flush()") == 1
    assert made.endswith('#place.flush()\n#heading(level: 2)[#"Two";]')


LONG = "Legs that give way. " * 50


def box(kind: str, body: str) -> str:
    """A box as it stands in a page."""
    return f'<div class="admonition {kind}"><p class="admonition-title">Now</p>{body}</div>'


def test_long_box_runs_on_but_emergency_signs_never_do() -> None:
    """Whoever holds one sheet must hold all the signs."""
    assert 'runs-on: "box--operations/cement/' in convert(box("ask", f"<p>{LONG}</p>"))
    assert 'runs-on: "box--operations/cement/' in convert(box("ask", f"<p>{LONG[:500]}</p>"), large=True)
    assert "runs-on" not in convert(box("ask", "<p>Legs.</p>"))
    assert "runs-on" not in convert(box("emergency", f"<p>{LONG}</p>"))


def test_long_boxes_of_a_page_begin_at_places_of_their_own() -> None:
    """Each says "(continued)" by where it began."""
    made = convert(box("ask", f"<p>{LONG}</p>") + box("ask", f"<p>{LONG}</p>"))

    assert len(set(re.findall('runs-on: "([^"]+)"', made))) == 2


def test_box_is_torn_only_between_its_parts_and_a_list_keeps_its_lead_in() -> None:
    """A list that begins on another page than "What to do:" would be read alone."""
    made = convert(box("ask", "<p>One.</p><p>What to do:</p><ul><li>Call.</li></ul><p>Two.</p>"))

    assert made.endswith(
        '[#"One.";][#block(sticky: true)[#"What to do:";]\n\n#list([#"Call.";]);][#"Two.";];'
    )


SIGNS = "<p>You notice:</p><ul><li>weak legs</li></ul><p>What to do:</p><ol><li>Call.</li></ol><p>Now.</p>"


def test_signs_and_what_to_do_are_two_boxes_in_large_print() -> None:
    """Together they do not fit a page; each says what it is."""
    assert convert(box("emergency", SIGNS)).count("#boxed(") == 1
    first, second = convert(box("emergency", SIGNS), large=True).split("\n\n#boxed(")

    assert '"Now")[' in first and "weak legs" in first and "Call." not in first
    assert second.startswith('"emergency", "", "What to do:")[') and second.endswith('[#"Now.";];')


def test_emergency_box_without_steps_stays_one_box_in_large_print() -> None:
    """Its first line, which leads into the signs, is no title of a second half."""
    signs = "<p>You notice:</p><ul><li>weak legs</li></ul><p>Call 911.</p>"

    assert convert(box("emergency", signs), large=True).count("#boxed(") == 1


def test_text_between_the_paragraphs_of_a_box_is_an_error() -> None:
    """It would be lost on paper."""
    with pytest.raises(UnknownElementError, match="outside its paragraphs"):
        convert(box("ask", "Legs. <p>Call.</p>"))


def test_place_to_write_runs_to_the_margin() -> None:
    """A row of underscores, or an item that ends in a colon, asks for words."""
    assert convert("<ul><li>My cancer is: ______________</li></ul>") == (
        '#list([#"My cancer is: ";#to-the-margin;]);'
    )
    assert (
        convert("<ul><li>I have to decide by:</li></ul>")
        == '#list([#"I have to decide by:";#to-the-margin]);'
    )
    assert "margin" not in convert("<ul><li>snake_case and __init__</li><li>At 9:30</li></ul>")


def test_only_a_paragraph_with_a_colon_before_a_list_is_held_to_it() -> None:
    """Other lines may stand at the foot of a page."""
    items = "<ul><li>Call.</li></ul>"

    assert "sticky" in convert(f"<p>What to do:</p>{items}")
    assert "sticky" not in convert(f"<p>What to do.</p>{items}")
    assert "sticky" not in convert("<p>What to do:</p><p>Call.</p>")


def test_source_mark_stands_in_brackets() -> None:
    """Raised marks are too small for large print."""
    marked = '<p>True.<sup class="ss-cite"><a href="#source-1">1</a>, <a href="#source-2">2</a></sup></p>'

    assert convert(marked) == '#"True.";#ref("1");#ref("2");'


@pytest.mark.parametrize(
    ("pages", "live", "printed"),
    [
        ({"decide/risks/"}, "", '#page-link(label("decide-risks"))[#"Risks";];'),
        (set(), "https://spine.example/", '#link("https://spine.example/decide/risks/")[#"Risks";];'),
        (set(), "", '#"\u201c";#"Risks";#"\u201d";'),
    ],
    ids=["in the same pack", "on the live site", "nowhere to lead"],
)
def test_link_to_another_page(pages: set[str], live: str, printed: str) -> None:
    """A page number where there is one, the live page where it is known, else the words alone."""
    places = Places("operations/cement/", frozenset({"operations/cement/", *pages}), live)

    assert printed == convert('<p><a href="../../decide/risks/">Risks</a></p>', places)


def test_link_to_another_site_prints_its_address_unless_it_says_it() -> None:
    """Paper cannot be tapped."""
    assert (
        convert('<p><a href="https://a.org/x">Read it</a></p>')
        == '#outside("https://a.org/x")[#"Read it";#" (a.org/x)";];'
    )
    assert (
        convert('<p><a href="https://doi.org/10.1/x">doi:10.1/x</a></p>')
        == '#outside("https://doi.org/10.1/x")[#"doi:10.1/x";];'
    )


TABLE = """<table><thead><tr><th>What</th><th>Who</th><th>How</th><th>Sure</th></tr></thead>
<tbody><tr><th>a</th><td>b</td><td>c</td><td>d</td></tr></tbody></table>"""


def test_wide_table_is_stacked_in_large_print_only() -> None:
    """Four columns of 18 points do not fit a sheet."""
    assert convert(TABLE).startswith("#table-of((12.3fr, 10.7fr, ")
    assert convert(TABLE, large=True).startswith("#stacked-table(")


def test_narrow_table_of_long_words_is_stacked_in_large_print_too() -> None:
    """No word has to be broken."""
    words = "radiculopathy", "radioresistant", "decompression"
    rows = "".join(f"<tr>{''.join(f'<td>{word}</td>' for word in words)}</tr>" for _ in range(2))

    assert convert(f"<table>{rows}</table>").startswith("#table-of(")
    assert convert(f"<table>{rows}</table>", large=True).startswith("#stacked-table(")
    short = rows.replace("radioresistant", "radio-resistant").replace("radiculopathy", "root pain")
    assert convert(f"<table>{short}</table>", large=True).startswith("#table-of(")


def test_column_has_room_for_its_longest_word() -> None:
    """A long word must not run over its neighbor."""
    cells = table_cells(html.fromstring("<table><tr><td>a</td><td>spondylectomy</td></tr></table>"))

    assert columns_of(cells) == "(9.4fr, 36.6fr, )"


@pytest.mark.parametrize(
    ("markup", "named"),
    [
        ('<div class="grid cards">Risk of death</div>', "(div cards grid)"),
        ("<p><video>Call 911</video></p>", "(video)"),
        ("<blockquote>Call 911</blockquote>", "(blockquote)"),
        (
            '<div class="admonition warning"><p class="admonition-title">W</p></div>',
            "(div admonition warning)",
        ),
        ("<dl><dd>a meaning without a word</dd></dl>", "(dl)"),
        ('<figure class="ss-figure"><img src="a.png" alt="A"></figure>', "(figure ss-figure)"),
        (
            '<figure class="ss-figure ss-figure--steps"><ol class="ss-figure__steps"><li><p>A</p></li></ol></figure>',
            "(li)",
        ),
    ],
)
def test_unknown_element_is_an_error_and_never_lost(markup: str, named: str) -> None:
    """Text that vanished between screen and paper could be the text that matters."""
    with pytest.raises(UnknownElementError) as raised:
        convert(markup)

    assert named in str(raised.value)
    assert "<" not in str(raised.value)


@pytest.mark.parametrize(
    "shape",
    [
        '<path fill="var(--red)"/>',
        '<path style="fill: red"/>',
        "<style>a{}</style>",
    ],
)
def test_drawing_that_needs_the_page_for_its_colors_is_an_error(shape: str) -> None:
    """It would print black."""
    with pytest.raises(UnknownElementError):
        convert(f'<figure class="ss-figure"><svg viewBox="0 0 1 1"><title>T</title>{shape}</svg></figure>')


def test_drawing_keeps_its_spelling_and_its_description() -> None:
    """The HTML parser writes viewBox in lower case, and the printer would not know it."""
    made = convert(
        '<figure class="ss-figure"><svg viewBox="0 0 9 9"><title>The cord</title><desc>It ends at L1.</desc>'
        '<path fill="#fff"/></svg><figcaption>Look.</figcaption></figure>'
    )

    assert 'viewBox=\\"0 0 9 9\\"' in made
    assert '"The cord. It ends at L1."' in made
    assert 'caption: [#"Look.";]' in made


def drawn(height: int, title: str = "The cord") -> str:
    """A drawing so many units high."""
    return (
        f'<svg viewBox="0 0 360 {height}"><title>{title}</title><desc>It ends at L1.</desc>'
        '<path fill="#fff"/></svg>'
    )


def test_tall_drawing_is_made_to_fit() -> None:
    """As narrow as its letters allow; in large print they would be too small, so words follow it."""
    tall = f'<figure class="ss-figure">{drawn(720)}<figcaption>Look.</figcaption></figure>'

    end = 'mm, name: "picture--The-cord", floats: true, caption: [#"Look.";])'

    assert convert(tall).endswith(f"width: 97.7{end}")
    assert convert(tall, large=True).endswith(f'width: 90.0{end}\n\n#"It ends at L1.";')


def test_low_drawing_fills_the_sheet_in_large_print() -> None:
    """Its letters are large too, and nothing has to be said twice."""
    low = f'<figure class="ss-figure">{drawn(300)}<figcaption>Look.</figcaption></figure>'

    assert convert(low, large=True).endswith(
        'width: 176.0mm, name: "picture--The-cord", floats: true, caption: [#"Look.";])'
    )


def test_written_chart_is_a_numbered_list_with_its_answers() -> None:
    """Below its title; each answer stands in its question."""
    made = convert(
        '<figure class="ss-figure ss-figure--flow"><ol aria-label="The way" class="ss-flow">'
        "<li>Well?<ul><li><b>If no:</b> rest.</li></ul></li><li>Go.</li></ol><figcaption>Look.</figcaption></figure>"
    )

    assert made.startswith('#block(sticky: true)[#strong[#"The way";]]\n\n#enum(')
    assert made.index("Well?") < made.index("If no:") < made.index("Go.") < made.index("Look.")


def test_steps_stand_below_their_titles() -> None:
    """Two fit side by side; the caption comes last."""
    step = f'<li class="ss-figure__step"><p class="ss-figure__step-title">Roll</p>{drawn(215)}</li>'
    made = convert(
        f'<figure class="ss-figure ss-figure--steps"><ol class="ss-figure__steps">{step}{step}</ol>'
        "<figcaption>Slowly.</figcaption></figure>"
    )

    assert made.startswith('#steps((([#"Roll";], picture("<svg ')
    assert made.count("width: 80.0mm)), ") == 2
    assert made.endswith('), [#"Slowly.";]);')


@pytest.mark.parametrize(
    ("leaf", "large", "together"), [(True, False, True), (True, True, False), (False, False, False)]
)
def test_sentences_about_steps_stand_by_their_caption_on_a_leaf(
    leaf: bool, large: bool, together: bool
) -> None:
    """Once, and with the caption; in large print and elsewhere they are a list of their own."""
    step = f'<li class="ss-figure__step"><p class="ss-figure__step-title">Roll</p>{drawn(215)}</li>'
    made = convert(
        f'<figure class="ss-figure ss-figure--steps"><ol class="ss-figure__steps">{step}</ol>'
        '<figcaption>Slowly.</figcaption></figure><ul class="ss-figure-notes"><li>Knees together.</li></ul>'
        "<p>After.</p>",
        leaf=leaf,
        large=large,
    )

    assert made.count("Knees together.") == 1 and "After." in made
    assert ('[#"Slowly.";], said: [' in made) is together
