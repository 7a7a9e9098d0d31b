"""Blocks of a built page, from HTML to Typst: a function for each kind of element, an error for any other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from steadyspine.handouts.beside import lists_beside, text_beside
from steadyspine.handouts.pictures import (
    LARGE,
    PRINT,
    hundred,
    picture,
    steps,
)
from steadyspine.handouts.tables import columns_of, is_cramped, table_cells
from steadyspine.handouts.typst_text import (
    Places,
    UnknownElementError,
    classes,
    inline,
    label,
    one,
    quoted,
    words,
)

BOXES = ("emergency", "urgent", "ask", "keypoints", "note", "clinician", "doors")

HOLDERS = {
    "ss-table",
    "ss-words",
    "ss-sources",
    "ss-glossary",
    "ss-helplines",
    "ss-explain",
    "ss-levels",
    "ss-compare",
    "ss-sins",
    "ss-questions",
    "ss-sheet",
}
"""Classes of elements that only hold others."""

LONG_BOX = 900
"""Characters past which a box may run on to the next page, about a third of it; half in large print."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What the converter must know of the sheet it fills."""

    places: Places
    large: bool
    tight: bool = False
    """Whether all of it must fit one page."""

    leaf: bool = False
    """Whether a page of the guide should fit its two sides."""

    describe: str = "{text}"
    """The words around the description of a picture: `What it shows: {text}`."""


def flow(element: HtmlElement, paper: Paper) -> str:
    """All that is inside an element, block under block; text between blocks becomes a paragraph."""
    parts = []
    line = words(element.text)
    taken: list[HtmlElement] = []
    for child in element:
        if child in taken:
            continue
        made, taken = side_by_side(child, paper)
        if made or child.tag in BLOCKS:
            parts += [line, made or BLOCKS[child.tag](child, paper)]
            line = ""
        else:
            line += one(child, paper.places)
        line += words(child.tail)
    return "\n\n".join(part for part in [*parts, line] if part.strip('#" ;\n'))


def side_by_side(element: HtmlElement, paper: Paper) -> tuple[str, list[HtmlElement]]:
    """An element with what stands beside it on a leaf, and the elements that are in it; or nothing."""
    if paper.large or paper.tight or not paper.leaf:
        return "", []
    if "ss-figure--steps" in classes(element):
        return steps_with_notes(element, paper)
    if element.tag == "figure":
        text, wide = text_beside(element)
        if text:
            room = replace(PRINT, wide=wide, high=PRINT.full, floats=False)
            drawing = picture(element, room, lambda part: flow(part, paper), paper.describe)
            return f"#beside({wide:.1f}mm){bracket(text, paper)}[{drawing}];", text
    if element.tag == "h2" and (sections := lists_beside(element)):
        made = "".join(bracket(section, paper) for section in sections)
        return f"#side-by-side{made};", [one for section in sections for one in section]
    return "", []


def steps_with_notes(element: HtmlElement, paper: Paper) -> tuple[str, list[HtmlElement]]:
    """Pictures in steps with the sentences that follow them, which stand beside an odd one; or nothing."""
    notes = element.getnext()
    if notes is None or "ss-figure-notes" not in classes(notes):
        return "", []
    return steps(element, False, lambda part: flow(part, paper), block(notes, paper)), [notes]


def bracket(elements: list[HtmlElement], paper: Paper) -> str:
    """Blocks as one argument."""
    return "[" + "\n\n".join(block(one, paper) for one in elements) + "]"


def block(element: HtmlElement, paper: Paper) -> str:
    """One block.

    Raises:
        UnknownElementError: it has no form on paper.
    """
    if element.tag not in BLOCKS:
        raise UnknownElementError(element)
    return BLOCKS[element.tag](element, paper)


def paragraph(element: HtmlElement, paper: Paper) -> str:
    """A paragraph; one that leads into a list or a box stays on the page on which that begins."""
    said = inline(element, paper.places)
    return f"#block(sticky: true)[{said}]" if leads_in(element) else said


def leads_in(element: HtmlElement) -> bool:
    """Whether a paragraph leads into what follows: a list, after a colon, or a box of emergency signs."""
    after = element.getnext()
    if after is None or element.tag != "p":
        return False
    return "emergency" in classes(after) or (after.tag in ("ul", "ol") and ends_in_colon(element))


def ends_in_colon(element: HtmlElement) -> bool:
    """Whether the words of an element announce what follows."""
    return str(element.text_content()).rstrip().endswith(":")


