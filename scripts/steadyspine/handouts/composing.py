"""Which handouts there are, and what stands on each, as Typst text below the sheet's settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from lxml.html import HtmlElement

from steadyspine.components.sheets import SIGNS_OF, sheet_words
from steadyspine.content import Page, Site, address_of, is_layered, record_name, slugify
from steadyspine.content.wording import phrase
from steadyspine.handouts.article import Article, parts
from steadyspine.handouts.forms import CALLS, form_body
from steadyspine.handouts.gathering import (
    drop_ways_on,
    refer_to_boxes,
    refer_to_pictures,
    take_questions,
    take_sources,
    take_words,
)
from steadyspine.handouts.sheets import VARIANTS, Variant
from steadyspine.handouts.typst_blocks import Paper, block, flow
from steadyspine.handouts.typst_text import Places, label, quoted

GLOSSARY = PurePosixPath("reference/glossary.md")


@dataclass(frozen=True, slots=True)
class Handout:
    """One thing to print: a page, or a pack of pages."""

    key: str
    """The start of its file's name: `operations-cement`."""

    title: str
    description: str
    pages: tuple[PurePosixPath, ...]
    """The pages it draws on, in order."""

    wanted: tuple[str, ...] = ()
    """For a sheet the part of each page, as the id of its heading or `top`; for a form its key."""

    layout: str = "page"
    """`page`, `full` (a page with its studies), `pack`, `sheet`, `book` or `form`."""

    @property
    def is_leaf(self) -> bool:
        """Whether it holds the answer and the page alone, which fit one leaf, and leaves out the studies."""
        return self.layout in ("page", "pack")

    @property
    def variants(self) -> tuple[Variant, ...]:
        """The forms it is printed in: all, but for a book.

        In large print the whole guide is 800 sheets, which nobody can lift; its pages and packs have theirs.
        """
        return tuple(one for one in VARIANTS if not (one.large and self.layout == "book"))


def handouts_of(site: Site) -> list[Handout]:
    """Every handout of the guide: its pages in the order of the navigation, then its packs in theirs."""
    printed = [path for path in site.navigation if path in site.pages and site.pages[path].handout]
    made = [page_handout(site.pages[path]) for path in printed]
    made += [full_handout(site.pages[path]) for path in printed if is_layered(site.pages[path])]
    for pack in sorted(site.packs.values(), key=lambda one: (one.order, one.key)):
        named = [name.partition("#") for name in pack.pages]
        paths = tuple(PurePosixPath(path) for path, _, _ in named)
        if pack.layout == "book":
            paths = (
                *(path for path in printed if path != GLOSSARY),
                *([GLOSSARY] if GLOSSARY in site.pages else []),
            )
        wanted = tuple(part for _, _, part in named) if pack.layout == "sheet" else ()
        made.append(Handout(f"pack-{pack.key}", pack.title, pack.for_whom, paths, wanted, pack.layout))
    return [*made, *(form_handout(site, key) for key in CALLS if "title" in sheet_words(site, key))]


def emergency_page(site: Site) -> PurePosixPath:
    """The page that says whom to call."""
    return PurePosixPath(f"{phrase(site, 'emergency.page')}.md")


def form_handout(site: Site, key: str) -> Handout:
    """A sheet to write on; it draws on the page of its signs, or the emergency page, and carries its date."""
    form = sheet_words(site, key)
    signs = site.signs.get(SIGNS_OF.get(key, ""))
    page = signs.pages[0] if signs and signs.pages[0] in site.pages else emergency_page(site)
    return Handout(f"form-{key}", str(form["title"]), str(form["for_whom"]), (page,), (key,), "form")


def page_handout(page: Page) -> Handout:
    """The handout of one page."""
    key = record_name(page.path).removesuffix("-index")
    return Handout(key, page.title, page.summary, (page.path,))


def full_handout(page: Page) -> Handout:
    """The handout of one page with its studies and sources."""
    leaf = page_handout(page)
    return replace(leaf, key=f"{leaf.key}-full", layout="full")


def body_of(handout: Handout, articles: Sequence[Article], site: Site, *, large: bool, live: str) -> str:
    """The Typst text of a handout below its settings."""
    tight = handout.layout == "sheet"
    # On a sheet of parts no page stands whole, so that none could be found by its number.
    pages = frozenset(article.address for article in articles if not tight)
    describe = phrase(site, "components.pictures.description", text="{text}")
    papers = [
        Paper(Places(article.address, pages, live), large, tight, handout.is_leaf, describe)
        for article in articles
    ]
    if handout.layout in ("page", "full"):
        return single(handout, articles[0], papers[0], site)
    if handout.layout == "form":
        return form_body(sheet_words(site, handout.wanted[0]), handout.wanted[0])
    if handout.layout == "sheet":
        return one_page(handout, articles, papers)
    return pack(handout, articles, papers, site)


