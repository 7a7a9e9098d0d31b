"""Shows readers whom they can call for support, country by country."""

from steadyspine.helplines.rules import RULES

__all__ = ["RULES"]
