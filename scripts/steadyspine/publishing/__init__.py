"""Assembles the site from the generator's pages, and says what must not be published."""

from steadyspine.publishing.assembly import UnfitSiteError, assemble
from steadyspine.publishing.belonging import write, write_pages
from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.publishing.catalog import RULES, faults
from steadyspine.publishing.filling import fill

__all__ = [
    "RULES",
    "BuiltPage",
    "BuiltSite",
    "UnfitSiteError",
    "assemble",
    "faults",
    "fill",
    "write",
    "write_pages",
]
