"""Builds the site: what it is made from, the generator's part, the rest, and its place."""

from steadyspine.building.making import build, make_pages, print_handouts
from steadyspine.building.place import SITE, alone, replace_folder
from steadyspine.publishing import faults

__all__ = ["SITE", "alone", "build", "faults", "make_pages", "print_handouts", "replace_folder"]
