"""Marks terms in pages and fills the glossary, as a Python-Markdown extension."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from steadyspine.content import Site, relative_link
from steadyspine.content.extension import Conversion, conversion, has_marker, piece, replace_marker
from steadyspine.content.once import once_per_site
from steadyspine.glossary.entries import GLOSSARY, glossary, other_words, words_section
from steadyspine.glossary.marking import mark_terms
from steadyspine.glossary.matching import Matcher


class GlossaryExtension(Extension):
    """Explains words. Option `root`: the project's folder."""

    def __init__(self, **options: Any) -> None:
        self.config = {"root": [".", "The project's folder."]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - named by Python-Markdown
        """Registers the step after citations and components are in place and before links are checked."""
        at = conversion(md, str(self.getConfig("root")))
        md.treeprocessors.register(_Terms(md, at), "steady_glossary", 6.4)


class _Terms(Treeprocessor):
    """Marks terms in the tree and adds the lists that belong to them."""

    def __init__(self, md: Markdown, at: Conversion) -> None:
        super().__init__(md)
        self._at = at

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        site, page = self._at.site, self._at.page
        if has_marker(page, "glossary"):
            replace_marker(root, "glossary", glossary(site, self._at.path))
            return
        used = mark_terms(root, _matcher(site), self._address) if GLOSSARY in site.pages else []
        other = other_words(site, page) if page else ""
        if other:
            root.append(piece(other))
        if used:
            root.append(piece(words_section(site, [site.terms[key] for key in used])))

    def _address(self, key: str) -> str:
        return relative_link(self._at.path, GLOSSARY, key)


@once_per_site
def _matcher(site: Site) -> Matcher:
    return Matcher(term for term in site.terms.values() if term.mark)


def makeExtension(**options: Any) -> GlossaryExtension:  # noqa: N802 - named by Python-Markdown
    """The extension with its options, as Python-Markdown asks for it."""
    return GlossaryExtension(**options)
