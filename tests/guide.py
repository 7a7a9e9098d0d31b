"""The guide itself, for the tests that hold something against it."""

from __future__ import annotations

from functools import cache

from reading import ROOT
from steadyspine.content import Site, load_site


@cache
def guide() -> Site:
    """The content of the guide, loaded once in each process: a `Site` never changes."""
    return load_site(ROOT)
