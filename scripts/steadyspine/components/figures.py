"""Makes figures of the images in a page: one drawing, a drawing in steps, a chart with its words."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, ParseError, SubElement

from steadyspine.components.recorded import Recorded, image_path, recorded
from steadyspine.components.svg import figure, inline_svg, is_wide
from steadyspine.content import Picture, Site
from steadyspine.content.own_pictures import drawing_file
from steadyspine.content.wording import phrase, phrases

CONTROL_WORDS = "components.steps"
"""Where the language file holds the words of the control that shows one step at a time."""

NUMBER_OF_STEP = re.compile(r"^\d+\. (?=.)")


def figures_of(paragraph: Element, site: Site, page: PurePosixPath) -> list[Element]:
    """What stands in the place of a paragraph that holds images and nothing else; nothing for any other.

    Args:
        paragraph: any element of the page's tree.
        site: the site, with what is recorded of its pictures.
        page: the page's place below `docs/`.
    """
    images = _lone_images(paragraph)
    if len(images) == 1:
        return _one(images[0], site, page)
    return _steps(images, site, page) if images else []


def beside(site: Site, picture: Picture) -> list[Element]:
    """What follows a drawing in words: the steps of a chart, and the sentences that belong to its parts."""
    steps = [words_of_chart(site, picture.steps)] if picture.steps else []
    return [*steps, *([notes(picture.notes)] if picture.notes else [])]


def notes(texts: tuple[str, ...]) -> Element:
    """Sentences that belong to the parts of a drawing; what comes before a colon names the part."""
    rows = Element("ul", {"class": "ss-figure-notes ss-generated"})
    for text in texts:
        name, colon, rest = text.partition(": ")
        row = SubElement(rows, "li")
        if colon:
            part = SubElement(row, "strong")
            part.text = f"{name}:"
            part.tail = f" {rest}"
        else:
            row.text = text
    return rows


def words_of_chart(site: Site, steps: tuple[str, ...]) -> Element:
    """What the file of a chart says, as a list that opens at a tap."""
    element = Element("details", {"class": "ss-figure-words ss-generated"})
    SubElement(element, "summary").text = phrase(site, "components.pictures.in_words")
    element.append(chart(steps, condition_of(site)))
    return element


def condition_of(site: Site) -> str:
    """How a step of a chart begins that answers the question before it: "If "."""
    return phrase(site, "components.pictures.condition")


def chart(steps: tuple[str, ...], answers_begin: str) -> Element:
    """The steps of a flow chart as a list; a question holds its answers, which stand side by side."""
    rows = Element("ol", {"class": "ss-flow"})
    for step in steps:
        if step.startswith(answers_begin) and len(rows):
            question = rows[-1]
            answers = question.find("ul")
            if answers is None:
                answers = SubElement(question, "ul", {"class": "ss-flow__answers"})
            condition, colon, rest = step.partition(": ")
            answer = SubElement(answers, "li")
            SubElement(answer, "b").text = condition + colon.strip()
            answer[0].tail = f" {rest}"
        else:
            SubElement(rows, "li", {"class": "ss-flow__step"}).text = step
    return rows


def _lone_images(paragraph: Element) -> list[Element]:
    """The images of a paragraph that holds nothing else."""
    texts = [paragraph.text, *(child.tail for child in paragraph)]
    alone = paragraph.tag == "p" and all(child.tag == "img" for child in paragraph)
    return list(paragraph) if alone and not any((text or "").strip() for text in texts) else []


def _one(image: Element, site: Site, page: PurePosixPath) -> list[Element]:
    caption, classes = image.get("title", ""), image.get("class", "")
    drawing, told = _drawing(image, site, page)
    if told and told.picture.steps:
        # Written, not drawn: letters in a drawing shrink with a phone, and these are whole sentences.
        made = figure(chart(told.picture.steps, condition_of(site)), caption, classes="ss-figure--flow")
        made[0].set("aria-label", told.picture.title)
        return [made]
    if drawing is not None:
        wide = "ss-figure--wide" if is_wide(drawing) else ""
        # Of one step alone, its number and words on the other steps would lead nowhere.
        is_step = told is not None and told.picture.image != image_path(page, image.get("src", ""))
        caption = NUMBER_OF_STEP.sub("", caption) if is_step else caption
        made = figure(drawing, caption, classes=f"{classes} {wide}".strip())
        if told:
            _can_grow(made, site)
        return [made, *beside(site, told.picture)] if told and not is_step else [made]
    if not caption:
        return []
    image.attrib.pop("title")
    image.tail = None
    return [figure(image, caption, classes=classes)]


def _steps(images: list[Element], site: Site, page: PurePosixPath) -> list[Element]:
    """One figure with a list of the steps, each under its title."""
    found = [_drawing(image, site, page) for image in images]
    steps = Element("ol", {"class": "ss-figure__steps"})
    for image, (drawing, _) in zip(images, found, strict=True):
        if drawing is None:
            return []
        step = SubElement(steps, "li", {"class": "ss-figure__step"})
        if image.get("title"):
            SubElement(step, "p", {"class": "ss-figure__step-title"}).text = image.get("title")
        step.append(drawing)
    told = found[0][1]
    made = figure(steps, told.picture.caption if told else "", classes="ss-figure--steps")
    made.set("data-ss-steps", json.dumps(phrases(site, CONTROL_WORDS), sort_keys=True))
    if told:
        _can_grow(made, site)
    return [made, *(beside(site, told.picture) if told else [])]


def _can_grow(made: Element, site: Site) -> None:
    """Gives the script its words that shows the drawings of a figure as large as the window."""
    words = phrases(site, "components.pictures")
    for name in ("enlarge", "close"):
        if name in words:
            made.set(f"data-ss-{name}", str(words[name]))


def _drawing(image: Element, site: Site, page: PurePosixPath) -> tuple[Element | None, Recorded | None]:
    """The drawing that an image of the page names, and what is recorded of it."""
    source = image.get("src", "")
    if PurePosixPath(source).suffix != ".svg":
        return None, None
    path = drawing_file(site, image_path(page, source))
    try:
        drawing = inline_svg(path.read_text(encoding="utf-8"), path.stem, image.get("alt", ""))
    except (OSError, ParseError):
        return None, None
    return drawing, recorded(site, page, source)
