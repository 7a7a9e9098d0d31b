"""Explains words: finds them in the text, lists them at the page's end and in the glossary."""

from steadyspine.glossary.matching import Match, Matcher
from steadyspine.glossary.rules import RULES

__all__ = ["RULES", "Match", "Matcher"]
