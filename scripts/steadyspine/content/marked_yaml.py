"""Reads YAML so that every value keeps the line it stands on."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from steadyspine.content.records import Problem

_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Entry:
    """One YAML value: text as typed, a list, or a mapping."""

    value: str | list[Entry] | dict[str, Entry]
    line: int
    """Counted from 1, in the file that holds it."""

    key_line: int = 0
    """The line of the key before it, in a mapping."""


def parse_yaml(
    text: str, file: str, problems: list[Problem], *, first_line: int = 1, rule: str = "broken-yaml"
) -> Entry | None:
    """The value in a YAML text, or nothing when it is empty or broken.

    Tags such as `!!python/name:` are ignored, so that a generator's settings can be read without running it.
    """
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        problems.append(_problem(error, text, file, first_line, rule))
        return None
    except (RecursionError, ValueError):
        problems.append(Problem(file, first_line, "This cannot be read as YAML.", rule))
        return None
    return None if node is None else _Reading(file, first_line, problems, rule).entry(node)


def _problem(error: yaml.YAMLError, text: str, file: str, first_line: int, rule: str) -> Problem:
    begins, ends = getattr(error, "context_mark", None), getattr(error, "problem_mark", None)
    doing, what = str(getattr(error, "context", "")), str(getattr(error, "problem", None) or "")
    opened = next((says for word, says in _OPENED.items() if word in doing), "")
    if opened and begins is not None:
        return Problem(file, first_line + begins.line, f"{opened} Close it.", rule)
    mark = ends or begins
    at = mark.line if mark is not None else 0
    # A quotation that never closes ends at the next one, and only what follows looks wrong.
    for number, line_above in enumerate(text.split("\n")[: at + 1]):
        if line_above.count('"') % 2 and not line_above.lstrip().startswith("#"):
            says = "A quotation mark opens here and does not close on this line. Close it."
            return Problem(file, first_line + number, says, rule)
    line = first_line + at
    return Problem(file, line, f"This cannot be read as YAML. {_advice(what)}", rule)


_OPENED = {
    "quoted scalar": "The quotation mark that opens here never closes, or another stands in between.",
    "flow sequence": "The bracket [ that opens here never closes, or a comma is missing after it.",
    "flow mapping": "The bracket { that opens here never closes, or a comma is missing after it.",
}
"""What opens on one line and is missed only further down, by what the reader of YAML was doing."""


def _advice(what: str) -> str:
    """What to look for, from what the reader of YAML says."""
    if "tab" in what or "\\t" in what:
        return "There is a tab. Use spaces."
    if "mapping values" in what:
        return 'A text with ": " in it needs "quotes" around it.'
    if "cannot start any token" in what:
        return 'A text that begins with @, % or ` needs "quotes" around it.'
    return (
        'Look here and just above for spaces in front that do not fit, or text that needs "quotes" around it.'
    )


@dataclass(slots=True)
class _Reading:
    """Turns YAML nodes into entries."""

    file: str
    first_line: int
    problems: list[Problem]
    rule: str
    depth: int = 0

    def entry(self, node: yaml.Node, key_line: int = 0) -> Entry:
        line = self.first_line + node.start_mark.line
        if isinstance(node, yaml.MappingNode):
            return Entry(self.mapping(node), line, key_line)
        if isinstance(node, yaml.SequenceNode):
            return Entry([self.entry(one) for one in node.value], line, key_line)
        empty = node.tag == "tag:yaml.org,2002:null"
        return Entry("" if empty else str(node.value).strip(), line, key_line)

    def mapping(self, node: yaml.MappingNode) -> dict[str, Entry]:
        found: dict[str, Entry] = {}
        for key_node, value_node in node.value:
            line = self.first_line + key_node.start_mark.line
            key = str(key_node.value)
            if key in found:
                says = f'"{key}" stands here for the second time. Keep one of them.'
                self.problems.append(Problem(self.file, line, says, self.rule))
            found[key] = self.entry(value_node, line)
        return found


def plain(entry: Entry | None) -> object:
    """The value without its lines: nested dictionaries, lists and texts."""
    if entry is None:
        return {}
    if isinstance(entry.value, dict):
        return {key: plain(one) for key, one in entry.value.items()}
    if isinstance(entry.value, list):
        return [plain(one) for one in entry.value]
    return entry.value
