"""Rules on the length of sentences, lists and summaries."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from steadyspine.checks.prose import line_of, shortened, word_count
from steadyspine.content import Block, Problem, Rule, Site, problem_at
from steadyspine.content.patients import patients_blocks, patients_pages_in_focus
from steadyspine.content.sentences import sentences

LONGEST_SENTENCE = 30
LONGEST_LIST = 7
LONGEST_SUMMARY = 160


def long_sentences(site: Site) -> Iterator[Problem]:
    """Sentences that nobody can follow in one go."""
    for page in patients_pages_in_focus(site):
        for block in patients_blocks(page):
            for sentence in sentences(block.text):
                words = word_count(sentence)
                if words > LONGEST_SENTENCE:
                    says = f'"{shortened(sentence)}" has {words} words. Split it; {LONGEST_SENTENCE} at most.'
                    yield Problem(block.file, line_of(block, sentence), says, "long-sentence")


def long_lists(site: Site) -> Iterator[Problem]:
    """Lists that are too long to take in.

    Questions to ask, lists to tick and lists of links are looked through, not read, and may be longer.
    """
    for page in patients_pages_in_focus(site):
        items = (block for block in patients_blocks(page) if block.kind == "item" and block.box != "ask")
        for _, group in groupby(items, key=lambda block: block.group):
            found = list(group)
            if len(found) > LONGEST_LIST and not all(map(_looked_through, found)):
                says = f"This list has {len(found)} items. Split it, or cut it to {LONGEST_LIST}."
                yield Problem(found[0].file, found[0].line, says, "long-list")


def _looked_through(block: Block) -> bool:
    return block.source.startswith(("[ ] ", "[x] ", "[X] ")) or "](" in block.source


def long_summaries(site: Site) -> Iterator[Problem]:
    """Summaries that search engines would cut off."""
    for page in site.pages.values():
        if len(page.summary) > LONGEST_SUMMARY:
            says = f"The summary has {len(page.summary)} letters. Use {LONGEST_SUMMARY} at most."
            yield problem_at(site, page.file, "summary:", says, "long-summary")


RULES: tuple[Rule, ...] = (
    Rule("long-sentence", "style", f"A sentence has {LONGEST_SENTENCE} words at most.", long_sentences),
    Rule("long-list", "style", f"A list has {LONGEST_LIST} items at most.", long_lists),
    Rule("long-summary", "style", f"A summary has {LONGEST_SUMMARY} letters at most.", long_summaries),
)
