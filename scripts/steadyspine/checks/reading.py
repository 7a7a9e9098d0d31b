"""Rules on the reading grade of patients' pages."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from steadyspine.checks.prose import line_of, shortened, word_count
from steadyspine.content import Block, Page, Problem, Rule, Site
from steadyspine.content.focus import in_focus
from steadyspine.content.patients import patients_blocks, patients_pages, patients_pages_in_focus
from steadyspine.content.sentences import sentences
from steadyspine.scores import grade, is_graded, page_grade

PAGE_CEILING = 6.0
SECTION_CEILING = 8.0
MEDIAN_CEILING = 4.5
_SHORTEST_SECTION = 30
_SHORTEST_SENTENCE = 6
_HOME = "docs/index.md"


def hard_pages(site: Site) -> Iterator[Problem]:
    """Pages that are too hard as a whole."""
    for page in _graded_pages(site):
        found = page_grade(page)
        if found is not None and round(found, 1) > PAGE_CEILING:
            own = [block for block in patients_blocks(page) if block.file == page.file]
            yield _problem(own, f"The page reads at grade {found:.1f}; {PAGE_CEILING} at most.", "page-grade")


def _graded_pages(site: Site) -> Iterator[Page]:
    """The pages for patients in focus; none where the formula is not for the language."""
    return patients_pages_in_focus(site) if is_graded(site) else iter(())


def hard_sections(site: Site) -> Iterator[Problem]:
    """Parts of pages that are much harder than the rest."""
    for page in _graded_pages(site):
        for (file, section), blocks in _sections(page).items():
            texts = [block.text for block in blocks if block.text]
            found = grade(texts) if sum(map(word_count, texts)) >= _SHORTEST_SECTION else 0.0
            if round(found, 1) > SECTION_CEILING:
                name = section or (page.title if file == page.file else file)
                says = f'The part "{name}" reads at grade {found:.1f}; {SECTION_CEILING} at most.'
                yield _problem(blocks, says, "section-grade")


def _sections(page: Page) -> dict[tuple[str, str], list[Block]]:
    """Blocks by section; what comes from another file is a section by itself."""
    found: dict[tuple[str, str], list[Block]] = {}
    for block in patients_blocks(page):
        section = block.section if block.file == page.file else ""
        found.setdefault((block.file, section), []).append(block)
    return found


def _problem(blocks: list[Block], says: str, rule: str) -> Problem:
    """The problem at the hardest sentence, with the two hardest in its words."""
    hardest = _hardest(blocks)
    if not hardest:
        return Problem(blocks[0].file, blocks[0].line, says, rule)
    named = ", ".join(f'"{shortened(one)}" (line {line_of(block, one)})' for block, one in hardest)
    block, sentence = hardest[0]
    advice = f"Hardest: {named}. Use shorter words or sentences there."
    return Problem(block.file, line_of(block, sentence), f"{says} {advice}", rule)


def _hardest(blocks: list[Block], most: int = 2) -> list[tuple[Block, str]]:
    found = [
        (block, sentence)
        for block in blocks
        for sentence in sentences(block.text)
        if word_count(sentence) >= _SHORTEST_SENTENCE
    ]
    return sorted(found, key=lambda one: -grade([one[1]]))[:most]


def hard_site(site: Site) -> Iterator[Problem]:
    """A site whose pages are too hard on the whole."""
    if not in_focus(site, _HOME) or not is_graded(site):
        return
    graded = [
        (found, str(page.path)) for page in patients_pages(site) if (found := page_grade(page)) is not None
    ]
    if not graded:
        return
    middle = median(found for found, _ in graded)
    if round(middle, 1) > MEDIAN_CEILING:
        named = ", ".join(f"{path} ({found:.1f})" for found, path in sorted(graded, reverse=True)[:3])
        says = f"Of all pages, the middle one reads at grade {middle:.1f}; {MEDIAN_CEILING} at most."
        yield Problem(_HOME, 1, f"{says} Hardest: {named}.", "median-grade")


RULES: tuple[Rule, ...] = (
    Rule("page-grade", "style", f"A patients' page reads at grade {PAGE_CEILING} at most.", hard_pages),
    Rule("section-grade", "style", f"A part of it reads at grade {SECTION_CEILING} at most.", hard_sections),
    Rule("median-grade", "style", f"The middle one of all pages is at {MEDIAN_CEILING} at most.", hard_site),
)
