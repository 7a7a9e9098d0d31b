"""Prints the built pages: which handouts there are, how they look, and the links to them."""

from steadyspine.handouts.brand import make_brand
from steadyspine.handouts.composing import handouts_of
from steadyspine.handouts.downloads import make_downloads
from steadyspine.handouts.making import make_handouts, print_sheet, sheets_to_ask_for
from steadyspine.handouts.pdf import CannotPrintError
from steadyspine.handouts.progress import progress
from steadyspine.handouts.typst_text import UnknownElementError

__all__ = [
    "CannotPrintError",
    "UnknownElementError",
    "handouts_of",
    "make_brand",
    "make_downloads",
    "make_handouts",
    "print_sheet",
    "progress",
    "sheets_to_ask_for",
]
