"""Blocks of a built page, from HTML to Typst: a function for each kind of element, an error for any other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml.html import HtmlElement

from steadyspine.handouts.pictures import WORDS_OF_CHART, hundred, picture, steps
from steadyspine.handouts.tables import columns_of, table_cells
from steadyspine.handouts.typst_text import (
    Places,
    UnknownElementError,
    classes,
    described,
    inline,
    label,
    one,
    quoted,
    words,
)

BOXES = ("emergency", "urgent", "ask", "keypoints", "note", "clinician", "doors")

HOLDERS = {"ss-table", "ss-words", "ss-sources", "ss-glossary"}
"""Classes of elements that only hold others."""

LONG_BOX = 500
"""Characters past which a box may run on to the next page, about ten lines; in large print half as many."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What the converter must know of the sheet it fills."""

    places: Places
    large: bool
    describe: str = "{text}"
    """The words around the description of a picture: `What it shows: {text}`."""


def flow(element: HtmlElement, paper: Paper) -> str:
    """All that is inside an element, block under block; text between blocks becomes a paragraph."""
    parts = []
    line = words(element.text)
    for child in element:
        if child.tag in BLOCKS:
            parts += [line, BLOCKS[child.tag](child, paper)]
            line = ""
        else:
            line += one(child, paper.places)
        line += words(child.tail)
    return "\n\n".join(part for part in [*parts, line] if part.strip('#" ;\n'))


def block(element: HtmlElement, paper: Paper) -> str:
    """One block.

    Raises:
        UnknownElementError: it has no form on paper.
    """
    if element.tag not in BLOCKS:
        raise UnknownElementError(described(element))
    return BLOCKS[element.tag](element, paper)


def paragraph(element: HtmlElement, paper: Paper) -> str:
    """A paragraph; one that leads into a list stays on the page on which the list begins."""
    said = inline(element, paper.places)
    return f"#block(sticky: true)[{said}]" if leads_in(element) else said


def leads_in(element: HtmlElement) -> bool:
    """Whether a paragraph ends in a colon before a list."""
    after = element.getnext()
    is_before_list = after is not None and after.tag in ("ul", "ol")
    return is_before_list and element.tag == "p" and element.text_content().rstrip().endswith(":")


def heading(element: HtmlElement, paper: Paper) -> str:
    """A heading, with the label that page references use."""
    anchor = element.get("id")
    place = f" #{label(paper.places.address, anchor)}" if anchor else ""
    return f"#heading(level: {element.tag[1]})[{inline(element, paper.places)}]{place}"


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
        return flow(item, paper)
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
    raise UnknownElementError(described(element))


def details(element: HtmlElement, paper: Paper) -> str:
    """A block that is folded on the screen and open on paper: a box, or a list that the build added."""
    title = element.find("summary")
    if classes(element) & set(BOXES):
        return box(element, paper, title)
    if WORDS_OF_CHART in classes(element):
        name = "" if paper.large else f"#strong[{words(title.text_content())}]\n\n"
        title.drop_tree()
        return f"{name}{flow(element, paper)}"
    if classes(element.getparent()) & HOLDERS:
        name = words(title.text_content().strip())
        title.drop_tree()
        return f"#heading(level: 2)[{name}]\n\n{flow(element, paper)}"
    raise UnknownElementError(described(element))


def box(element: HtmlElement, paper: Paper, title: HtmlElement) -> str:
    """A box with its kind in words."""
    kinds = [kind for kind in BOXES if kind in classes(element)]
    if not kinds:
        raise UnknownElementError(described(element))
    kind_words = title.find_class("ss-box__kind")
    said = kind_words[0].text_content().strip().rstrip(":") if kind_words else ""
    whole = " ".join(title.text_content().split())
    named = whole.removeprefix(said).lstrip(": ") if said else whole
    title.getparent().remove(title)
    kind = "note" if kinds[0] == "doors" else kinds[0]
    runs_on = str(may_run_on(kind, len(element.text_content()), paper)).lower()
    parts = "".join(f"[{part}]" for part in box_parts(element, paper))
    return f'#boxed("{kind}", {quoted(said)}, {quoted(named)}, runs-on: {runs_on}){parts};'


def box_parts(element: HtmlElement, paper: Paper) -> list[str]:
    """What stands in a box, in the parts between which it may be torn; a list stays with its lead-in."""
    if any(child.tag not in BLOCKS or (child.tail or "").strip() for child in element):
        return [flow(element, paper)]
    parts: list[str] = []
    leading = False
    for child in element:
        made = block(child, paper)
        parts = [*parts[:-1], f"{parts[-1]}\n\n{made}"] if leading else [*parts, made]
        leading = leads_in(child)
    return parts


def may_run_on(kind: str, letters: int, paper: Paper) -> bool:
    """Whether a box may run on to the next page.

    Emergency signs and what to do about them stay together wherever they need less than half a page, which
    is everywhere but in large print.
    """
    if paper.large:
        return letters > LONG_BOX / 2
    return letters > LONG_BOX and kind != "emergency"


def table(element: HtmlElement, paper: Paper) -> str:
    """A table; in large print one of more than three columns is stacked, row under row."""
    cells = table_cells(element)
    header, *rows = [[f"[{flow(cell, paper)}]" for cell in row] for row in cells]
    body = "".join(f"({''.join(cell + ', ' for cell in row)}), " for row in rows)
    top = f"({''.join(cell + ', ' for cell in header)})"
    if paper.large and len(header) > 3:
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
        made.append(f"#defined([{inline(word, paper.places)}])[{chr(10).join(meanings)}];")
    if len(element.xpath("./dd | ./div/dd")) < len(made) or not made:
        raise UnknownElementError(described(element))
    return "\n\n".join(made)


def section(element: HtmlElement, paper: Paper) -> str:
    """A part of the page that the build added: its words, its sources."""
    return flow(element, paper)


def figure(element: HtmlElement, paper: Paper) -> str:
    """A picture with its words."""
    if "ss-hundred" in classes(element):
        return hundred(element, lambda part: flow(part, paper))
    if "ss-figure--steps" in classes(element):
        return steps(element, paper.large, lambda part: flow(part, paper))
    return picture(element, paper.large, lambda part: flow(part, paper), paper.describe)


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
