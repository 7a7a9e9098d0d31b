"""Splits text into sentences."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’')]*\s+(?=[\"“‘'(«¿¡]*[A-ZÀ-ÖØ-Þ0-9])")


def sentences(text: str) -> list[str]:
    """The sentences of a text, in order."""
    return [sentence for sentence in _SENTENCE_END.split(text) if sentence]
