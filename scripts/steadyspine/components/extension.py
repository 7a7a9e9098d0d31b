"""Puts the guide's own pieces into pages, as a Python-Markdown extension."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from steadyspine.components.boxes import label_box
from steadyspine.components.changes import list_of_changes
from steadyspine.components.compare import chooser
from steadyspine.components.decision import decision_tool
from steadyspine.components.emergency import call_buttons, show_signs
from steadyspine.components.explain import explainer
from steadyspine.components.fences import find_fences
from steadyspine.components.figures import figures_of
from steadyspine.components.gallery import gallery
from steadyspine.components.hundred import KIND, draw_hundred, find_requests
from steadyspine.components.layers import move_anchor, put_into_layers
from steadyspine.components.levels import table_of_levels
from steadyspine.components.questions import all_questions, offer_questions
from steadyspine.components.saved import COPIES, saved_copy
from steadyspine.components.sheets import SIGNS_OF, sheet
from steadyspine.components.sins import stability_score
from steadyspine.components.tables import label_table
from steadyspine.components.tell_us import ways_to_tell_us
from steadyspine.content import Site
from steadyspine.content.extension import Conversion, conversion, has_marker, parents, replace_marker
from steadyspine.content.lines import Line, with_includes
from steadyspine.content.taking import all_takable
from steadyspine.content.wording import phrases

HANDOUTS = '<div class="ss-handouts" data-ss-fill="all-handouts"></div>'
"""The place for the list of handouts, which are made when the pages are finished."""

TOOLS: Mapping[str, Callable[[Site], Element]] = {
    "compare": chooser,
    "explain-report": explainer,
    "levels": table_of_levels,
    "questions": all_questions,
    "sins": stability_score,
    **{key: partial(sheet, key=key) for key in SIGNS_OF},
    "saved-copy": saved_copy,
    "decision": decision_tool,
}
"""What `[[name]]` stands for: each tool as it is without its script, made from records."""

DATA = '<div data-ss-data="all"></div>'
"""The place for the list of files for other programs, which the assembly makes."""

REVIEWS: Mapping[str, str] = {
    "reviewed-pages": '<div data-ss-reviews="guide"></div>',
    "review-states": '<div data-ss-reviews="states"></div>',
}
"""The places for what is said of reviews, which the assembly fills: it changes with the day."""

_BOXES = frozenset(("div", "details"))


class ComponentsExtension(Extension):
    """Draws 100 people, inlines figures, labels tables and boxes. Option `root`: the project's folder."""

    def __init__(self, **options: Any) -> None:
        self.config = {"root": [".", "The project's folder."]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - named by Python-Markdown
        """Registers reading before other fences are (25) and drawing before words are explained (6.4)."""
        at = conversion(md, str(self.getConfig("root")))
        hundreds = _Hundreds(md, at)
        # After the page was found by its text (200), before files are taken in (32).
        md.preprocessors.register(_Signs(md, at), "steady_signs", 190)
        md.preprocessors.register(hundreds, "steady_hundred", 28)
        md.treeprocessors.register(_Pieces(md, at, hundreds), "steady_pieces", 7)
        # After sources (6.2) and words (6.4) came to the page's end; the anchor after the contents (5).
        md.treeprocessors.register(_Layers(md, at), "steady_layers", 6)
        md.treeprocessors.register(_Anchor(md), "steady_layers_anchor", 4)


class _Signs(Preprocessor):
    """Takes in emergency signs and the parts of the decision, which are records; files are left to others."""

    def __init__(self, md: Markdown, at: Conversion) -> None:
        super().__init__(md)
        self._at = at

    def run(self, lines: list[str]) -> list[str]:
        """Lines in, lines out."""
        site = self._at.site
        given = all_takable(site, self._at.path)
        typed = [Line(line, "", number) for number, line in enumerate(lines, 1)]
        return [line.text for line in with_includes(typed, given, keep=True)]


class _Hundreds(Preprocessor):
    """Takes the fenced requests for pictures out of the text and leaves markers."""

    def __init__(self, md: Markdown, at: Conversion) -> None:
        super().__init__(md)
        self._at = at
        self.drawn: dict[str, str] = {}
        """Each marker's name, with the picture that belongs there."""

    def run(self, lines: list[str]) -> list[str]:
        """Lines in, lines out; a request that cannot be met stays as it was typed."""
        self.drawn = {}
        result, after = [], 0
        requests = (request for request, _ in find_requests(lines))
        for number, (fence, request) in enumerate(zip(find_fences(lines, KIND), requests, strict=True), 1):
            markup = draw_hundred(self._at.site, request, number, self._at.path)
            if markup:
                name = f"{KIND}-{number}"
                self.drawn[name] = markup
                result += [*lines[after : fence.start], "", f"{fence.indent}[[{name}]]", ""]
                after = fence.end
        return [*result, *lines[after:]]


class _Pieces(Treeprocessor):
    """Finishes what Markdown made: boxes, tables, figures, and the pictures of 100 people."""

    def __init__(self, md: Markdown, at: Conversion, hundreds: _Hundreds) -> None:
        super().__init__(md)
        self._at = at
        self._hundreds = hundreds

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        kinds = phrases(self._at.site, "boxes")
        for table in root.iter("table"):
            label_table(table)
        for box in (one for one in root.iter() if one.tag in _BOXES):
            label_box(box, kinds)
        for parent, child in list(parents(root)):
            made = figures_of(child, self._at.site, self._at.path)
            if made:
                made[-1].tail = child.tail
                at = list(parent).index(child)
                parent[at : at + 1] = made
        for name, markup in self._hundreds.drawn.items():
            replace_marker(root, name, markup)
        if has_marker(self._at.page, "pictures"):
            replace_marker(root, "pictures", gallery(self._at.site, self._at.path))
        for name, tool in TOOLS.items():
            if has_marker(self._at.page, name):
                replace_marker(root, name, tool(self._at.site))
        if self._at.page is not None:
            offer_questions(root, self._at.site, self._at.page)
        show_signs(root, self._at.site)
        if has_marker(self._at.page, "calls"):
            replace_marker(root, "calls", call_buttons(self._at.site))
        if has_marker(self._at.page, "handouts"):
            replace_marker(root, "handouts", HANDOUTS)
        if has_marker(self._at.page, "changes"):
            replace_marker(root, "changes", list_of_changes(self._at.site))
        if has_marker(self._at.page, "data"):
            replace_marker(root, "data", DATA)
        if has_marker(self._at.page, "tell-us"):
            replace_marker(root, "tell-us", ways_to_tell_us(self._at.site))
        for name, place in REVIEWS.items():
            if has_marker(self._at.page, name):
                replace_marker(root, name, place)
        if has_marker(self._at.page, "copies"):
            replace_marker(root, "copies", COPIES)


class _Layers(Treeprocessor):
    """Puts a page that has the heading of the studies into its layers."""

    def __init__(self, md: Markdown, at: Conversion) -> None:
        super().__init__(md)
        self._at = at

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        if self._at.page is not None:
            put_into_layers(root, self._at.site, self._at.page)


class _Anchor(Treeprocessor):
    """Gives the closed part the anchor of its heading."""

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        move_anchor(root)


def makeExtension(**options: Any) -> ComponentsExtension:  # noqa: N802 - named by Python-Markdown
    """The extension with its options, as Python-Markdown asks for it."""
    return ComponentsExtension(**options)
