"""Fills the table of findings and the list of usual messages, as a Python-Markdown extension."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from steadyspine.content.extension import Conversion, conversion, has_marker, replace_marker
from steadyspine.evidence.listing import evidence_list
from steadyspine.evidence.messages import usual_messages
from steadyspine.evidence.second_hand import second_hand_list

_LISTS = {
    "evidence": evidence_list,
    "usual-messages": usual_messages,
    "second-hand": second_hand_list,
}


class EvidenceExtension(Extension):
    """Shows findings. Option `root`: the project's folder."""

    def __init__(self, **options: Any) -> None:
        self.config = {"root": [".", "The project's folder."]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - named by Python-Markdown
        """Registers the step before words are explained (6.4) and links are checked (0)."""
        at = conversion(md, str(self.getConfig("root")))
        md.treeprocessors.register(_Lists(md, at), "steady_evidence", 6.6)


class _Lists(Treeprocessor):
    """Puts each list in the place of its marker."""

    def __init__(self, md: Markdown, at: Conversion) -> None:
        super().__init__(md)
        self._at = at

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        for name, make in _LISTS.items():
            if has_marker(self._at.page, name):
                replace_marker(root, name, make(self._at.site, self._at.path))


def makeExtension(**options: Any) -> EvidenceExtension:  # noqa: N802 - named by Python-Markdown
    """The extension with its options, as Python-Markdown asks for it."""
    return EvidenceExtension(**options)
