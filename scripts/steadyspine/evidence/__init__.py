"""Shows the numbers that we tell patients, and holds what pages say against them."""

from steadyspine.evidence.numbers import Quantity, find_quantities
from steadyspine.evidence.proof import known, unproven
from steadyspine.evidence.rules import RULES
from steadyspine.evidence.saying import say_value

__all__ = ["RULES", "Quantity", "find_quantities", "known", "say_value", "unproven"]
