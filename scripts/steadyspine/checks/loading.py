"""The rules on files and fields, whose problems are found while the content is read."""

from __future__ import annotations

from collections.abc import Iterator

from steadyspine.content import Problem, Rule, Site

_SAYS = {
    "unreadable-file": "A file can be opened and is saved as UTF-8.",
    "byte-order-mark": "A file does not start with a hidden byte order mark.",
    "merge-marks": "No signs of a merge are left in a file.",
    "open-fence": "A chart, or any part between two lines of ```, ends where it is meant to.",
    "unknown-setting": "A setting of the site generator exists.",
    "empty-page": "A page has text.",
    "front-matter": "A page starts with its fields between two lines of three hyphens.",
    "broken-yaml": "A record can be read as YAML.",
    "unknown-field": "A page or record has only fields that exist.",
    "missing-field": "A page or record has every field that is required.",
    "wrong-value": "A field holds what it is meant for: a date, a number, one of the allowed words.",
    "duplicate-name": "A word stands in one glossary record only.",
    "broken-references": "The list of sources can be read, and each key stands there once.",
    "repository": "The address of the project's files is whole, so that no link to them leads nowhere.",
    "redirect": "An address that a page had before leads to a page that is there.",
    "changelog": "What changed for readers stands under its day, the newest first.",
    "record-name": "A page's name ends in .md, a record's in .yml, and its folder is one that is read.",
}


def _rule(name: str) -> Rule:
    def find(site: Site) -> Iterator[Problem]:
        return (problem for problem in site.problems if problem.rule == name)

    return Rule(name, "structure", _SAYS[name], find)


RULES: tuple[Rule, ...] = tuple(_rule(name) for name in _SAYS)
