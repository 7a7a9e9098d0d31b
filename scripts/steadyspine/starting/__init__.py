"""Starts a new page, record or source: asks in plain words, and writes a file to go on with."""

from steadyspine.starting.asking import Asking, Stopped
from steadyspine.starting.kinds import KINDS, Given, start

__all__ = ["KINDS", "Asking", "Given", "Stopped", "start"]
