"""Adds a publication to the list of sources, in its place by the alphabet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from steadyspine.content.records import Problem, Source
from steadyspine.content.sources import REFERENCES, is_group, read_sources
from steadyspine.starting.asking import Asking
from steadyspine.starting.lookup import (
    Fetch,
    UnansweredError,
    bare_doi,
    bare_pmid,
    export_of_doi,
    export_of_pmid,
    fetch,
)
from steadyspine.starting.records import write_text
from steadyspine.starting.references import Reference, read_export

_ENTRY = re.compile(r"^@\w+\{([^,\s]+),", re.MULTILINE)
_EMPTY_BEFORE = 3
"""Empty lines before an export that is pasted; more of them are no answer."""

_SPECIAL = re.compile(r"(?<!\\)([&%$#_])")


def new_source(
    root: Path, doi: str, pmid: str, export: str, asking: Asking, *, online: bool = True, get: Fetch = fetch
) -> str:
    """Adds what a DOI, a PubMed number or an export stands for; gives the list's file.

    What an export lacks is looked up if it holds a DOI or a PubMed number and a registry answers.

    Raises:
        ValueError: it cannot be added; the message says why, and what to do.
    """
    if not (doi or pmid or export):
        doi, pmid, export = _asked(asking)
    path = root / REFERENCES
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    known = read_sources(text, list[Problem]())
    if not export:
        _refuse_known({"doi": bare_doi(doi) if doi else "", "pmid": bare_pmid(pmid) if pmid else ""}, known)
    try:
        found = _found(doi, pmid, export, online=online, get=get)
    except UnansweredError as error:
        raise ValueError(f"{error} Nothing was written.") from None
    _refuse_known(found.fields, known)
    year = found.fields.get("year", "")
    if year.isdecimal() and int(year) > date.today().year:
        raise ValueError(f'The year "{year}" is still to come. Mend it in the export. Nothing was written.')
    key = _key(found, known)
    write_text(path, _with_entry(text, key, entry(key, found)))
    asking.say(f"Cite it as [@{key}].")
    if found.left_out:
        asking.say(f"Left out, since the list does not show it: {', '.join(found.left_out)}.")
    return REFERENCES


def _asked(asking: Asking) -> tuple[str, str, str]:
    words = "A DOI, a PubMed number, or the first line of an export that you paste (an empty line ends it)."
    first = _first_line(asking, words)
    if re.match(r"(?:https?://)?(?:dx\.)?(?:doi\.org/|doi:|10\.\d{4})", first, re.IGNORECASE):
        return first, "", ""
    if re.fullmatch(r"(?:PMID:?)?\s*\d+", first):
        return "", first, ""
    if not first:
        raise ValueError("Give a DOI with --doi, a PubMed number with --pmid, or an export with --file.")
    lines = [first]
    while line := asking.line("", ""):
        lines.append(line)
    return "", "", "\n".join(lines)


def _first_line(asking: Asking, words: str) -> str:
    """The first line that is not empty: what PubMed exports begins with an empty one."""
    first = asking.line(words, "source")
    for _ in range(_EMPTY_BEFORE if asking.answer else 0):
        first = first or asking.line("", "")
    return first


def _found(doi: str, pmid: str, export: str, *, online: bool, get: Fetch) -> Reference:
    if (doi or pmid) and not export:
        if not online:
            raise ValueError("A DOI or PubMed number must be looked up. Leave out --offline, or give --file.")
        return read_export(export_of_doi(doi, get) if doi else export_of_pmid(pmid, get))
    found = read_export(export)
    return _completed(found, get) if online and _lacks(found) else found


def _lacks(found: Reference) -> bool:
    wanted = ("title", "year", *(("journal",) if found.kind == "article" else ()))
    return not found.people or any(not found.fields.get(name) for name in wanted)


def _completed(found: Reference, get: Fetch) -> Reference:
    """The reference with what a registry adds; as it was if none answers. Nothing that was given changes."""
    doi, pmid = found.fields.get("doi", ""), found.fields.get("pmid", "")
    try:
        more = read_export(export_of_pmid(pmid, get) if pmid else export_of_doi(doi, get))
    except (UnansweredError, ValueError):
        return found
    return replace(found, fields={**more.fields, **found.fields}, people=found.people or more.people)


def _refuse_known(fields: Mapping[str, str], known: Mapping[str, Source]) -> None:
    """Refuses what has the DOI, the PubMed number or the title of an entry."""
    for name in ("doi", "pmid", "title"):
        mine = _folded(fields.get(name, ""))
        for key, source in known.items():
            if mine and _folded(source.fields.get(name, "")) == mine:
                raise ValueError(f'The list has it already, as "{key}". Cite that: [@{key}].')


def _folded(text: str) -> str:
    return re.sub(r"[^\w]+", " ", text.casefold()).strip()


def _key(found: Reference, known: Mapping[str, Source]) -> str:
    """First author and year, as in `patchell2005`; with the first long word of the title if that is taken."""
    first = found.people[0] if found.people else "anon"
    name = first.split()[0] if is_group(first) else first.split(",")[0]
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    base = re.sub(r"[^a-z]", "", plain.casefold()) + (found.fields.get("year") or "nd")
    if base not in known:
        return base
    words = re.findall(r"[a-z]{5,}", found.fields.get("title", "").casefold())
    return next((f"{base}{word}" for word in words if f"{base}{word}" not in known), f"{base}b")


def entry(key: str, found: Reference) -> str:
    """The entry as our list writes it."""
    people = " and ".join(f"{{{_typed(name)}}}" if "," not in name else _typed(name) for name in found.people)
    fields = {"author": people, **{name: _typed(text) for name, text in found.fields.items()}}
    lines = ",\n".join(f"  {name} = {{{text}}}" for name, text in fields.items() if text)
    return f"@{found.kind}{{{key},\n{lines}\n}}\n"


def _typed(text: str) -> str:
    """A text as BibTeX takes it: a range has two hyphens, and signs with a meaning are taken as signs."""
    return _SPECIAL.sub(r"\\\1", text.replace("\u2013", "--").replace("{", "").replace("}", ""))


def _with_entry(text: str, key: str, added: str) -> str:
    """The list with an entry before the first whose key comes later."""
    later = next((match for match in _ENTRY.finditer(text) if match[1] > key), None)
    if later is None:
        return f"{text.rstrip()}\n\n{added}" if text.strip() else added
    return f"{text[: later.start()]}{added}\n{text[later.start() :]}"
