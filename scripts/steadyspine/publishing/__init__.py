"""Finishes the built site: search words, unused files, a last look."""

from steadyspine.publishing.finishing import publish
from steadyspine.publishing.fitness import UnfitSiteError

__all__ = ["UnfitSiteError", "publish"]
