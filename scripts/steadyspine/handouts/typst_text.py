"""Words and marks within a line, from HTML to Typst."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml.html import HtmlElement

DROPPED = {"button", "script", "template", "input", "label"}
SAID_LIKE = {"ss-words__say", "ss-entry__say"}
"""How a word is said: in brackets on paper, where no color sets it apart."""

OPENING, CLOSING = "\u201c", "\u201d"
"""Around the title of a page that the reader cannot turn to: "Read more: outlook" would be no sentence."""

SHOWN = 40
"""Letters of an element that a message shows."""

NO_FORM = (
    "has no form on paper. Write it as a paragraph, a list, a table, a picture or one of the boxes that the "
    "templates show."
)

PLAIN = {"span", "abbr", "small", "em", "i", "dfn", "cite", "code"}
"""Elements whose words are kept and whose look is not; no meaning hangs on italics in the guide."""


class UnknownElementError(Exception):
    """A built page holds an element that the printed page has no form for, so that no text is lost unseen.

    Args:
        element: The element.
        why: What is wrong with it, for the person who wrote the page; if left out, that it has no form.
    """

    def __init__(self, element: HtmlElement, why: str = "") -> None:
        self.words = " ".join(element.text_content().split())[:SHOWN]
        """The first words in it, to find it in the page's text."""
        about = f'The part that says "{self.words}"' if self.words else "A part without words"
        name = " ".join((str(element.tag), *sorted(classes(element))))
        super().__init__(f"{about} ({name}) {why or NO_FORM}")


@dataclass(frozen=True, slots=True)
class Places:
    """Where the links of one page lead on paper."""

    address: str
    """The page itself, from the site's root: `operations/cement/`."""

    pages: frozenset[str]
    """Addresses of the pages in the same handout."""

    live: str
    """Address of the published site with a slash at its end, or nothing if it is not known."""


def classes(element: HtmlElement) -> set[str]:
    """The element's classes."""
    return set((element.get("class") or "").split())


def quoted(text: str) -> str:
    """Text as a Typst string, with white space folded."""
    folded = re.sub(r"\s+", " ", text)
    return '"' + folded.replace("\\", "\\\\").replace('"', '\\"') + '"'


def words(text: str | None) -> str:
    """Text as an expression in Typst markup: no character in it can mean markup. Underscores are a line."""
    parts = re.split("_{5,}", text or "")
    return "#to-the-margin;".join(f"#{quoted(part)};" if part else "" for part in parts)


def label(address: str, anchor: str = "") -> str:
    """The Typst label of a page, or of a place on it."""
    page = re.sub(r"[^a-z0-9]+", "-", address.strip("/") or "home")
    return f'label("{page}{"--" + anchor if anchor else ""}")'


def inline(element: HtmlElement, places: Places) -> str:
    """All that stands inside an element, as Typst markup in one line."""
    parts = [words(element.text)]
    for child in element:
        parts.append(one(child, places))
        parts.append(words(child.tail))
    return "".join(parts)


def one(element: HtmlElement, places: Places) -> str:
    """One element within a line.

    Raises:
        UnknownElementError: the element has no form on paper.
    """
    if not isinstance(element.tag, str) or element.tag in DROPPED or element.get("hidden") is not None:
        return ""
    if element.tag == "sup" and "ss-cite" in classes(element):
        return "".join(f'#ref("{link.text_content().strip()}");' for link in element.iter("a"))
    if element.tag == "a":
        return link(element, places)
    if element.tag in ("strong", "b"):
        return f"#strong[{inline(element, places)}];"
    if element.tag == "br":
        return "#linebreak();"
    if "ss-hundred__number" in classes(element):
        return f"#number-said[{inline(element, places)}];"
    if classes(element) & SAID_LIKE:
        return f"#said-aloud[{words('(')}{inline(element, places)}{words(')')}];"
    if element.tag in PLAIN:
        return inline(element, places)
    raise UnknownElementError(element)


def link(element: HtmlElement, places: Places) -> str:
    """A link: within the handout with its page number, to other sites with its address in print."""
    body = inline(element, places)
    if "ss-term" in classes(element):
        return f"#indexed({quoted(element.get('data-ss-term') or '')})[{body}];"
    if "ss-again" in classes(element):
        return f"#page-link(label({quoted(element.get('data-ss-place') or '')}))[{body}];"
    target = element.get("href") or ""
    if urlsplit(target).scheme in ("http", "https"):
        return f"#outside({quoted(target)})[{body}{printed_address(element, target)}];"
    if urlsplit(target).scheme == "tel":
        return body
    address, anchor = urldefrag(urljoin("/" + places.address, target))
    address = address.lstrip("/")
    if address == places.address and anchor:
        return body
    if address in places.pages:
        return f"#page-link({label(address)})[{body}];"
    if places.live:
        return f"#link({quoted(urljoin(places.live, address) + ('#' + anchor if anchor else ''))})[{body}];"
    return f"{words(OPENING)}{body}{words(CLOSING)}"


def printed_address(element: HtmlElement, target: str) -> str:
    """The address of a link to another site, unless its words say it already."""
    shown = target.removeprefix("https://").removeprefix("http://").rstrip("/")
    said = element.text_content().strip()
    return (
        "" if said in (target, shown) or target.endswith(said.removeprefix("doi:")) else words(f" ({shown})")
    )
