"""The rule on what people type: it leads to a page, and to one page only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from steadyspine.content import Problem, Rule, Site, page_hint, problem_at


def lost_phrases(site: Site) -> Iterator[Problem]:
    """Records for pages that do not exist, and phrases that two pages claim."""
    owners: dict[str, str] = {}
    for record in site.phrases.values():
        if record.page not in site.pages:
            meant = page_hint(str(record.page), site.pages, PurePosixPath())
            says = f'There is no page "docs/{record.page}".{meant}'
            yield problem_at(site, record.file, "page:", says, "phrases", f"docs/{record.page}")
        for phrase in record.phrases:
            owner = owners.setdefault(phrase.casefold(), record.file)
            if owner != record.file:
                says = f'"{phrase}" stands in {owner} too. Keep it at the page that answers it best.'
                yield problem_at(site, record.file, phrase, says, "phrases")


RULES: tuple[Rule, ...] = (
    Rule("phrases", "style", "A phrase that people type leads to one page.", lost_phrases),
)
