"""Assembles the site from the generator's pages, and says what must not be published."""

from steadyspine.publishing.assembly import Assembly, UnfitSiteError, assemble
from steadyspine.publishing.belonging import write, write_pages
from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.publishing.catalog import RULES, faults
from steadyspine.publishing.copies import SMALL, WHOLE, copy_links, make_copy
from steadyspine.publishing.filling import fill
from steadyspine.publishing.keeping import write_keep_list

__all__ = [
    "RULES",
    "SMALL",
    "WHOLE",
    "Assembly",
    "BuiltPage",
    "BuiltSite",
    "UnfitSiteError",
    "assemble",
    "copy_links",
    "faults",
    "fill",
    "make_copy",
    "write",
    "write_keep_list",
    "write_pages",
]
