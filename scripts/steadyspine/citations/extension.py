"""Turns `[@patchell2005]` into a numbered mark with its source at the page's end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from steadyspine.citations.lists import all_sources, page_sources
from steadyspine.citations.numbering import Mark, Numbering
from steadyspine.content import citation_keys
from steadyspine.content.extension import Conversion, conversion, has_marker, piece, replace_marker
from steadyspine.content.wording import phrase

CITATION = r"\s*\[@[^\[\]]+\]"
"""With the space before it, so that the mark stays with the word it follows."""
KEYS = "data-ss-keys"
"""Where a mark holds its keys until it is numbered; a component that cites leaves them in the same place."""


class CitationsExtension(Extension):
    """Cites sources. Option `root`: the project's folder."""

    def __init__(self, **options: Any) -> None:
        self.config = {"root": [".", "The project's folder."]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - named by Python-Markdown
        """Registers the mark before links (170), and the numbering after words are explained (6.4)."""
        at = conversion(md, str(self.getConfig("root")))
        md.inlinePatterns.register(_Citation(CITATION, md), "steady_citation", 175)
        md.treeprocessors.register(_Sources(md, at), "steady_sources", 6.2)


class _Citation(InlineProcessor):
    """Leaves an unnumbered mark: inline patterns do not run in the order of the text."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - named by Python-Markdown
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        """A mark for a well-formed citation, nothing for another one."""
        keys = citation_keys(m[0])
        if not keys:
            return None, None, None
        return Element("sup", {"class": "ss-cite", KEYS: " ".join(keys)}), m.start(0), m.end(0)


class _Sources(Treeprocessor):
    """Numbers the marks and adds the lists."""

    def __init__(self, md: Markdown, at: Conversion) -> None:
        super().__init__(md)
        self._at = at

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        site = self._at.site
        numbering = Numbering()
        for mark in list(root.iter("sup")):
            if KEYS in mark.attrib:
                keys = mark.attrib.pop(KEYS).split()
                self._fill(mark, keys, numbering.marks(key for key in keys if key in site.sources))
        if has_marker(self._at.page, "sources"):
            replace_marker(root, "sources", all_sources(site, self._at.path))
        if numbering.cited:
            root.append(piece(page_sources(site, numbering.cited)))

    def _fill(self, mark: Element, keys: list[str], marks: Sequence[Mark]) -> None:
        if not marks:
            mark.text = "".join(("[@", "; @".join(keys), "]"))
            return
        # Brackets as text: "16 out of 100" and source 13, copied, must not become 10013.
        mark.text = "["
        for one in marks:
            label = phrase(self._at.site, "citations.source", number=one.number)
            link = SubElement(mark, "a", {"href": f"#source-{one.number}", "id": one.id, "aria-label": label})
            link.text = str(one.number)
            link.tail = ", " if one is not marks[-1] else "]"


def makeExtension(**options: Any) -> CitationsExtension:  # noqa: N802 - named by Python-Markdown
    """The extension with its options, as Python-Markdown asks for it."""
    return CitationsExtension(**options)