def heading(element: HtmlElement, paper: Paper) -> str:
    """A heading, with the label that page references use; a picture of the section before it stands above it.

    What the page shows before its first section is about the whole page, and may stand in that section.
    """
    anchor = element.get("id")
    place = f" #{label(paper.places.address, anchor)}" if anchor else ""
    ends = "#place.flush()\n" if element.tag == "h2" and element.xpath("preceding-sibling::h2") else ""
    return f"{ends}#heading(level: {element.tag[1]})[{inline(element, paper.places)}]{place}"


def bullets(element: HtmlElement, paper: Paper) -> str:
    """A list with bullets or numbers, or a list of boxes to tick."""
    items = [item for item in element if item.tag == "li"]
    if "ss-sources__list" in classes(element):
        return "\n\n".join(f'#ref("{n}") {flow(item, paper)}' for n, item in enumerate(items, 1))
    made = [f"[{list_item(item, paper)}]" for item in items]
    return f"#{'enum' if element.tag == 'ol' else 'list'}{list_marker(items)}({', '.join(made)});"


def list_marker(items: list[HtmlElement]) -> str:
    """Boxes to tick bring their own mark, so their list shows none."""
    return (
        ".with(marker: [], indent: 0em, body-indent: 0em)"
        if any(tick_box(item) is not None for item in items)
        else ""
    )


def list_item(item: HtmlElement, paper: Paper) -> str:
    """What stands in one item."""
    box = tick_box(item)
    if box is None:
        asks = len(item) == 0 and ends_in_colon(item)
        return flow(item, paper) + ("#to-the-margin" if asks else "")
    done = "true" if box.get("checked") is not None else "false"
    return f"#task({done})[{flow(item, paper)}];"


def tick_box(item: HtmlElement) -> HtmlElement | None:
    """The check box of a task, if the item is one."""
    boxes = item.xpath(
        "./input[@type='checkbox'] | ./label/input[@type='checkbox'] | ./p/input[@type='checkbox']"
    )
    return boxes[0] if boxes else None


def division(element: HtmlElement, paper: Paper) -> str:
    """A box, or an element that only holds others.

    Raises:
        UnknownElementError: it is neither.
    """
    names = classes(element)
    if "admonition" in names:
        return box(element, paper, element.find_class("admonition-title")[0])
    if names & HOLDERS:
        return flow(element, paper)
    raise UnknownElementError(element)


def details(element: HtmlElement, paper: Paper) -> str:
    """A block that is folded on the screen and open on paper: a box, or a list that the build added."""
    title = element.find("summary")
    if classes(element) & set(BOXES):
        return box(element, paper, title)
    if classes(element.getparent()) & HOLDERS:
        name = words(title.text_content().strip())
        title.drop_tree()
        return f"#heading(level: 2)[{name}]\n\n{flow(element, paper)}"
    raise UnknownElementError(element)


def box(element: HtmlElement, paper: Paper, title: HtmlElement) -> str:
    """A box with its kind in words."""
    kinds = [kind for kind in BOXES if kind in classes(element)]
    if not kinds:
        raise UnknownElementError(element)
    kind_words = title.find_class("ss-box__kind")
    said = kind_words[0].text_content().strip().rstrip(":") if kind_words else ""
    whole = " ".join(title.text_content().split())
    named = whole.removeprefix(said).lstrip(": ") if said else whole
    title.drop_tree()
    if any((text or "").strip() for text in (element.text, *(child.tail for child in element))):
        raise UnknownElementError(element, "has text outside its paragraphs. Begin a new paragraph there.")
    kind = "note" if kinds[0] == "doors" else kinds[0]
    if kind == "emergency" and paper.large and not paper.tight:
        return "\n\n".join(
            f'#boxed("{kind}", {quoted(said)}, {quoted(title_of_half)}){brackets(half, paper)};'
            for title_of_half, half in signs_and_steps(named, list(element))
        )
    place = f", runs-on: {quoted(place_of(element, paper))}" if may_run_on(element, paper) else ""
    named_place = element.get("data-ss-place")
    ends = f" #label({quoted(named_place)})" if named_place else ";"
    return f'#boxed("{kind}", {quoted(said)}, {quoted(named)}{place}){brackets(list(element), paper)}{ends}'


