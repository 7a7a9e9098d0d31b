"""Puts the lines to call in the place of their marker, as a Python-Markdown extension."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from steadyspine.content.extension import Conversion, conversion, has_marker, replace_marker
from steadyspine.helplines.listing import lines_to_call

MARKER = "helplines"


class HelplinesExtension(Extension):
    """Shows whom people can call. Option `root`: the project's folder."""

    def __init__(self, **options: Any) -> None:
        self.config = {"root": [".", "The project's folder."]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - named by Python-Markdown
        """Registers the step beside that of the other lists."""
        at = conversion(md, str(self.getConfig("root")))
        md.treeprocessors.register(_Helplines(md, at), "steady_helplines", 7.1)


class _Helplines(Treeprocessor):
    """Puts the lines in the place of their marker."""

    def __init__(self, md: Markdown, at: Conversion) -> None:
        super().__init__(md)
        self._at = at

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        if has_marker(self._at.page, MARKER):
            replace_marker(root, MARKER, lines_to_call(self._at.site))


def makeExtension(**options: Any) -> HelplinesExtension:  # noqa: N802 - named by Python-Markdown
    """The extension with its options, as Python-Markdown asks for it."""
    return HelplinesExtension(**options)
