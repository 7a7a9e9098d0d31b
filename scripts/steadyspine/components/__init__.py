"""Turns what writers type into the guide's own pieces: pictures of 100 people, figures, tables, boxes."""

from steadyspine.components.hundred import Request, draw_hundred, find_requests
from steadyspine.components.recorded import pages_with
from steadyspine.components.rules import RULES
from steadyspine.components.svg import faults, inline_svg

__all__ = ["RULES", "Request", "draw_hundred", "faults", "find_requests", "inline_svg", "pages_with"]
