"""The last steps on a built site: search words, and the files that no page uses."""

from steadyspine.publishing.finishing import publish

__all__ = ["publish"]