def signs_and_steps(title: str, children: list[HtmlElement]) -> list[tuple[str, list[HtmlElement]]]:
    """The two halves of a box of emergency signs with their titles: in large print both do not fit one page.

    The line that leads into what to do, in the midst of the box, becomes the title of the second half.
    """
    for place, child in enumerate(children):
        if place > 1 and child.tag == "p" and ends_in_colon(child):
            return [(title, children[:place]), (child.text_content().strip(), children[place + 1 :])]
    return [(title, children)]


def may_run_on(element: HtmlElement, paper: Paper) -> bool:
    """Whether a box is so long that it may run on to the next page; emergency signs never are."""
    return "emergency" not in classes(element) and len(element.text_content()) > (
        LONG_BOX / 2 if paper.large else LONG_BOX
    )


def place_of(element: HtmlElement, paper: Paper) -> str:
    """A name for the place of a box in a handout: its page, and how many elements stand before it."""
    return f"box--{paper.places.address}{int(element.xpath('count(preceding::*)'))}"


def brackets(children: list[HtmlElement], paper: Paper) -> str:
    """What stands in a box, in the parts between which it may be torn; a list stays with its lead-in."""
    parts: list[str] = []
    for child in children:
        made = block(child, paper)
        is_led = child.tag in ("ul", "ol") and parts
        parts = [*parts[:-1], f"{parts[-1]}\n\n{made}"] if is_led else [*parts, made]
    return "".join(f"[{part}]" for part in parts)


def table(element: HtmlElement, paper: Paper) -> str:
    """A table; in large print one of more than three columns is stacked, row under row."""
    cells = table_cells(element)
    header, *rows = [[f"[{flow(cell, paper)}]" for cell in row] for row in cells]
    body = "".join(f"({''.join(cell + ', ' for cell in row)}), " for row in rows)
    top = f"({''.join(cell + ', ' for cell in header)})"
    if paper.large and (len(header) > 3 or is_cramped(cells)):
        return f"#stacked-table({top}, ({body}));"
    return f"#table-of({columns_of(cells)}, {top}, ({body}));"


def definitions(element: HtmlElement, paper: Paper) -> str:
    """Words and what they mean; entries may be held together by a division each.

    Raises:
        UnknownElementError: a meaning stands there without its word.
    """
    made = []
    for word in element.xpath("./dt | ./div/dt"):
        meanings = []
        following = word.getnext()
        while following is not None and following.tag == "dd":
            meanings.append(flow(following, paper))
            following = following.getnext()
        made.append(f"#defined([{inline(word, paper.places)}])[{(chr(10) * 2).join(meanings)}];")
    if len(element.xpath("./dd | ./div/dd")) < len(made) or not made:
        raise UnknownElementError(element)
    return "\n\n".join(made)


def section(element: HtmlElement, paper: Paper) -> str:
    """A part of the page that the build added: its words, its sources."""
    return flow(element, paper)


def figure(element: HtmlElement, paper: Paper) -> str:
    """A picture with its words."""
    if "ss-hundred" in classes(element):
        return hundred(element, lambda part: flow(part, paper))
    if "ss-figure--flow" in classes(element):
        return flow_chart(element, paper)
    if "ss-figure--steps" in classes(element):
        return steps(element, paper.large, lambda part: flow(part, paper))
    room = LARGE if paper.large else PRINT
    return picture(element, room, lambda part: flow(part, paper), paper.describe)


def flow_chart(element: HtmlElement, paper: Paper) -> str:
    """A chart of steps and answers below its title, as a numbered list; its caption comes last."""
    rows, *captions = element
    title = f"#block(sticky: true)[#strong[{words(rows.get('aria-label', ''))}]]"
    parts = [title, block(rows, paper), *(flow(caption, paper) for caption in captions)]
    return "\n\n".join(parts)


def rule(element: HtmlElement, paper: Paper) -> str:
    """A line between parts."""
    return "#line(length: 100%, stroke: .5pt + rule-gray);"


def nothing(element: HtmlElement, paper: Paper) -> str:
    """What has no use on paper."""
    return ""


BLOCKS: dict[str, Callable[[HtmlElement, Paper], str]] = {
    "p": paragraph,
    **dict.fromkeys(("h2", "h3", "h4"), heading),
    "ul": bullets,
    "ol": bullets,
    "div": division,
    "details": details,
    "table": table,
    "dl": definitions,
    "section": section,
    "figure": figure,
    "hr": rule,
    "nav": nothing,
}
