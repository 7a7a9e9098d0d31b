"""Assembles the site from the generator's pages, and says what must not be published."""

from steadyspine.publishing.assembly import UnfitSiteError, assemble
from steadyspine.publishing.belonging import write, write_pages
from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.publishing.catalog import RULES, faults
from steadyspine.publishing.copies import make_copies
from steadyspine.publishing.filling import fill
from steadyspine.publishing.keeping import write_keep_list

__all__ = [
    "RULES",
    "BuiltPage",
    "BuiltSite",
    "UnfitSiteError",
    "assemble",
    "faults",
    "fill",
    "make_copies",
    "write",
    "write_keep_list",
    "write_pages",
]
