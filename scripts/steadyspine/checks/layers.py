"""Rules on pages in layers: their shape, and how much a reader is given at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath

from steadyspine.checks.prose import shortened, word_count
from steadyspine.components import find_requests
from steadyspine.content import Block, Page, Problem, Rule, Site, is_layered, links
from steadyspine.content.layers import ANSWER, OPEN, STUDIES
from steadyspine.content.patients import patients_pages_in_focus
from steadyspine.content.wording import phrase
from steadyspine.evidence.beside import telephones, units
from steadyspine.evidence.numbers import find_quantities

MOST_ANSWER_WORDS, MOST_ANSWER_NUMBERS = 70, 4
FEWEST_OPEN_WORDS, MOST_OPEN_WORDS, MOST_OPEN_NUMBERS = 300, 450, 10
MOST_NUMBERS_AT_ONCE = 2
LONGEST_PARAGRAPH = 160
"""Letters that fill four lines of a phone 360 px wide."""

FEWEST_DOORS, MOST_DOORS = 2, 4
FEWEST_QUESTIONS, MOST_QUESTIONS = 3, 6
TREATMENTS = ("operations", "other-treatments")
"""Folders whose pages are about one treatment each."""

SMALLEST_SHARE = 0.5
"""Of benefit and harm, the shorter part has at least this share of the longer one's words."""

_HOME = PurePosixPath("index.md")
_SPOKEN = ("paragraph", "item", "row")
_TEMPLATE = "docs/_templates/page.md"


def unlayered_pages(site: Site) -> Iterator[Problem]:
    """Patients' pages that are not in layers."""
    for page in _pages(site):
        if not is_layered(page):
            name = phrase(site, "layers.studies")
            says = f'The page is not in layers: it has no "## {name}". {_TEMPLATE} shows them.'
            yield Problem(page.file, page.blocks[0].line, says, "layers")


def wrong_shapes(site: Site) -> Iterator[Problem]:
    """Answers without their sentence or doors, sections among the studies, boxes that layers replace."""
    for page in _layered(site):
        yield from _answer_faults(page)
        yield from _section_faults(site, page)
        for block in page.blocks:
            if block.kind == "box" and block.box in ("keypoints", "clinician"):
                says = f'A page in layers has no box "{block.box}". {_TEMPLATE} shows what replaces it.'
                yield Problem(block.file, block.line, says, "layer-shape")


def _answer_faults(page: Page) -> Iterator[Problem]:
    answer = [block for block in page.blocks if block.layer == ANSWER and block.level != 1]
    line = page.blocks[0].line
    if not answer or not _is_bold(answer[0]):
        at = answer[0].line if answer else line
        says = "Right below the title, answer in one **bold sentence**, a paragraph of its own."
        yield Problem(page.file, at, says, "layer-shape")
    if any(block.kind == "marker" for block in answer):
        return  # The buttons to call are the doors.
    doors = [block for block in answer if block.kind == "item" and block.group == answer[-1].group]
    inside = [door for door in doors if any(link.target.startswith("#") for link in links(door.source))]
    if not FEWEST_DOORS <= len(inside) <= MOST_DOORS or len(inside) != len(doors):
        says = (
            f"The answer must end in a list of {FEWEST_DOORS} to {MOST_DOORS} links into this page, "
            "such as - [What can go wrong](#what-can-go-wrong)."
        )
        yield Problem(page.file, answer[-1].line if answer else line, says, "layer-shape")


def _is_bold(block: Block) -> bool:
    source = block.source.partition(" [@")[0].strip()
    return (
        block.kind == "paragraph"
        and source.startswith("**")
        and source.endswith("**")
        and "**" not in source[2:-2]
    )


def _section_faults(site: Site, page: Page) -> Iterator[Problem]:
    studies = phrase(site, "layers.studies")
    for block in page.blocks:
        if block.layer == STUDIES and block.kind == "heading" and block.level == 2 and block.text != studies:
            says = f'"{block.text}" stands below "{studies}". Begin it with ###, or move it up.'
            yield Problem(block.file, block.line, says, "layer-shape")
    asks = [block for block in _open(page) if block.section == phrase(site, "layers.ask")]
    questions = [block for block in asks if block.kind == "item"]
    if asks and not FEWEST_QUESTIONS <= len(questions) <= MOST_QUESTIONS:
        says = f"There are {len(questions)} questions. Give {FEWEST_QUESTIONS} to {MOST_QUESTIONS}."
        yield Problem(asks[0].file, asks[0].line, says, "layer-shape")


