"""Asks the registries for a reference: doi.org for a DOI, PubMed for its number."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.error import HTTPError, URLError
from urllib.parse import quote
from urllib.request import Request, urlopen

SECONDS = 10
"""How long a registry may take to answer."""

_CSL = "application/vnd.citationstyles.csl+json"
_PUBMED = (
    "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&rettype=medline&retmode=text&id="
)
_EXPORT = "Export the reference from PubMed or your reference manager, and give it with --file."

Fetch = Callable[[str, str], str]
"""From an address and the kind of answer wanted to the answer's text."""


class UnansweredError(Exception):
    """A registry gave no answer; the message says why, and what to do instead."""


def fetch(address: str, kind: str) -> str:
    """The text that a registry gives at an address.

    Raises:
        UnansweredError: it did not answer, or does not know what was asked for.
    """
    host = address.split("/")[2]
    request = Request(address, headers={"Accept": kind, "User-Agent": "steadyspine"})  # noqa: S310 - ours, https
    try:
        with urlopen(request, timeout=SECONDS) as answer:  # noqa: S310 - see above
            found: bytes = answer.read(1_000_000)
    except HTTPError as error:
        if error.code in (400, 404):
            raise UnansweredError(f"{host} does not know it. Check each sign, or: {_EXPORT}") from None
        raise UnansweredError(f"{host} refused (status {error.code}). {_EXPORT}") from None
    except (URLError, OSError):
        raise UnansweredError(f"{host} did not answer; there may be no network here. {_EXPORT}") from None
    return found.decode("utf-8", errors="replace")


def export_of_doi(doi: str, get: Fetch = fetch) -> str:
    """What doi.org knows of a DOI, as CSL JSON.

    Raises:
        ValueError: it is no DOI.
        UnansweredError: the registry gave no answer.
    """
    return get(f"https://doi.org/{quote(bare_doi(doi), safe='/()')}", _CSL)


def bare_doi(typed: str) -> str:
    """A DOI without the address that people type with it.

    Raises:
        ValueError: it is no DOI.
    """
    bare = re.sub(r"^(?:https?://)?(?:dx\.)?(?:doi\.org/|doi: ?)", "", typed.strip(), flags=re.IGNORECASE)
    if not re.fullmatch(r"10\.\d{4,9}/\S+", bare):
        raise ValueError(f'"{typed}" is no DOI. One looks like 10.1016/S0140-6736(05)66954-1.')
    return bare


def export_of_pmid(pmid: str, get: Fetch = fetch) -> str:
    """What PubMed knows under a number, in its own format.

    Raises:
        ValueError: it is no number of PubMed's.
        UnansweredError: PubMed gave no answer, or has no such number.
    """
    bare = bare_pmid(pmid)
    found = get(f"{_PUBMED}{bare}", "text/plain")
    if "PMID-" not in found:
        raise UnansweredError(f"PubMed has nothing under {bare}. Check the number.")
    return found[found.index("PMID-") :]


def bare_pmid(typed: str) -> str:
    """A number of PubMed's without what people type with it.

    Raises:
        ValueError: it is no such number.
    """
    bare = re.sub(r"^(?:PMID:?|https?://pubmed\.ncbi\.nlm\.nih\.gov/)\s*", "", typed.strip()).rstrip("/")
    if not re.fullmatch(r"[1-9]\d{0,8}", bare):
        raise ValueError(f'"{typed}" is no PubMed number. One looks like 16112300.')
    return bare
