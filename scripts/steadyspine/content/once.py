"""Keeps what is worked out from a whole site, so that eighty pages do not work it out eighty times."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from steadyspine.content.records import Site

_Made = TypeVar("_Made")


def once_per_site(make: Callable[[Site], _Made]) -> Callable[[Site], _Made]:
    """The same function, run again only when it meets another site than the time before."""
    kept: list[tuple[Site, _Made]] = []

    @wraps(make)
    def ask(site: Site) -> _Made:
        if not kept or kept[0][0] is not site:
            kept[:] = [(site, make(site))]
        return kept[0][1]

    return ask
