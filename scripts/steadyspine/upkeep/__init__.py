"""Looks after what grows old by itself: what is due, what has moved elsewhere, what was taken back."""

from steadyspine.upkeep.due import say_due
from steadyspine.upkeep.outside import say_outside
from steadyspine.upkeep.retracted import UnreadableListError, say_retracted

__all__ = ["UnreadableListError", "say_due", "say_outside", "say_retracted"]
