"""Rules that every built page keeps by itself: what a browser and a screen reader are given."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from steadyspine.content.wording import phrase, spoken_date
from steadyspine.publishing.built import BuiltPage, BuiltSite, has_class, words_of
from steadyspine.publishing.policy import policy
from steadyspine.publishing.rule import PageRule
from steadyspine.reviews import said_of_review, standing_of

SHORT = 20
"""Letters that a description needs at least."""

_HEADINGS = "//article//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]"
_LOADED = (
    "//@srcset | //script/@src | //img/@src | //source/@src | //iframe/@src | //video/@src | //audio/@src"
    " | //video/@poster | //track/@src | //embed/@src | //object/@data | //image/@href | //use/@href"
    " | //link[not(contains('canonical license author prev next', @rel))]/@href"
)
_MARKER = re.compile(r"\[\[[a-z][a-z0-9-]*\]\]")
_UNFILLED = (
    "//text()[contains(., '[[') or contains(., '{{') or contains(., '{%')]"
    "[not(ancestor::code or ancestor::pre or ancestor::script)]"
)
_DATA_SCRIPTS = frozenset(("application/ld+json",))


def one_title(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """One h1, and a title for tabs and lists of results."""
    count = len(page.tree.xpath("//h1"))
    if count != 1:
        yield f"The built page has {count} main titles (h1). It must have one."
    if not page.tree.findtext(".//title", "").strip():
        yield "The built page has no title for the browser's tab."


def own_language(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """The language that the words file names."""
    wanted, found = phrase(guide.site, "language"), page.tree.get("lang") or ""
    if found != wanted:
        yield f'The built page says that its language is "{found}", and the words are in "{wanted}".'


def description(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """One sentence for lists of results."""
    found = page.tree.xpath("//meta[@name='description']/@content")
    if len(found) != 1 or len(found[0]) <= SHORT:
        yield 'The built page has no description of its own. Write a "summary" of a full sentence.'


def landmarks(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """The parts that a screen reader jumps to."""
    for tag in ("main", "header", "footer"):
        count = len(page.tree.xpath(f"//{tag}[not(ancestor::article)]"))
        if count != 1:
            yield f"The built page has {count} elements <{tag}>. It must have one."
    for nav in page.tree.xpath("//nav[not(@aria-label) and not(@aria-labelledby)]"):
        yield f'A navigation of the built page ("{nav.get("class") or ""}") has no name for screen readers.'


def heading_order(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """An outline without gaps."""
    for before, after in pairwise(page.tree.xpath(_HEADINGS)):
        if int(after.tag[1]) > int(before.tag[1]) + 1:
            yield f'The heading "{words_of(after)}" skips a level: {after.tag} comes after {before.tag}.'


def unique_ids(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """A link to a place can mean only one place."""
    for name, times in Counter(page.tree.xpath("//@id")).items():
        if times > 1:
            yield f'The built page has {times} places with the id "{name}".'


def emergency_line(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """Whoever lands anywhere sees the warning signs, the speed and the way to help first."""
    lines = page.tree.xpath(f"//*[{has_class('ss-emergency-line')}]")
    if len(lines) != 1:
        yield f"The built page has {len(lines)} emergency lines. It must have one."
        return
    yield from (f'The emergency line does not say "{word}".' for word in _missing(words_of(lines[0]), guide))
    if not lines[0].xpath(".//a/@href"):
        yield "The emergency line leads nowhere."
    if not lines[0].xpath("following::h1"):
        yield "The emergency line does not stand above the title."


def _missing(text: str, guide: BuiltSite) -> Iterator[str]:
    """The signs and the speed that a text does not name."""
    emergency = guide.site.words.get("emergency")
    known = emergency if isinstance(emergency, dict) else {}
    wanted = [*known.get("signs", ()), *([known["speed"]] if "speed" in known else [])]
    yield from (str(word) for word in wanted if str(word) not in text)


def emergency_page(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """Every sign, the speed and a number to call, before the second heading."""
    if page.address != f"{phrase(guide.site, 'emergency.page')}/":
        return
    first = " ".join(_before_second_part(page.tree))
    yield from (f'The first screen does not say "{word}".' for word in _missing(first, guide))
    numbers = guide.site.words.get("numbers")
    known = numbers.get("emergency", ()) if isinstance(numbers, dict) else ()
    if known and not any(str(number) in first for number in known):
        yield "The first screen names no number to call."


def _before_second_part(tree: HtmlElement) -> Iterator[str]:
    """The words of an article up to its first h2."""
    for text in tree.xpath("//article//text()[not(preceding::h2[ancestor::article]) and not(ancestor::h2)]"):
        yield from text.split()


def page_state(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """When the evidence was checked, and whether a clinician has reviewed the page: as its record says."""
    source, site = page.source, guide.site
    if source is None or source.evidence_checked is None:
        return
    states = page.tree.xpath(f"//*[{has_class('ss-page-state')}]")
    if len(states) != 1:
        yield f"The built page says {len(states)} times how far it was checked. It must say so once."
        return
    text = words_of(states[0])
    checked = phrase(site, "page.evidence", date=spoken_date(site, source.evidence_checked))
    unreviewed = phrase(site, "reviews.none")
    notice = said_of_review(site, standing_of(site, source))
    for wanted in (checked, *notice):
        if wanted not in text:
            yield f'The built page does not say "{wanted}".'
    if unreviewed not in notice and unreviewed in text:
        yield f'The built page says "{unreviewed}", and there is a review.'


def nothing_from_elsewhere(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """What a page loads is its own."""
    for link in page.tree.xpath(_LOADED):
        if urlsplit(link.strip()).netloc:
            yield f"The built page loads {link} from another site."


def nothing_inline(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """Styles and scripts stand in files, so that a strict policy holds; and the page says that policy."""
    if page.tree.xpath("//head/meta[@http-equiv='Content-Security-Policy']/@content") != [policy()]:
        yield "The built page does not say what a browser may load and run."
    for element in page.tree.xpath("//*[@style] | //style | //*[@*[starts-with(name(), 'on')]]"):
        yield f"<{element.tag}> of the built page holds an inline style or script."
    for script in page.tree.xpath("//script[not(@src)]"):
        if script.get("type") not in _DATA_SCRIPTS:
            yield "The built page holds an inline script."
    for link in page.tree.xpath(
        "//@href[starts-with(normalize-space(translate(., 'JAVSCRIPT', 'javscript')), 'javascript:')]"
    ):
        yield f'A link of the built page is a script: "{link}".'


def described_pictures(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """A picture says what it shows, or that it is decoration."""
    for source in page.tree.xpath("//img[not(@alt)]/@src"):
        yield f"The picture {source} has no description."
    for drawing in page.tree.xpath("//svg[not(@aria-hidden='true')]"):
        if not (
            drawing.get("role") == "img" and (drawing.get("aria-labelledby") or drawing.get("aria-label"))
        ):
            yield f'A drawing of the built page ("{drawing.get("class") or ""}") has no description.'


def filled_in(page: BuiltPage, guide: BuiltSite) -> Iterator[str]:
    """No marker and no piece of a template is shown to a reader."""
    for text in page.tree.xpath(_UNFILLED):
        found = _MARKER.search(text)
        if found:
            yield f"{found[0]} was not filled in."
        if "{{" in text or "{%" in text:
            yield "A piece of a template was not filled in."


RULES = (
    PageRule("built-title", "A page has one h1 and a title.", one_title),
    PageRule("built-language", "A page says which language it is in.", own_language),
    PageRule("built-description", "A page has a description.", description),
    PageRule("built-landmarks", "A page has its parts to jump to, each named.", landmarks),
    PageRule("built-headings", "Headings skip no level.", heading_order),
    PageRule("built-ids", "An id is used once on a page.", unique_ids),
    PageRule("built-emergency-line", "Every sign stands above the title of every page.", emergency_line),
    PageRule("built-emergency-page", "The emergency page begins with every sign.", emergency_page),
    PageRule("built-state", "A page says when it was checked, and whether it was reviewed.", page_state),
    PageRule("built-own-files", "A page loads nothing from elsewhere.", nothing_from_elsewhere),
    PageRule("built-policy", "No style and no script stands in a page.", nothing_inline),
    PageRule("built-pictures", "A picture is described.", described_pictures),
    PageRule("built-filled", "Nothing is left to fill in.", filled_in),
)  # fmt: skip
