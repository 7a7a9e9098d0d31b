"""What must hold for the words we explain."""

from __future__ import annotations

import re
from collections.abc import Iterator

from steadyspine.content import Problem, Rule, Site, Term, did_you_mean, problem_at
from steadyspine.content.focus import in_focus
from steadyspine.glossary.matching import Matcher

LONGEST_PLAIN = 40
_READ = ("paragraph", "item", "row", "image", "box", "heading")


def unused_terms(site: Site) -> Iterator[Problem]:
    """Terms that no page uses and that people do not meet in letters and reports either."""
    wanted = [term for term in site.terms.values() if in_focus(site, term.file)]
    if not wanted:
        return
    matcher = Matcher(wanted)
    texts = {block.text for page in site.pages.values() for block in page.blocks if block.kind in _READ}
    used = {match.key for text in texts for match in matcher.find(text)}
    for term in wanted:
        if term.key not in used and not term.in_letters:
            says = (
                f'No page uses "{term.term}". '
                'Use it, list its other forms under "forms:", say "in_letters: true" if people meet it in '
                "letters and reports, or delete the file."
            )
            yield Problem(term.file, 1, says, "unused-term")


def missing_pages(site: Site) -> Iterator[Problem]:
    """Related pages that do not exist."""
    known = [str(path) for path in site.pages]
    for term in site.terms.values():
        for path in term.pages:
            if path not in site.pages:
                says = f'There is no page "docs/{path}".{did_you_mean(str(path), known)}'
                yield problem_at(site, term.file, str(path), says, "unknown-page", f"docs/{path}")


def long_meanings(site: Site) -> Iterator[Problem]:
    """Plain meanings that are more than two sentences or too many words."""
    for term in site.terms.values():
        words = len(term.plain.split())
        sentences = len(re.findall(r"[.!?](?=\s|$)", term.plain))
        if words > LONGEST_PLAIN or sentences > 2:
            says = (
                f'The meaning of "{term.term}" has {words} words in {sentences} sentences. '
                f'Keep to 2 sentences and {LONGEST_PLAIN} words; the rest can go under "longer:".'
            )
            yield problem_at(site, term.file, "plain:", says, "long-meaning")


def meanings_that_repeat(site: Site) -> Iterator[Problem]:
    """Plain meanings that use the word they explain."""
    for term in (term for term in site.terms.values() if in_focus(site, term.file)):
        if any(match.key == term.key for match in Matcher([_bare(term)]).find(term.plain)):
            says = f'The meaning of "{term.term}" uses the word itself. Say it in other words.'
            yield problem_at(site, term.file, "plain:", says, "meaning-repeats-word")


def _bare(term: Term) -> Term:
    """The term without its other names, which a meaning may well use."""
    return Term(term.key, term.term, "", "", (), (), (), (), "", (), term.mark, term.file)


RULES = (
    Rule("unused-term", "style", "Every term is used on a page.", unused_terms),
    Rule("unknown-page", "structure", "A term's related pages exist.", missing_pages),
    Rule("long-meaning", "style", "A plain meaning is at most 2 sentences and 40 words.", long_meanings),
    Rule("meaning-repeats-word", "style", "A meaning does not use its own word.", meanings_that_repeat),
)
