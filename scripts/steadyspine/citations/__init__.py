"""Names the publications that a page rests on: numbers in the text, lists at its end, one list of all."""

from steadyspine.citations.rules import RULES
from steadyspine.citations.vancouver import reference

__all__ = ["RULES", "reference"]
