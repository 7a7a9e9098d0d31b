"""What of a page is its substance, and the digest by which a review knows the text that it was made of.

Counted are, in order: the summary; each heading, paragraph, item and row with the layer and the box it stands
in; what the page takes in from other files and from records; the sources cited; every picture, with its words
and its drawing; and each finding behind the page. Not counted is what changes nothing that a reader is told:
white space, where lines and paragraphs break, bold and italic, the form of quotation marks and dashes, where
links lead, in which file the text stands, and the days on which somebody looked at the evidence.
Words that the page explains are reviewed with the glossary.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from itertools import groupby

from steadyspine.components.recorded import image_path
from steadyspine.content import Block, Page, Site, links
from steadyspine.content.once import once_per_site
from steadyspine.reviews.records import UNTOLD, records_of
from steadyspine.reviews.used import findings_of, pictures_in

WAY = "1"
"""How the digest is worked out; another way gets another number, and says nothing of reviews of this one."""

_LETTERS = 16
_SAME = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-"})


def digest_of(site: Site, page: Page) -> str:
    """The digest of a page's substance: the same until a reader is told or shown something else."""
    known = _digests(site)
    if page.path not in known:
        digest = hashlib.blake2b(digest_size=_LETTERS // 2)
        for part in substance(site, page):
            digest.update(f"{part}\n".encode())
        known[page.path] = f"{WAY}-{digest.hexdigest()}"
    return known[page.path]


@once_per_site
def _digests(site: Site) -> dict[object, str]:
    """The digests that somebody asked for; most pages have no review, and nobody asks."""
    return {}


def is_digest(typed: str) -> bool:
    """Whether a text has the form of a digest."""
    way, _, letters = typed.partition("-")
    return way.isdecimal() and len(letters) == _LETTERS and set(letters) <= set("0123456789abcdef")


def substance(site: Site, page: Page) -> Iterator[str]:
    """The parts of a page that count, one after the other."""
    yield folded(page.summary)
    # Where one paragraph ends and the next begins is a matter of form; an item or a row stands for itself.
    for (place, kind, _), blocks in groupby(enumerate(page.blocks), lambda pair: _place(*pair)):
        found = [block for _, block in blocks]
        sources = sorted({key for block in found for key in block.citations})
        words = " ".join(folded(block.text) for block in found)
        yield f"{place} {kind}: {words} [{' '.join(sources)}]"
        for block in found:
            yield from _shown(site, page, block)
    yield from (f"finding {finding.key}: {told(finding)}" for finding in findings_of(site, page))


def folded(text: str) -> str:
    """A text without what is only its form."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_SAME).split())


def told(value: object) -> str:
    """All that a record says, without where it stands and when somebody looked at it."""
    if is_dataclass(value) and not isinstance(value, type):
        # A field that says nothing is left out, so that one more kind of field changes no digest.
        parts = {one.name: told(getattr(value, one.name)) for one in fields(value) if one.name not in UNTOLD}
        return "; ".join(f"{name}={text}" for name, text in sorted(parts.items()) if text)
    if isinstance(value, Mapping):
        return "; ".join(f"{key}={told(one)}" for key, one in sorted(value.items(), key=str))
    if isinstance(value, tuple | list):
        return ", ".join(map(told, value))
    return "" if value is None else folded(str(value))


def _place(at: int, block: Block) -> tuple[str, str, int]:
    """What a block is and where it stands; the number tells apart what does not run on."""
    runs_on = block.kind == "paragraph"
    kind = f"heading {block.level}" if block.kind == "heading" else block.kind
    return f"{block.layer}/{block.box}", kind, -1 if runs_on else at


def _shown(site: Site, page: Page, block: Block) -> Iterator[str]:
    """The pictures and records that stand where a block is."""
    yield from (f"picture: {told(picture)}" for picture in pictures_in(site, page, block))
    for link in links(block.source) if block.kind != "code" else ():
        if link.image:
            yield f"drawing: {_drawing(site, page, link.target)} {folded(link.title)}"
    if block.kind == "marker":
        yield f"records: {told(records_of(site, block))}"


def _drawing(site: Site, page: Page, target: str) -> str:
    """A drawing as it stands: nobody can say which of its lines means nothing."""
    try:
        raw = (site.root / "docs" / image_path(page.path, target)).read_bytes()
    except OSError:
        return ""
    return hashlib.blake2b(b" ".join(raw.split()), digest_size=16).hexdigest()
