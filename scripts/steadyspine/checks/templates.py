"""The rule on what was copied from a template and never written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from steadyspine.content import Problem, Rule, Site
from steadyspine.content.focus import in_focus
from steadyspine.content.once import once_per_site
from steadyspine.content.reading import files_below, read_text

TEMPLATES = "docs/_templates"
_BY_FOLDER = {
    "glossary": "term",
    "evidence": "finding",
    "headlines": "headline",
    "helplines": "helpline",
    "emergency": "signs",
    "coverage": "statement",
    "people": "person",
    "packs": "pack",
    "phrases": "phrases",
    "review-order": "review-order",
    "reviews": "review",
    "scores": "score",
}
_COPY = re.compile(r"^ *#.*\bCopy this file to\b")
_ABOUT = {"term.yml": "term: ", "helpline.yml": "name: "}
"""A true record of what the template is about may say the same; a copy of it is another rule's."""

_FEWEST = 3
_SHARE = 0.7
"""From so many lines, and so large a share of all, a file is still its template."""


def untouched_templates(site: Site) -> Iterator[Problem]:
    """Pages and records that still say what their template says."""
    for file in (*_records(site), *(page.file for page in site.pages.values())):
        if in_focus(site, file):
            yield from _leftovers(site, file)


def _records(site: Site) -> Iterator[str]:
    for folder in _BY_FOLDER:
        yield from files_below(site.root, f"docs/_data/{folder}", ".yml")


def _leftovers(site: Site, file: str) -> Iterator[Problem]:
    """The note of a template, or the first of so many lines of it that nobody can have written the rest."""
    lines = list(enumerate((read_text(site.root, file, []) or "").split("\n"), 1))
    note = next((number for number, line in lines if _COPY.match(line)), None)
    if note is not None:
        says = "This note is the template's. Delete it, and every other line that begins with #."
        yield Problem(file, note, says, "template-text")
        return
    told = [(number, line.strip()) for number, line in lines if _tells(line)]
    template = _template(file)
    own = _own_lines(site).get(template, frozenset())
    copied = [one for one in told if one[1] in own]
    about = _ABOUT.get(template)
    if about and any(line.startswith(about) for _, line in copied):
        return
    if len(copied) >= _FEWEST and len(copied) >= _SHARE * len(told):
        number, line = copied[0]
        says = f'"{line[:50]}" and {len(copied) - 1} more lines are the template\'s. Write what is true here.'
        yield Problem(file, number, says, "template-text")


def _tells(line: str) -> bool:
    """Whether a line says something: no note, no heading, no name of a field alone."""
    return len(line.split()) > 1 and not line.lstrip().startswith("#")


def _template(file: str) -> str:
    place = PurePosixPath(file)
    return f"{_BY_FOLDER[place.parts[2]]}.yml" if place.suffix == ".yml" else "page.md"


@once_per_site
def _own_lines(site: Site) -> dict[str, frozenset[str]]:
    """The lines of each template that say something."""
    return {
        path.name: frozenset(
            line.strip() for line in path.read_text(encoding="utf-8").split("\n") if _tells(line)
        )
        for path in (site.root / TEMPLATES).glob("*")
    }


RULES: tuple[Rule, ...] = (
    Rule(
        "template-text",
        "structure",
        "Nothing of a template is left in a page or record.",
        untouched_templates,
    ),
)