def single(handout: Handout, article: Article, paper: Paper, site: Site) -> str:
    """One page of the guide."""
    summary = summary_of(site.pages[handout.pages[0]])
    front = f"#front({quoted(article.title)}, {label(article.address)}, {quoted(summary)})"
    return "\n\n".join((front, "#team-space()", flow(article.element, paper)))


def summary_of(page: Page) -> str:
    """What a page says of itself under its title; a page in layers begins with its answer instead."""
    return "" if is_layered(page) else page.summary


def one_page(handout: Handout, articles: Sequence[Article], papers: Sequence[Paper]) -> str:
    """Parts of pages under one title."""
    text = [f"#front({quoted(handout.title)}, {label('sheet')}, {quoted(handout.description)}, signs: false)"]
    for article, paper, wanted in zip(articles, papers, handout.wanted, strict=True):
        text += [block(one, paper) for one in parts(article.element).get(wanted or "top", [])]
    return "\n\n".join((*text, "#if not sheet.tight { team-space() }"))


def pack(handout: Handout, articles: Sequence[Article], papers: Sequence[Paper], site: Site) -> str:
    """A title with contents, the pages, and the questions, words and sources that they share.

    A page begins where the one before it ends; in a book, on a sheet of its own.
    """
    is_book = handout.layout == "book"
    summaries = {address_of(page.path): summary_of(page) for page in site.pages.values()}
    definitions: dict[str, HtmlElement] = {}
    sources: list[HtmlElement] = []
    questions: list[HtmlElement] = []
    shown: set[str] = set()
    boxes: dict[str, str] = {}
    text: list[str] = []
    for article, paper in zip(articles, papers, strict=True):
        drop_ways_on(article.element, slugify(phrase(site, "layers.next")))
        if not is_book:
            take_questions(article.element, phrase(site, "layers.ask"), questions)
        definitions |= take_words(article.element)
        take_sources(article.element, sources)
        refer_to_pictures(article.element, shown, phrase(site, "handout.see_picture"))
        if not is_book:
            refer_to_boxes(article.element, boxes, phrase(site, "handout.see_box"))
        summary = summaries.get(article.address, "")
        text += [
            chapter(article.title, label(article.address), is_book, summary),
            flow(article.element, paper),
        ]
    lines = [contents_line(article.title, label(article.address)) for article in articles]
    for title, made in (
        (phrase(site, "layers.ask"), questions_of(questions, papers[0])),
        (phrase(site, "handout.index"), index_of(site) if is_book else []),
        (phrase(site, "handout.words"), [] if is_book else words_of(definitions, papers[0])),
        (phrase(site, "handout.sources"), sources_of(sources, papers[0])),
    ):
        if made:
            place = label(f"shared-{len(lines)}")
            lines.append(contents_line(title, place))
            text += [chapter(title, place, is_book), *made]
    front = (
        f"#front({quoted(handout.title)}, {label('pack')}, {quoted(handout.description)})",
        "#team-space()",
        f"#heading(level: 2, {quoted(phrase(site, 'handout.contents'))})",
        f"#contents({', '.join(lines)})",
    )
    return "\n\n".join((*front, *text))


def contents_line(title: str, place: str) -> str:
    """A line of the contents, with the number of its page."""
    return f"contents-line({place}, {quoted(title)})"


def chapter(title: str, place: str, is_book: bool, summary: str = "") -> str:
    """The start of a page within a pack; in a book a new sheet with its title at the head."""
    begins = f"#set page(header: running({quoted(title)}))" if is_book else "#chapter-begins()"
    return f"{begins}\n#opening({quoted(title)}, {place}, {quoted(summary)})"


def questions_of(questions: Sequence[HtmlElement], paper: Paper) -> list[str]:
    """The questions of a pack, in two lists that stand side by side."""
    half = -(-len(questions) // 2)
    lists = (
        f"#list{''.join(f'[{flow(one, paper)}]' for one in part)};"
        for part in (questions[:half], questions[half:])
    )
    return ["#two-lists" + "".join(f"[{one}]" for one in lists) + ";"] if questions else []


def sources_of(sources: Sequence[HtmlElement], paper: Paper) -> list[str]:
    """The sources of a pack, by their numbers."""
    return [f'#ref("{number}") {flow(source, paper)}' for number, source in enumerate(sources, 1)]


def words_of(definitions: Mapping[str, HtmlElement], paper: Paper) -> list[str]:
    """The words of a pack, A to Z."""
    return [block(definitions[word], paper) for word in sorted(definitions)]


def index_of(site: Site) -> list[str]:
    """The words of the glossary with the pages of the book on which they are first used."""
    terms = sorted(site.terms.values(), key=lambda term: term.term.casefold())
    lines = (f"#index-line({quoted(term.key)}, {quoted(term.term)})" for term in terms)
    return ["#columns(if sheet.large { 1 } else { 2 })[", *lines, "]"]