def too_many_words(site: Site) -> Iterator[Problem]:
    """Answers and open pages that are longer, or shorter, than a reader needs."""
    for page in _layered(site):
        answer = [block for block in _spoken(site, page) if block.layer == ANSWER]
        says = (
            f"The answer has {{}} words; {MOST_ANSWER_WORDS} at most. Take out {{}}, or move them below it."
        )
        yield from _over(answer, MOST_ANSWER_WORDS, says, "layer-words")
        everything = _spoken(site, page)
        says = (
            f"The open page has {{}} words; {MOST_OPEN_WORDS} at most. Take out {{}} anywhere on it, "
            f'or move detail below "{phrase(site, "layers.studies")}", or to a page of its own.'
        )
        yield from _over(everything, MOST_OPEN_WORDS, says, "layer-words")
        words = sum(word_count(block.text) for block in everything)
        if words < FEWEST_OPEN_WORDS and _is_full(site, page):
            says = f"The open page has {words} words; {FEWEST_OPEN_WORDS} at least. Say what is missing."
            yield Problem(page.file, page.blocks[0].line, says, "layer-words")


def _over(blocks: Sequence[Block], most: int, says: str, rule: str) -> Iterator[Problem]:
    """One problem at the block where the words run over."""
    total = sum(word_count(block.text) for block in blocks)
    so_far = 0
    for block in blocks if total > most else ():
        so_far += word_count(block.text)
        if so_far > most:
            yield Problem(block.file, block.line, says.format(total, total - most), rule)
            return


def too_many_numbers(site: Site) -> Iterator[Problem]:
    """Answers, open pages and paragraphs with more numbers than a reader keeps apart."""
    for page in _layered(site):
        counted = list(_counted(site, page))
        for layers, most, name in (
            ((ANSWER,), MOST_ANSWER_NUMBERS, "The answer"),
            ((ANSWER, OPEN), MOST_OPEN_NUMBERS, "The open page"),
        ):
            inside = [
                (block, typed) for block, numbers in counted if block.layer in layers for typed in numbers
            ]
            if len(inside) > most:
                block, typed = inside[most]
                says = (
                    f'{name} has {len(inside)} numbers; {most} at most. "{typed}" is one too many: '
                    f'leave it out, or move it below "{phrase(site, "layers.studies")}".'
                )
                yield Problem(block.file, block.line, says, "layer-numbers")
        for block, numbers in counted:
            if len(numbers) > MOST_NUMBERS_AT_ONCE and block.kind != "code":
                says = (
                    f"{len(numbers)} numbers stand here at once; {MOST_NUMBERS_AT_ONCE} at most. Part them."
                )
                yield Problem(block.file, block.line, says, "layer-numbers")


def open_words(site: Site, page: Page) -> int:
    """How many words the answer and the open page have, as the rules count them."""
    return sum(word_count(block.text) for block in _spoken(site, page))


def open_numbers(site: Site, page: Page) -> int:
    """How many numbers the answer and the open page have, as the rules count them."""
    return sum(len(numbers) for _, numbers in _counted(site, page))


def long_paragraphs(site: Site) -> Iterator[Problem]:
    """Paragraphs and items of the open layers that fill more than four lines of a phone."""
    for page in _layered(site):
        for block in _open(page):
            if block.kind in ("paragraph", "item") and len(block.text) > LONGEST_PARAGRAPH:
                says = (
                    f'"{shortened(block.text)}" has {len(block.text)} letters; {LONGEST_PARAGRAPH} fill four '
                    "lines of a phone. Part it with an empty line, or say less."
                )
                yield Problem(block.file, block.line, says, "layer-paragraph")


def uneven_sides(site: Site) -> Iterator[Problem]:
    """Pages that give benefit and harm unequal weight in the open layers."""
    good, bad = phrase(site, "layers.benefit"), phrase(site, "layers.harm")
    for page in _layered(site):
        sections = {block.text: block for block in page.blocks if block.level == 2}
        if page.path.parts[0] in TREATMENTS and _is_full(site, page):
            for name in (good, bad):
                if name not in sections:
                    says = f'A page about a treatment needs the section "## {name}".'
                    yield Problem(page.file, page.blocks[0].line, says, "layer-balance")
        elif (good in sections) != (bad in sections):
            here, missing = (good, bad) if good in sections else (bad, good)
            says = f'The page has "{here}" but no section "## {missing}". Give both, or neither.'
            yield Problem(page.file, sections[here].line, says, "layer-balance")
        if good in sections and bad in sections:
            yield from _weights(site, page, sections[good], sections[bad])


