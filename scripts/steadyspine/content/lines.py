"""Lines of a page with the files that it includes put in place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_INCLUDE = re.compile(r"""( *)-{2,}8<-{2,} +(["'])(.+?)\2 *$""")


class Line(NamedTuple):
    """One line of text and where it stands."""

    text: str
    file: str
    number: int


def number_lines(text: str, file: str, first: int = 1) -> list[Line]:
    """The lines of a text, tabs turned into spaces."""
    return [Line(line.expandtabs(4), file, number) for number, line in enumerate(text.split("\n"), first)]


def included_name(text: str) -> str:
    """The file that a line includes, or nothing."""
    match = _INCLUDE.match(text)
    return match[3] if match else ""


def with_includes(
    lines: Sequence[Line],
    includes: Mapping[str, Sequence[Line]],
    seen: frozenset[str] = frozenset(),
    *,
    keep: bool = False,
) -> Iterator[Line]:
    """The lines, with `--8<-- "file"` replaced by that file's own lines, indented alike.

    An include that does not exist, or that includes itself, gives nothing; a rule reports the first.
    With `keep` one that is not given here stays as it is.
    """
    fenced = ""
    for line in lines:
        mark = line.text.strip()[:3]
        if mark in ("```", "~~~") and fenced in ("", mark):
            fenced = "" if fenced else mark
        match = None if fenced else _INCLUDE.match(line.text)
        if match is None:
            yield line
        elif match[3] in includes and match[3] not in seen:
            for inner in with_includes(includes[match[3]], includes, seen | {match[3]}):
                yield inner._replace(text=(match[1] + inner.text).rstrip())
        elif keep:
            yield line
