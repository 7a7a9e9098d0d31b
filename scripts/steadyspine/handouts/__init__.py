"""Prints the built pages: which handouts there are, how they look, and the links to them."""

from steadyspine.handouts.brand import make_brand
from steadyspine.handouts.composing import handouts_of
from steadyspine.handouts.downloads import make_downloads
from steadyspine.handouts.making import make_handouts
from steadyspine.handouts.progress import progress

__all__ = ["handouts_of", "make_brand", "make_downloads", "make_handouts", "progress"]
