"""Asks the addresses of others that the guide names whether they still lead somewhere."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from socket import gaierror
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import Request, urlopen

from steadyspine.content import Site, links
from steadyspine.content.sources import REFERENCES

IGNORED = ".ci/links-ignore.txt"
"""Addresses that are not asked, one a line, each under a line that says why."""

GONE = frozenset((404, 410))
"""Answers that mean it: others, such as a refusal, say only that a machine may not look."""

_HOSTS_AT_ONCE = 8
_PATIENCE = 20
_HEADERS = {"User-Agent": "steady-outside (looks once a week whether links still lead somewhere)"}

Ask = Callable[[str], str]
"""From an address to what is wrong with it, or nothing."""


def say_outside(site: Site, ask: Ask | None = None, *, pause: float = 1.0) -> str:
    """The addresses that lead nowhere, with the files that name them, in Markdown; nothing if none does.

    Args:
        site: The content.
        ask: What asks an address; over the network if it is left out.
        pause: Seconds between two addresses of one host.
    """
    named = named_addresses(site)
    for address in ignored(site):
        named.pop(address, None)
    wrong = _asked(list(named), ask or ask_host, pause)
    return "".join(
        f"- <{address}> {wrong[address]}: {', '.join(f'`{file}`' for file in files)}\n"
        for address, files in named.items()
        if wrong.get(address)
    )


def named_addresses(site: Site) -> dict[str, list[str]]:
    """Every address of others in pages and records, with the places that name it."""
    found: dict[str, list[str]] = defaultdict(list)
    for address, place in _named(site):
        if urlsplit(address).scheme in ("http", "https") and place not in found[address]:
            found[address].append(place)
    return {address: places for address, places in found.items() if places}


def _named(site: Site) -> Iterator[tuple[str, str]]:
    for page in site.pages.values():
        for block in page.blocks:
            yield from ((link.target, f"{block.file}:{block.line}") for link in links(block.source))
    for source in site.sources.values():
        place = f"{REFERENCES}:{source.line}"
        doi, address = source.fields.get("doi", ""), source.fields.get("url", "")
        yield from ((one, place) for one in (f"https://doi.org/{quote(doi)}" if doi else "", address) if one)
    for line in site.helplines.values():
        yield line.page, line.file
    for picture in site.pictures.values():
        yield from ((one.address, picture.file) for one in picture.checked_against)
    for levels in site.levels.values():
        yield from ((one.address, levels.file) for one in levels.checked_against)


def ignored(site: Site) -> Iterator[str]:
    """The addresses on the list of those that are not asked."""
    path = site.root / IGNORED
    lines = path.read_text(encoding="utf-8").split("\n") if path.is_file() else []
    return (line.strip() for line in lines if line.strip() and not line.startswith("#"))


def _asked(addresses: Sequence[str], ask: Ask, pause: float) -> Mapping[str, str]:
    """What is wrong with each address; a host is asked for one at a time."""
    by_host: dict[str, list[str]] = defaultdict(list)
    for address in addresses:
        by_host[urlsplit(address).netloc].append(address)

    def ask_one_host(mine: list[str]) -> dict[str, str]:
        answers = {}
        for place, address in enumerate(mine):
            time.sleep(pause if place else 0)
            answers[address] = ask(address)
        return answers

    with ThreadPoolExecutor(_HOSTS_AT_ONCE) as workers:
        return {
            address: answer
            for answers in workers.map(ask_one_host, by_host.values())
            for address, answer in answers.items()
        }


def ask_host(address: str) -> str:
    """What is wrong with an address, by asking its host once; nothing if that cannot be told for sure."""
    try:
        with urlopen(Request(address, headers=_HEADERS), timeout=_PATIENCE):  # noqa: S310 - http and https alone
            return ""
    except HTTPError as error:
        return f"is gone ({error.code})" if error.code in GONE else ""
    except URLError as error:
        return f"has no host that answers ({error.reason})" if isinstance(error.reason, gaierror) else ""
    except (OSError, HTTPException, ValueError):
        return ""
