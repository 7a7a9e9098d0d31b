"""Reads the marks inside a line of Markdown: citations, links, emphasis."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_CITATION = re.compile(r"\[(@[^\[\]\s;]+(?:\s*;\s*@[^\[\]\s;]+)*)\]")
_SPECIAL = re.compile(r"[\[\]*_`<{&\\:]")
_LINK = re.compile(
    r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)>?(?:\s+\"([^\"]*)\")?\s*\)"
)
_CODE = re.compile(r"(`+)(.+?)\1")
_STEPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"\s*" + _CITATION.pattern), ""),
    (_LINK, r"\2"),
    (re.compile(r"\[([^\[\]]+)\]\[[^\[\]]*\]"), r"\1"),
    (re.compile(r"\s*\{:?\s*[.#][^{}]*\}"), ""),
    (re.compile(r":[a-z]+(?:-[a-z0-9]+)+:\s*"), ""),
    (_CODE, r"\2"),
    (re.compile(r"<(https?://[^<>\s]+)>"), r"\1"),
    (re.compile(r"(?<!\\)\*+"), ""),
    (re.compile(r"(?<![\w\\])_+(?=\S)|(?<=\S)_+(?!\w)"), ""),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!|-])"), r"\1"),
)


@dataclass(frozen=True, slots=True)
class Link:
    """One link or image as typed."""

    text: str
    """The words of a link, or the description of an image."""

    target: str
    """The address, as typed."""

    title: str
    image: bool
    offset: int
    """How many line ends stand before it in the block."""


def plain_text(source: str) -> str:
    """The words a reader meets: no marks of emphasis, no link addresses, no citations."""
    if _SPECIAL.search(source):
        for pattern, instead in _STEPS:
            source = pattern.sub(instead, source)
        source = html.unescape(source)
    return " ".join(source.split())


def citation_keys(source: str) -> tuple[str, ...]:
    """Keys of the sources cited, in order: `[@a; @b]` gives `a`, `b`."""
    if "[@" not in source:
        return ()
    return tuple(
        key.strip().removeprefix("@")
        for citation in _CITATION.findall(without_code(source))
        for key in citation.split(";")
    )


def links(source: str) -> Iterator[Link]:
    """Links and images in a block, left out inside code; one inside another's words comes too."""
    if "](" not in source:
        return
    yield from _links(without_code(source), 0)


def _links(source: str, before: int) -> Iterator[Link]:
    for match in _LINK.finditer(source):
        bang, text, target, title = match.groups()
        offset = before + source.count("\n", 0, match.start())
        yield Link(plain_text(text), target, title or "", bool(bang), offset)
        if "](" in text:
            yield from _links(text, offset)


def without_code(source: str) -> str:
    """The text with what stands between backticks blanked out, at the same places."""
    return _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), source)
