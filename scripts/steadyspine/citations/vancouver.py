"""Writes a publication as medical journals do (Vancouver style)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from html import escape
from urllib.parse import quote, urlsplit

from steadyspine.content import Site, Source
from steadyspine.content.wording import phrase, spoken_date

MOST_AUTHORS = 6
"""More names than these become the first six and "et al"."""

_SCHEMES = ("https", "http")
_PLACES = ("journal", "booktitle", "publisher", "howpublished")


def reference(site: Site, source: Source) -> str:
    """The publication as HTML: `Patchell RA, et al. Title. Lancet. 2005;366(9486):643–648.` and its links."""
    parts = [escape(part) for part in (_authors(site, source), _title(source), _place(site, source)) if part]
    return " ".join((*(_ended(part) for part in parts), *links(site, source)))


def links(site: Site, source: Source) -> Iterator[str]:
    """Where to read it, as HTML links: by DOI and in PubMed, or else at its own address."""
    doi, pmid, url = (source.fields.get(name, "").strip() for name in ("doi", "pmid", "url"))
    if doi:
        yield _link(f"https://doi.org/{quote(doi, safe='/().;:-_')}", phrase(site, "citations.doi", id=doi))
    if pmid:
        yield _link(f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/", phrase(site, "citations.pubmed", id=pmid))
    address = urlsplit(url)
    if not doi and not pmid and address.scheme in _SCHEMES and address.hostname:
        yield _link(url, phrase(site, "citations.read", host=address.hostname.removeprefix("www.")))


def _authors(site: Site, source: Source) -> str:
    names = [name for name in source.authors if name.casefold() != "others"]
    if not names:
        return phrase(site, "citations.authors_unseen") if "author" in source.unseen else ""
    if len(names) > MOST_AUTHORS or len(names) < len(source.authors):
        return phrase(site, "citations.more_authors", authors=", ".join(names[:MOST_AUTHORS]))
    return ", ".join(names)


def _title(source: Source) -> str:
    return source.fields.get("title", "")


def _place(site: Site, source: Source) -> str:
    """`Lancet. 2005;366(9486):643–648`, or publisher and year; whatever is known of it."""
    fields = source.fields
    name = next(
        (fields[key] for key in ("journal", "booktitle", "publisher", "howpublished") if fields.get(key)), ""
    )
    number = f"({fields['number']})" if fields.get("number") else ""
    issue = fields.get("volume", "") + number
    pages = fields.get("pages", "")
    when = ";".join(part for part in (_year(site, source), issue) if part)
    return ". ".join(part for part in (name, ":".join(part for part in (when, pages) if part)) if part)


def _year(site: Site, source: Source) -> str:
    """Its year, or of an undated page that it has none and when it was seen."""
    year, seen = (source.fields.get(name, "") for name in ("year", "urldate"))
    if year or not seen:
        return phrase(site, "citations.year_unseen") if "year" in source.unseen else year
    with suppress(ValueError):  # a day typed otherwise is reported by the rules, and shown as it is
        seen = spoken_date(site, date.fromisoformat(seen))
    return phrase(site, "citations.no_date", day=seen)


def _ended(part: str) -> str:
    return part if part.endswith((".", "?", "!")) else f"{part}."


def _link(address: str, text: str) -> str:
    return f'<a href="{escape(address)}">{escape(text)}</a>'
