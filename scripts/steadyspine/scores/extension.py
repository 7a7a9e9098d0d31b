"""Fills the page of our own scores, as a Python-Markdown extension."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from steadyspine.content.extension import Conversion, conversion, has_marker, replace_marker
from steadyspine.scores.listing import our_scores

MARKER = "scores"


class ScoresExtension(Extension):
    """Shows what we gave our own pages. Option `root`: the project's folder."""

    def __init__(self, **options: Any) -> None:
        self.config = {"root": [".", "The project's folder."]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - named by Python-Markdown
        """Registers the step before tables get their labels (7), as those that writers type do."""
        at = conversion(md, str(self.getConfig("root")))
        md.treeprocessors.register(_Scores(md, at), "steady_scores", 7.2)


class _Scores(Treeprocessor):
    """Puts the scores in the place of their marker."""

    def __init__(self, md: Markdown, at: Conversion) -> None:
        super().__init__(md)
        self._at = at

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        if has_marker(self._at.page, MARKER):
            replace_marker(root, MARKER, our_scores(self._at.site, self._at.path))


def makeExtension(**options: Any) -> ScoresExtension:  # noqa: N802 - named by Python-Markdown
    """The extension with its options, as Python-Markdown asks for it."""
    return ScoresExtension(**options)