def _weights(site: Site, page: Page, good: Block, bad: Block) -> Iterator[Problem]:
    words, numbers = {good.text: 0, bad.text: 0}, {good.text: 0, bad.text: 0}
    for block, found in _counted(site, page):
        if block.layer == OPEN and block.section in words:
            words[block.section] += word_count(block.text) if block.kind in _SPOKEN else 0
            numbers[block.section] += len(found)
    less, more = sorted(words, key=lambda name: words[name])
    if words[less] < SMALLEST_SHARE * words[more]:
        says = (
            f'"{less}" has {words[less]} words and "{more}" {words[more]}. Give both about the same weight.'
        )
        yield Problem(page.file, (good if less == good.text else bad).line, says, "layer-balance")
    for here, other in ((good, bad), (bad, good)):
        if numbers[here.text] and not numbers[other.text]:
            says = (
                f'"{here.text}" gives a number and "{other.text}" none. Give numbers of both, or of neither.'
            )
            yield Problem(page.file, other.line, says, "layer-balance")


def _counted(site: Site, page: Page) -> Iterator[tuple[Block, list[str]]]:
    """The open blocks with the numbers that each gives; a chart gives one for each group it shows."""
    for block in _open(page):
        if block.kind == "code":
            asked = [show for request, _ in find_requests(block.source.split("\n")) for show in request.show]
            yield block, asked
        elif block.kind in (*_SPOKEN, "box", "heading", "image") and block.section not in _uncounted(site):
            found = find_quantities(block.text, units(site), telephones(site))
            yield block, [quantity.typed for quantity in found]


def _spoken(site: Site, page: Page) -> list[Block]:
    """What counts as words of the open layers: not the title, the questions to ask and the ways on."""
    return [
        block
        for block in _open(page)
        if block.kind in (*_SPOKEN, "box", "heading") and block.section not in _uncounted(site)
    ]


def _open(page: Page) -> Iterator[Block]:
    """The page's own blocks of the open layers; what it takes in, such as signs, is looked through."""
    return (
        block
        for block in page.blocks
        if block.layer in (ANSWER, OPEN) and block.level != 1 and block.file == page.file
    )


def _uncounted(site: Site) -> tuple[str, str]:
    return phrase(site, "layers.ask"), phrase(site, "layers.next")


def _is_full(site: Site, page: Page) -> bool:
    """Whether the page tells of something: the first page of a part leads on, and signs are looked up."""
    takes_in = any(block.file != page.file for block in page.blocks)
    return page.path.name != "index.md" and page.path.stem != phrase(site, "emergency.page") and not takes_in


def _pages(site: Site) -> Iterator[Page]:
    return (page for page in patients_pages_in_focus(site) if page.path != _HOME and page.blocks)


def _layered(site: Site) -> Iterable[Page]:
    return (page for page in _pages(site) if is_layered(page))


RULES: tuple[Rule, ...] = (
    Rule("layers", "style", "A patients' page is in layers.", unlayered_pages),
    Rule(
        "layer-shape",
        "structure",
        "A page in layers has its answer, its doors, and smaller headings in the studies.",
        wrong_shapes,
    ),
    Rule(
        "layer-words",
        "style",
        f"An answer has {MOST_ANSWER_WORDS} words at most, a page {FEWEST_OPEN_WORDS} to {MOST_OPEN_WORDS}.",
        too_many_words,
    ),
    Rule(
        "layer-numbers",
        "style",
        f"An answer has {MOST_ANSWER_NUMBERS} numbers at most, an open page {MOST_OPEN_NUMBERS}, "
        f"a paragraph {MOST_NUMBERS_AT_ONCE}.",
        too_many_numbers,
    ),
    Rule(
        "layer-paragraph",
        "style",
        f"A paragraph of the open page has {LONGEST_PARAGRAPH} letters at most.",
        long_paragraphs,
    ),
    Rule("layer-balance", "style", "Benefit and harm have equal weight.", uneven_sides),
)
